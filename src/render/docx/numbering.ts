/**
 * Native lists: the document's numbering scheme as `w:abstractNum`, one for each family and column, because two
 * lists of one definition used in turn share a counter. The counters Word will keep are followed here, and
 * where the document counts otherwise (a list that begins again, a number left out) the list gets a new
 * `w:num` that starts where the document says. The indents of the styles are repeated in the lists: LibreOffice
 * takes a list without indents for one that has none.
 */
import type { Document, NumberFormat, NumberingFamily, NumberLevel } from '../../document/document.js';
import type { HeadingLayout } from '../indents.js';
import { indentOf, type Layout } from './page-metrics.js';
import type { Voice } from './voice.js';
import { escapeXml } from './xml.js';

/** What a paragraph counts: `level` is the place in the family's levels. */
export interface Counted {
  readonly family: NumberingFamily;
  readonly level: number;
  readonly value: number;
}

interface List {
  readonly abstractId: number;
  /** The last value of each level since its parent; a hole where a deeper level came first. */
  readonly counters: (number | undefined)[];
  /** The value at which each level begins in the current `w:num`. */
  readonly starts: number[];
  numId: number;
  /** `w:numPr` of each level in the current `w:num`, once it is asked for. */
  readonly properties: string[];
}

const formats: Readonly<Record<NumberFormat, string>> = {
  decimal: 'decimal',
  'lower-letter': 'lowerLetter',
  'lower-roman': 'lowerRoman',
  'upper-roman': 'upperRoman',
  'upper-letter': 'upperLetter',
};

export class NumberingLists {
  readonly #document: Document;
  readonly #layout: Layout;
  readonly #heading: HeadingLayout;
  readonly #lists = new Map<string, List>();
  #abstracts = '';
  #nums = '';
  #count = 0;

  constructor(document: Document, layout: Layout) {
    this.#document = document;
    this.#layout = layout;
    this.#heading = document.numbering.body[0]?.stacked === true ? 'stacked' : 'hanging';
  }

  /** `w:numPr` of a numbered paragraph. Called in the order of print, or the counters go astray. */
  properties(counted: Counted, voice: Voice): string {
    const list = this.#list(`${counted.family} ${voice.column}`, () => this.#levels(counted.family, voice));
    this.#follow(list, counted);
    return propertiesOf(list, counted.level);
  }

  /** `w:numPr` of an item of an unnumbered list. */
  bullet(): string {
    const list = this.#list('bullet', () => bulletLevel(indentXml(this.#layout, this.#heading, 1)));
    return propertiesOf(list, 0);
  }

  /** Everything inside `w:numbering`. */
  xml(): string {
    return this.#abstracts + this.#nums;
  }

  #list(key: string, levels: () => string): List {
    const known = this.#lists.get(key);
    if (known !== undefined) return known;
    const abstractId = this.#lists.size;
    const nsid = (0x5e9a0000 + abstractId).toString(16).toUpperCase();
    this.#abstracts += `<w:abstractNum w:abstractNumId="${abstractId}"><w:nsid w:val="${nsid}"/><w:multiLevelType w:val="multilevel"/>${levels()}</w:abstractNum>`;
    const list: List = { abstractId, counters: [], starts: [], numId: this.#num(abstractId, ''), properties: [] };
    this.#lists.set(key, list);
    return list;
  }

  #levels(family: NumberingFamily, voice: Voice): string {
    return this.#document.numbering[family]
      .map((level, at) => levelXml(level, at, voice, this.#indent(family, level, at)))
      .join('');
  }

  /** A heading hangs its number like a paragraph, or has it on a line of its own and then no indent. */
  #indent(family: NumberingFamily, level: NumberLevel, at: number): string {
    const headed = family === 'body' || family === 'annex';
    return indentXml(this.#layout, this.#heading, level.stacked ? 0 : headed ? Math.max(1, at) : at + 1);
  }

  #follow(list: List, { level, value }: Counted): void {
    const shown = (list.counters[level] ?? (list.starts[level] ?? 1) - 1) + 1;
    // A deeper level was used before this one: Word then counts this level from 0, LibreOffice from 1.
    const skipped = list.counters[level] === undefined && list.counters.length > level;
    if (shown !== value || skipped) {
      list.starts.length = 0;
      list.properties.length = 0;
      list.starts[level] = value;
      list.numId = this.#num(
        list.abstractId,
        `<w:lvlOverride w:ilvl="${level}"><w:startOverride w:val="${value}"/></w:lvlOverride>`,
      );
    }
    list.counters.length = level;
    list.counters[level] = value;
  }

  #num(abstractId: number, override: string): number {
    this.#count += 1;
    this.#nums += `<w:num w:numId="${this.#count}"><w:abstractNumId w:val="${abstractId}"/>${override}</w:num>`;
    return this.#count;
  }
}

function propertiesOf(list: List, level: number): string {
  list.properties[level] ??= `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list.numId}"/></w:numPr>`;
  return list.properties[level];
}

function levelXml(level: NumberLevel, at: number, voice: Voice, indent: string): string {
  const label = level.label[voice.language];
  if (label === undefined) throw new Error(`the numbering has no label in ${voice.language}`);
  // With a plain space: LibreOffice loses the figure of a reference that begins a line, where the two are bound.
  const follow = level.stacked ? '<w:suff w:val="nothing"/>' : '';
  return `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${formats[level.format]}"/>${follow}<w:lvlText w:val="${escapeXml(label)}"/><w:lvlJc w:val="left"/>${indent}</w:lvl>`;
}

function indentXml(layout: Layout, heading: HeadingLayout, level: number): string {
  const { left, hanging } = indentOf(layout, heading, level);
  return `<w:pPr><w:ind w:left="${left}" w:hanging="${hanging}"/></w:pPr>`;
}

const bulletLevel = (indent: string): string =>
  `<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="\u2022"/><w:lvlJc w:val="left"/>${indent}</w:lvl>`;
