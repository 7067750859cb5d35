/**
 * The same words made by others. docxtemplater twice: as a firm uses it, filling a Word file that is the contract with
 * a tag for each text that holds a figure (it gives the very file that we give), and at its barest, a template of loops
 * over ready rows of one run. pdfmake sets the same paragraphs, strong where ours are. All are given ready words and
 * have nothing to decide; pdfmake has no tags, no bookmarks and nothing that repeats on a page. Easy to get wrong:
 * pdfmake writes into the definition that it is given, so each file needs a new one.
 */
import Docxtemplater from 'docxtemplater';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import pdfmake from 'pdfmake';
import PizZip from 'pizzip';

/** The words of a document as runs, in the order in which they are printed. */
export function wordsOfDocument(document) {
  const { languages } = document;
  const pieces = [];
  const addTo = (kind, one) => {
    const last = pieces.at(-1);
    if (last?.kind === kind) last.rows.push(one);
    else pieces.push({ kind, rows: [one] });
  };
  for (const clause of [...document.front, ...document.clauses, ...document.back, ...document.annexes]) {
    for (const row of clause.heading === null ? clause.rows : [clause.heading, ...clause.rows]) {
      if (row.type === 'shared') {
        for (const block of row.blocks) addBlock(block);
        continue;
      }
      const number = row === clause.heading ? clause.number : row.number;
      const said = languages.map((language) => {
        const block = row.texts[language];
        const lines = block === undefined ? [] : runsOf(block.type === 'list' ? block.items : [block]);
        const label = number?.label[language] ?? '';
        if (label === '') return lines;
        return [{ text: lines.length === 0 ? label : `${label} ` }, ...lines];
      });
      if (said.length === 2) addTo('pairs', { left: said[0], right: said[1] });
      else addTo(row === clause.heading ? 'headings' : 'lines', { text: said[0] });
    }
  }
  return pieces;

  function addBlock(block) {
    if (block.type === 'table') {
      for (const one of block.caption) addTo('lines', { text: runsOf([one]) });
      const cells = (row) => row.map((cell) => runsOf(cell.paragraphs));
      const rows = [cells(block.header), ...block.rows.map((row) => cells(row.cells))];
      pieces.push({ kind: `table${block.columns.length}`, rows });
    } else if (block.type === 'signature') {
      const { columns } = block;
      const rows = [
        columns.map((one) => runsOf(one.above)),
        columns.map((one) => (one.stamp === null ? [] : runsOf([one.stamp]))),
        columns.map((one) => runsOf(one.below)),
      ];
      pieces.push({ kind: `table${columns.length}`, rows });
    } else {
      for (const one of block.type === 'list' ? block.items : [block]) addTo('lines', { text: runsOf([one]) });
    }
  }
}

const runsOf = (paragraphs) =>
  paragraphs.flatMap(({ inlines }, at) => [
    ...(at === 0 ? [] : [{ text: '\n' }]),
    ...inlines.flatMap((inline) => runsOfInline(inline, {})),
  ]);

function runsOfInline(inline, style) {
  if (inline.type === 'break') return [{ text: '\n', ...style }];
  if (inline.type === 'reference') return [{ text: inline.parts.map(({ text }) => text).join(''), ...style }];
  if (inline.children === undefined) return [{ text: inline.text, ...style }];
  const within = { strong: { bold: true }, emphasis: { italics: true } }[inline.type];
  return inline.children.flatMap((child) => runsOfInline(child, { ...style, ...within }));
}

const plain = (runs) => runs.map(({ text }) => text).join('');

/** As a firm would: a function that fills the Word file of the contract, with a tag where a text holds a figure. */
export function docxtemplaterOfFile(bytes) {
  const parts = unzipSync(bytes);
  const values = {};
  const entities = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };
  const tagged = strFromU8(parts['word/document.xml']).replaceAll(
    /(<w:t(?: xml:space="preserve")?>)([^<]*\d[^<]*)(?=<\/w:t>)/gu,
    (_, open, text) => {
      const name = `v${Object.keys(values).length}`;
      values[name] = text.replaceAll(/&\w+;/gu, (entity) => entities[entity]);
      return `${open}{${name}}`;
    },
  );
  const template = zipSync({ ...parts, 'word/document.xml': strToU8(tagged) });
  return () => fill(template, {}, values);
}

/** At its barest: a function that repeats the rows of a template of loops. */
export function docxtemplaterOf(pieces) {
  const kinds = [...new Set(pieces.map(({ kind }) => kind))];
  const template = templateOf(kinds);
  const none = Object.fromEntries(kinds.map((kind) => [kind, false]));
  const values = { pieces: pieces.map(({ kind, rows }) => ({ ...none, [kind]: valuesOf(kind, rows) })) };
  return () => fill(template, { paragraphLoop: true, linebreaks: true }, values);
}

function fill(template, options, values) {
  const file = new Docxtemplater(new PizZip(template), options).render(values);
  return file.getZip().generate({ type: 'uint8array', compression: 'DEFLATE' });
}

