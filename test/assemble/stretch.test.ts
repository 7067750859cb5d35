/** Laws of the two ways to read words: however they are parted, and whether a sign stands among them or none, they say the same. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clauseInlines, PlainReader } from '../../src/assemble/clause-inlines.js';
import { parseClause } from '../../src/assemble/parse-clause.js';
import { piecesOf, slotMark, textOf } from '../../src/assemble/pieces.js';
import { Stretch, stretchesOf } from '../../src/assemble/stretch.js';
import { text, value } from '../../src/document/build.js';

const slots = [value(' *v* '), text(' words ')];

/** What clauses are made of, and what breaks them. */
const bit = fc.constantFrom(
  ...['a', 'word', ' ', '  ', '\n', '\n\n', '.', ':', '::', ':::', '*', '**', '\\', '\\*', '|', ' | ', '_'],
  ...['1. ', '1.', '1', '. ', '   ', '- ', '-', '# ', '#', '{#a} ', '{#b-c}', '{#', '}', '{{x}}', '1. {#n} '],
  ...['\n\n{#t} c\n\n| h | i |\n|---|--:|\n| {#r} ', '|\n| ', '\n:::signatures {#s}\n- {#p} ', '\n  ___\n', '\n:::\n'],
  ...slots.map((_, index) => slotMark(index)),
);
const bits = fc.array(bit, { maxLength: 12 });
const kind = { front: false, closesItems: false };

describe('words', () => {
  it('say the same however a template parts them', () => {
    fc.assert(
      fc.property(bits, fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }), (parts, cuts) => {
        const parted: string[] = [];
        for (const [index, part] of parts.entries()) {
          if (cuts[index] === true || parted.length === 0) parted.push(part);
          else parted.push((parted.pop() ?? '') + part);
        }
        const pieces = parted.flatMap((part) => piecesOf({ text: part, slots }));
        expect(parseClause(pieces, kind)).toEqual(parseClause(piecesOf({ text: parts.join(''), slots }), kind));
      }),
      { numRuns: 2000 },
    );
  });

  it('are printed as they stand where no sign stands among them', () => {
    fc.assert(
      fc.property(bits, (parts) => {
        const pieces = parts.flatMap((part) => piecesOf({ text: part.replaceAll('\n', ''), slots }));
        const plain = new PlainReader().read(pieces);
        if (plain === null || plain.id !== null) return;
        const marked = textOf(pieces);
        expect(plain.inlines).toEqual(clauseInlines({ text: marked.text.trim(), slots: marked.slots }).inlines);
      }),
      { numRuns: 2000 },
    );
  });

  it('know where a line ends', () => {
    expect(stretchesOf('a\n\n b')).toEqual([new Stretch('a', true), new Stretch('', true), new Stretch(' b', false)]);
    expect(stretchesOf('')).toEqual([]);
  });
});
