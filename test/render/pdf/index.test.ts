/** The finished file: its words, its structure and its bytes, read back by pdfjs, which is not ours. */
import fc from 'fast-check';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import {
  br,
  clause,
  doc,
  emphasis,
  furniture,
  headed,
  p,
  reference,
  row,
  shared,
  strong,
  table,
  value,
  type Words,
} from '../../../src/document/build.js';
import type { Document } from '../../../src/document/document.js';
import { renderPdf } from '../../../src/render/pdf/index.js';
import { singleStyle } from '../../../src/render/pdf/style.js';
import { acceptedRanges } from '../../../src/source/characters.js';
import { faceSets, faces } from '../../support/faces.js';
import { readPdf, wordsOf } from '../../support/read-pdf.js';
import { sampleDocument } from '../../support/sample-document.js';
import { walkDocument } from './words-of-document.js';

const render = (document: Document, attach = true): Uint8Array => renderPdf(document, { faces, attach });

const printed = async (...words: readonly Words[]): Promise<readonly string[]> => {
  const document = doc({}, clause('a', row('r', { en: p(...words) })));
  const file = await readPdf(renderPdf(document, { faces: faceSets.wide, attach: false }));
  return wordsOf(file.texts.en ?? '');
};

/** Where each piece of text of the first page begins, and how far it reaches, spaces at the end of a line left out. */
async function pieces(bytes: Uint8Array): Promise<readonly { readonly x: number; readonly width: number }[]> {
  const pdf = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
  const { items } = await (await pdf.getPage(1)).getTextContent();
  return items.flatMap((item) => ('str' in item ? [{ x: Number(item.transform[4]), width: item.width }] : []));
}

describe('the words of a PDF', () => {
  it.each([[['en']], [['id']], [['id', 'en']], [['en', 'id']]])(
    'are those of the document, once and in order (%s)',
    async (languages) => {
      const document = sampleDocument(languages);
      const file = await readPdf(render(document));
      for (const language of languages) {
        expect(wordsOf(file.texts[language] ?? '')).toEqual(walkDocument(document, language));
      }
      expect(file.untagged).toEqual([]);
    },
  );

  it('are not glued where the face changes', async () => {
    expect(await printed('The ', strong('PT Awan Nusantara'), ' undertakes', emphasis(' all'), ' this.')).toEqual([
      'The',
      'PT',
      'Awan',
      'Nusantara',
      'undertakes',
      'all',
      'this.',
    ]);
  });

  it('keep a word that is wider than the page', async () => {
    const word = `https://example.com/${'abcdefghij'.repeat(40)}`;
    expect((await printed('see ', value(word), ' there')).join('')).toBe(`see${word}there`);
  });

  it('are letter for letter what was accepted, in every face', async () => {
    const characters = acceptedRanges.flatMap(([first, last]) =>
      Array.from({ length: last - first + 1 }, (_, at) => String.fromCodePoint(first + at)),
    );
    const unit = fc.constantFrom(
      ...characters,
      ...'&<>"(){}[]|*_#\\/ =+-@~`'.split('').flatMap((sign) => Array<string>(20).fill(sign)),
    );
    const free = fc.string({ unit, minLength: 1, maxLength: 200 });
    const squeeze = (said: string): string => said.replace(/\s+/g, '');
    await fc.assert(
      fc.asyncProperty(free, free, async (one, two) => {
        const words = await printed(value(one), ' ', strong(value(two), emphasis(value(one))), emphasis(value(two)));
        expect(words.join('')).toBe(squeeze(`${one}${two}${one}${two}`));
      }),
      { numRuns: 40 },
    );
    const all = value(characters.join(''));
    const words = await printed(all, strong(all, emphasis(all)), emphasis(all));
    expect(words.join('')).toBe(squeeze(characters.join('').repeat(4)));
  });

  it('keep lines apart where a value or a text breaks them', async () => {
    expect(await printed(value('Jalan Asia\nBandung'), br, 'Indonesia')).toEqual([
      'Jalan',
      'Asia',
      'Bandung',
      'Indonesia',
    ]);
  });

  it('end at the margin where lines are justified, whatever stands in a reference or a value', async () => {
    const money = value('IDR 15,000 and 12 calendar days', 'agreement.id', { kind: 'money' });
    const said = Array.from({ length: 60 }, (_, at) => (at % 3 === 0 ? reference('a', 'Article 5 here') : money));
    const words = said.flatMap((one) => [one, ', and '.repeat(1 + (one.type === 'reference' ? 2 : 1))]);
    const bytes = render(doc({}, headed('a', null, { en: 'A' }, row('r', { en: p(...words) }))));
    const ends = (await pieces(bytes)).map(({ x, width }) => x + width);
    const margin = singleStyle.pageWidth - singleStyle.marginX;
    expect(ends.filter((end) => end > margin + 0.1)).toEqual([]);
    expect(ends.filter((end) => Math.abs(end - margin) < 0.1).length).toBeGreaterThan(10);
  });

  it('refuse a character that no face has, naming it', () => {
    expect(() => render(doc({}, clause('a', row('r', { en: 'a ☂' }))))).toThrow('U+2602');
    expect(() => render(doc({}, clause('a', row('r', { en: 'a\tb' }))))).toThrow('U+0009');
  });
});

