import { describe, expect, it } from 'vitest';
import { clauseInlines, slotMark } from '../../src/assemble/clause-inlines.js';
import { emphasis, strong, text, value } from '../../src/document/build.js';

const name = value('*a* **b** {#c}', 'agreement.id');

describe('clauseInlines', () => {
  it.each([
    ['words', 'one  two\nthree', [text('one two three')]],
    ['strong and emphasis', 'a **b *c* d** e', [text('a '), strong('b ', emphasis('c'), ' d'), text(' e')]],
    ['a sign meant as itself', '5 \\* 3 \\_ \\|', [text('5 * 3 _ |')]],
    ['a value, whatever it holds', `**${slotMark(0)}**, ${slotMark(0)}`, [strong(name), text(', '), name]],
    ['words of a helper, joined with those around', `a ${slotMark(1)} c`, [text('a b c')]],
  ])('reads %s', (_, markup, expected) => {
    expect(clauseInlines(markup, [name, text('b')]).inlines).toEqual(expected);
  });

  it('throws for a slot that nobody filled, for that is our mistake', () => {
    expect(() => clauseInlines(slotMark(2), [])).toThrow('Slot 2');
  });
});

it('knows an emphasis that is not closed', () => {
  const texts = ['5 * 3', '**a', '*a* **b**', '5 \\* 3'];
  expect(texts.map((each) => clauseInlines(each, []).leavesOpen)).toEqual([true, true, false, false]);
});
