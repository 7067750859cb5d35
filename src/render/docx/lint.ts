/**
 * The checks of a package that no schema validator makes: files with these faults pass validation and are then
 * refused, repaired or misread by Word. It runs on every package we write, as searches over the text of its
 * parts, and what it finds is our mistake. Revision marks are checked too, though nothing writes them yet.
 */

export interface LintPart {
  readonly path: string;
  readonly text: string;
}

/** One sentence a fault; empty when the package is sound. `styles` are the style ids that the package defines. */
export function lintPackage(parts: readonly LintPart[], styles: ReadonlySet<string>): readonly string[] {
  const faults: string[] = [];
  const stories = parts.filter((part) => /^word\/(?:document|header\d*|footer\d*)\.xml$/.test(part.path));
  const nums = new Set(matches(partText(parts, 'word/numbering.xml'), /<w:num w:numId="(\d+)"/g));
  const bookmarks = lintBookmarks(stories, faults);
  for (const part of stories) {
    const fault = (sentence: string): void => {
      faults.push(`${part.path}: ${sentence}`);
    };
    for (const style of matches(part.text, /<w:(?:p|r|tbl)Style w:val="([^"]*)"/g)) {
      if (!styles.has(style)) fault(`the style ${style} is not defined`);
    }
    for (const num of matches(part.text, /<w:numId w:val="(\d+)"/g)) {
      if (num !== '0' && !nums.has(num)) fault(`the list ${num} is not defined`);
    }
    for (const name of ledTo(part.text)) {
      if (!bookmarks.has(name)) fault(`a field or link leads to ${name}, which is no bookmark`);
    }
    lintFields(part.text, fault);
    lintTables(part.text, fault);
  }
  lintRevisions(stories, faults);
  return faults;
}

function lintBookmarks(stories: readonly LintPart[], faults: string[]): ReadonlySet<string> {
  const names = new Set<string>();
  const ids = new Set<string>();
  for (const { path, text } of stories) {
    const open = new Set<string>();
    for (const [, kind, id = '', name = ''] of text.matchAll(
      /<w:bookmark(Start|End) w:id="([^"]*)"(?: w:name="([^"]*)")?/g,
    )) {
      if (kind === 'End') {
        if (!open.delete(id)) faults.push(`${path}: the bookmark ${id} ends and never began`);
        continue;
      }
      if (ids.has(id)) faults.push(`${path}: two bookmarks have the id ${id}`);
      if (names.has(name)) faults.push(`${path}: two bookmarks have the name ${name}`);
      if (name.length > 40) faults.push(`${path}: the bookmark ${name} is longer than Word keeps`);
      ids.add(id);
      names.add(name);
      open.add(id);
    }
    for (const id of open) faults.push(`${path}: the bookmark ${id} never ends`);
  }
  return names;
}

/** Bookmarks that fields and links lead to. */
function ledTo(text: string): readonly string[] {
  const fields = matches(text, /<w:instrText[^>]*>\s*(?:REF|PAGEREF)\s+([^\s<]+)/g);
  return [...fields, ...matches(text, /<w:hyperlink w:anchor="([^"]*)"/g)];
}

/** Begin, separate, end, properly nested; instructions stand before the separator only. */
function lintFields(text: string, fault: (sentence: string) => void): void {
  const open: string[] = [];
  for (const [, mark] of text.matchAll(/<w:fldChar w:fldCharType="([a-z]+)"/g)) {
    if (mark === 'begin') open.push('begin');
    else if (mark === 'separate' && open.at(-1) === 'begin') open[open.length - 1] = 'separate';
    else if (mark === 'end' && open.length > 0) open.pop();
    else fault(`a field has a ${mark} mark out of place`);
  }
  if (open.length > 0) fault('a field never ends');
}

/** A cell ends in a paragraph, two tables never touch, a body never ends in a table. */
function lintTables(text: string, fault: (sentence: string) => void): void {
  if (/(?<!<\/w:p>)<\/w:tc>/.test(text)) fault('a cell does not end in a paragraph');
  if (text.includes('</w:tbl><w:tbl>')) fault('two tables touch');
  if (/<\/w:tbl><(?:w:sectPr|\/w:)/.test(text)) fault('a table is the last thing of its story');
}

function lintRevisions(stories: readonly LintPart[], faults: string[]): void {
  const ids = new Set<string>();
  for (const { path, text } of stories) {
    if (!/<w:(?:ins|del|moveFrom|moveTo)[ >]/.test(text)) continue;
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

const partText = (parts: readonly LintPart[], path: string): string =>
  parts.find((part) => part.path === path)?.text ?? '';

function matches(text: string, pattern: RegExp): readonly string[] {
  const found: string[] = [];
  for (const match of text.matchAll(pattern)) found.push(match[1] ?? '');
  return found;
}
