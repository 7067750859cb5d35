/**
 * Signatories side by side in one table whose rows hold together: words above, room to sign on a rule with the
 * empty box for a stamp at its left, words below the rule. Every paragraph keeps with the next, so that Word never parts
 * the block, nor the block from the paragraph before it.
 */
import type { Paragraph, Signatory, Signature } from '../../document/block.js';
import { textWidth } from './page-metrics.js';
import { emptyParagraph, keepNext, laidParagraphs, type Story } from './paragraph.js';

/** Twips: a stamp of 35 by 30 mm, air beside it, a gap between signatories, room to sign without a stamp. */
const stampWidth = 1985;
const stampHeight = 1701;
const air = 142;
const gap = 454;
const signHeight = 960;

/** A table without its end: blocks whose tables begin alike stand in one, so that they hold together. */
export interface SignatureTable {
  readonly begin: string;
  readonly rows: string;
}

/** `keeps` also holds the last row to what follows. */
export function signatureTable(block: Signature, story: Story, keeps: boolean): SignatureTable {
  const total = textWidth(story.layout);
  const count = block.columns.length;
  const width = Math.floor((total - gap * (count - 1)) / count);
  const stamped = block.columns.some((one) => one.stamp !== null);
  const box = Math.min(stampWidth, Math.floor(width * 0.5));
  const spans = [box, air, width - box - air];
  const grid = block.columns.flatMap((_, at) => (at === 0 ? spans : [gap, ...spans]));
  const cells = (cell: (one: Signatory) => string): string =>
    block.columns.map((one, at) => (at === 0 ? '' : gapCell) + cell(one)).join('');
  const whole = (content: string, borders = ''): string => cellXml(width, content, borders, spans.length);
  const words = (paragraphs: readonly Paragraph[], keep: boolean): string =>
    laidParagraphs(paragraphs, story, 'signature', keep ? keepNext : '');
  const beside = (left: string, right: string, boxed: string, ruled: string): string =>
    cellXml(box, left, boxed) + cellXml(air, kept) + cellXml(width - box - air, right, ruled);
  const signing = (one: Signatory): string =>
    one.stamp === null
      ? whole(kept, rule)
      : beside(laidParagraphs([one.stamp], story, 'stamp', keepNext), kept, frame, rule);
  const below = (one: Signatory): string =>
    one.stamp === null ? whole(words(one.below, keeps)) : beside(kept, words(one.below, keeps), '', '');

  const begin =
    `<w:tbl><w:tblPr><w:tblW w:w="${total}" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblCellMar>` +
    '<w:top w:w="40" w:type="dxa"/><w:left w:w="0" w:type="dxa"/><w:bottom w:w="40" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar>' +
    '<w:tblLook w:val="0000" w:firstRow="0" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/></w:tblPr>' +
    `<w:tblGrid>${grid.map((one) => `<w:gridCol w:w="${one}"/>`).join('')}</w:tblGrid>`;
  const rows =
    row(cells((one) => whole(words(one.above, true)))) +
    row(cells(signing), stamped ? stampHeight : signHeight) +
    row(cells(below));
  return { begin, rows };
}

/** Room between two blocks of one table, over all its columns. */
export const signatureGap = (block: Signature): string =>
  row(block.columns.map((_, at) => (at === 0 ? '' : gapCell) + cellXml(0, kept, '', 3)).join(''), 120);

const kept = emptyParagraph('gap', keepNext);
const gapCell = `<w:tc><w:tcPr><w:tcW w:w="${gap}" w:type="dxa"/></w:tcPr>${kept}</w:tc>`;
const rule = '<w:tcBorders><w:bottom w:val="single" w:sz="6" w:space="0" w:color="000000"/></w:tcBorders>';
const frame = `<w:tcBorders>${['top', 'left', 'bottom', 'right']
  .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="7F7F7F"/>`)
  .join('')}</w:tcBorders>`;

function cellXml(width: number, content: string, borders = '', span = 1): string {
  const spans = span === 1 ? '' : `<w:gridSpan w:val="${span}"/>`;
  return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="${width === 0 ? 'auto' : 'dxa'}"/>${spans}${borders}</w:tcPr>${content}</w:tc>`;
}

function row(cells: string, height?: number): string {
  const exact = height === undefined ? '' : `<w:trHeight w:val="${height}" w:hRule="exact"/>`;
  return `<w:tr><w:trPr><w:cantSplit/>${exact}</w:trPr>${cells}</w:tr>`;
}
