/**
 * Words -> lines no wider than given: the breaks are chosen over the whole paragraph, so that no line is left much
 * looser or shorter than its neighbours. Words wider than a line are cut, after a sign like / or @ where there is one.
 * Nothing is dropped: the spaces at the end of a line stay in it, past the margin.
 */
import type { Shape } from './fonts.js';
import { type Piece, type Setting, type Word, widthOf } from './words.js';

export interface Line {
  readonly words: readonly Word[];
  /** Without the spaces at its end, `extra` included. */
  readonly width: number;
  /** Added to every space within the line to justify it. */
  readonly extra: number;
}

export interface Measure {
  readonly width: number;
  readonly justified: boolean;
}

export function breakLines(words: readonly Word[], measure: Measure, setting: Setting): readonly Line[] {
  const lines: Line[] = [];
  let part: Word[] = [];
  for (const word of words) {
    if (word.width <= measure.width) part.push(word);
    else part.push(...cutWord(word, measure.width, setting));
    if (!word.ends) continue;
    breakPart(part, measure, lines);
    part = [];
  }
  if (part.length > 0 || lines.length === 0) breakPart(part, measure, lines);
  return lines;
}

/** How far a space may give way or grow in a justified line, as a share of itself, before it shows. */
const shrinks = 0.2;
const stretches = 0.55;
/** A line whose spaces would grow by more than this is left ragged. */
const mostStretch = 2.2;

/** By word: how far the line would reach without a break, and which breaks are best up to it. Kept for all paragraphs. */
let sums = sumsFor(250);

function sumsFor(words: number): {
  readonly start: Float64Array;
  readonly spaces: Float64Array;
  readonly cost: Float64Array;
  readonly from: Int32Array;
} {
  const [start, spaces, cost] = [0, 0, 0].map(() => new Float64Array(words + 1)) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  return { start, spaces, cost, from: new Int32Array(words + 1) };
}

/** Breaks words between two forced breaks: least sum of squared badness, as TeX does, without its hyphens. */
function breakPart(words: readonly Word[], measure: Measure, lines: Line[]): void {
  const count = words.length;
  if (sums.start.length <= count) sums = sumsFor(2 * count);
  const { start, spaces, cost, from } = sums;
  words.forEach((word, at) => {
    start[at + 1] = (start[at] ?? 0) + word.width + word.spaceWidth;
    spaces[at + 1] = (spaces[at] ?? 0) + word.spaceWidth;
  });
  cost.fill(Number.POSITIVE_INFINITY, 1, count + 1);
  for (let end = 1; end <= count; end += 1) {
    const trailing = words[end - 1]?.spaceWidth ?? 0;
    for (let first = end - 1; first >= 0; first -= 1) {
      const width = (start[end] ?? 0) - (start[first] ?? 0) - trailing;
      const room = measure.width - width;
      const space = (spaces[end] ?? 0) - (spaces[first] ?? 0) - trailing;
      if (room < -(measure.justified ? shrinks * space : 0) - 0.001 && end - first > 1) break;
      const total = (cost[first] ?? 0) + badness(room, space, end === count, measure);
      if (total < (cost[end] ?? 0)) {
        cost[end] = total;
        from[end] = first;
      }
    }
  }
  const breaks: number[] = [];
  for (let end = count; end > 0; end = from[end] ?? 0) breaks.push(end);
  breaks.reverse();
  let first = 0;
  for (const end of breaks) {
    lines.push(toLine(words.slice(first, end), end === count, measure));
    first = end;
  }
  if (count === 0) lines.push({ words: [], width: 0, extra: 0 });
}

/** How bad a line is: how full it is where ragged, how far its spaces are from their own width where justified. */
function badness(room: number, space: number, last: boolean, measure: Measure): number {
  if (last) {
    // A last line of half a word looks lost; one that is filled by shrinking is fine.
    if (room < 0) return tension(room / (shrinks * space));
    return Math.max(0, 1 - (measure.width - room) / (measure.width * 0.14)) * 8000;
  }
  if (!measure.justified) return tension(room / (measure.width * 0.3));
  if (room < 0) return tension(room / (shrinks * space));
  return tension(space > 0 ? room / (stretches * space) : 100);
}

/** The cube is multiplied out: as a power it was an eighth of the time of a PDF. */
function tension(ratio: number): number {
  const strain = Math.abs(ratio);
  const total = 10 + 100 * Math.min(strain * strain * strain, 1000);
  return total * total;
}

function toLine(words: readonly Word[], last: boolean, measure: Measure): Line {
  let wordWidth = 0;
  let space = 0;
  let gaps = 0;
  words.forEach((word, at) => {
    wordWidth += word.width;
    if (at === words.length - 1) return;
    space += word.spaceWidth;
    gaps += word.space?.shape.glyphs.length ?? 0;
  });
  const natural = wordWidth + space;
  const room = measure.width - natural;
  if (!measure.justified || gaps === 0 || (last && room >= 0)) return { words, width: natural, extra: 0 };
  if (room > mostStretch * space) return { words, width: natural, extra: 0 };
  return { words, width: measure.width, extra: room / gaps };
}

/** Pieces of a word that fit into the width. */
function cutWord(word: Word, width: number, setting: Setting): readonly Word[] {
  const cut: Word[] = [];
  let pieces: Piece[] = [];
  let used = 0;
  const close = (): void => {
    if (pieces.length > 0) cut.push({ pieces, width: used, space: null, spaceWidth: 0, ends: false });
    pieces = [];
    used = 0;
  };
  for (const piece of word.pieces) {
    let rest = piece.shape.codePoints;
    while (rest.length > 0) {
      const fits = fitting(rest, width - used, piece, setting);
      if (fits === 0 && pieces.length > 0) {
        close();
        continue;
      }
      const taken = shapeOf(rest.slice(0, Math.max(1, fits)), piece, setting);
      const takenWidth = widthOf(taken, setting);
      pieces.push({ ...piece, shape: taken, width: takenWidth });
      used += takenWidth;
      rest = rest.slice(taken.codePoints.length);
      if (rest.length > 0) close();
    }
  }
  const last = { pieces, width: used, space: word.space, spaceWidth: word.spaceWidth, ends: word.ends };
  return [...cut, last];
}

/** How many characters fit, ended after a sign if there is one in the last third. */
function fitting(codePoints: readonly number[], room: number, piece: Piece, setting: Setting): number {
  const face = setting.typeface[piece.face];
  let used = 0;
  let count = 0;
  for (const codePoint of codePoints) {
    used += (face.advance(codePoint) * setting.size) / 1000 + setting.tracking;
    if (used > room) break;
    count += 1;
  }
  if (count === codePoints.length) return count;
  for (let at = count; at > count * 0.66; at -= 1) {
    if (/[^\p{L}\p{N}]/u.test(String.fromCodePoint(codePoints[at - 1] ?? 0x41))) return at;
  }
  return count;
}

function shapeOf(codePoints: readonly number[], piece: Piece, setting: Setting): Shape {
  return setting.typeface[piece.face].shape(String.fromCodePoint(...codePoints));
}
