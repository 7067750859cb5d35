/**
 * How long a contract runs: every preset, found by listing, in each print of its languages. A standard agreement takes
 * at most fourteen pages a language, a promise one. A small firm's takes four, or eight side by side, and its last page is
 * not full: a DOCX breaks its lines at other words.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { makeDocument, makeSource, readContract } from '../src/index.js';
import { openFaces } from '../src/render/pdf/fonts.js';
import { layoutDocument } from '../src/render/pdf/layout.js';
import { assets } from './support/examples.js';
import { faces } from './support/faces.js';

const root = new URL('../templates/presets/', import.meta.url);

/** The most pages of each outline, by the languages printed. */
const most: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  standard: { en: 14, id: 14 },
  'small-business': { en: 4, id: 4, 'id+en': 8 },
  internal: { en: 8, id: 8 },
  mini: { en: 1, id: 1, 'id+en': 1 },
};

/** What the last page of a small firm's agreement leaves free. */
const fewLines = 4;

describe.each(readdirSync(root))('%s', (file) => {
  const { value: contract } = readContract(makeSource(file, readFileSync(new URL(file, root), 'utf8')));
  const bounds = Object.entries(most[contract?.agreement.outline ?? ''] ?? {});

  it('has an outline with bounds', () => {
    expect(bounds.length).toBeGreaterThan(0);
  });

  it.each(bounds)('in %s runs to at most %i pages', (printed, pages) => {
    if (contract === null) throw new Error(`${file} is no contract`);
    const languages = printed.split('+');
    const { value: document } = makeDocument(contract, assets.prepared(languages), { languages });
    if (document === null) throw new Error(`${file} makes no document in ${printed}`);
    const layout = layoutDocument(document, openFaces(faces));
    expect(layout.pages.length).toBeLessThanOrEqual(pages);
    if (contract.agreement.outline !== 'small-business' || layout.pages.length < pages) return;
    const { pageHeight, marginBottom, leading } = layout.style;
    const bottom = pageHeight - marginBottom;
    const text = (layout.pages.at(-1)?.lines ?? []).map(({ y }) => y).filter((y) => y < bottom);
    expect(Math.max(...text)).toBeLessThan(bottom - fewLines * leading);
  });
});
