/** The wide faces come in where the cut ones lack a character, wherever it stands, and nowhere else. */
import { describe, expect, it } from 'vitest';
import { clause, doc, furniture, headed, p, row, shared, table, value } from '../../../src/document/build.js';
import type { Document } from '../../../src/document/document.js';
import { formats } from '../../../src/render/index.js';
import { type FaceSet, renderPdf } from '../../../src/render/pdf/index.js';
import { faceSets, faces } from '../../support/faces.js';
import { readPdf } from '../../support/read-pdf.js';
import { sampleDocument } from '../../support/sample-document.js';

const saying = (text: string): Document => doc({}, clause('a', row('r', { en: p(value(text)) })));
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
  return { bytes: await pdf.render(document, { faces: load, shells, attach: true }), asked };
}

describe('the wide faces', () => {
  it.each([
    ['value', saying('Ж')],
    ['heading', doc({}, headed('a', null, { en: 'Ж' }, row('r', { en: 'a' })))],
    ['cell of a table', doc({}, clause('a', shared('t', table('left', ['A'], { one: ['Ж'] }))))],
    [
      'label',
      doc({}, clause('a', { ...row('r', { en: 'a' }), number: { family: 'body', value: 1, label: { en: 'Ж' } } })),
    ],
    ['watermark', doc({ furniture: furniture({ watermark: 'Ж' }) }, clause('a', row('r', { en: 'a' })))],
  ])('are asked for by a %s', async (_, document) => {
    expect((await rendered(document)).asked).toEqual(['cut', 'wide']);
  });

  it('are not asked for by what a file carries', async () => {
    const attachment = { name: 'a.json', description: 'a', text: 'Ж' };
    expect((await rendered({ ...saying('two\nlines'), attachment })).asked).toEqual(['cut']);
  });
});

describe('a PDF', () => {
  it('without such a character asks for the cut faces alone, and has their bytes', async () => {
    const document = sampleDocument(['id', 'en']);
    const { bytes, asked } = await rendered(document);
    expect(asked).toEqual(['cut']);
    expect(Buffer.compare(bytes, renderPdf(document, { faces, attach: true }))).toBe(0);
  });

  it('with one is set in the wide faces throughout, and has the words', async () => {
    const words = 'ТОВ «Київські мережі», Жан Әбдіғали, Ελληνικά Δίκτυα Α.Ε., Ɓaaba Ŋwale, plain';
    const { bytes, asked } = await rendered(saying(words));
    expect(asked).toEqual(['cut', 'wide']);
    expect((await readPdf(bytes)).texts.en?.trim()).toBe(words);
  });
});
