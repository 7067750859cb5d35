/**
 * A race is fair when all carry the same load: what docxtemplater and pdfmake make in the bench says word for word,
 * in the same order, what our own files say.
 */
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import { renderDocument } from '../../src/index.js';
import { assets, documentOf, examples } from '../support/examples.js';
import { docxParts, docxText, elements, parseXml } from '../support/read-docx.js';
import { readPdf, wordsOf } from '../support/read-pdf.js';
import { docxtemplaterOf, docxtemplaterOfFile, pdfmakeOf, wordsOfDocument } from './rivals.mjs';

const raced = examples.filter(({ name }) => ['small-business', 'web-hosting'].includes(name));

describe.each(raced)('$name', (example) => {
  const document = documentOf(example, example.contract.agreement.languages);
  const pieces = wordsOfDocument(document);
  const ours = async () => wordsOf(docxText(await renderDocument(document, 'docx', { ...assets, attach: true })));

  it('says by docxtemplater what our DOCX says', async () => {
    expect(wordsOf(plainDocx(docxtemplaterOf(pieces)()))).toEqual(await ours());
  });

  it('says by docxtemplater that fills a file of the contract what our DOCX says', async () => {
    const bytes = await renderDocument(document, 'docx', { ...assets, attach: true });
    const filled = docxtemplaterOfFile(bytes)();
    expect(wordsOf(docxText(filled))).toEqual(await ours());
    expect(docxText(filled)).not.toMatch(/\{v\d+\}/u);
  });

  it('says by pdfmake what our DOCX says, and our PDF in the order of its structure', async () => {
    const theirs = joined(await plainPdf(await pdfmakeOf(pieces, await assets.faces())()));
    expect(theirs).toEqual(joined((await ours()).join(' ')));
    const { texts } = await readPdf(await renderDocument(document, 'pdf', { ...assets, attach: true }));
    const heads = document.languages.length === 1 ? [] : Object.values(document.furniture.columns);
    const all = joined([...Object.values(texts)].join('\n'));
    expect(all.toSorted()).toEqual([...theirs, ...wordsOf(heads.join(' '))].toSorted());
  });
});

/** Every paragraph of the body, breaks as newlines. */
function plainDocx(bytes: Uint8Array): string {
  const body = parseXml((docxParts(bytes)['word/document.xml'] ?? '').replaceAll('<w:br/>', '<w:t>\n</w:t>'));
  return elements(body, 'w:p')
    .map((paragraph) =>
      elements(paragraph, 'w:t')
        .map(({ text }) => text)
        .join(''),
    )
    .join('\n');
}

/** In the order of drawing, for these files have no structure. */
async function plainPdf(bytes: Uint8Array): Promise<string> {
  const task = getDocument({ data: bytes, verbosity: 0, useSystemFonts: false });
  const pdf = await task.promise;
  let text = '';
  for (let number = 1; number <= pdf.numPages; number++) {
    const { items } = await (await pdf.getPage(number)).getTextContent({ disableNormalization: true });
    for (const item of items) if ('str' in item) text += item.hasEOL ? `${item.str}\n` : item.str;
    text += '\n';
  }
  await task.destroy();
  return text;
}

/** A line of a PDF may end at a hyphen, where no space was. */
function joined(text: string): readonly string[] {
  return wordsOf(
    wordsOf(text)
      .join(' ')
      .replace(/(?<=\S[-/\u2013\u2014]) /g, ''),
  );
}
