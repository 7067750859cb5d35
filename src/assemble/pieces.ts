/**
 * Pieces of a clause as one text and back, for what is read sign by sign: inlines stand in the text as numbered
 * marks, so that nothing a contract holds is ever read as a sign of the dialect.
 */
import type { Inline } from '../document/inline.js';
import { completed, joinedLines, lineEnd, type Piece, stretchesOf } from './stretch.js';

/** Marks slot n. Private-use characters, which neither templates nor contracts may hold. */
export const slotMark = (n: number): string => `\uE000${n}\uE001`;

/** A text with what its marks stand for, by number. */
export interface MarkedText {
  readonly text: string;
  readonly slots: readonly Inline[];
}

/** Between lines that do not go on in one sentence stands the end of a line. */
export function textOf(pieces: readonly Piece[]): MarkedText {
  const slots: Inline[] = [];
  let text = '';
  let suffix = '';
  let begins = false;
  for (const piece of pieces) {
    if (piece === lineEnd) {
      text = `${text.trimEnd()} `;
      begins = true;
      continue;
    }
    if (piece.type === 'completion') {
      suffix = piece.suffix;
      continue;
    }
    if (piece.type === 'words') {
      const words = completed(joinedLines(piece.text), suffix);
      text += begins ? words.trimStart() : words;
      if (piece.ends) text += '\n';
      begins = begins && piece.blank;
      suffix = '';
    } else {
      text += slotMark(slots.length);
      slots.push(piece);
      begins = false;
    }
  }
  return { text, slots };
}

/** Throws for a slot that was never filled: that is ours. */
export function piecesOf({ text, slots }: MarkedText): readonly Piece[] {
  return text.split(/\uE000(\d+)\uE001/u).flatMap((part, index): readonly Piece[] => {
    if (index % 2 === 0) return stretchesOf(part);
    const slot = slots[Number(part)];
    if (!slot) throw new Error(`Slot ${part} was never filled.`);
    return [slot];
  });
}
