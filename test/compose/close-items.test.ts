import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/document/document.js';
import { textOfRow } from '../../src/document/text.js';
import { compose, contract, must } from '../support/small-library.js';

const web = contract('web-hosting');

function lines(text: string, language: Language = 'en', yaml = 'applies: always\n') {
  const { clauses } = must(compose({ a: { en: text, yaml } }, web, ['id', 'en']));
  return clauses[0]?.rows.map((row) => textOfRow(row, language));
}

describe('the items of a list end', () => {
  const three = '1. {#a} x:\n   1. {#b} one\n   1. {#c} two\n   1. {#d} three';

  it('as each language ends them', () => {
    expect(lines(three)).toEqual(['x:', 'one;', 'two; and', 'three.']);
    expect(lines(three, 'id')).toEqual(['x:', 'one;', 'two; dan', 'three.']);
  });

  it('rightly when items are lost, from the front, the middle or the end', () => {
    const items = (...there: readonly string[]) =>
      `1. {#a} x:\n${there
        .map((holds, index) => `{{#if ${holds}}}\n   1. {#i${index}} item ${index}\n{{/if}}\n`)
        .join('')}`;
    const [yes, no] = ['penalties', 'agreement.number'];
    expect(lines(items(no, yes, yes))).toEqual(['x:', 'item 1; and', 'item 2.']);
    expect(lines(items(yes, no, yes))).toEqual(['x:', 'item 0; and', 'item 2.']);
    expect(lines(items(yes, yes, no))).toEqual(['x:', 'item 0; and', 'item 1.']);
    expect(lines(items(no, yes, no))).toEqual(['x: item 1.']);
  });

  it('inside one another: the last of a sub-list ends as its parent would have', () => {
    const nested =
      '1. {#a} x:\n   1. {#b} one:\n      1. {#c} c\n      1. {#d} d\n   1. {#e} two:\n      1. {#f} f\n   1. {#g} three';
    expect(lines(nested)).toEqual(['x:', 'one:', 'c; and', 'd;', 'two: f; and', 'three.']);
    const last = '1. {#a} x:\n   1. {#b} one\n   1. {#c} two:\n      1. {#d} d\n      1. {#e} e';
    expect(lines(last)).toEqual(['x:', 'one; and', 'two:', 'd; and', 'e.']);
  });

  it('with the last of their paragraphs', () => {
    expect(lines('1. {#a} x:\n   1. {#b} one\n\n      more\n   1. {#c} two')).toEqual([
      'x:',
      'one',
      'more; and',
      'two.',
    ]);
  });

  it('and numbered paragraphs with their own full stop', () => {
    expect(lines('1. {#a} One.\n1. {#b} Two:\n   1. {#c} three\n1. {#d} Four.')).toEqual([
      'One.',
      'Two: three.',
      'Four.',
    ]);
  });

  it('with one full stop, where the text brings its own', () => {
    expect(lines('1. {#a} x:\n   1. {#b} PT Maju Tbk.')).toEqual(['x: PT Maju Tbk.']);
  });

  it('without one after a question', () => {
    expect(lines('1. {#a} x:\n   1. {#b} Why?\n   1. {#c} How?')).toEqual(['x:', 'Why?; and', 'How?']);
  });

  it('and so do parties and recitals', () => {
    const text = '1. {#a} one\n1. {#b} two\n\n{#c} together';
    expect(lines(text, 'en', 'applies: always\nnumbering: recitals\n')).toEqual(['one; and', 'two.', 'together']);
    expect(lines(text)).toEqual(['one', 'two', 'together']);
  });
});
