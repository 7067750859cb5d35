import { describe, expect, it } from 'vitest';
import { clauseBlocks, tableAlignment, tableCells } from '../../src/assemble/clause-blocks.js';

describe('clauseBlocks', () => {
  it('tells blocks by how their first line begins', () => {
    expect(clauseBlocks('# A\n\nlead\n\n1. one\n   1. two\n      1. three\n   - bullet\n\n   more\n')).toEqual([
      { type: 'heading', depth: 1, text: 'A' },
      { type: 'paragraph', level: 0, text: 'lead' },
      { type: 'item', level: 1, text: 'one' },
      { type: 'item', level: 2, text: 'two' },
      { type: 'item', level: 3, text: 'three' },
      { type: 'bullet', level: 2, text: 'bullet' },
      { type: 'paragraph', level: 1, text: 'more' },
    ]);
  });

  it('goes on with the block before where a line begins nothing', () => {
    expect(clauseBlocks('1. one\n   two\nthree')).toEqual([{ type: 'item', level: 1, text: 'one two three' }]);
    expect(clauseBlocks('# A\none')).toHaveLength(2);
  });

  it('keeps the lines of tables and signatures', () => {
    expect(clauseBlocks('| a |\n|---|\n| b |\n\n:::signatures {#s}\n- x\n:::\nafter')).toEqual([
      { type: 'table', lines: ['| a |', '|---|', '| b |'] },
      { type: 'fence', opening: ':::signatures {#s}', lines: ['- x'], closed: true },
      { type: 'paragraph', level: 0, text: 'after' },
    ]);
  });

  it('says that signatures were never closed', () => {
    expect(clauseBlocks(':::signatures\n- x')).toMatchObject([{ closed: false }]);
  });
});

it('parts cells at bars that are not escaped', () => {
  expect(tableCells('| a \\| b | c |')).toEqual(['a \\| b', 'c']);
  expect(tableAlignment('|---|--:|:-:|')).toEqual(['left', 'right', 'center']);
});
