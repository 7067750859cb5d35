/** Plain text of each kind of node. */
import { describe, expect, it } from 'vitest';
import {
  br,
  cell,
  clauseNumber,
  emphasis,
  headed,
  list,
  number,
  p,
  paragraph,
  reference,
  row,
  shared,
  signatory,
  signature,
  strong,
  table,
  term,
  value,
} from '../../src/document/build.js';
import { textOfBlock, textOfClause, textOfInlines, textOfRow } from '../../src/document/text.js';

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

  it('of a clause is that of its heading and rows in one language', () => {
    const fees = headed(
      'fees',
      clauseNumber(1, { en: '1', id: 'Pasal 1' }),
      { en: 'Fees', id: 'Biaya' },
      row('due', { en: 'Due.', id: 'Ditagih.' }),
      shared('both', p('1%')),
    );
    expect(textOfClause(fees, 'id')).toBe('Biaya\nDitagih.\n1%');
    expect(textOfRow(row('due', { en: 'Due.' }), 'id')).toBe('');
  });
});
