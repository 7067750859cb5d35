/**
 * Do LibreOffice and our Markdown say the same? LibreOffice counts numbers by itself, and works references out when
 * it lays out pages, so equal words prove both. Run by hand where `soffice` and `pdftotext` are:
 *   node test/support/libreoffice-words.mjs X.docx X.md ...
 * What a page repeats (head, foot, heads of tables and columns) is taken out of a copy first, and rows are held
 * together, so that the words of the PDF come in the order of the document.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { marked } from 'marked';

const files = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'sepakat-lo-'));
let different = 0;
for (let at = 0; at + 1 < files.length; at += 2) {
  const [docx, markdown] = [files[at], files[at + 1]];
  const left = words(fromLibreOffice(docx));
  const right = words(fromMarkdown(readFileSync(markdown, 'utf8')));
  const first = left.findIndex((word, index) => word !== right[index]);
  if (first === -1 && left.length === right.length) {
    console.log(`${basename(docx)}: ${left.length} words, the same`);
    continue;
  }
  different += 1;
  const place = first === -1 ? left.length : first;
  console.log(`${basename(docx)}: ${left.length} and ${right.length} words, the first difference at ${place}`);
  console.log(`  LibreOffice: ${left.slice(place - 8, place + 12).join(' ')}`);
  console.log(`  Markdown:    ${right.slice(place - 8, place + 12).join(' ')}`);
}
rmSync(folder, { recursive: true });
process.exitCode = different === 0 ? 0 : 1;

function fromLibreOffice(docx) {
  const parts = unzipSync(readFileSync(docx));
  const edit = (path, change) => {
    parts[path] = strToU8(change(strFromU8(parts[path])));
  };
  for (const path of ['word/header1.xml', 'word/footer1.xml']) {
    edit(path, (xml) => xml.replace(/(<w:(?:hdr|ftr)[^>]*>).*(<\/w:(?:hdr|ftr)>)/s, '$1<w:p/>$2'));
  }
  edit('word/document.xml', (xml) =>
    xml
      .replace(/<w:tr>(?:(?!<\/w:tr>).)*SepakatColumnHeading.*?<\/w:tr>/g, '')
      .replaceAll('<w:tblHeader/>', '')
      .replace(/<w:tr>(?!<w:trPr>)/g, '<w:tr><w:trPr><w:cantSplit/></w:trPr>'),
  );
  const copy = join(folder, basename(docx));
  writeFileSync(copy, zipSync(parts));
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, copy], {
    stdio: 'ignore',
  });
  return execFileSync('pdftotext', ['-raw', copy.replace(/\.docx$/, '.pdf'), '-'], { encoding: 'utf8' });
}

/** Without the mark of a reading copy, which stands in the head of a page in the DOCX. */
function fromMarkdown(markdown) {
  const plain = marked
    .parse(markdown.replace(/^(?:\*\*.*\*\*\n\n)+/, ''), { gfm: true, async: false })
    .replace(/<[^>]*>/g, ' ');
  const named = { lt: '<', gt: '>', amp: '&', quot: '"' };
  return plain.replace(/&(?:#(\d+)|(\w+));/g, (_, code, name) => (code ? String.fromCharCode(code) : named[name]));
}

/** Letters and signs between blanks; marks may part a word in HTML, so signs stand alone. */
function words(text) {
  return text.replaceAll('•', ' ').match(/[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu) ?? [];
}
