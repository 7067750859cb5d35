/**
 * The words of one face in one size. Nearly all words of a contract are of one face with a single space after them, and
 * a few hundred of them come again and again: kept, they cost a look-up instead of a quarter of all memory that a PDF
 * takes.
 */
import type { Face, FaceName } from './fonts.js';
import { type Piece, type Setting, type Word, widthOf } from './words.js';

/** Of several hundred thousand words a long-running process may meet, only so many are remembered. */
const mostWords = 20_000;

/** A line may be broken after one of them. */
const breakSigns = /[-/–—]/;

export class Vocabulary {
  /** A single space. */
  readonly space: Piece;
  readonly #face: Face;
  readonly #name: FaceName;
  readonly #setting: Pick<Setting, 'size' | 'tracking'>;
  readonly #words = new Map<string, Word | null>();

  constructor(face: Face, name: FaceName, setting: Pick<Setting, 'size' | 'tracking'>) {
    this.#face = face;
    this.#name = name;
    this.#setting = setting;
    this.space = this.piece(' ', -1);
  }

  /** A word with one space after it; null where a line may be broken within it. */
  whole(text: string): Word | null {
    const known = this.#words.get(text);
    if (known !== undefined) return known;
    if (this.#words.size >= mostWords) this.#words.clear();
    const word = breakSigns.test(text) ? null : this.#word(text);
    this.#words.set(text, word);
    return word;
  }

  piece(text: string, link: number): Piece {
    const shape = this.#face.shape(text);
    return { shape, face: this.#name, link, width: widthOf(shape, this.#setting) };
  }

  #word(text: string): Word {
    const piece = this.piece(text, -1);
    const { space } = this;
    const { common } = piece.shape;
    const said = common === null ? null : `${common}${space.shape.common}`;
    return { pieces: [piece], width: piece.width, space, spaceWidth: space.width, ends: false, said };
  }
}

const known = new WeakMap<Face, Map<number, Vocabulary>>();

export function vocabularyOf(name: FaceName, { typeface, size, tracking }: Setting): Vocabulary {
  const face = typeface[name];
  const sizes = known.get(face) ?? new Map<number, Vocabulary>();
  known.set(face, sizes);
  // A tracking is below a thousand points.
  const key = size * 1000 + tracking;
  const vocabulary = sizes.get(key) ?? new Vocabulary(face, name, { size, tracking });
  sizes.set(key, vocabulary);
  return vocabulary;
}
