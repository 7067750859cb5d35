/** The codes at hand for the body of a DOCX: any text can be written with them, and ours still looks as they expect. */
import { expect, it } from 'vitest';
import { renderDocument } from '../../../src/index.js';
import { deflate } from '../../../src/render/deflate/deflate.js';
import { markupDistances, markupLiterals } from '../../../src/render/deflate/markup-lengths.js';
import { assets, documentOf, examples } from '../../support/examples.js';
import { docxParts } from '../../support/read-docx.js';

it.each([
  ['literals and lengths', markupLiterals(), 286, 15],
  ['distances', markupDistances(), 30, 11],
])('is a whole code with room for each of the %s', (_, lengths, symbols, longest) => {
  expect(lengths).toHaveLength(symbols);
  expect(Math.min(...lengths)).toBeGreaterThan(0);
  expect(Math.max(...lengths)).toBeLessThanOrEqual(longest);
  expect(lengths.reduce((sum, length) => sum + 2 ** -length, 0)).toBe(1);
});

const prints = examples.flatMap((example) =>
  example.prints.map((languages) => ({ print: `${example.name} ${languages.join('+')}`, example, languages })),
);

// Where this fails, bodies have come to be written otherwise, and the table should be made again
// from what they are now.
it.each(prints)('leaves hardly more of $print than codes made for it alone', async ({ example, languages }) => {
  const file = await renderDocument(documentOf(example, languages), 'docx', { ...assets, attach: true });
  const body = new TextEncoder().encode(docxParts(file)['word/document.xml']);
  const own = deflate(body).length;
  expect(deflate(body, { markup: true }).length).toBeLessThan(own * 1.02);
});
