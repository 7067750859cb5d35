import { expect, it } from 'vitest';
import {
  cell,
  clause,
  p,
  paragraph,
  row,
  shared,
  signatory,
  signature,
  table,
  text,
} from '../../src/document/build.js';
import { mapInlines } from '../../src/document/map-inlines.js';
import { textOfRow } from '../../src/document/text.js';

it('changes the inlines of every paragraph, each in its language, and nothing else', () => {
  const before = clause(
    'a',
    row('r', { id: 'satu', en: 'one' }),
    shared(
      't',
      table('left', [cell(paragraph('body', 'en', 'head'))], { x: ['both'] }, [paragraph('caption', 'id', 'judul')]),
      signature(signatory('s', [p('above')], [p('below')], p('stamp'))),
    ),
  );
  const after = mapInlines(before, 'id', (inlines, language) => [...inlines, text(`/${language}`)]);
  const [first, second] = after.rows;
  expect(first && [textOfRow(first, 'id'), textOfRow(first, 'en')]).toEqual(['satu/id', 'one/en']);
  expect(second && textOfRow(second, 'id')).toBe('judul/id\nhead/en\nboth/id\nabove/id\nstamp/id\nbelow/id');
  expect(after.rows.map(({ id }) => id)).toEqual(['r', 't']);
});
