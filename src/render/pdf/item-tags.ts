/**
 * The lists of a clause in the structure: numbered rows are items, deeper ones go into the body of the item above. A row
 * is one item; in two languages it holds a label and a body of each.
 */
import type { Document, Language, TextRow } from '../../document/document.js';
import { type Tag, tagIn } from './tags.js';

/** Where a row's label and words belong. */
export interface RowTags {
  readonly label: Tag | null;
  readonly body: Tag;
}

/** An open list of the structure: rows of its level add items to it. */
interface OpenList {
  readonly level: number;
  readonly family: string;
  readonly list: Tag;
  /** The item of the row in hand, and its last body: what stands deeper goes in there. */
  row: string | null;
  item: Tag | null;
  body: Tag | null;
}

/** Follows the rows of one clause in their order. */
export class ItemTags {
  readonly #document: Document;
  readonly #section: Tag;
  #lists: OpenList[] = [];

  constructor(document: Document, section: Tag) {
    this.#document = document;
    this.#section = section;
  }

  /** Something stands between that is no row: a table, say. */
  close(): void {
    this.#lists = [];
  }

  /** The lists that `row` goes on with; to be asked before its languages are. */
  begin(row: TextRow): void {
    if (row.number === null) this.#lists = this.#lists.filter((list) => list.level <= row.level && row.level > 0);
    else this.#openItem(row);
  }

  of(row: TextRow, language: Language): RowTags {
    const open = this.#lists.at(-1);
    if (row.number === null) return { label: null, body: (row.level > 0 ? open?.body : null) ?? this.#section };
    if (open === undefined) throw new Error('a numbered row has no list to be an item of');
    if (open.row !== row.id || open.item === null) open.item = tagIn(open.list, 'LI');
    open.row = row.id;
    const label = row.number.label[language] === undefined ? null : tagIn(open.item, 'Lbl', language);
    open.body = tagIn(open.item, 'LBody', language);
    return { label, body: open.body };
  }

  #openItem(row: TextRow): void {
    const family = row.number?.family ?? 'body';
    this.#lists = this.#lists.filter((list) => list.level <= row.level);
    const last = this.#lists.at(-1);
    if (last?.level === row.level && last.family === family) return;
    if (last?.level === row.level) this.#lists.pop();
    const parent = this.#lists.at(-1)?.body ?? this.#section;
    const levels = this.#document.numbering[family];
    const format = (levels[row.level] ?? levels[row.level - 1] ?? levels[0])?.format ?? 'decimal';
    const list = tagIn(parent, 'L', null, { numbering: listNumbering[format] });
    this.#lists.push({ level: row.level, family, list, row: null, item: null, body: null });
  }
}

const listNumbering = {
  decimal: 'Decimal',
  'lower-letter': 'LowerAlpha',
  'upper-letter': 'UpperAlpha',
  'lower-roman': 'LowerRoman',
  'upper-roman': 'UpperRoman',
} as const;
