/**
 * What a draft has more than a contract: a word across every page, a line that it is not to be signed, and before its
 * title what is still open, each point with the clause that it is about. Words come from the locale; the sentences are
 * those of the findings, in each printed language.
 */
import type { Clause, Language, Row, Texts } from '../document/document.js';
import type { Inline } from '../document/inline.js';
import { perLanguage } from '../document/per-language.js';
import { walkClauses } from '../document/walk.js';
import { fill } from '../locale/format.js';
import type { Locale } from '../locale/locale.js';
import { localeOf } from '../locale/locale-of.js';

/** A finding, as a draft says it. */
export interface OpenPoint {
  /** Address in the contract file, from which the clause is found that says what stands there. */
  readonly path: string | null;
  /** The clause where it is known. */
  readonly clause: string | null;
  /** One sentence in each printed language, with its full stop. */
  readonly texts: Texts<string>;
}

/** The first page has a title too. */
const MOST_SHOWN = 12;

export interface DraftInput {
  readonly points: readonly OpenPoint[];
  readonly locales: Readonly<Record<Language, Locale>>;
  readonly printed: readonly Language[];
  /** Numbered clauses and annexes, before their references are filled in. */
  readonly clauses: readonly Clause[];
}

/** The part of the front that lists what is open; null where nothing is. References in it are still to be filled. */
export function openPoints({ points, locales, printed, clauses }: DraftInput): Clause | null {
  if (points.length === 0) return null;
  const saying = clausesByPath(clauses, printed);
  const row = (id: string, inlines: (locale: Locale) => readonly Inline[]): Row => ({
    type: 'text',
    id,
    level: 0,
    number: null,
    texts: perLanguage(printed, (language) => ({
      type: 'paragraph',
      role: 'body',
      language: null,
      inlines: inlines(localeOf(locales, language)),
    })),
  });
  const rows = points.slice(0, MOST_SHOWN).map((point, index) => {
    const target = point.clause ?? clauseSaying(point.path, saying);
    const known = clauses.some(({ id }) => id === target);
    return row(`point-${index + 1}`, ({ tag }) => [
      words(`(${index + 1}) ${point.texts[tag] ?? ''}`),
      ...(target !== null && known ? [words(' ('), { type: 'reference' as const, target, parts: [] }, words(')')] : []),
    ]);
  });
  const more = points.length - MOST_SHOWN;
  const heading = row('open', ({ furniture }) => [{ type: 'strong', children: [words(furniture.draft.open)] }]);
  const rest = row('more', ({ furniture }) => [words(fill(furniture.draft.more, { count: String(more) }))]);
  return {
    id: 'open-points',
    number: null,
    whole: false,
    heading: null,
    rows: [heading, ...rows, ...(more > 0 ? [rest] : [])],
  };
}

/** Which numbered clause says the value at a path first. */
function clausesByPath(clauses: readonly Clause[], printed: readonly Language[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  walkClauses(clauses, printed, (inline, clause) => {
    if (inline.type !== 'value') return;
    for (const path of inline.paths) {
      // Also under the maps and lists around it: a finding may speak of a whole target or tier.
      for (let around = path; around.includes('.') && !found.has(around); around = withoutLast(around)) {
        found.set(around, clause.id);
      }
    }
  });
  return found;
}

/** That of the value itself, or of the nearest thing around it. */
function clauseSaying(path: string | null, saying: ReadonlyMap<string, string>): string | null {
  for (let around = path ?? ''; around !== ''; around = withoutLast(around)) {
    const clause = saying.get(around);
    if (clause !== undefined) return clause;
    if (!around.includes('.')) return null;
  }
  return null;
}

/** `a.b[c].d` -> `a.b[c]` -> `a.b` -> `a`. */
function withoutLast(path: string): string {
  return path.replace(/(?:\.?(?:"(?:[^"\\]|\\.)*"|[^.[\]"]+)|\[(?:"(?:[^"\\]|\\.)*"|[^[\]"]+)\])$/, '');
}

function words(text: string): Inline {
  return { type: 'text', text };
}
