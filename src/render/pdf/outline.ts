/** The outline of the file: one entry a heading, open, with the count that PDF/A readers ask for. */

import type { PdfFile, PdfObject } from './file.js';
import type { Layout } from './layout.js';

export function writeOutline(file: PdfFile, layout: Layout, pages: readonly PdfObject[]): void {
  if (layout.outline.length === 0) return;
  const root = file.ref({ Type: 'Outlines' });
  const items = layout.outline.map(({ title, page, y }) =>
    file.ref({
      Title: new String(title),
      Parent: root,
      Dest: [pages[page] ?? null, 'XYZ', layout.style.marginX, layout.style.pageHeight - y + 8, null],
    }),
  );
  items.forEach((item, at) => {
    const before = items[at - 1];
    const after = items[at + 1];
    if (before !== undefined) item.data.Prev = before;
    if (after !== undefined) item.data.Next = after;
    item.end();
  });
  root.data.First = items[0] ?? null;
  root.data.Last = items.at(-1) ?? null;
  root.data.Count = items.length;
  root.end();
  file.catalog.data.Outlines = root;
  file.catalog.data.PageMode = 'UseOutlines';
}
