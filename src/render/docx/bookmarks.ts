/**
 * Bookmarks: every clause has one on its heading (or its first paragraph), every row that a reference leads to
 * has one on its first paragraph, once in each language. They are announced when a clause or row begins and
 * taken by the first paragraph written in that language. Ids count by first appearance. Validators pass two bookmarks
 * of one name and a field that leads to none, and Word misreads them: here both throw.
 */

import { bookmarkName } from '../../document/clause-id.js';
import type { Clause, Document, Row } from '../../document/document.js';
import { eachParagraph, parts, walkDocument } from '../../document/walk.js';
import type { Voice } from './voice.js';

/** The bookmarks of a place, by the column of their language; the second is null where it has no copy of its own. */
type Names = readonly [first: string, second: string | null];

export class Bookmarks {
  readonly #second: string | undefined;
  readonly #clauses = new Map<string, Clause>();
  /** Of every anchor that something leads to; null for what the document does not have. */
  readonly #places = new Map<string, Names | null>();
  readonly #rows = new Map<Row, Names>();
  readonly #announced: [string[], string[]] = [[], []];
  /** Names that stand in the file. */
  readonly #written = new Set<string>();
  /** Names that a field or a link leads to. */
  readonly #led = new Set<string>();

  constructor(document: Document) {
    this.#second = document.languages[1];
    for (const part of parts) for (const clause of document[part]) this.#clauses.set(clause.id, clause);
    walkDocument(document, {
      inline: (inline) => {
        if (inline.type !== 'reference') return;
        this.#find(inline.target);
        for (const part of inline.parts) if (part.type === 'number') this.#find(part.anchor);
      },
    });
  }

  #find(anchor: string): void {
    if (this.#places.has(anchor)) return;
    const [id = '', rowId] = anchor.split('#');
    const clause = this.#clauses.get(id);
    const row = rowId === undefined ? firstRow(clause) : rowOf(clause, rowId);
    const names = row === undefined ? null : this.#namesOf(anchor, row);
    this.#places.set(anchor, names);
    if (row !== undefined && names !== null && rowId !== undefined) this.#rows.set(row, names);
  }

  #namesOf(anchor: string, row: Row): Names {
    return [bookmarkName(anchor, 'first'), speaks(row, this.#second) ? bookmarkName(anchor, 'second') : null];
  }

  /** The next paragraph in each language carries the bookmark of the clause. */
  announce(clause: Clause): void {
    const row = firstRow(clause);
    if (row !== undefined) this.#await(this.#places.get(clause.id) ?? this.#namesOf(clause.id, row));
  }

  /** The same of a row, if anything leads there. */
  announceRow(row: Row): void {
    const names = this.#rows.get(row);
    if (names !== undefined) this.#await(names);
  }

  #await([first, second]: Names): void {
    this.#announced[0].push(first);
    if (second !== null) this.#announced[1].push(second);
  }

  /** Nothing announced so far goes to a paragraph that comes later. */
  forget(): void {
    for (const names of this.#announced) if (names.length > 0) names.length = 0;
  }

  /** `content` between the bookmarks that wait for a paragraph in this voice. */
  around(content: string, voice: Voice): string {
    const names = this.#announced[voice.column];
    if (names.length === 0) return content;
    let open = '';
    let close = '';
    for (const name of names) {
      const id = this.#written.size;
      if (this.#written.has(name)) throw new Error(`two bookmarks have the name ${name}`);
      this.#written.add(name);
      open += `<w:bookmarkStart w:id="${id}" w:name="${name}"/>`;
      close = `<w:bookmarkEnd w:id="${id}"/>${close}`;
    }
    names.length = 0;
    return open + content + close;
  }

  /** Of an anchor that something in the document leads to. */
  has(anchor: string): boolean {
    return (this.#places.get(anchor) ?? null) !== null;
  }

  /** The bookmark a reference in this voice leads to: the copy in its own language, where there is one. */
  nameOf(anchor: string, voice: Voice): string {
    const names = this.#places.get(anchor) ?? null;
    if (names === null) throw new Error(`a reference leads to ${anchor}, which the document does not have`);
    const name = names[voice.column] ?? names[0];
    this.#led.add(name);
    return name;
  }

  /** Called when all is written: whatever leads to a bookmark must have found it by then. */
  settle(): void {
    for (const name of this.#led) {
      if (!this.#written.has(name)) throw new Error(`a field or link leads to ${name}, which is no bookmark`);
    }
  }
}

const firstRow = (clause: Clause | undefined): Row | undefined => clause?.heading ?? clause?.rows[0];

const rowOf = (clause: Clause | undefined, id: string): Row | undefined =>
  clause?.heading?.id === id ? clause.heading : clause?.rows.find((row) => row.id === id);

/** Whether a row has a paragraph of its own in the second language. */
function speaks(row: Row, second: string | undefined): boolean {
  if (second === undefined) return false;
  if (row.type === 'text') return row.texts[second] !== undefined;
  let found = false;
  for (const block of row.blocks) eachParagraph(block, ({ language }) => (found ||= language === second));
  return found;
}
