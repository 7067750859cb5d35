/**
 * Inlines -> words that a line can be broken between, measured. A word may change its face inside (a quotation mark,
 * then a bold term) and keeps the spaces after it, each of them: nothing is collapsed or trimmed. A reference breaks
 * only before its words (` ayat `, ` huruf `), so that no number is parted from what it numbers.
 */
import { boundText } from '../../document/bind-spaces.js';
import type { Inline, Reference } from '../../document/inline.js';
import type { FaceName, Shape, Typeface } from './fonts.js';

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
  #pieces: Piece[] = [];
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
      this.#join(part.text.slice(opens.length), slant, link);
    }
  }

  #text(text: string, slant: Slant, link: number): void {
    for (const part of text.split(/(\n| +)/)) {
      if (part === '\n') this.#close(null, true);
      else if (part.startsWith(' ')) this.#close(this.#piece(part, slant, link), false);
      else this.#breakable(part, slant, link);
    }
  }

  /** `follow-up` may be broken after its hyphen, `and/or` after its stroke; figures and codes are not. */
  #breakable(text: string, slant: Slant, link: number): void {
    const parts = /[-/–—]/.test(text) ? text.split(breakPlaces) : [text];
    parts.forEach((part, at) => {
      if (at > 0) this.#close(null, false);
      this.#join(part, slant, link);
    });
  }

  #join(text: string, slant: Slant, link: number): void {
    if (text === '') return;
    const piece = this.#piece(text, slant, link);
    this.#pieces.push(piece);
    this.#width += widthOf(piece.shape, this.#setting);
  }

  #piece(text: string, slant: Slant, link: number): Piece {
    const face = slant.bold ? (slant.italic ? 'boldItalic' : 'bold') : slant.italic ? 'italic' : 'regular';
    // A face has one glyph for both spaces.
    return { shape: this.#setting.typeface[face].shape(text.replaceAll('\u00a0', ' ')), face, link };
  }

  #close(space: Piece | null, ends: boolean): void {
    const last = this.#words.at(-1);
    if (ends && this.#pieces.length === 0 && last !== undefined && !last.ends) {
      this.#words[this.#words.length - 1] = { ...last, ends };
      return;
    }
    const spaceWidth = space === null ? 0 : widthOf(space.shape, this.#setting);
    this.#words.push({ pieces: this.#pieces, width: this.#width, space, spaceWidth, ends });
    this.#pieces = [];
    this.#width = 0;
  }
}
