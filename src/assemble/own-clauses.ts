/**
 * The clauses that only this contract has, laid among those of its outline: after one, or in the place of one.
 * Their words never meet the reader of templates: a paragraph of the file is one row with one value, so that
 * what a contract says here can be neither markup nor code.
 */
import { bookmarkName } from '../document/clause-id.js';
import type { Language } from '../document/document.js';
import type { Inline } from '../document/inline.js';
import { perLanguage } from '../document/per-language.js';
import type { Locale } from '../locale/locale.js';
import { localeOf } from '../locale/locale-of.js';
import type { Contract } from '../model/contract.js';
import { type Diagnostic, diagnostic } from '../source/diagnostic.js';
import { nearest } from '../source/nearest.js';
import { keyPath } from '../source/path.js';
import { type AssembledClause, assembledClause } from './assembled.js';
import type { ClauseTemplate } from './library.js';
import type { ParsedClause, ParsedRow } from './parsed-clause.js';
import { textIn } from './say-leaf.js';
import { valueNode } from './speaker.js';
import type { TemplateNode } from './template.js';

export type OwnClause = NonNullable<Contract['own-clauses']>[string];

/** A clause of the body: one of the outline, or the contract's own by its id in the file. */
export type BodyClause =
  | { readonly type: 'outline'; readonly clause: ClauseTemplate }
  | { readonly type: 'own'; readonly id: string; readonly own: OwnClause };

/** The place of a clause that the contract does not need: nothing is said there unless in words of its own. */
type Place = BodyClause | { readonly type: 'empty'; readonly id: string };

/** The id in the document: that of the clause whose place it takes, for others refer to it, or one of its own. */
export function idOfOwnClause(id: string, own: OwnClause): string {
  return 'instead-of' in own ? own['instead-of'] : `own-${id}`;
}

/** Ids of the clauses that the contract says in words of its own. */
export function replacedIn({ 'own-clauses': own = {} }: Contract): ReadonlySet<string> {
  return new Set(Object.values(own).flatMap((one) => ('instead-of' in one ? [one['instead-of']] : [])));
}

/**
 * The body with the contract's own clauses in their places, several after one clause in the order of the file.
 * `order` are the clauses of the outline, `body` those that the contract needs: words of the contract may stand
 * where it needs none of ours, for what it says itself it need not say in a section of the file too.
 * Diagnostics: assemble/own-clause, for a place that is not there or may not be taken, and as a remark for every
 * clause that is the contract's own.
 */
export function placeOwnClauses(
  order: readonly string[],
  body: readonly ClauseTemplate[],
  contract: Contract,
): { readonly clauses: readonly BodyClause[]; readonly diagnostics: readonly Diagnostic[] } {
  const { 'own-clauses': own } = contract;
  if (own === undefined) return { clauses: body.map((clause) => ({ type: 'outline', clause })), diagnostics: [] };
  const findings: Diagnostic[] = [];
  const needed = new Map(body.map((clause) => [clause.id, clause]));
  const places: Place[] = order.map((id) => {
    const clause = needed.get(id);
    return clause ? { type: 'outline', clause } : { type: 'empty', id };
  });
  const waiting = new Map(Object.entries(own));
  // A clause may stand after another one of the file that is written later there.
  for (let before = -1; before !== waiting.size; ) {
    before = waiting.size;
    for (const [id, one] of waiting) {
      if (place(id, one, places)) waiting.delete(id);
    }
  }
  const bookmarks = bookmarksOf(order, own);
  for (const [id, one] of Object.entries(own)) {
    const fault = waiting.has(id)
      ? noPlace(id, one, order)
      : (takenIds(id, one, order, own) ?? sharedBookmark(id, one, bookmarks) ?? remark(id, one));
    findings.push(fault);
  }
  return { clauses: places.flatMap((one) => (one.type === 'empty' ? [] : [one])), diagnostics: findings };
}

/** False where the clause that it is placed by is not there (yet). */
function place(id: string, own: OwnClause, places: Place[]): boolean {
  const wanted = 'after' in own ? own.after : own['instead-of'];
  const at = places.findIndex((one) => nameOf(one) === wanted);
  if (at === -1) return false;
  const placed: BodyClause = { type: 'own', id, own };
  if ('instead-of' in own) {
    const there = places[at];
    if (there?.type === 'own' || (there?.type === 'outline' && !mayBeReplaced(there.clause))) return false;
    places[at] = placed;
    return true;
  }
  const follows = (one: Place | undefined): boolean =>
    one?.type === 'own' && 'after' in one.own && one.own.after === wanted;
  let until = at + 1;
  while (follows(places[until])) until++;
  places.splice(until, 0, placed);
  return true;
}

/** What `after` and `instead-of` call it. A clause that takes the place of one keeps its name too. */
function nameOf(one: Place): string {
  if (one.type === 'outline') return one.clause.id;
  if (one.type === 'empty') return one.id;
  return 'instead-of' in one.own ? one.own['instead-of'] : one.id;
}

