/**
 * Signatories side by side in one table whose rows hold together: words above, room to sign with the empty box
 * for a stamp at its left, a rule, words below. Every paragraph keeps with the next, so that Word never parts
 * the block, nor the block from the paragraph before it.
 */
import type { Paragraph, Signatory, Signature } from '../../document/block.js';
import { textWidth } from './page-metrics.js';
import { emptyParagraph, laidParagraphs, type Story } from './paragraph.js';

/** Twips: a stamp of 35 by 30 mm, a gap between signatories, room to sign without a stamp, air above the rule. */
const stampWidth = 1985;
const stampHeight = 1701;
const gap = 454;
const signHeight = 1134;
const air = 113;

/** `keepNext` also holds the last row to what follows. */
export function signatureXml(block: Signature, story: Story, keepNext: boolean): string {
  const total = textWidth(story.layout);
  const count = block.columns.length;
  const width = Math.floor((total - gap * (count - 1)) / count);
  const stamped = block.columns.some((one) => one.stamp !== null);
  const box = Math.min(stampWidth, Math.floor(width * 0.55));
  const spans = stamped ? [box, width - box] : [width];
  const grid = block.columns.flatMap((_, at) => (at === 0 ? spans : [gap, ...spans]));
  const cells = (cell: (one: Signatory) => string): string =>
    block.columns.map((one, at) => (at === 0 ? '' : gapCell) + cell(one)).join('');
  const whole = (content: string, borders = ''): string =>
    `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${stamped ? '<w:gridSpan w:val="2"/>' : ''}${borders}</w:tcPr>${content}</w:tc>`;
  const words = (paragraphs: readonly Paragraph[], keep: boolean): string =>
    laidParagraphs(paragraphs, story, { style: 'signature', keepNext: keep });
  const signing = (one: Signatory): string => (stamped ? stampCells(one, spans, story) : whole(kept));

  return (
    `<w:tbl><w:tblPr><w:tblW w:w="${total}" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblCellMar>` +
    '<w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar>' +
    '<w:tblLook w:val="0000" w:firstRow="0" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/></w:tblPr>' +
    `<w:tblGrid>${grid.map((one) => `<w:gridCol w:w="${one}"/>`).join('')}</w:tblGrid>` +
    row(cells((one) => whole(words(one.above, true)))) +
    row(cells(signing), stamped ? stampHeight : signHeight) +
    row(
      cells(() => whole(kept)),
      air,
    ) +
    row(cells((one) => whole(words(one.below, keepNext), rule))) +
    '</w:tbl>'
  );
}

const kept = emptyParagraph('gap', '<w:keepNext/>');
const gapCell = `<w:tc><w:tcPr><w:tcW w:w="${gap}" w:type="dxa"/></w:tcPr>${kept}</w:tc>`;
const rule = '<w:tcBorders><w:top w:val="single" w:sz="6" w:space="0" w:color="000000"/></w:tcBorders>';

function row(cells: string, height?: number): string {
  const exact = height === undefined ? '' : `<w:trHeight w:val="${height}" w:hRule="exact"/>`;
  return `<w:tr><w:trPr><w:cantSplit/>${exact}</w:trPr>${cells}</w:tr>`;
}

/** The box and the room beside it; who needs no stamp has an empty place instead of the box. */
function stampCells(one: Signatory, spans: readonly number[], story: Story): string {
  const [box = 0, room = 0] = spans;
  const side = (name: string): string => `<w:${name} w:val="dashed" w:sz="4" w:space="0" w:color="7F7F7F"/>`;
  const borders =
    one.stamp === null ? '' : `<w:tcBorders>${['top', 'left', 'bottom', 'right'].map(side).join('')}</w:tcBorders>`;
  const label = one.stamp === null ? kept : laidParagraphs([one.stamp], story, { style: 'stamp', keepNext: true });
  return (
    `<w:tc><w:tcPr><w:tcW w:w="${box}" w:type="dxa"/>${borders}</w:tcPr>${label}</w:tc>` +
    `<w:tc><w:tcPr><w:tcW w:w="${room}" w:type="dxa"/></w:tcPr>${kept}</w:tc>`
  );
}
