/**
 * Inlines -> words that a line can be broken between, measured. A word may change its face inside (a quotation mark,
 * then a bold term) and keeps the spaces after it, each of them: nothing is collapsed or trimmed. A reference breaks
 * only before its words (` ayat `, ` huruf `), so that no number is parted from what it numbers.
 */
import { boundText } from '../../document/bind-spaces.js';
import type { Inline, Reference } from '../../document/inline.js';
import type { Face, FaceName, Shape, Typeface } from './fonts.js';

/** How a paragraph is set; bold and italic are what it starts with. */
export interface Setting {
  readonly typeface: Typeface;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  /** Added after every character, in points. */
  readonly tracking: number;
}

/** A shape in a face; `link` counts the references of the paragraph from 0, -1 outside of them. */
export interface Piece {
  readonly shape: Shape;
  readonly face: FaceName;
  readonly link: number;
  /** In points. */
  readonly width: number;
}

export interface Word {
  readonly pieces: readonly Piece[];
  /** In points, without the space. */
  readonly width: number;
  /** The spaces after it; without them the next word follows closely, though a line may be broken between. */
  readonly space: Piece | null;
  readonly spaceWidth: number;
  /** The line ends here. */
  readonly ends: boolean;
}

export interface Words {
  readonly words: readonly Word[];
  readonly links: readonly Reference[];
}

const breakPlaces = /(?<=\p{L}[-/–—])(?=\p{L}{2})/u;

export function toWords(inlines: readonly Inline[], setting: Setting): Words {
  const builder = new WordBuilder(setting);
  builder.addAll(inlines, { bold: setting.bold, italic: setting.italic });
  return { words: builder.finish(), links: builder.links };
}

/** The width of a piece of text in points. */
export function widthOf(shape: Shape, setting: Pick<Setting, 'size' | 'tracking'>): number {
  return (shape.width * setting.size) / 1000 + shape.codePoints.length * setting.tracking;
}

interface Slant {
  readonly bold: boolean;
  readonly italic: boolean;
}

class WordBuilder {
  readonly links: Reference[] = [];
  readonly #setting: Setting;
  readonly #words: Word[] = [];
  /** Of the word that is not closed yet. */
  readonly #pieces: Piece[] = [];
  #width = 0;

  constructor(setting: Setting) {
    this.#setting = setting;
  }

  addAll(inlines: readonly Inline[], slant: Slant): void {
    for (const inline of inlines) this.#add(inline, slant);
  }

  finish(): readonly Word[] {
    if (this.#pieces.length > 0) this.#close(null, false);
    return this.#words;
  }

  #add(inline: Inline, slant: Slant): void {
    switch (inline.type) {
      case 'text':
        this.#text(inline.text, slant, -1);
        break;
      case 'value':
        this.#text(boundText(inline), slant, -1);
        break;
      case 'term':
        this.#text(inline.text, inline.defines ? { ...slant, bold: true } : slant, -1);
        break;
      case 'strong':
        this.addAll(inline.children, { ...slant, bold: true });
        break;
      case 'emphasis':
        this.addAll(inline.children, { ...slant, italic: !slant.italic });
        break;
      case 'reference':
        this.#reference(inline, slant);
        break;
      case 'break':
        this.#close(null, true);
        break;
      default:
        throw new Error(`an inline of an unknown type reached the PDF: ${JSON.stringify(inline satisfies never)}`);
    }
  }

  #reference(reference: Reference, slant: Slant): void {
    const link = this.links.push(reference) - 1;
    for (const part of reference.parts) {
      const opens = /^ */.exec(part.text)?.[0] ?? '';
      if (opens !== '') this.#text(opens, slant, link);
      // No line is broken at its spaces, so none of them grows.
      this.#join(part.text.slice(opens.length).replaceAll(' ', '\u00a0'), slant, link);
    }
  }

  #text(text: string, slant: Slant, link: number): void {
    const face = faceOf(slant);
    let at = 0;
    while (at < text.length) {
      const end = endOfWord(text, at);
      const word = text.slice(at, end);
      at = end;
      if (text[end] === '\n') {
        this.#breakable(word, slant, link);
        this.#close(null, true);
        at += 1;
        continue;
      }
      while (text[at] === ' ') at += 1;
      if (at === end + 1 && word !== '' && link === -1 && this.#pieces.length === 0 && !breakSigns.test(word)) {
        this.#words.push(wholeWord(word, face, this.#setting));
        continue;
      }
      this.#breakable(word, slant, link);
      if (at > end) this.#close(this.#piece(text.slice(end, at), slant, link), false);
    }
  }

  /** `follow-up` may be broken after its hyphen, `and/or` after its stroke; figures and codes are not. */
  #breakable(text: string, slant: Slant, link: number): void {
    const parts = breakSigns.test(text) ? text.split(breakPlaces) : [text];
    parts.forEach((part, at) => {
      if (at > 0) this.#close(null, false);
      this.#join(part, slant, link);
    });
  }

  #join(text: string, slant: Slant, link: number): void {
    if (text === '') return;
    const piece = this.#piece(text, slant, link);
    this.#pieces.push(piece);
    this.#width += piece.width;
  }

  #piece(text: string, slant: Slant, link: number): Piece {
    const face = faceOf(slant);
    const shape = this.#setting.typeface[face].shape(text);
    return { shape, face, link, width: widthOf(shape, this.#setting) };
  }

  #close(space: Piece | null, ends: boolean): void {
    const last = this.#words.at(-1);
    if (ends && this.#pieces.length === 0 && last !== undefined && !last.ends) {
      this.#words[this.#words.length - 1] = { ...last, ends };
      return;
    }
    this.#words.push({ pieces: this.#pieces.slice(), width: this.#width, space, spaceWidth: space?.width ?? 0, ends });
    this.#pieces.length = 0;
    this.#width = 0;
  }
}

const breakSigns = /[-/–—]/;

function faceOf({ bold, italic }: Slant): FaceName {
  if (bold) return italic ? 'boldItalic' : 'bold';
  return italic ? 'italic' : 'regular';
}

/** Where the next space or line end stands, or the text ends. */
function endOfWord(text: string, from: number): number {
  let at = from;
  while (at < text.length && text[at] !== ' ' && text[at] !== '\n') at += 1;
  return at;
}

/** Of several hundred thousand words a long-running process may meet, only so many are remembered. */
const mostWords = 20_000;

/** By face, and by size with tracking: words of one face with a single space after them. */
const wholeWords = new WeakMap<Face, Map<number, Map<string, Word>>>();

/**
 * A word with one space after it. Nearly all words of a contract are such, and a few hundred of them come again and
 * again: kept, they cost a look-up instead of a quarter of all memory that a PDF takes.
 */
function wholeWord(text: string, name: FaceName, setting: Setting): Word {
  const face = setting.typeface[name];
  const settings = wholeWords.get(face) ?? new Map<number, Map<string, Word>>();
  wholeWords.set(face, settings);
  // A tracking is below a thousand points.
  const key = setting.size * 1000 + setting.tracking;
  const words = settings.get(key) ?? new Map<string, Word>();
  settings.set(key, words);
  const known = words.get(text);
  if (known !== undefined) return known;
  if (words.size >= mostWords) words.clear();
  const piece = (shape: Shape): Piece => ({ shape, face: name, link: -1, width: widthOf(shape, setting) });
  const [said, space] = [piece(face.shape(text)), piece(face.shape(' '))];
  const word = { pieces: [said], width: said.width, space, spaceWidth: space.width, ends: false };
  words.set(text, word);
  return word;
}
