/**
 * How wide words are in Times New Roman at the size of tables, in points, without a font: the advances of the printable
 * ASCII characters in thousandths of the size. Any other character counts as wide as a figure. For the widths of columns
 * only: where lines end, Word finds for itself.
 */
import { boundBetween, boundParts, boundText } from '../../document/bind-spaces.js';
import type { Inline } from '../../document/inline.js';
import type { MeasuredWord } from '../column-widths.js';
import { page } from './page-metrics.js';

export type TableFace = 'regular' | 'bold' | 'italic';

/** From the space to the tilde. */
const advances: Readonly<Record<TableFace, Uint16Array>> = {
  // biome-ignore format: a table
  regular: Uint16Array.of(
    250, 333, 408, 500, 500, 833, 778, 180, 333, 333, 500, 564, 250, 333, 250, 278, 500, 500, 500, 500, 500, 500, 500, 500,
    500, 500, 278, 278, 564, 564, 564, 444, 921, 722, 667, 667, 722, 611, 556, 722, 722, 333, 389, 722, 611, 889, 722, 722,
    556, 722, 667, 556, 611, 722, 722, 944, 722, 722, 611, 333, 278, 333, 469, 500, 333, 444, 500, 444, 500, 444, 333, 500,
    500, 278, 278, 500, 278, 778, 500, 500, 500, 500, 333, 389, 278, 500, 500, 722, 500, 500, 444, 480, 200, 480, 541,
  ),
  // biome-ignore format: a table
  bold: Uint16Array.of(
    250, 333, 555, 500, 500, 1000, 833, 278, 333, 333, 500, 570, 250, 333, 250, 278, 500, 500, 500, 500, 500, 500, 500, 500,
    500, 500, 333, 333, 570, 570, 570, 500, 930, 722, 667, 722, 722, 667, 611, 778, 778, 389, 500, 778, 667, 944, 722, 778,
    611, 778, 722, 556, 667, 722, 722, 1000, 722, 722, 667, 333, 278, 333, 581, 500, 333, 500, 556, 444, 556, 444, 333, 500,
    556, 278, 333, 556, 278, 833, 556, 500, 556, 556, 444, 389, 333, 556, 500, 722, 500, 500, 444, 394, 220, 394, 520,
  ),
  // biome-ignore format: a table
  italic: Uint16Array.of(
    250, 333, 420, 500, 500, 833, 778, 214, 333, 333, 500, 675, 250, 333, 250, 278, 500, 500, 500, 500, 500, 500, 500, 500,
    500, 500, 333, 333, 675, 675, 675, 500, 920, 611, 611, 667, 722, 611, 611, 722, 722, 333, 444, 667, 556, 833, 667, 722,
    611, 722, 611, 500, 556, 722, 611, 833, 611, 556, 556, 389, 278, 389, 422, 500, 333, 500, 500, 444, 500, 444, 278, 500,
    500, 278, 278, 444, 278, 722, 500, 500, 500, 500, 389, 389, 278, 500, 444, 667, 444, 444, 389, 400, 275, 400, 541,
  ),
};

const figure = 500;
const advanceOf = (face: Uint16Array, code: number): number =>
  code >= 32 && code < 127 ? (face[code - 32] as number) : figure;

const tableSize = page.one.tableHalfPt / 2;
/** A hundredth over what the letters take: programs round widths to their own grid, and a head shall not break for that. */
const point = (tableSize * 1.01) / 1000;

/** Bold and italic words inside a cell count as the cell's own face. */
export function measuredWords(inlines: readonly Inline[], face: TableFace): readonly MeasuredWord[] {
  const widths = advances[face];
  const spaceWidth = advanceOf(widths, 32) * point;
  const words: MeasuredWord[] = [];
  let thousandths = 0;
  const text = `${boundTextOf(inlines)}\n`;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 32 || code === 10) {
      words.push({ width: thousandths * point, spaceWidth, ends: code === 10 });
      thousandths = 0;
    } else thousandths += advanceOf(widths, code);
  }
  return words;
}

/** All in one line, in the regular face, with a space behind it. */
export function widthOfWords(inlines: readonly Inline[], size: number): number {
  const widths = advances.regular;
  let thousandths = advanceOf(widths, 32);
  const text = boundTextOf(inlines);
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    thousandths += advanceOf(widths, code === 10 ? 32 : code);
  }
  return thousandths * point * (size / tableSize);
}

/** Text whose spaces are bound as those of the runs are. */
function boundTextOf(inlines: readonly Inline[]): string {
  let text = '';
  for (let at = 0; at < inlines.length; at += 1) {
    const inline = inlines[at] as Inline;
    text += inline.type === 'text' ? boundBetween(inlines[at - 1], inline.text, inlines[at + 1]) : textOf(inline);
  }
  return text;
}

function textOf(inline: Inline): string {
  switch (inline.type) {
    case 'text':
    case 'term':
      return inline.text;
    case 'value':
      return boundText(inline);
    case 'strong':
    case 'emphasis':
      return boundTextOf(inline.children);
    case 'reference':
      return boundParts(inline)
        .map((part) => part.text)
        .join('');
    case 'break':
      return '\n';
  }
}
