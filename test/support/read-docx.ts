/**
 * A DOCX as a reader sees it: paragraphs with the numbers that Word would count, written from numbering.xml alone
 * and knowing nothing of our writer, so that it can contradict it. Also parts as tidy XML for expected files.
 */
import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser, type SaxesTagPlain } from 'saxes';

export interface DocxParagraph {
  readonly style: string;
  /** The number that stands before the text, '' without one. */
  readonly number: string;
  /** Newlines for breaks, field results as they are cached. */
  readonly text: string;
  readonly languages: readonly string[];
  readonly bookmarks: readonly string[];
  readonly fields: readonly { readonly instruction: string; readonly result: string }[];
  /** In the repeated head of the language columns. */
  readonly columnHead: boolean;
}

export function docxParts(bytes: Uint8Array): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));
}

/** The paragraphs of the body in order, columns row by row. */
export function docxParagraphs(bytes: Uint8Array): readonly DocxParagraph[] {
  const parts = docxParts(bytes);
  const counter = new Counter(parseXml(parts['word/numbering.xml'] ?? ''));
  return elements(parseXml(parts['word/document.xml'] ?? ''), 'w:p').map((paragraph) => read(paragraph, counter));
}

/** The words of the body with the numbers before them, without the heads of the language columns. */
export function docxText(bytes: Uint8Array): string {
  return docxParagraphs(bytes)
    .filter((paragraph) => !paragraph.columnHead)
    .map(({ number, text }) => (number === '' ? text : `${number} ${text}`))
    .filter((line) => line !== '')
    .join('\n');
}

/** What stands in `w:body`, one element a line, the properties that every run has left out. */
export function tidyBody(bytes: Uint8Array): string {
  const xml = docxParts(bytes)['word/document.xml'] ?? '';
  const body = xml.slice(xml.indexOf('<w:body>') + 8, xml.lastIndexOf('<w:sectPr'));
  let depth = 0;
  return body
    .replace(/<w:rPr><w:lang w:val="en-GB"\/><\/w:rPr>/g, '')
    .replace(/></g, '>\n<')
    .split('\n')
    .map((line) => {
      if (line.startsWith('</')) depth -= 1;
      const indented = '  '.repeat(Math.max(0, depth)) + line;
      if (/^<[^/]/.test(line) && !line.endsWith('/>') && !line.includes('</')) depth += 1;
      return indented;
    })
    .join('\n');
}

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
  readonly parent: Element | null;
}

export function parseXml(xml: string): Element {
  const root: Element = { name: '', attributes: {}, children: [], text: '', parent: null };
  let open = root;
  const parser = new SaxesParser();
  parser.on('opentag', (tag: SaxesTagPlain) => {
    const element: Element = { name: tag.name, attributes: tag.attributes, children: [], text: '', parent: open };
    open.children.push(element);
    open = element;
  });
  parser.on('text', (text) => {
    open.text += text;
  });
  parser.on('closetag', () => {
    open = open.parent ?? root;
  });
  parser.write(xml).close();
  return root;
}

/** Descendants of this name in order. */
export function elements(from: Element, name: string): readonly Element[] {
  return from.children.flatMap((child) => (child.name === name ? [child] : elements(child, name)));
}

const first = (from: Element, name: string): Element | undefined => elements(from, name)[0];
const value = (element: Element | undefined): string => element?.attributes['w:val'] ?? '';

function read(paragraph: Element, counter: Counter): DocxParagraph {
  const numbering = first(paragraph, 'w:numPr');
  const number =
    numbering === undefined
      ? ''
      : counter.next(value(first(numbering, 'w:numId')), Number(value(first(numbering, 'w:ilvl'))));
  const style = value(first(paragraph, 'w:pStyle'));
  return {
    style,
    number,
    ...content(paragraph),
    languages: [...new Set(elements(paragraph, 'w:lang').map(value))],
    bookmarks: elements(paragraph, 'w:bookmarkStart').map((start) => start.attributes['w:name'] ?? ''),
    columnHead: style === 'SepakatColumnHeading',
  };
}