const cellNames = (cells) => Object.fromEntries(cells.map((cell, at) => [`c${at}`, plain(cell)]));

const valuesOf = (kind, rows) => {
  if (kind.startsWith('table')) return { head: cellNames(rows[0]), rows: rows.slice(1).map(cellNames) };
  if (kind !== 'pairs') return rows.map(({ text }) => ({ text: plain(text) }));
  return { rows: rows.map(({ left, right }) => ({ left: plain(left), right: plain(right) })) };
};

/** One loop a kind, and in it a paragraph, a table of two columns, or a table with a head that repeats. */
function templateOf(kinds) {
  const paragraph = (text, style = '') =>
    `<w:p>${style && `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
  const row = (cells, properties = '') =>
    `<w:tr>${properties}${cells.map((cell) => `<w:tc><w:tcPr><w:tcW w:w="0" w:type="auto"/></w:tcPr>${paragraph(cell)}</w:tc>`).join('')}</w:tr>`;
  const table = (count, rows) =>
    `<w:tbl><w:tblPr><w:tblW w:w="5000" w:type="pct"/></w:tblPr><w:tblGrid>${'<w:gridCol/>'.repeat(count)}</w:tblGrid>${rows}</w:tbl>`;
  const inside = (kind) => {
    if (kind === 'lines') return paragraph('{text}');
    if (kind === 'headings') return paragraph('{text}', 'Heading1');
    if (kind === 'pairs') return table(2, row(['{#rows}{left}', '{right}{/rows}']));
    const count = Number(kind.slice('table'.length));
    const names = Array.from({ length: count }, (_, at) => `{c${at}}`);
    const first = names.with(0, `{#head}${names[0]}`);
    const head = row(first.with(-1, `${first.at(-1)}{/head}`), '<w:trPr><w:tblHeader/></w:trPr>');
    const open = names.with(0, `{#rows}${names[0]}`);
    return table(count, head + row(open.with(-1, `${open.at(-1)}{/rows}`)));
  };
  const loops = kinds.map((kind) => paragraph(`{#${kind}}`) + inside(kind) + paragraph(`{/${kind}}`));
  const body = paragraph('{#pieces}') + loops.join('') + paragraph('{/pieces}');
  const xml = (text) => strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${text}`);
  const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
  const types = 'application/vnd.openxmlformats';
  const relations = `${types.replace('application/vnd.', 'http://schemas.')}.org/officeDocument/2006/relationships`;
  const relation = (id, type, target) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="${id}" Type="${relations}/${type}" Target="${target}"/></Relationships>`;
  return zipSync({
    '[Content_Types].xml': xml(
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="${types}-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${types}-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${types}-officedocument.wordprocessingml.styles+xml"/></Types>`,
    ),
    '_rels/.rels': xml(relation('rId1', 'officeDocument', 'word/document.xml')),
    'word/_rels/document.xml.rels': xml(relation('rId1', 'styles', 'styles.xml')),
    'word/document.xml': xml(
      `<w:document xmlns:w="${main}"><w:body>${body}<w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr></w:body></w:document>`,
    ),
    'word/styles.xml': xml(
      `<w:styles xmlns:w="${main}"><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:rPr><w:b/></w:rPr></w:style></w:styles>`,
    ),
  });
}

/** A function that makes the PDF, with the faces that ours is set in. */
export function pdfmakeOf(pieces, faces) {
  const names = { normal: 'regular', bold: 'bold', italics: 'italic', bolditalics: 'boldItalic' };
  for (const name of Object.values(names)) pdfmake.virtualfs.writeFileSync(`${name}.ttf`, Buffer.from(faces[name]));
  const tinos = Object.fromEntries(Object.entries(names).map(([style, name]) => [style, `${name}.ttf`]));
  pdfmake.setFonts({ Tinos: tinos });
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy(() => false);
  return async () => new Uint8Array(await pdfmake.createPdf(definitionOf(pieces)).getBuffer());
}

function definitionOf(pieces) {
  const set = (runs) => runs.map((run) => ({ ...run }));
  const content = pieces.flatMap(({ kind, rows }) => {
    if (kind === 'lines') return rows.map(({ text }) => ({ text: set(text), margin: [0, 0, 0, 4] }));
    if (kind === 'headings') return rows.map(({ text }) => ({ text: set(text), bold: true, margin: [0, 8, 0, 4] }));
    if (kind === 'pairs') {
      const body = rows.map(({ left, right }) => [{ text: set(left) }, { text: set(right) }]);
      return [{ table: { widths: ['*', '*'], dontBreakRows: true, body }, layout: 'noBorders' }];
    }
    const [head, ...rest] = rows;
    const body = [
      head.map((cell) => ({ text: set(cell), bold: true })),
      ...rest.map((row) => row.map((cell) => ({ text: set(cell) }))),
    ];
    return [{ table: { dontBreakRows: true, widths: head.map(() => '*'), body } }];
  });
  return { pageSize: 'A4', defaultStyle: { font: 'Tinos', fontSize: 10 }, content };
}
