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
import { escapeXml } from './xml.js';

export function headerXml(story: Story): string {
  const { mark, watermark } = story.document.furniture;
  const said = mark === null ? emptyParagraph('header') : laidParagraphs(mark, story, 'mark');
  return watermark === null ? said : said.replace(/<\/w:p>$/, () => `${watermarkXml(watermark, story)}</w:p>`);
}

/**
 * The word across the page of a draft: WordArt in the old notation, by the name and with the numbers that Word gives
 * its own watermarks. So Word lists it under Watermark and takes it out from there, and LibreOffice knows it too.
 */
function watermarkXml(watermark: string, { layout }: Story): string {
  // Letters as high as a fifth of the word is long, within the text's width when turned by 45 degrees.
  const width = Math.floor((textWidth(layout) / 20) * 1.15);
  const style =
    `position:absolute;margin-left:0;margin-top:0;width:${width}pt;height:${Math.floor((width * 1.2) / watermark.length)}pt;` +
    'rotation:315;z-index:-251658752;mso-position-horizontal:center;mso-position-horizontal-relative:margin;' +
    'mso-position-vertical:center;mso-position-vertical-relative:margin';
  return (
    '<w:r><w:rPr><w:noProof/></w:rPr><w:pict>' +
    '<v:shapetype id="_x0000_t136" coordsize="21600,21600" o:spt="136" adj="10800" path="m@7,l@8,m@5,21600l@6,21600e">' +
    '<v:formulas><v:f eqn="sum #0 0 10800"/><v:f eqn="prod #0 2 1"/><v:f eqn="sum 21600 0 @1"/><v:f eqn="sum 0 0 @2"/>' +
    '<v:f eqn="sum 21600 0 @3"/><v:f eqn="if @0 @3 0"/><v:f eqn="if @0 21600 @1"/><v:f eqn="if @0 0 @2"/>' +
    '<v:f eqn="if @0 @4 21600"/><v:f eqn="mid @5 @6"/><v:f eqn="mid @8 @5"/><v:f eqn="mid @7 @8"/>' +
    '<v:f eqn="mid @6 @7"/><v:f eqn="sum @6 0 @5"/></v:formulas>' +
    '<v:path textpathok="t" o:connecttype="custom" o:connectlocs="@9,0;@10,10800;@11,21600;@12,10800" o:connectangles="270,180,90,0"/>' +
    '<v:textpath on="t" fitshape="t"/><v:handles><v:h position="#0,bottomRight" xrange="6629,14971"/></v:handles>' +
    '<o:lock v:ext="edit" text="t" shapetype="t"/></v:shapetype>' +
    `<v:shape id="PowerPlusWaterMarkObject1" o:spid="_x0000_s2049" type="#_x0000_t136" alt="" style="${style}" ` +
    'o:allowincell="f" fillcolor="silver" stroked="f"><v:fill opacity=".5"/>' +
    `<v:textpath style="font-family:&quot;Times New Roman&quot;;font-size:1pt" string="${escapeXml(watermark)}"/>` +
    '<w10:wrap anchorx="margin" anchory="margin"/></v:shape></w:pict></w:r>'
  );
}

export function footerXml(story: Story): string {
  const total = textWidth(story.layout);
  const right = Math.floor(total * 0.3);
  const running = laidParagraphs(story.document.furniture.running, story, 'footer');
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
      const before = plainRun(`${at === 0 ? '' : '\u2003'}${textOfInlines(label.inlines)}\u2002`, voice);
      return `${before}<w:r><w:rPr><w:sz w:val="28"/><w:bdr w:val="single" w:sz="4" w:space="0" w:color="7F7F7F"/></w:rPr><w:t>${room}</w:t></w:r>`;
    })
    .join('');
  return `<w:p><w:pPr><w:pStyle w:val="${styleId('footer')}"/><w:spacing w:before="120" w:after="100"/><w:jc w:val="right"/></w:pPr>${boxes}</w:p>`;
}