/** Definitions order themselves by what the rest uses, and one clause says which words prevail: neither can be done without. */
function mayBeReplaced({ numbering, texts }: ClauseTemplate): boolean {
  const speaksOfThem = (nodes: readonly TemplateNode[]): boolean =>
    nodes.some(
      (node) =>
        (node.type !== 'words' && node.path?.keys[0] === 'own-clauses') ||
        (node.type === 'choice' && (speaksOfThem(node.chosen) || speaksOfThem(node.otherwise))) ||
        (node.type === 'repetition' && speaksOfThem(node.body)),
    );
  return numbering === 'usual' && !Object.values(texts).some(({ nodes }) => speaksOfThem(nodes));
}

function noPlace(id: string, own: OwnClause, there: readonly string[]): Diagnostic {
  const key = 'after' in own ? 'after' : 'instead-of';
  const wanted = 'after' in own ? own.after : own['instead-of'];
  const isThere = there.includes(wanted);
  const help =
    there.length === 0
      ? 'leave it out, or choose another outline'
      : `write ${nearest(wanted, there) ?? `one of ${there.join(', ')}`}`;
  return diagnostic({
    code: 'assemble/own-clause',
    message: isThere
      ? `Clause ${wanted} cannot be replaced by words of the contract.`
      : `The outline has no clause ${wanted}.`,
    help: isThere ? `write after: ${wanted}` : help,
    path: `own-clauses.${id}.${key}`,
  });
}

/** Two texts in one place, or an id that a clause of the outline has. */
function takenIds(
  id: string,
  one: OwnClause,
  order: readonly string[],
  own: Readonly<Record<string, OwnClause>>,
): Diagnostic | null {
  const called = idOfOwnClause(id, one);
  const twin = Object.entries(own).find(([other, its]) => other !== id && idOfOwnClause(other, its) === called)?.[0];
  const clash = 'after' in one && (order.includes(called) || order.includes(id));
  if (twin === undefined && !clash) return null;
  return diagnostic({
    code: 'assemble/own-clause',
    message: clash
      ? `${id} is the name of a clause of the outline too.`
      : `${id} and ${twin} take the place of one clause.`,
    help: clash ? 'give the clause here another name' : 'make one clause of the two',
    path: `own-clauses.${id}`,
    at: 'key',
  });
}

/** By bookmark, the ids in the document of the clauses that it would stand on. */
function bookmarksOf(
  order: readonly string[],
  own: Readonly<Record<string, OwnClause>>,
): ReadonlyMap<string, ReadonlySet<string>> {
  const bookmarks = new Map<string, Set<string>>();
  for (const called of [...order, ...Object.entries(own).map(([id, one]) => idOfOwnClause(id, one))]) {
    const name = bookmarkName(called);
    bookmarks.set(name, (bookmarks.get(name) ?? new Set()).add(called));
  }
  return bookmarks;
}

/** Word's bookmarks are shorter than ids, and two ids may be shortened to the same one. */
function sharedBookmark(
  id: string,
  one: OwnClause,
  bookmarks: ReadonlyMap<string, ReadonlySet<string>>,
): Diagnostic | null {
  if ((bookmarks.get(bookmarkName(idOfOwnClause(id, one)))?.size ?? 0) < 2) return null;
  return diagnostic({
    code: 'assemble/own-clause',
    message: `${id} is shortened in a DOCX to what another clause is called there.`,
    help: 'give the clause here a name of at most 20 characters',
    path: `own-clauses.${id}`,
    at: 'key',
  });
}

function remark(id: string, own: OwnClause): Diagnostic {
  const where = 'after' in own ? `stands after ${own.after}` : `takes the place of ${own['instead-of']}`;
  return diagnostic({
    code: 'assemble/own-clause',
    severity: 'info',
    message: `Clause ${id} is in words of the contract's own and ${where}.`,
    help: 'have a lawyer read it beside the clauses that it prevails over',
    path: `own-clauses.${id}`,
    at: 'key',
  });
}

/** The clause in the languages printed, marked in its heading. */
export function sayOwnClause(
  id: string,
  own: OwnClause,
  printed: readonly Language[],
  locales: Readonly<Record<Language, Locale>>,
): AssembledClause {
  const path = keyPath('own-clauses', id);
  const versions = perLanguage(printed, (language): ParsedClause => {
    const said = (at: string, value: unknown, kind = 'text'): readonly Inline[] => [
      valueNode([at], kind, 'figure', textIn(value, language)),
    ];
    const mark = localeOf(locales, language).phrases['own-clause'];
    if (mark === undefined) throw new Error(`The locale ${language} has no phrase own-clause.`);
    const rows = Object.entries(own.paragraphs).flatMap(([key, { text, items = {} }]): readonly ParsedRow[] => {
      const at = `${path}.paragraphs.${key}`;
      return [
        textRow(key, 1, said(`${at}.text`, text)),
        ...Object.entries(items).map(([item, words]) =>
          textRow(`${key}-${item}`, 2, said(`${at}.items.${item}`, words)),
        ),
      ];
    });
    return { heading: [...said(`${path}.title`, own.title, 'heading'), { type: 'text', text: mark }], rows };
  });
  return assembledClause({ id: idOfOwnClause(id, own), place: 'body', numbering: 'usual', whole: false }, versions);
}

function textRow(id: string, level: 1 | 2, inlines: readonly Inline[]): ParsedRow {
  const block = { type: 'paragraph', role: 'body', language: null, inlines } as const;
  return { type: 'text', id, level, numbered: true, item: level > 1, block };
}