function content(paragraph: Element): Pick<DocxParagraph, 'text' | 'fields'> {
  let text = '';
  const fields: { instruction: string; result: string }[] = [];
  let state: 'none' | 'begin' | 'separate' = 'none';
  let instruction = '';
  let from = 0;
  const leaves = (element: Element): readonly Element[] =>
    element.children.flatMap((child) => (child.children.length === 0 ? [child] : leaves(child)));
  for (const leaf of leaves(paragraph)) {
    if (leaf.name === 'w:t') text += leaf.text;
    if (leaf.name === 'w:br') text += '\n';
    if (leaf.name === 'w:tab') text += '\t';
    if (leaf.name === 'w:instrText') instruction += leaf.text;
    if (leaf.name !== 'w:fldChar') continue;
    state = leaf.attributes['w:fldCharType'] === 'end' ? 'none' : state === 'none' ? 'begin' : 'separate';
    if (state === 'begin') instruction = '';
    if (state === 'separate') from = text.length;
    if (state === 'none') fields.push({ instruction: instruction.trim(), result: text.slice(from) });
  }
  return { text: text.replace(/^\n/, ''), fields };
}

interface Level {
  readonly format: string;
  readonly label: string;
}

/** Counts as ECMA-376 part 1, 17.9 says: lists of one definition share their counters. */
class Counter {
  readonly #levels = new Map<string, readonly Level[]>();
  readonly #abstractOf = new Map<string, string>();
  readonly #overrides = new Map<string, Map<number, number>>();
  readonly #started = new Set<string>();
  readonly #counts = new Map<string, (number | undefined)[]>();

  constructor(numbering: Element) {
    for (const definition of elements(numbering, 'w:abstractNum')) {
      const levels = elements(definition, 'w:lvl').map((level) => ({
        format: value(first(level, 'w:numFmt')),
        label: value(first(level, 'w:lvlText')),
      }));
      this.#levels.set(definition.attributes['w:abstractNumId'] ?? '', levels);
    }
    for (const num of elements(numbering, 'w:num')) {
      const id = num.attributes['w:numId'] ?? '';
      this.#abstractOf.set(id, value(first(num, 'w:abstractNumId')));
      const overrides = elements(num, 'w:lvlOverride').map(
        (one) => [Number(one.attributes['w:ilvl']), Number(value(first(one, 'w:startOverride')))] as const,
      );
      this.#overrides.set(id, new Map(overrides));
    }
  }

  next(num: string, level: number): string {
    const abstract = this.#abstractOf.get(num);
    const levels = abstract === undefined ? undefined : this.#levels.get(abstract);
    if (abstract === undefined || levels === undefined) throw new Error(`the list ${num} is not defined`);
    const counts = this.#counts.get(abstract) ?? [];
    this.#counts.set(abstract, counts);
    const override = this.#overrides.get(num)?.get(level);
    const begins = override !== undefined && !this.#started.has(`${num} ${level}`);
    this.#started.add(`${num} ${level}`);
    counts[level] = begins ? override : (counts[level] ?? (override ?? 1) - 1) + 1;
    counts.length = level + 1;
    return (levels[level]?.label ?? '').replace(/%(\d)/g, (_, at) =>
      figure(counts[Number(at) - 1] ?? 0, levels[Number(at) - 1]?.format ?? ''),
    );
  }
}

function figure(count: number, format: string): string {
  if (format === 'decimal') return String(count);
  if (format === 'lowerLetter') return String.fromCharCode(96 + count);
  if (format === 'upperLetter') return String.fromCharCode(64 + count);
  if (format === 'lowerRoman') return roman(count);
  if (format === 'upperRoman') return roman(count).toUpperCase();
  throw new Error(`no reader for the number format ${format}`);
}

function roman(count: number): string {
  const steps = [
    [10, 'x'],
    [9, 'ix'],
    [5, 'v'],
    [4, 'iv'],
    [1, 'i'],
  ] as const;
  let rest = count;
  let text = '';
  for (const [size, letters] of steps) {
    for (; rest >= size; rest -= size) text += letters;
  }
  return text;
}
