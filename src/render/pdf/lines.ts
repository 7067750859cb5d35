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
  if (words.every((word) => !word.ends && word.width <= measure.width)) {
    breakPart(words, measure, lines);
    return lines;
  }
  let part: Word[] = [];
  for (const word of words) {
    if (word.width <= measure.width) part.push(word);
    else part.push(...cutWord(word, measure.width, setting));
    if (!word.ends) continue;
    breakPart(part, measure, lines);
    part = [];
  }
  if (part.length > 0) breakPart(part, measure, lines);
  return lines;
}

/** How far a space may give way or grow in a justified line, as a share of itself, before it shows. */
const shrinks = 0.2;
const stretches = 0.55;
/**
 * A line whose spaces would grow by more than this is left ragged. Long words follow long ones in Indonesian, and one
 * short line in a block of full ones looks like a break that somebody made: that is worse than wide spaces.
 */
const mostStretch = 3;

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
  const whole = toLine(words, true, measure);
  const fits = whole.extra === 0 && whole.width <= measure.width && whole.width >= lonely * measure.width;
  if (count < 2 || fits) {
    lines.push(whole);
    return;
  }
  if (sums.start.length <= count) sums = sumsFor(2 * count);
  findBreaks(words, measure);
  const { from } = sums;
  const breaks: number[] = [];
  for (let end = count; end > 0; end = from[end] as number) breaks.push(end);
  for (let at = breaks.length - 1, first = 0; at >= 0; at -= 1) {
    const end = breaks[at] as number;
    lines.push(toLine(words.slice(first, end), end === count, measure));
    first = end;
  }
}

/** A last line shorter than this share of the width looks lost: a short word alone costs more than a line a quarter empty. */
const lonely = 0.14;
const costOfLonely = 20_000;

/**
 * How bad a line is: how full it is where ragged, how far its spaces are from their own width where justified; as far
 * as they may be is 1. All in one loop, with the cube multiplied out: it is gone through several times a word, and each
 * number handed to a function would be an object of its own.
 */
function findBreaks(words: readonly Word[], { width, justified }: Measure): void {
  const count = words.length;
  const { start, spaces, cost, from } = sums;
  for (let at = 0; at < count; at += 1) {
    const word = words[at] as Word;
    start[at + 1] = (start[at] as number) + word.width + word.spaceWidth;
    spaces[at + 1] = (spaces[at] as number) + word.spaceWidth;
  }
  const ragged = width * 0.3;
  const gives = justified ? shrinks : 0;
  // The longest line that ends here begins no earlier than the one that ended a word before.
  let longest = 0;
  for (let end = 1; end <= count; end += 1) {
    const trailing = (words[end - 1] as Word).spaceWidth;
    const reach = (start[end] as number) - trailing;
    const reachOfSpaces = (spaces[end] as number) - trailing;
    const last = end === count;
    let best = Number.POSITIVE_INFINITY;
    for (let first = longest; first < end; first += 1) {
      const used = reach - (start[first] as number);
      const space = reachOfSpaces - (spaces[first] as number);
      const room = width - used;
      if (room < -gives * space - 0.001 && end - first > 1) {
        longest = first + 1;
        continue;
      }
      let bad = 0;
      if (last && room >= 0) bad = Math.max(0, 1 - used / (width * lonely)) * costOfLonely;
      else {
        const strain =
          !last && !justified
            ? Math.abs(room) / ragged
            : room < 0
              ? room / (-shrinks * space)
              : space > 0
                ? room / (stretches * space)
                : 100;
        const tension = 10 + 100 * Math.min(strain * strain * strain, 1000);
        bad = tension * tension;
      }
      // Lines that begin later are shorter still.
      if (room >= 0 && bad > best) break;
      const total = (cost[first] as number) + bad;
      if (total <= best) {
        best = total;
        from[end] = first;
      }
    }
    cost[end] = best;
  }
}

function toLine(words: readonly Word[], last: boolean, measure: Measure): Line {
  let wordWidth = 0;
  let space = 0;
  let gaps = 0;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] as Word;
    wordWidth += word.width;
    if (at === words.length - 1) break;
    space += word.spaceWidth;
    gaps += word.space === null ? 0 : word.space.shape.glyphs.length;
  }
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
    if (pieces.length > 0) cut.push({ pieces, width: used, space: null, spaceWidth: 0, ends: false, said: null });
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
  const last = { ...word, pieces, width: used, said: null };
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
