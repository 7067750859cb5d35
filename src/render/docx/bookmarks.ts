/**
 * Bookmarks: every clause has one on its heading (or its first paragraph), every row that a reference leads to
 * has one on its first paragraph, once in each language. They are announced when a clause or row begins and
 * taken by the first paragraph written in that language. Ids count by first appearance. Validators pass two bookmarks
 * of one name and a field that leads to none, and Word misreads them: here both throw.
 */

import { bookmarkName } from '../../document/clause-id.js';
import type { Document, Row } from '../../document/document.js';
import { paragraphsOf, walkDocument } from '../../document/walk.js';
import type { Voice } from './voice.js';

export class Bookmarks {
  /** Anchors that can be led to; true where the second language has a copy of its own. */
  readonly #places = new Map<string, boolean>();
  readonly #wanted = new Set<string>();
  readonly #announced: [string[], string[]] = [[], []];
  /** Names that stand in the file. */
  readonly #written = new Set<string>();
  /** Names that a field or a link leads to. */
  readonly #led = new Set<string>();

  constructor(document: Document) {
    const second = document.languages[1];
    walkDocument(document, {
      clause: (clause) => {
        this.#wanted.add(clause.id);
        const row = clause.heading ?? clause.rows[0];
        if (row !== undefined) this.#places.set(clause.id, speaks(row, second));
      },
      row: (row, clause) => this.#places.set(`${clause.id}#${row.id}`, speaks(row, second)),
      inline: (inline) => {
        if (inline.type !== 'reference') return;
        this.#wanted.add(inline.target);
        for (const part of inline.parts) if (part.type === 'number') this.#wanted.add(part.anchor);
      },
    });
  }

  /** The next paragraph in each language carries the bookmark of `anchor`, if anything leads there. */
  announce(anchor: string): void {
    if (!this.#wanted.has(anchor)) return;
    this.#announced[0].push(bookmarkName(anchor, 'first'));
    if (this.#places.get(anchor) === true) this.#announced[1].push(bookmarkName(anchor, 'second'));
  }

  /** Nothing announced so far goes to a paragraph that comes later. */
  forget(): void {
    this.#announced[0].length = 0;
    this.#announced[1].length = 0;
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

  has(anchor: string): boolean {
    return this.#places.has(anchor);
  }

  /** The bookmark a reference in this voice leads to: the copy in its own language, where there is one. */
  nameOf(anchor: string, voice: Voice): string {
    const twice = this.#places.get(anchor);
    if (twice === undefined) throw new Error(`a reference leads to ${anchor}, which the document does not have`);
    const name = bookmarkName(anchor, twice ? voice.copy : 'first');
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

/** Whether a row has a paragraph of its own in the second language. */
function speaks(row: Row, second: string | undefined): boolean {
  if (second === undefined) return false;
  if (row.type === 'text') return row.texts[second] !== undefined;
  return row.blocks.some((block) => paragraphsOf(block).some((paragraph) => paragraph.language === second));
}
