/** The visit reaches every paragraph once, in the order of print, with the language it is in. */
import { describe, expect, it } from 'vitest';
import {
  clause,
  doc,
  p,
  paragraph,
  row,
  shared,
  signatory,
  signature,
  strong,
  table,
  value,
} from '../../src/document/build.js';
import { textOfInlines } from '../../src/document/text.js';
import { walkDocument } from '../../src/document/walk.js';

const document = doc(
  {
    languages: ['id', 'en'],
    front: [clause('title', shared('title', paragraph('title', 'en', 'Title')))],
    back: [clause('closing', shared('sign', signature(signatory('s', [p('For')], [p('By')], p('Stamp')))))],
    annexes: [clause('annex', shared('t', table('left', ['Head'], { x: ['Cell'] }, [p('Caption')])))],
  },
  clause('fees', row('due', { en: 'Due.', id: 'Ditagih.' })),
);

describe('walkDocument', () => {
  it('goes through the parts in the order of print', () => {
    const seen: string[] = [];
    walkDocument(document, {
      paragraph: (one, { clause, language }) => seen.push(`${clause.id} ${language} ${textOfInlines(one.inlines)}`),
    });
    expect(seen).toEqual([
      'title en Title',
      'fees id Ditagih.',
      'fees en Due.',
      'closing null For',
      'closing null Stamp',
      'closing null By',
      'annex null Caption',
      'annex null Head',
      'annex null Cell',
    ]);
  });

  it('finds inlines inside marks', () => {
    const inside = doc({}, clause('a', row('r', { en: p(strong(value('x'))) })));
    const kinds: string[] = [];
    walkDocument(inside, { inline: ({ type }) => kinds.push(type) });
    expect(kinds).toEqual(['strong', 'value']);
  });
});
