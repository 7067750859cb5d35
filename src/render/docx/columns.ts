/**
 * The two language columns: a table without outer rules, a hairline between the columns, the name of each
 * language in a head that repeats on every page.
 */
import { columnPadding, textWidth } from './page-metrics.js';
import type { Story } from './paragraph.js';
import { plainRun } from './runs.js';
import { styleId } from './style-ids.js';

/** `heads` is false where columns go on that were just closed. */
export function openColumns(story: Story, heads: boolean): string {
  const total = textWidth(story.layout);
  const left = Math.floor(total / 2);
  return (
    `<w:tbl><w:tblPr><w:tblW w:w="${total}" w:type="dxa"/><w:tblBorders>` +
    '<w:insideV w:val="single" w:sz="4" w:space="0" w:color="BFBFBF"/></w:tblBorders><w:tblLayout w:type="fixed"/>' +
    '<w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar>' +
    '<w:tblLook w:val="0020" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/></w:tblPr>' +
    `<w:tblGrid><w:gridCol w:w="${left}"/><w:gridCol w:w="${total - left}"/></w:tblGrid>${heads ? columnHeads(story) : ''}`
  );
}

export const closeTable = '</w:tbl>';

/** `whole` keeps a heading in one piece; other rows may break where both sides keep two lines. */
export function columnsRow(left: string, right: string, whole: boolean): string {
  return `<w:tr>${whole ? '<w:trPr><w:cantSplit/></w:trPr>' : ''}${leftCell(left)}${rightCell(right)}</w:tr>`;
}

function columnHeads(story: Story): string {
  const [left = '', right = ''] = story.voices.all.map((voice) => {
    const words = story.document.furniture.columns[voice.language];
    if (words === undefined) throw new Error(`the furniture has no column heading in ${voice.language}`);
    return `<w:p><w:pPr><w:pStyle w:val="${styleId('columnHeading')}"/></w:pPr>${plainRun(words, voice)}</w:p>`;
  });
  return `<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${leftCell(left)}${rightCell(right)}</w:tr>`;
}

/** Text runs flush with the page margins outside, and keeps clear of the hairline inside. Word refuses a cell without a paragraph. */
const cell = (side: 'left' | 'right') => {
  const begin = `<w:tc><w:tcPr><w:tcW w:w="0" w:type="auto"/><w:tcMar><w:${side} w:w="${columnPadding}" w:type="dxa"/></w:tcMar></w:tcPr>`;
  return (content: string): string => {
    if (content === '') throw new Error('a column of a row has no paragraph');
    return `${begin}${content}</w:tc>`;
  };
};

const leftCell = cell('right');
const rightCell = cell('left');
