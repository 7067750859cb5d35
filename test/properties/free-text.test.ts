/**
 * Whatever an author writes comes out letter for letter in every format, and the document keeps its shape.
 * Every free-text field of a contract gets a text of its own at once, so a few documents try thousands.
 */
import fc from 'fast-check';
import { Marked } from 'marked';
import { describe, expect, it } from 'vitest';
import type { Document, Language } from '../../src/document/document.js';
import { textOfInlines } from '../../src/document/text.js';
import { walkDocument } from '../../src/document/walk.js';
import { type Contract, makeDocument, renderDocument } from '../../src/index.js';
import { walkDocument as wordsIn } from '../render/pdf/words-of-document.js';
import { lintDocx } from '../support/docx-lint.js';
import { assets, examples } from '../support/examples.js';
import { docxParagraphs } from '../support/read-docx.js';
import { htmlText, shapeOf } from '../support/read-markdown.js';
import { readPdf } from '../support/read-pdf.js';
import { must } from '../support/small-library.js';
import { acceptedText, withTexts } from './accepted-text.js';

const stories = examples.filter(({ name }) => ['web-hosting', 'saas', 'it-support'].includes(name));

/** A story whose every text is another one; the same texts serve again where there are more fields. */
const written = fc
  .record({
    story: fc.constantFrom(...stories),
    single: fc.array(acceptedText(), { minLength: 20, maxLength: 60 }),
    multiline: fc.array(acceptedText(true), { minLength: 5, maxLength: 8 }),
  })
  .map(({ story, single, multiline }) => {
    let index = 0;
    const contract = withTexts(story.contract, (field) => {
      const texts = field.multiline ? multiline : single;
      index += 1;
      return texts[index % texts.length] ?? '';
    });
    return { story, contract, toString: () => JSON.stringify({ story: story.name, single, multiline }) };
  });

/** Shrinking a whole contract takes longer than anybody waits; the seed finds it again. */
const bounded = { endOnFailure: true };

const made = (contract: Contract, languages: readonly Language[] = contract.agreement.languages): Document =>
  must(makeDocument(contract, assets.prepared(['en', 'id']), { languages }));

const bytes = (document: Document, format: string) => renderDocument(document, format, { ...assets, attach: true });

describe('any accepted text in any free-text field', () => {
  it('leaves the document its shape: rows, ids, levels, kinds of node', () => {
    fc.assert(
      fc.property(written, fc.nat(), ({ story, contract }, print) => {
        const languages = story.prints[print % story.prints.length];
        const [shape, before] = [contract, story.contract].map((each) => shapeOfDocument(made(each, languages)));
        // Compared as texts first: a walk over two such trees takes longer than making them.
        if (shape !== before) expect(JSON.parse(shape ?? '')).toEqual(JSON.parse(before ?? ''));
      }),
      { numRuns: 6, ...bounded },
    );
  });

  it('comes out letter for letter in DOCX', async () => {
    await fc.assert(
      fc.asyncProperty(written, async ({ contract }) => {
        const document = made(contract);
        const docx = await bytes(document, 'docx');
        expect(lintDocx(docx)).toEqual([]);
        const there = new Set(docxParagraphs(docx).map(({ text }) => unbound(text)));
        expect(paragraphsOf(document).filter((text) => !there.has(unbound(text)))).toEqual([]);
      }),
      { numRuns: 6, ...bounded },
    );
  });

  it('comes out letter for letter in Markdown as GFM reads it, as nothing but text', async () => {
    await fc.assert(
      fc.asyncProperty(written, async ({ story, contract }) => {
        const [document, before] = [made(contract), made(story.contract)];
        const [html, plain] = await Promise.all([document, before].map(toHtml));
        expect(shapeOf(html ?? '')).toBe(shapeOf(plain ?? ''));
        const text = htmlText(html ?? '');
        expect(paragraphsOf(document).filter((paragraph) => !text.includes(paragraph))).toEqual([]);
      }),
      { numRuns: 6, ...bounded },
    );
  });

  it('comes out letter for letter in PDF, but for where lines break', async () => {
    await fc.assert(
      fc.asyncProperty(written, async ({ contract }) => {
        const document = made(contract);
        const { texts, untagged } = await readPdf(await bytes(document, 'pdf'));
        expect(untagged).toEqual([]);
        // Signatures longer than a page are read a page at a time, and so across both columns.
        const read = longestSignature(document) > 600 ? lettersOf : withoutSpace;
        for (const language of document.languages) {
          expect(read(texts[language] ?? '')).toBe(read(wordsIn(document, language).join('')));
        }
      }),
      { numRuns: 2, ...bounded },
    );
  });
});

async function toHtml(document: Document): Promise<string> {
  return new Marked({ gfm: true }).parse(new TextDecoder().decode(await bytes(document, 'md')));
}

/** A space where no line may end, as between a figure and its unit, is a space to a reader. */
const unbound = (text: string): string => text.replaceAll('\u00a0', ' ');

/** Letters of the longest column of signatures. */
function longestSignature({ front, clauses, back, annexes }: Document): number {
  const lengths = [...front, ...clauses, ...back, ...annexes]
    .flatMap(({ rows }) => rows.flatMap((row) => (row.type === 'shared' ? row.blocks : [])))
    .flatMap((block) => (block.type === 'signature' ? block.columns : []))
    .map(({ above, below }) => [...above, ...below].map(({ inlines }) => textOfInlines(inlines)).join('').length);
  return Math.max(0, ...lengths);
}

const lettersOf = (text: string): string => [...withoutSpace(text)].sort().join('');

const withoutSpace = (text: string): string => text.replace(/\s+/gu, '');

/** Text of every paragraph that holds a value. */
function paragraphsOf(document: Document): readonly string[] {
  const texts: string[] = [];
  walkDocument(document, {
    paragraph: ({ inlines }) => {
      if (inlines.some(({ type }) => type === 'value')) texts.push(textOfInlines(inlines));
    },
  });
  return texts;
}

/** Everything but the words of values, and a full stop behind one, which it may bring itself. */
function shapeOfDocument({ front, clauses, back, annexes, numbering }: Document): string {
  const isText = (node: unknown): node is { type: 'text'; text: string } =>
    node !== null && typeof node === 'object' && 'text' in node && 'type' in node && node.type === 'text';
  const begun = (node: unknown): unknown => (isText(node) ? { ...node, text: node.text.replace(/^\./u, '') } : node);
  const isEmpty = (node: unknown): boolean => isText(node) && node.text === '';
  return JSON.stringify({ front, clauses, back, annexes, numbering }, (_, node: unknown) => {
    if (Array.isArray(node)) return node.map(begun).filter((inner) => !isEmpty(inner));
    const isValue = node !== null && typeof node === 'object' && 'type' in node && node.type === 'value';
    return isValue ? { ...node, text: '' } : node;
  });
}
