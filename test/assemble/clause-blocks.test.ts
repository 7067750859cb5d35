import { describe, expect, it } from 'vitest';
import { type ClauseBlock, clauseBlocks, tableAlignment } from '../../src/assemble/clause-blocks.js';
import { piecesOf, textOf } from '../../src/assemble/pieces.js';
import type { Piece } from '../../src/assemble/stretch.js';

const written = (pieces: readonly Piece[]): string => textOf(pieces).text.trim();

/** The blocks of a text, their words as text again. */
function blocks(text: string): readonly object[] {
  return clauseBlocks(piecesOf({ text, slots: [] })).map((block: ClauseBlock) => {
    if (block.type === 'fence') return { ...block, inside: block.inside.text };
    if (block.type === 'table') return { ...block, lines: block.lines.map((line) => line.map(written)) };
    return { ...block, words: written(block.words) };
  });
}

describe('clauseBlocks', () => {
  it('tells blocks by how their first line begins', () => {
    expect(blocks('# A\n\nlead\n\n1. one\n   1. two\n      1. three\n   - bullet\n\n   more\n')).toEqual([
      { type: 'heading', depth: 1, words: 'A' },
      { type: 'paragraph', level: 0, words: 'lead' },
      { type: 'item', level: 1, words: 'one' },
      { type: 'item', level: 2, words: 'two' },
      { type: 'item', level: 3, words: 'three' },
      { type: 'bullet', level: 2, words: 'bullet' },
      { type: 'paragraph', level: 1, words: 'more' },
    ]);
  });

  it('goes on with the block before where a line begins nothing', () => {
    expect(blocks('1. one\n   two\nthree')).toEqual([{ type: 'item', level: 1, words: 'one two three' }]);
    expect(blocks('# A\none')).toHaveLength(2);
  });

  it('keeps the lines of tables and signatures', () => {
    expect(blocks('| a |\n|---|\n| b |\n\n:::signatures {#s}\n- x\n:::\nafter')).toEqual([
      { type: 'table', lines: [['a'], ['---'], ['b']] },
      { type: 'fence', opening: ':::signatures {#s}', inside: '- x\n', closed: true },
      { type: 'paragraph', level: 0, words: 'after' },
    ]);
  });

  it('says that signatures were never closed', () => {
    expect(blocks(':::signatures\n- x')).toMatchObject([{ closed: false }]);
  });

  it('takes a sign for one only where words follow it', () => {
    expect(blocks('1.\n\n1. \n\n1. one\n\n-\n\n#')).toMatchObject([
      { type: 'paragraph', words: '1.' },
      { type: 'paragraph', words: '1.' },
      { type: 'item', words: 'one' },
      { type: 'paragraph', words: '-' },
      { type: 'paragraph', words: '#' },
    ]);
  });
});

it('parts cells at bars that are not escaped', () => {
  expect(blocks('| a \\| b | c |\n|---|')).toEqual([{ type: 'table', lines: [['a \\| b', 'c'], ['---']] }]);
  const [table] = clauseBlocks(piecesOf({ text: '|---|--:|:-:|', slots: [] }));
  expect(table?.type === 'table' && table.lines.map(tableAlignment)).toEqual([['left', 'right', 'center']]);
});
