import { describe, expect, it } from 'vitest';
import { textOfRow } from '../../src/document/text.js';
import { compose, contract, must } from '../support/small-library.js';

const web = contract('web-hosting');

const lines = (text: string) =>
  must(compose({ a: { en: text, yaml: 'applies: always\n' } }, web, ['id', 'en'])).clauses[0]?.rows.map((row) =>
    textOfRow(row, 'en'),
  );

describe('a list of one item', () => {
  it('goes on in the sentence that opens it, and ends as a sentence', () => {
    expect(lines('1. {#a} this:\n   1. {#b} one\n1. {#c} that.')).toEqual(['this: one.', 'that.']);
    expect(lines('1. {#a} this:\n   1. {#b} one.\n1. {#c} that.')).toEqual(['this: one.', 'that.']);
  });

  it('goes on without the colon behind a word that wants none', () => {
    expect(lines('1. {#a} it shall:\n   1. {#b} go on\n1. {#c} that.')).toEqual(['it shall go on.', 'that.']);
    expect(lines('1. {#a} it shall:\n   1. {#b} go\n   1. {#c} come')).toEqual(['it shall:', 'go; and', 'come.']);
  });

  it('inside a list ends as its item would', () => {
    const text = '1. {#a} x:\n   1. {#b} one:\n      1. {#c} c\n   1. {#d} two';
    expect(lines(text)).toEqual(['x:', 'one: c; and', 'two.']);
  });

  it('inside a list of one is one sentence', () => {
    expect(lines('1. {#a} x:\n   1. {#b} one:\n      1. {#c} c')).toEqual(['x: one: c.']);
  });

  it('stays an item where a reference leads to it, where it has a further paragraph, and without a colon', () => {
    expect(lines('1. {#a} this:\n   1. {#b} one\n1. {#c} as in {{ref "a#b"}}.')?.slice(0, 2)).toEqual([
      'this:',
      'one.',
    ]);
    expect(lines('1. {#a} this:\n   1. {#b} one\n\n      and more\n1. {#c} that.')).toEqual([
      'this:',
      'one',
      'and more.',
      'that.',
    ]);
    expect(lines('1. {#a} this\n   1. {#b} one\n1. {#c} that.')).toEqual(['this', 'one.', 'that.']);
  });
});
