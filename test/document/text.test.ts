/** Plain text of each kind of node. */
import { describe, expect, it } from 'vitest';
import {
  br,
  cell,
  emphasis,
  list,
  number,
  p,
  paragraph,
  reference,
  row,
  signatory,
  signature,
  strong,
  table,
  term,
  value,
} from '../../src/document/build.js';
import { textOfBlock, textOfInlines, textOfRow } from '../../src/document/text.js';

describe('plain text', () => {
  it('joins inlines as they are read', () => {
    const words = p(
      'The ',
      term('fee', 'Fee'),
      ' of ',
      strong(value('IDR 1')),
      br,
      emphasis('see '),
      reference('a', 'clause ', number('a', '1')),
    );
    expect(textOfInlines(words.inlines)).toBe('The Fee of IDR 1\nsee clause 1');
  });

  it.each([
    ['a list', list(p('one'), p('two')), 'one\ntwo'],
    ['a table', table('left left', ['A', cell('B', 'C')], { x: ['1', '2'] }, [p('Caption')]), 'Caption\nA\tB\nC\n1\t2'],
    [
      'a signature',
      signature(signatory('s', [p('For A')], [p('B')], paragraph('note', null, 'Stamp'))),
      'For A\nStamp\nB',
    ],
  ])('puts the parts of %s on lines of their own', (_, block, text) => {
    expect(textOfBlock(block)).toBe(text);
  });

  it('of a row is empty in a language that it lacks', () => {
    expect(textOfRow(row('due', { en: 'Due.' }), 'id')).toBe('');
  });
});
