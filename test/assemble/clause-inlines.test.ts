import { describe, expect, it } from 'vitest';
import { clauseInlines, PlainReader } from '../../src/assemble/clause-inlines.js';
import { piecesOf, slotMark } from '../../src/assemble/pieces.js';
import { emphasis, strong, text, value } from '../../src/document/build.js';

const name = value('*a* **b** {#c}', 'agreement.id');
const firm = value('Example Ltd.', 'parties.customer.name');

describe('clauseInlines', () => {
  it.each([
    ['words', 'one  two\nthree', [text('one two three')]],
    ['strong and emphasis', 'a **b *c* d** e', [text('a '), strong('b ', emphasis('c'), ' d'), text(' e')]],
    ['a sign meant as itself', '5 \\* 3 \\_ \\|', [text('5 * 3 _ |')]],
    ['a value, whatever it holds', `**${slotMark(0)}**, ${slotMark(0)}`, [strong(name), text(', '), name]],
    ['words of a helper, joined with those around', `a ${slotMark(1)} c`, [text('a b c')]],
  ])('reads %s', (_, markup, expected) => {
    expect(clauseInlines({ text: markup, slots: [name, text('b')] }).inlines).toEqual(expected);
  });

  it('ends a sentence once where a value ends with a full stop of its own', () => {
    const read = (markup: string) => clauseInlines({ text: markup, slots: [firm, name] }).inlines;
    expect(read(`*a* ${slotMark(0)}. B`)).toEqual([emphasis('a'), text(' '), firm, text(' B')]);
    expect(read(`${slotMark(0)}, *a*.`)).toEqual([firm, text(', '), emphasis('a'), text('.')]);
    expect(read(`${slotMark(1)}.`)).toEqual([name, text('.')]);
  });

  it('throws for a slot that nobody filled, for that is our mistake', () => {
    expect(() => clauseInlines({ text: slotMark(2), slots: [] })).toThrow('Slot 2');
  });
});

it('knows an emphasis that is not closed', () => {
  const texts = ['5 * 3', '**a', '*a* **b**', '5 \\* 3'];
  expect(texts.map((each) => clauseInlines({ text: each, slots: [] }).leavesOpen)).toEqual([true, true, false, false]);
});

describe('PlainReader', () => {
  const plain = (marked: string) =>
    new PlainReader().read(piecesOf({ text: marked, slots: [name, text(' b '), firm] }));

  it('joins words without a sign as they are, with the id in front of them', () => {
    expect(plain('{#row} a')).toEqual({ id: 'row', inlines: [text('a')] });
    expect(plain(` a ${slotMark(0)} c `)).toEqual({ id: null, inlines: [text('a '), name, text(' c')] });
    expect(plain(`a${slotMark(1)}`)).toEqual({ id: null, inlines: [text('a b ')] });
  });

  it('ends a sentence once where a value ends with a full stop of its own', () => {
    expect(plain(`a ${slotMark(2)}. B`)).toEqual({ id: null, inlines: [text('a '), firm, text(' B')] });
    expect(plain(`a ${slotMark(2)}.`)).toEqual({ id: null, inlines: [text('a '), firm] });
    expect(plain(`a ${slotMark(0)}.`)).toEqual({ id: null, inlines: [text('a '), name, text('.')] });
  });

  it.each(['*a*', 'a \\* b', '{#A} a', 'a {#b}', 'a  b', ':::x', '{{a}}'])(
    'leaves %s to the reader of signs',
    (words) => {
      expect(plain(words)).toBeNull();
    },
  );
});
