/**
 * The package lint over every preset and example in each order of its languages; then the lint itself: one fault planted
 * at a time in a sound package, each one that schema validators pass.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { makeDocument, makeSource, readContract } from '../../../src/index.js';
import { renderDocx } from '../../../src/render/docx/index.js';
import { lintDocx, lintPackage } from '../../support/docx-lint.js';
import { assets, documentOf, examples } from '../../support/examples.js';
import { docxParts } from '../../support/read-docx.js';
import { sampleDocument } from '../../support/sample-document.js';
import { shells } from '../../support/shells.js';

const files = docxParts(renderDocx(sampleDocument(['id', 'en']), { shells }));
function lint(change: (body: string) => string): readonly string[] {
  return lintPackage({ ...files, 'word/document.xml': change(files['word/document.xml'] ?? '') });
}

const after = (mark: string, more: string) => (body: string) => body.replace(mark, `${mark}${more}`);
const run = '<w:r><w:t>x</w:t></w:r>';
const atStart = (more: string) => after('<w:body>', `<w:p>${more}</w:p>`);

const root = new URL('../../../templates/presets/', import.meta.url);
const orders = [['id', 'en'], ['en', 'id'], ['id'], ['en']];

describe('the package lint has nothing to say', () => {
  it.each(readdirSync(root))('of the preset %s', (file) => {
    const { value: contract } = readContract(makeSource(file, readFileSync(new URL(file, root), 'utf8')));
    if (contract === null) throw new Error(`${file} is no contract`);
    for (const languages of orders) {
      const { value: document } = makeDocument(contract, assets.prepared(languages), { languages });
      if (document === null) throw new Error(`${file} makes no document`);
      expect(lintDocx(renderDocx(document, { shells }))).toEqual([]);
    }
  });

  it.each(examples)('of the example $name', (example) => {
    for (const languages of example.prints) {
      expect(lintDocx(renderDocx(documentOf(example, languages), { shells }))).toEqual([]);
    }
  });
});

describe('the package lint', () => {
  it('has nothing to say of what we write', () => {
    expect(lint((body) => body)).toEqual([]);
  });

  it.each([
    ['text in w:del', atStart(`<w:del w:id="900" w:author="a">${run}</w:del>`), 'deleted text stands in w:t'],
    [
      'an instruction in w:del',
      atStart('<w:del w:id="900" w:author="a"><w:r><w:instrText> PAGE </w:instrText></w:r></w:del>'),
      'w:instrText',
    ],
    [
      'two revisions of one id',
      atStart(`<w:ins w:id="900" w:author="a">${run}</w:ins><w:ins w:id="900" w:author="a">${run}</w:ins>`),
      'two revisions have the id 900',
    ],
    [
      'two bookmarks of one name',
      atStart(
        '<w:bookmarkStart w:id="900" w:name="sp_fees"/><w:bookmarkEnd w:id="900"/><w:bookmarkStart w:id="901" w:name="sp_fees"/><w:bookmarkEnd w:id="901"/>',
      ),
      'two bookmarks have the name sp_fees',
    ],
    [
      'two bookmarks of one id',
      atStart('<w:bookmarkStart w:id="0" w:name="x"/><w:bookmarkEnd w:id="0"/>'),
      'two bookmarks have the id 0',
    ],
    ['a bookmark that never ends', atStart('<w:bookmarkStart w:id="900" w:name="x"/>'), 'the bookmark 900 never ends'],
    ['a bookmark that never began', atStart('<w:bookmarkEnd w:id="900"/>'), 'ends and never began'],
    [
      'a list that is not there',
      (body: string) => body.replace(/w:numId w:val="\d+"/, 'w:numId w:val="99"'),
      'the list 99 is not defined',
    ],
    [
      'a style that is not there',
      (body: string) => body.replace('"Title"', '"Titel"'),
      'the style Titel is not defined',
    ],
    [
      'a cell without paragraph',
      (body: string) => body.replace(/<w:tc>(<w:tcPr>.*?<\/w:tcPr>).*?<\/w:tc>/, '<w:tc>$1</w:tc>'),
      'a cell does not end in a paragraph',
    ],
    ['a reference to no bookmark', (body: string) => body.replace(/REF \S+/, 'REF sp_gone'), 'leads to sp_gone'],
    ['a field that never ends', (body: string) => body.replace('<w:fldChar w:fldCharType="end"/>', ''), 'a field'],
    ['tables that touch', after('<w:body>', '<w:tbl></w:tbl><w:tbl></w:tbl>'), 'two tables touch'],
    [
      'a body that ends in a table',
      (body: string) => body.replace('<w:sectPr', '<w:tbl></w:tbl><w:sectPr'),
      'a table is the last thing',
    ],
  ])('finds %s', (_, change, sentence) => {
    expect(lint(change).join('\n')).toContain(sentence);
  });
});
