/**
 * A document -> its bands in order, and the structure that holds them: front, clauses, back, and the annexes, which
 * begin a page after the signatures (no page, where nobody signs) and then follow one another. Here stands what goes beyond one clause: the heads of the columns, and what keeps signatures
 * from standing alone.
 */
import type { Clause } from '../../document/document.js';
import type { Inline } from '../../document/inline.js';
import { type Band, band } from './box.js';
import { layClause } from './clauses.js';
import { layParagraph } from './paragraph.js';
import type { Setup } from './setup.js';
import { tracked } from './style.js';
import { type Tag, tag, tagIn } from './tags.js';

export interface Flow {
  readonly bands: readonly Band[];
  /** Over the two columns on every page; null with one language. */
  readonly columnHead: Band | null;
  readonly root: Tag;
}

export function layFlow(setup: Setup): Flow {
  const { front, clauses, back, annexes } = setup.document;
  const root = tag('Document', setup.document.languages[0] ?? null);
  let columnHead: Band | null = null;
  const make = (clause: Clause): readonly Band[] => {
    const paired = clause.heading?.type === 'text' || clause.rows.some((row) => row.type === 'text');
    if (paired && setup.columns.length > 1) columnHead ??= layColumnHead(setup, root);
    return layClause(clause, root, setup);
  };
  const body = [...front, ...clauses].flatMap(make);
  const signed = [...body, ...back.flatMap(make)];
  const annexed = annexes.flatMap((clause, at): readonly Band[] => {
    const [first, ...rest] = make(clause);
    if (first === undefined) return [];
    return [
      { ...first, breakBefore: at === 0 && signed.some((one) => one.signature), above: setup.style.annexAbove },
      ...rest,
    ];
  });
  return { bands: clearOfTables(keepSignatures([...signed, ...annexed], body.length)), columnHead, root };
}

/** Between the last rule of a table and the text under it. */
const underTable = 6;

function clearOfTables(bands: readonly Band[]): readonly Band[] {
  return bands.map((one, at) => {
    const before = bands[at - 1];
    const clear = before !== undefined && before.trim !== null && !before.head && one.trim === null;
    return clear && one.above < underTable ? { ...one, above: underTable } : one;
  });
}

function layColumnHead(setup: Setup, root: Tag): Band {
  const { document, style, typeface } = setup;
  const section = tagIn(root, 'Sect');
  const columns = document.languages.map((language, at) => {
    const { x = 0, width = 0 } = setup.columns[at] ?? {};
    const words: readonly Inline[] = [{ type: 'text', text: document.furniture.columns[language] ?? '' }];
    const place = { typeface, x, width, size: style.smallSize, bold: true, tracking: style.smallSize * tracked };
    return layParagraph(words, tagIn(section, 'P', language), place);
  });
  const trim = { width: setup.width, shade: null, above: 0, below: 0.5 };
  return band({
    above: style.headingAbove,
    columns,
    trim,
    padBottom: 3,
    keepNext: true,
    head: true,
    paired: true,
    splits: false,
  });
}

/**
 * Signatures stay together, and take text with them to their page: at least three lines of what stands before, and the
 * last paragraph of a clause, so that nobody signs a page that could belong to any contract. `body` bands stand before
 * the closing words.
 */
function keepSignatures(bands: readonly Band[], body: number): readonly Band[] {
  const kept = [...bands];
  bands.forEach((one, at) => {
    if (!one.signature) return;
    let lines = 0;
    for (let before = at - 1; before >= 0 && (lines < 3 || before >= body - 1); before -= 1) {
      const earlier = kept[before];
      if (earlier === undefined || earlier.repeats !== null) break;
      kept[before] = { ...earlier, keepNext: true };
      lines += Math.max(0, ...earlier.columns.map((column) => column.length));
    }
  });
  return kept;
}
