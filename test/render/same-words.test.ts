/**
 * Whatever the format, a contract says the same words in the same order: each example, in each print, is
 * rendered to all three, read back by other software than ours, and compared with the tree it came from.
 */
import { Marked } from 'marked';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/document/block.js';
import { textOfInlines } from '../../src/document/text.js';
import { type Document, renderDocument } from '../../src/index.js';
import { assets, documentOf, examples } from '../support/examples.js';
import { docxParagraphs } from '../support/read-docx.js';
import { htmlText } from '../support/read-markdown.js';
import { readPdf, wordsOf } from '../support/read-pdf.js';
import { walkDocument } from './pdf/words-of-document.js';

const prints = examples.flatMap((example) =>
  example.prints.map((languages) => ({ print: `${example.name} ${languages.join('+')}`, example, languages })),
);

describe.each(prints)('$print', ({ example, languages }) => {
  const document = documentOf(example, languages);
  const render = (format: string) => renderDocument(document, format, { ...assets, attach: true });

  it('says in PDF what the document says, in each language', async () => {
    const { texts, untagged } = await readPdf(await render('pdf'));
    for (const language of languages) {
      expect(joined(wordsOf(texts[language] ?? ''))).toEqual(joined(walkDocument(document, language)));
    }
    expect(untagged).toEqual([]);
  });

  it('says in DOCX what the document says, in each language', async () => {
    const paragraphs = docxParagraphs(await render('docx')).filter(({ columnHead }) => !columnHead);
    for (const language of languages) {
      const region = { en: 'en-GB', id: 'id-ID' }[language] ?? language;
      const said = paragraphs.filter((paragraph) => paragraph.languages.includes(region));
      const text = said.map(({ number, text }) => `${number} ${text}`).join('\n');
      expect(wordsOf(text)).toEqual(walkDocument(asDocxSays(document), language));
    }
  });

  it('says in Markdown what it says in DOCX, in the same order', async () => {
    const markdown = new TextDecoder().decode(await render('md'));
    const html = await new Marked({ gfm: true }).parse(markdown);
    const paragraphs = docxParagraphs(await render('docx')).filter(({ columnHead }) => !columnHead);
    const docx = paragraphs.map(({ number, text }) => `${number} ${text}`).join('\n');
    const mark = (document.furniture.mark ?? []).map(({ inlines }) => textOfInlines(inlines)).join('\n');
    expect(wordsOf(htmlText(html))).toEqual(wordsOf(`${mark}\n${docx}`));
  });
});

/** A line of a PDF may end at a hyphen, where no space was. */
function joined(words: readonly string[]): readonly string[] {
  return wordsOf(words.join(' ').replace(/(?<=\S[-/\u2013\u2014]) /g, ''));
}

/**
 * In a DOCX the mark of a reading copy stands in the header, the heads of columns repeat as Word breaks its
 * pages, and signatures are read across: everything above the lines, then everything below.
 */
function asDocxSays(document: Document): Document {
  const across = (block: Block): readonly Block[] =>
    block.type !== 'signature'
      ? [block]
      : [
          ...block.columns.flatMap(({ above }) => above),
          ...block.columns.flatMap(({ stamp }) => stamp ?? []),
          ...block.columns.flatMap(({ below }) => below),
        ];
  const back = document.back.map((clause) => ({
    ...clause,
    rows: clause.rows.map((row) => (row.type === 'shared' ? { ...row, blocks: row.blocks.flatMap(across) } : row)),
  }));
  return { ...document, back, furniture: { ...document.furniture, mark: null, columns: {} } };
}
