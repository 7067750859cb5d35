/** A file holds what was written to it, under the numbers that others know it by: read back by pdfjs. */
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import { PdfFile } from '../../../src/render/pdf/file.js';

const empty = (): PdfFile =>
  new PdfFile({ lang: 'en', size: [200, 100], info: { Title: 'Café (1) \\ 2', Subject: 'a(b' }, id: '0f'.repeat(16) });

async function read(file: PdfFile): ReturnType<typeof open> {
  return open(file.finish());
}

async function open(data: Uint8Array) {
  const pdf = await getDocument({ data, verbosity: 0 }).promise;
  const outline = (await pdf.getOutline()) ?? [];
  const info = (await pdf.getMetadata()).info as Readonly<Record<string, unknown>>;
  return { pages: pdf.numPages, titles: outline.map(({ title }) => title), info };
}

describe('a file', () => {
  it('says texts as they are, brackets, strokes and other letters too', async () => {
    expect((await read(empty())).info).toMatchObject({ Title: 'Café (1) \\ 2', Subject: 'a(b' });
  });

  it('finds each of more objects than one pack takes', async () => {
    const file = empty();
    const titles = Array.from({ length: 3000 }, (_, at) => `Entry ${at}, with words enough to fill a pack`);
    const root = file.ref();
    const items = titles.map((title) => file.ref({ Title: new String(title), Parent: root }));
    items.forEach((item, at) => {
      item.data.Next = items[at + 1];
      item.end();
    });
    root.data = { First: items[0], Last: items.at(-1), Count: items.length };
    root.end();
    file.catalog.data.Outlines = root;
    const resources = file.ref();
    file.addPage(new Uint8Array(), resources);
    resources.end();
    expect(await read(file)).toMatchObject({ pages: 1, titles });
  });

  it('is no file while an object is missing, or where one comes twice', () => {
    const missing = empty();
    missing.ref();
    expect(() => missing.finish()).toThrow('never written');
    const twice = empty().ref();
    twice.end();
    expect(() => twice.end()).toThrow('written twice');
  });
});
