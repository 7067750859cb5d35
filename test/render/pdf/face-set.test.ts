/** The wide faces come in where the cut ones lack a character, wherever it stands, and nowhere else. */
import { describe, expect, it } from 'vitest';
import { clause, doc, furniture, headed, p, row, shared, table, value } from '../../../src/document/build.js';
import type { Document } from '../../../src/document/document.js';
import { formats } from '../../../src/render/index.js';
import { cutRanges } from '../../../src/render/pdf/cut-characters.js';
import { type FaceSet, faceSetOf, renderPdf } from '../../../src/render/pdf/index.js';
import { acceptedRanges } from '../../../src/source/characters.js';
import { faceSets, faces } from '../../support/faces.js';
import { readPdf } from '../../support/read-pdf.js';
import { sampleDocument } from '../../support/sample-document.js';

const saying = (text: string): Document => doc({}, clause('a', row('r', { en: p(value(text)) })));
const signs = (ranges: typeof acceptedRanges): readonly string[] =>
  ranges.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, at) => String.fromCodePoint(first + at)),
  );

/** What the format makes, and which faces it asks for. */
async function rendered(
  document: Document,
): Promise<{ readonly bytes: Uint8Array; readonly asked: readonly FaceSet[] }> {
  const asked: FaceSet[] = [];
  const load = async (set: FaceSet = 'cut') => {
    asked.push(set);
    return faceSets[set];
  };
  const shells = async () => {
    throw new Error('A PDF needs no shell.');
  };
  const pdf = formats.find(({ id }) => id === 'pdf');
  if (pdf === undefined) throw new Error('There is a PDF.');
  return { bytes: await pdf.render(document, { faces: load, shells, attach: false }), asked };
}

describe('faceSetOf', () => {
  it('is cut for each character that the cut faces have, and wide for each other', () => {
    const cut = new Set(signs(cutRanges));
    for (const sign of signs(acceptedRanges)) {
      expect(faceSetOf(saying(sign)), sign).toBe(cut.has(sign) ? 'cut' : 'wide');
    }
    expect(faceSetOf(saying('two\nlines'))).toBe('cut');
  });

  it.each([
    ['heading', doc({}, headed('a', null, { en: 'Ж' }, row('r', { en: 'a' })))],
    ['cell of a table', doc({}, clause('a', shared('t', table('left', ['A'], { one: ['Ж'] }))))],
    [
      'label',
      doc({}, clause('a', { ...row('r', { en: 'a' }), number: { family: 'body', value: 1, label: { en: 'Ж' } } })),
    ],
    ['foot', doc({ furniture: furniture({ columns: { en: 'Ж' } }) }, clause('a', row('r', { en: 'a' })))],
  ])('sees a %s', (_, document) => {
    expect(faceSetOf(document)).toBe('wide');
  });

  it('does not look into what a file carries', () => {
    const attachment = { name: 'a.json', description: 'a', text: 'Ж' };
    expect(faceSetOf({ ...saying('a'), attachment })).toBe('cut');
  });
});

describe('a PDF', () => {
  it('without such a character asks for the cut faces alone, and has their bytes', async () => {
    const document = sampleDocument(['id', 'en']);
    const { bytes, asked } = await rendered(document);
    expect(asked).toEqual(['cut']);
    expect(Buffer.compare(bytes, renderPdf(document, { faces, attach: false }))).toBe(0);
  });

  it('with one is set in the wide faces throughout, and has the words', async () => {
    const words = 'ТОВ «Київські мережі», Жан Әбдіғали, Ελληνικά Δίκτυα Α.Ε., Ɓaaba Ŋwale, plain';
    const { bytes, asked } = await rendered(saying(words));
    expect(asked).toEqual(['wide']);
    expect((await readPdf(bytes)).texts.en?.trim()).toBe(words);
  });
});
