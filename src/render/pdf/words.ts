/**
 * Inlines -> words that a line can be broken between, measured. A word may change its face inside (a quotation mark,
 * then a bold term) and keeps the spaces after it, each of them: nothing is collapsed or trimmed. A reference breaks
 * only before its words (` ayat `, ` huruf `), so that no number is parted from what it numbers.
 */
import { boundBetween, boundText } from '../../document/bind-spaces.js';
import type { Inline, Reference, Text } from '../../document/inline.js';
import type { FaceName, Shape, Typeface } from './fonts.js';
import { type Vocabulary, vocabularyOf } from './vocabulary.js';

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
  /** How a PDF says it and one space after it; null where that takes more than one font or link. */
  readonly said: string | null;
}

export interface Words {
  readonly words: readonly Word[];
  readonly links: readonly Reference[];
}

const breakPlaces = /(?<=\p{L}{2}[-/–—])(?=\p{L}{2})/u;

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
  #pieces: Piece[] = [];
  #width = 0;

  constructor(setting: Setting) {
    this.#setting = setting;
  }

  addAll(inlines: readonly Inline[], slant: Slant): void {
    for (let at = 0; at < inlines.length; at += 1) {
      const inline = inlines[at] as Inline;
      if (inline.type === 'text') this.#text(boundBetween(inlines[at - 1], inline.text, inlines[at + 1]), slant);
      else this.#add(inline, slant);
    }
  }

  finish(): readonly Word[] {
    if (this.#pieces.length > 0) this.#close(null, false);
    return this.#words;
  }

  #add(inline: Exclude<Inline, Text>, slant: Slant): void {
    switch (inline.type) {
      case 'value':
        this.#text(boundText(inline), slant);
        break;
      case 'term':
        this.#text(inline.text, inline.defines ? { ...slant, bold: true } : slant);
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
    const vocabulary = vocabularyOf(faceOf(slant), this.#setting);
    const link = this.links.push(reference) - 1;
    for (const { text } of reference.parts) {
      const opens = endOfSpaces(text, 0);
      if (opens > 0) this.#close(vocabulary.piece(text.slice(0, opens), link), false);
      // No line is broken at its other spaces, so none of them grows.
      if (opens < text.length) this.#join(vocabulary.piece(text.slice(opens).replaceAll(' ', '\u00a0'), link));
    }
  }

  #text(text: string, slant: Slant): void {
    const vocabulary = vocabularyOf(faceOf(slant), this.#setting);
    if (!text.includes('\n')) {
      this.#line(text, vocabulary);
      return;
    }
    text.split('\n').forEach((line, at) => {
      if (at > 0) this.#close(null, true);
      this.#line(line, vocabulary);
    });
  }

  #line(text: string, vocabulary: Vocabulary): void {
    for (let at = 0; at < text.length; ) {
      const end = endOfWord(text, at);
      const next = endOfSpaces(text, end);
      const word = text.slice(at, end);
      const whole = next === end + 1 && end > at && this.#pieces.length === 0 ? vocabulary.whole(word) : null;
      if (whole !== null) this.#words.push(whole);
      else {
        if (end > at) this.#breakable(word, vocabulary);
        if (next > end)
          this.#close(next === end + 1 ? vocabulary.space : vocabulary.piece(text.slice(end, next), -1), false);
      }
      at = next;
    }
  }

  /** `follow-up` may be broken after its hyphen, `and/or` after its stroke; `e-mail`, figures and codes are not. */
  #breakable(text: string, vocabulary: Vocabulary): void {
    const [piece] = vocabulary.whole(text)?.pieces ?? [];
    if (piece !== undefined) {
      this.#join(piece);
      return;
    }
    // Asked first and once: at each place of a long word the pattern would look for a figure all the way to its ends.
    const parts = /\d/.test(text) ? [text] : text.split(breakPlaces);
    parts.forEach((part, at) => {
      if (at > 0) this.#close(null, false);
      this.#join(vocabulary.piece(part, -1));
    });
  }

  #join(piece: Piece): void {
    this.#pieces.push(piece);
    this.#width += piece.width;
  }

  #close(space: Piece | null, ends: boolean): void {
    const last = this.#words.at(-1);
    if (ends && this.#pieces.length === 0 && last !== undefined && !last.ends) {
      this.#words[this.#words.length - 1] = { ...last, ends };
      return;
    }
    this.#words.push({
      pieces: this.#pieces,
      width: this.#width,
      space,
      spaceWidth: space?.width ?? 0,
      ends,
      said: null,
    });
    this.#pieces = [];
    this.#width = 0;
  }
}

function faceOf({ bold, italic }: Slant): FaceName {
  if (bold) return italic ? 'boldItalic' : 'bold';
  return italic ? 'italic' : 'regular';
}

/** Where the next space stands, or the text ends. */
function endOfWord(text: string, from: number): number {
  const space = text.indexOf(' ', from);
  return space === -1 ? text.length : space;
}

/** Where the spaces that begin at `from` end; `from` itself where there is none. */
function endOfSpaces(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) === 0x20) at += 1;
  return at;
}