describe('a table', () => {
  it('with a cell too many is a mistake of ours, not a cell less', () => {
    const wide = table('left', ['A'], { one: ['a', 'b'] });
    expect(() => render(doc({}, clause('a', shared('t', wide))))).toThrow('more cells');
  });
});

describe('the structure of a PDF', () => {
  it('has headings, lists, tables and links in both languages', async () => {
    const { roles, texts } = await readPdf(render(sampleDocument(['id', 'en'])));
    for (const role of [
      'H1',
      'H2',
      'P',
      'L',
      'LI',
      'Lbl',
      'LBody',
      'Link',
      'Table',
      'Caption',
      'THead',
      'TBody',
      'TR',
      'TH',
      'TD',
    ]) {
      expect(roles).toContain(role);
    }
    expect(Object.keys(texts).sort()).toEqual(['en', 'id']);
  });

  it('begins headings at the first level where there is no title', async () => {
    const { roles } = await readPdf(render(doc({}, headed('a', null, { en: 'Scope' }, row('r', { en: 'Words.' })))));
    expect(roles).toContain('H1');
    expect(roles).not.toContain('H2');
  });

  it('lists the headings in the outline', async () => {
    const { outline } = await readPdf(render(sampleDocument(['id', 'en'])));
    expect(outline).toContain('Pasal 9 KREDIT LAYANAN');
    expect(outline.at(-1)).toBe('Lampiran III DUKUNGAN DAN NARAHUBUNG');
  });

  it('makes every reference an active area, and refuses one that leads nowhere', async () => {
    const there = doc(
      {},
      clause('a', row('r', { en: p('see ', reference('b', 'clause b')) })),
      clause('b', row('r', { en: 'b' })),
    );
    expect((await readPdf(render(there))).pages[0]?.links).toBe(1);
    const nowhere = doc({}, clause('a', row('r', { en: p(reference('b#x', 'clause b')) })));
    expect(() => render(nowhere)).toThrow('b#x');
  });
});

describe('the furniture of a PDF', () => {
  it('counts the pages in each language', async () => {
    const { pages } = await readPdf(render(sampleDocument(['id', 'en'])));
    pages.forEach((page, at) => {
      expect(page.furniture).toContain(`Halaman ${at + 1} dari ${pages.length}`);
      expect(page.furniture).toContain(`Page ${at + 1} of ${pages.length}`);
    });
  });

  it('marks every page of a reading copy, the first for those who listen, too', async () => {
    const { pages } = await readPdf(render(sampleDocument(['en'], { signed: false })));
    expect(pages[0]?.content).toContain('Reading copy');
    for (const page of pages.slice(1)) expect(page.furniture).toContain('Reading copy');
  });

  it('has boxes for initials on every page but that of the signatures', async () => {
    const { pages } = await readPdf(render(sampleDocument(['en'])));
    const boxed = pages.map((page) => page.furniture.includes('CV Toko Batik Lestari'));
    expect(boxed).toEqual(pages.map((page) => !page.content.includes('Witness')));
  });
});

describe('the file', () => {
  it('is the same twice, and after another document was rendered', () => {
    const first = render(sampleDocument(['en']));
    render(doc({}, clause('a', row('r', { en: 'Żółć ﬂ'.replace('ﬂ', 'x') }))));
    render(sampleDocument(['id', 'en']));
    expect(Buffer.compare(first, render(sampleDocument(['en'])))).toBe(0);
  });

  it('carries the contract when asked to, and not otherwise', async () => {
    const document = sampleDocument(['en']);
    expect((await readPdf(render(document))).attachments).toEqual({
      'awan-tokobatik.json': '{"id":"awan-tokobatik"}\n',
    });
    expect((await readPdf(render(document, false))).attachments).toEqual({});
  });

  it('claims both standards in metadata that stay well-formed whatever the parties are called', async () => {
    const document = doc(
      { furniture: furniture({ title: 'A & B <"x">', author: 'PT A & CV B' }) },
      clause('a', row('r', { en: 'a' })),
    );
    const text = Buffer.from(render(document)).toString('latin1');
    expect(text).toContain('<pdfaid:part>3</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>');
    expect(text).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(text).toContain('PT A &amp; CV B');
    expect((await readPdf(render(document))).metadata.Title).toBe('A & B <"x">');
  });

  it('says how a table counts its heads and holds every cell', async () => {
    const rows = Object.fromEntries(Array.from({ length: 120 }, (_, at) => [`r-${at}`, [`row ${at}`, `${at}%`]]));
    const document = doc({}, clause('a', shared('t', table('left right', ['Name', 'Share'], rows))));
    const file = await readPdf(render(document));
    expect(file.pages.length).toBeGreaterThan(2);
    const expected = ['Name', 'Share', ...Object.values(rows).flatMap((cells) => cells.flatMap(wordsOf))];
    expect(wordsOf(file.pages.map((page) => page.content).join('\n'))).toEqual(expected);
    for (const page of file.pages.slice(1)) expect(page.furniture).toContain('Name');
  });
});
