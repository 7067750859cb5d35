/**
 * One tiny document for each kind of node, beside what every format makes of it: Markdown as it is, the body of the
 * DOCX as tidy XML, the text of the PDF. Found by listing; `GOLDEN=1` writes what is expected.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Document } from '../../../src/document/document.js';
import { formats } from '../../../src/render/index.js';
import type { Node } from '../../../src/render/renderer.js';
import { faces } from '../../support/faces.js';
import { tidyBody } from '../../support/read-docx.js';
import { readPdf } from '../../support/read-pdf.js';
import { shells } from '../../support/shells.js';

/** How the bytes of a format are shown, and the file that holds them. A new format is missed below until it is here. */
const shown: Readonly<
  Record<string, { readonly file: string; readonly show: (bytes: Uint8Array) => Promise<string> }>
> = {
  md: { file: 'expected.md', show: async (bytes) => new TextDecoder().decode(bytes) },
  docx: { file: 'expected.docx.xml', show: async (bytes) => tidyBody(bytes) },
  pdf: {
    file: 'expected.pdf.txt',
    show: async (bytes) => (await readPdf(bytes)).pages.map(({ content }) => content.trim()).join('\n\f\n'),
  },
};

const kinds: Readonly<Record<Node['type'], readonly string[]>> = {
  text: ['row-text', 'inline-text'],
  shared: ['row-shared'],
  paragraph: ['block-paragraph'],
  list: ['block-list'],
  table: ['block-table'],
  signature: ['block-signature'],
  strong: ['inline-strong'],
  emphasis: ['inline-emphasis'],
  value: ['inline-value'],
  term: ['inline-term'],
  reference: ['inline-reference'],
  break: ['inline-break'],
};

const assets = { shells: async () => shells, faces: async () => faces, attach: false };
const folders = readdirSync(import.meta.dirname, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

it('stands here for every kind of node', () => {
  expect(folders).toEqual(expect.arrayContaining(Object.values(kinds).flat()));
});

describe.each(folders)('%s', (folder) => {
  it.each(formats.map(({ id }) => id))('prints as expected in %s', async (id) => {
    const { document } = (await import(`./${folder}/document.ts`)) as { readonly document: Document };
    const format = formats.find((one) => one.id === id);
    const { file, show } = shown[id] ?? {};
    if (format === undefined || file === undefined || show === undefined) throw new Error(`nothing shows a ${id} here`);
    const printed = `${(await show(await format.render(document, assets))).trimEnd()}\n`;
    const path = `${import.meta.dirname}/${folder}/${file}`;
    if (process.env.GOLDEN === '1') writeFileSync(path, printed);
    expect(existsSync(path), `${folder} has no ${file}`).toBe(true);
    expect(printed).toBe(readFileSync(path, 'utf8'));
  });
});
