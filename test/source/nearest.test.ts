import { describe, expect, it } from 'vitest';
import { nearest } from '../../src/source/nearest.js';

describe('nearest', () => {
  const keys = ['effective', 'ends', 'renewal', 'prevailing', 'status', 'subject', 'id'];

  it.each([
    ['efective', 'effective'],
    ['effectvie', 'effective'],
    ['Status', 'status'],
    ['end', 'ends'],
    ['di', 'id'],
    ['colour', null],
    ['xyz', null],
  ])('of %s is %s', (word, expected) => {
    expect(nearest(word, keys)).toBe(expected);
  });
});
