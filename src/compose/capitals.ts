/**
 * Headings and the title in capitals, where the numbering scheme wants them: template words only. What
 * the author of the contract wrote stays letter for letter.
 */
import type { SharedRow } from '../document/document.js';
import type { Inline } from '../document/inline.js';

export function capitals(inlines: readonly Inline[]): readonly Inline[] {
  return inlines.map((inline) => {
    if (inline.type === 'text' || inline.type === 'term') return { ...inline, text: inline.text.toUpperCase() };
    if (inline.type === 'strong' || inline.type === 'emphasis')
      return { ...inline, children: capitals(inline.children) };
    return inline;
  });
}

/** The title lines of a row in capitals; its other lines as they are. */
export function capitalTitle(row: SharedRow): SharedRow {
  return {
    ...row,
    blocks: row.blocks.map((block) =>
      block.type === 'paragraph' && block.role === 'title' ? { ...block, inlines: capitals(block.inlines) } : block,
    ),
  };
}
