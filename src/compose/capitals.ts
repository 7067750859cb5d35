/**
 * Headings and the title in capitals, where the numbering scheme wants them: template words, and the headings of
 * the contract's own clauses. What else its author wrote stays letter for letter, names above all.
 */
import type { SharedRow } from '../document/document.js';
import type { Inline, Value } from '../document/inline.js';

export function capitals(inlines: readonly Inline[]): readonly Inline[] {
  return inlines.map((inline) => {
    if (inline.type === 'text' || inline.type === 'term' || isHeading(inline))
      return { ...inline, text: inline.text.toUpperCase() };
    if (inline.type === 'strong' || inline.type === 'emphasis')
      return { ...inline, children: capitals(inline.children) };
    return inline;
  });
}

function isHeading(inline: Inline): inline is Value {
  return inline.type === 'value' && inline.kind === 'heading';
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
