/**
 * What stands on every page: the mark of a reading copy in the header; in the footer boxes for initials, the
 * running title and the page of pages. The boxes also stand on the page that is signed, where custom asks for
 * none: which page that is only Word knows, and a field that asks (IF PAGE = PAGEREF) shows nothing at all in
 * LibreOffice.
 */

import { textOfInlines } from '../../document/text.js';
import { field } from './fields.js';
import { textWidth } from './page-metrics.js';
import { emptyParagraph, laidParagraphs, type Story } from './paragraph.js';
import { plainRun, runMarks } from './runs.js';
import { styleId } from './style-ids.js';

export function headerXml(story: Story): string {
  const { mark } = story.document.furniture;
  return mark === null ? emptyParagraph('header') : laidParagraphs(mark, story, { style: 'mark' });
}

export function footerXml(story: Story): string {
  const total = textWidth(story.layout);
  const right = Math.floor(total * 0.3);
  const running = laidParagraphs(story.document.furniture.running, story, { style: 'footer' });
  const cell = (width: number, content: string): string =>
    `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${content}</w:tc>`;
  return (
    `${initialsXml(story)}<w:tbl><w:tblPr><w:tblW w:w="${total}" w:type="dxa"/><w:tblBorders>` +
    '<w:top w:val="single" w:sz="4" w:space="0" w:color="7F7F7F"/></w:tblBorders><w:tblLayout w:type="fixed"/>' +
    '<w:tblCellMar><w:top w:w="60" w:type="dxa"/><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar>' +
    '<w:tblLook w:val="0000" w:firstRow="0" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/></w:tblPr>' +
    `<w:tblGrid><w:gridCol w:w="${total - right}"/><w:gridCol w:w="${right}"/></w:tblGrid><w:tr>` +
    `${cell(total - right, running)}${cell(right, pageWords(story))}</w:tr></w:tbl>${emptyParagraph('gap')}`
  );
}

/** `Halaman 1 dari 1`, a line for each language; readers put the figures right. */
function pageWords(story: Story): string {
  return story.voices.all
    .map((voice) => {
      const words = story.document.furniture.page[voice.language];
      if (words === undefined) throw new Error(`the furniture has no page words in ${voice.language}`);
      const second = voice.column === 1;
      const figure = (name: string): string => field(name, plainRun('1', voice, second), runMarks(voice, second));
      return `<w:p><w:pPr><w:pStyle w:val="${styleId('footer')}"/><w:jc w:val="right"/></w:pPr>${[
        plainRun(words.before, voice, second),
        figure('PAGE'),
        plainRun(words.between, voice, second),
        figure('NUMPAGES'),
        words.after === '' ? '' : plainRun(words.after, voice, second),
      ].join('')}</w:p>`;
    })
    .join('');
}

/** Room for initials inside a box: no-break spaces, so that the border has something to stand around. */
const room = '\u00a0'.repeat(14);

function initialsXml(story: Story): string {
  const { initials } = story.document.furniture;
  if (initials === null || initials.length === 0) return '';
  const boxes = initials
    .map((label, at) => {
      const voice = story.voices.of(label.language);
      const before = plainRun(`${at === 0 ? '' : '\u2003'}${textOfInlines(label.inlines)} `, voice);
      return `${before}<w:r><w:rPr><w:sz w:val="28"/><w:bdr w:val="single" w:sz="4" w:space="0" w:color="7F7F7F"/></w:rPr><w:t>${room}</w:t></w:r>`;
    })
    .join('');
  return `<w:p><w:pPr><w:pStyle w:val="${styleId('footer')}"/><w:spacing w:before="200" w:after="100"/><w:jc w:val="right"/></w:pPr>${boxes}</w:p>`;
}
