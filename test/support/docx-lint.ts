/**
 * The checks of a package that no schema validator makes: files with these faults pass validation and are then
 * refused, repaired or misread by Word. The writer is built so that it cannot make them, or throws where what a document
 * holds could make one; this reads what it wrote, as searches over the text of its parts, and knows nothing of how.
 * Revision marks are checked too, though nothing writes them yet.
 */
import { docxParts } from './read-docx.js';

interface LintPart {
  readonly path: string;
  readonly text: string;
}

/** One sentence a fault; empty when the file is sound. */
export const lintDocx = (bytes: Uint8Array): readonly string[] => lintPackage(docxParts(bytes));

/** The same of the text of each part, by its path. */
export function lintPackage(files: Readonly<Record<string, string>>): readonly string[] {
  const faults: string[] = [];
  const parts = Object.entries(files).map(([path, text]) => ({ path, text }));
  const stories = parts.filter((part) => /^word\/(?:document|header\d*|footer\d*)\.xml$/.test(part.path));
  const styles = new Set(matches(files['word/styles.xml'] ?? '', /w:styleId="([^"]*)"/g));
  const nums = new Set(matches(files['word/numbering.xml'] ?? '', /<w:num w:numId="(\d+)"/g));
  const bookmarks: Bookmarks = { names: new Set(), ids: new Set() };
  const targets = stories.map((story) => lintMarks(story, { styles, nums, bookmarks }, faults));
  stories.forEach(({ path, text }, at) => {
    for (const name of targets[at] ?? []) {
      if (!bookmarks.names.has(name)) faults.push(`${path}: a field or link leads to ${name}, which is no bookmark`);
    }
    lintTables(text, (sentence) => faults.push(`${path}: ${sentence}`));
  });
  lintRevisions(stories, faults);
  return faults;
}

/** What a mark of a story may name. */
interface Defined {
  readonly styles: ReadonlySet<string>;
  readonly nums: ReadonlySet<string>;
  /** Of the whole package; grows while its stories are read. */
  readonly bookmarks: Bookmarks;
}

interface Bookmarks {
  readonly names: Set<string>;
  readonly ids: Set<string>;
}

/** All marks in one search: they are judged in the order of the text. */
const marks = new RegExp(
  `<w:(?:${[
    /bookmark(Start|End) w:id="([^"]*)"(?: w:name="([^"]*)")?/,
    /(?:p|r|tbl)Style w:val="([^"]*)"/,
    /numId w:val="(\d+)"/,
    /fldChar w:fldCharType="([a-z]+)"/,
    /instrText[^>]*>\s*(?:REF|PAGEREF)\s+([^\s<]+)/,
    /hyperlink w:anchor="([^"]*)"/,
  ]
    .map(({ source }) => source)
    .join('|')})`,
  'g',
);

/**
 * Styles, lists, bookmarks and fields of a story, in the order of the text: of a field begin, separate and end are
 * properly nested. Gives the bookmarks that fields and links lead to.
 */
function lintMarks(
  { path, text }: LintPart,
  { styles, nums, bookmarks }: Defined,
  faults: string[],
): readonly string[] {
  const fault = (sentence: string): unknown => faults.push(`${path}: ${sentence}`);
  const openBookmarks = new Set<string>();
  const openFields: string[] = [];
  const targets: string[] = [];
  for (const [, kind, id = '', name = '', style, num, field, ref, link] of text.matchAll(marks)) {
    if (style !== undefined) {
      if (!styles.has(style)) fault(`the style ${style} is not defined`);
    } else if (num !== undefined) {
      if (num !== '0' && !nums.has(num)) fault(`the list ${num} is not defined`);
    } else if (field !== undefined) {
      if (field === 'begin') openFields.push('begin');
      else if (field === 'separate' && openFields.at(-1) === 'begin') openFields[openFields.length - 1] = 'separate';
      else if (field === 'end' && openFields.length > 0) openFields.pop();
      else fault(`a field has a ${field} mark out of place`);
    } else if (kind === 'End') {
      if (!openBookmarks.delete(id)) fault(`the bookmark ${id} ends and never began`);
    } else if (kind === 'Start') {
      if (bookmarks.ids.has(id)) fault(`two bookmarks have the id ${id}`);
      if (bookmarks.names.has(name)) fault(`two bookmarks have the name ${name}`);
      if (name.length > 40) fault(`the bookmark ${name} is longer than Word keeps`);
      bookmarks.ids.add(id);
      bookmarks.names.add(name);
      openBookmarks.add(id);
    } else targets.push(ref ?? link ?? '');
  }
  for (const id of openBookmarks) fault(`the bookmark ${id} never ends`);
  if (openFields.length > 0) fault('a field never ends');
  return targets;
}

/** A cell ends in a paragraph, two tables never touch, a body never ends in a table. */
function lintTables(text: string, fault: (sentence: string) => void): void {
  const found = new Set<string>();
  for (const { 0: end, 1: next, index } of text.matchAll(/<\/w:t(?:c>|bl>(<w:tbl>|<w:sectPr|<\/w:))/g)) {
    if (next === '<w:tbl>') found.add('two tables touch');
    else if (next !== undefined) found.add('a table is the last thing of its story');
    else if (end === '</w:tc>' && !text.endsWith('</w:p>', index)) found.add('a cell does not end in a paragraph');
  }
  for (const sentence of found) fault(sentence);
}

function lintRevisions(stories: readonly LintPart[], faults: string[]): void {
  const ids = new Set<string>();
  for (const { path, text } of stories) {
    for (const id of matches(text, /<w:(?:ins|del|moveFrom|moveTo|rPrChange|pPrChange) [^>]*w:id="([^"]*)"/g)) {
      if (ids.has(id)) faults.push(`${path}: two revisions have the id ${id}`);
      ids.add(id);
    }
    for (const deleted of matches(text, /<w:del [^>]*[^/]>(.*?)<\/w:del>/gs)) {
      if (/<w:t[ >]/.test(deleted)) faults.push(`${path}: deleted text stands in w:t`);
      if (/<w:instrText[ >]/.test(deleted)) faults.push(`${path}: a deleted instruction stands in w:instrText`);
    }
  }
}

function matches(text: string, pattern: RegExp): readonly string[] {
  const found: string[] = [];
  for (const match of text.matchAll(pattern)) found.push(match[1] ?? '');
  return found;
}
