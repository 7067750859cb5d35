/**
 * The tree in the middle: plain data that everything printable is made of. A contract is a
 * Document; so will be a redline, a credit statement and a file that came back. All words are
 * settled here: a renderer adds none. Easy to get wrong: `languages` are the languages printed,
 * while `numbering` follows the languages of the contract, so an English reading copy of a
 * bilingual contract still counts the Indonesian way.
 */
import type { Block, Paragraph } from './block.js';

/** A BCP 47 tag: `en`, `id`. Never a country code. */
export type Language = string;

/** One thing said in each language of the document. */
export type Texts<T> = Readonly<Record<Language, T>>;

/** What a whole document is. All arrays keep the order in which things are printed. */
export interface Document {
  /** Languages printed, left column first; one or two. */
  readonly languages: readonly Language[];
  readonly typesetting: Typesetting;
  readonly numbering: Numbering;
  readonly furniture: Furniture;
  /** Title, parties, recitals. */
  readonly front: readonly Clause[];
  /** The numbered body. */
  readonly clauses: readonly Clause[];
  /** Closing words and signatures; empty in a reading copy. */
  readonly back: readonly Clause[];
  readonly annexes: readonly Clause[];
  readonly stamp: Stamp;
  /** The contract as canonical JSON of what is printed; carried by formats that can carry files. */
  readonly attachment: Attachment | null;
}

/**
 * How large the type of a paper in one language is: `close`, half a point smaller, for one that shall keep to a few pages.
 * Columns are set smaller than either.
 */
export type Typesetting = 'usual' | 'close';

/**
 * A clause, an annex, or a part of the front or back. `id` is its folder name, chosen once.
 * `number` and `heading` are null for parts of front and back that are not headed.
 */
export interface Clause {
  readonly id: string;
  readonly number: ClauseNumber | null;
  /** A form or a page to keep: a renderer with pages breaks none inside it, where a page holds it. */
  readonly whole: boolean;
  readonly heading: Row | null;
  readonly rows: readonly Row[];
}

/** `value` counts from 1; `label` is the printed number: `Pasal 8`, `Article 8`, `8`, `Schedule 1`. */
export interface ClauseNumber {
  readonly family: NumberingFamily;
  readonly value: number;
  readonly label: Texts<string>;
}

/** The same thing said in each language, or once for all of them. Ids are unique within a clause. */
export type Row = TextRow | SharedRow;

/** One numbered paragraph or item, or (without number) a lead-in or a second paragraph. */
export interface TextRow {
  readonly type: 'text';
  readonly id: string;
  /** 0: lead-in of the clause; 1: paragraph; 2: item; 3: sub-item. A row without number is indented like its level. */
  readonly level: 0 | 1 | 2 | 3;
  readonly number: RowNumber | null;
  readonly texts: Texts<Block>;
}

/** Full width, printed once: title lines, tables, signatures. */
export interface SharedRow {
  readonly type: 'shared';
  readonly id: string;
  readonly blocks: readonly Block[];
}

/** `label` is what stands before the text: `(2)`, `8.2`, `a.`, `(a)`, `II.`. `value` counts from 1 within its parent. */
export interface RowNumber {
  readonly family: NumberingFamily;
  readonly value: number;
  readonly label: Texts<string>;
}

/** Which counter a number belongs to. `definitions` restart in their clause, as do parties and recitals. */
export type NumberingFamily = 'body' | 'annex' | 'parties' | 'recitals' | 'definitions';

/**
 * The numbering scheme, data from the locale. Each family lists its levels from the outermost;
 * in `body` and `annex` level 0 is the heading. A family that is empty is printed without numbers.
 */
export type Numbering = Readonly<Record<NumberingFamily, readonly NumberLevel[]>>;

export interface NumberLevel {
  readonly format: NumberFormat;
  /** With `%1` for the number of level 0, `%2` for that of level 1 and so on: `Pasal %1`, `%1.%2`, `(%3)`. */
  readonly label: Texts<string>;
  /** In a heading: true puts the title on a line of its own under the number, both centred. */
  readonly stacked: boolean;
}

export type NumberFormat = 'decimal' | 'lower-letter' | 'lower-roman' | 'upper-roman' | 'upper-letter';

/** What stands on every page, and what readers and search tools see of the file. */
export interface Furniture {
  /** Title of the file, in its metadata and window: one line, first printed language. */
  readonly title: string;
  /** Names of the parties, for metadata. */
  readonly author: string;
  /** Subject line for metadata. */
  readonly subject: string;
  /** Left side of the foot of each page: number and short title, one entry per printed language, equal entries merged. */
  readonly running: readonly Paragraph[];
  /** `Page X of Y`: the words around the two figures, in each printed language. */
  readonly page: Texts<PageWords>;
  /** Stands at the top of every page of a copy that is not to be signed; null in the contract itself. */
  readonly mark: readonly Paragraph[] | null;
  /** One word that lies across every page of a draft, behind the text; null otherwise. */
  readonly watermark: string | null;
  /** Empty boxes for initials in the foot of each page: one label a box; null without initials. */
  readonly initials: readonly Paragraph[] | null;
  /** Heading of each language's column in a bilingual document: `BAHASA INDONESIA`, `ENGLISH`. */
  readonly columns: Texts<string>;
}

/** `before` X `between` Y `after`, spaces included: `Page `, ` of `, ``. */
export interface PageWords {
  readonly before: string;
  readonly between: string;
  readonly after: string;
}

/** What render embeds so that a file can be recognised when it comes back. Hashes are lower-case SHA-256 hex. */
export interface Stamp {
  /** Id of the agreement. */
  readonly id: string;
  readonly revision: number;
  /** ISO date printed into file metadata, from the contract, never the clock. */
  readonly date: string;
  /** Hash of the attachment's text: of all that the contract says. */
  readonly model: string;
  /** Hash of the template and locale texts used. */
  readonly templates: string;
}

export interface Attachment {
  /** File name: `<id>.json`. */
  readonly name: string;
  readonly description: string;
  /** Canonical JSON, UTF-8, keys sorted, one trailing newline. */
  readonly text: string;
}
