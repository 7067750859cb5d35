/**
 * A contract that somebody else wrote in Markdown, read as far as that can be done without guessing: its words, its
 * tables of credits with the target they belong to, printed allowances, references and defined terms. Everything has
 * its place in the file. What was not understood is listed in `unread`, in plain words.
 */
import type { Language } from '../document/document.js';
import type {
  AllowanceBase,
  Foreign,
  ForeignAllowance,
  ForeignExample,
  ForeignTable,
  ForeignTarget,
  Unread,
} from '../document/foreign.js';
import type { Passage } from '../document/passage.js';
import type { Wordings } from '../locale/wording.js';
import { LANGUAGES } from '../model/fields/texts.js';
import { type Source, spanOf } from '../source/source.js';
import type { Span } from '../source/span.js';
import { comparePercents, type Percent, parsePercent, percentOf, printPercent } from '../values/percent.js';
import { type Block, blocksOf } from './blocks.js';
import { type CreditWords, creditTable } from './credit-tables.js';
import { termsIn } from './defined-terms.js';
import { type Found, percentsIn, rangeIn, timesIn } from './figures.js';
import type { MappedText } from './inline-text.js';
import { type Lexicon, lexiconOf, phrasePattern } from './lexicon.js';
import { referencesIn } from './structure.js';

/** Nobody promises less of a service than this; a smaller share in a sentence is something else. */
const LEAST_UPTIME = (() => {
  const read = parsePercent('80%');
  if (!read.ok) throw new Error('80% is a percent.');
  return read.value;
})();

/** A table is gone through column by column, with the cells that its rows leave out: no contract prints so many. */
const MOST_CELLS = 200_000;

export function readMarkdown(source: Source, wordings: Wordings): Foreign {
  const { blocks, whole } = blocksOf(source);
  const lexicon = lexiconOf(wordings);
  const words: Words = { ...creditWords(lexicon), ...phrasesOf(lexicon) };
  const spanned = ({ at }: MappedText, from = 0, to = at.length - 1): Span =>
    spanOf(source, at[from] ?? 0, to > from ? (at[to - 1] ?? 0) + 1 : (at[from] ?? 0));
  const counted = languageOf(wordings);
  const language = counted(blocks.flatMap((block) => (block.type === 'text' ? [block.words.text] : [])).join('\n'));
  const passages: Passage[] = [];
  const unread: Unread[] = [];
  const reader = new FigureReader(words, spanned);
  const add = (kind: Passage['kind'], mapped: MappedText): void => {
    if (mapped.text === '') return;
    const own = mapped.text.length > 60 ? counted(mapped.text) : null;
    const within = (from: number, to: number): Span => spanned(mapped, from, to);
    passages.push({ kind, text: mapped.text, language: own ?? language, path: null, span: spanned(mapped), within });
  };
  let tables = 0;
  for (const block of blocks) {
    if (block.type === 'table') {
      tables += 1;
      for (const cell of block.rows.flat()) add('cell', cell);
      reader.readTable(block, spanOf(source, block.from, block.to));
    } else if (block.type === 'other') {
      tables += 1;
      unread.push({ span: spanOf(source, block.from, block.to), message: 'A table in HTML was not read.' });
    } else {
      add(block.type, block.words);
      reader.readText(block);
    }
  }
  if (!whole)
    unread.push({
      span: spanOf(source, 0, 0),
      message: 'The text is nested too deeply to be read as Markdown; each line was read by itself.',
    });
  const places = blocks.flatMap((block) => {
    if (block.type === 'table' || block.type === 'other') return [];
    const { text } = block.words;
    const span = (from: number, to: number): Span => spanned(block.words, from, to);
    return [{ text, heading: block.type === 'heading', numbers: block.type === 'text' ? block.numbers : [], span }];
  });
  const cells = blocks.flatMap((block) => {
    if (block.type !== 'table') return [];
    return block.rows.flatMap((row, index) =>
      row.map((mapped) => {
        const span = (from: number, to: number): Span => spanned(mapped, from, to);
        return { text: mapped.text, heading: true, cell: index > 0, span };
      }),
    );
  });
  const credited = reader.tablesUnderCap();
  const { references, numbered } = referencesIn(places, lexicon);
  const { defined, undefinedTerms } = termsIn([...places, ...cells], lexicon);
  const [first] = references;
  if (!numbered && first)
    unread.push({
      span: first.span,
      message: 'References were not followed: the text has no clause numbers of its own.',
    });
  return {
    language,
    passages,
    tables: credited,
    examples: reader.examplesOf(credited),
    targets: reader.targets,
    allowances: reader.allowances,
    references: numbered ? references : [],
    terms: defined,
    // A text that defines nothing writes its nouns as it likes.
    undefinedTerms: defined.length === 0 ? [] : undefinedTerms,
    unread: [...unread, ...reader.unread].sort((one, other) => one.span.start.offset - other.span.start.offset),
    counts: {
      tables,
      sentences: passages
        .filter(({ kind }) => kind === 'text')
        .reduce((sum, { text }) => sum + sentencesOf(text).length, 0),
      references: references.length,
    },
  };
}

interface Words extends CreditWords {
  readonly promise: RegExp;
  readonly downtime: RegExp;
  readonly cap: RegExp;
  readonly example: RegExp;
  readonly periods: readonly (readonly [keyof Wordings[string]['periods'], RegExp])[];
}

/** Targets, allowances and tables in the order of the text: a table is held against the targets stated before it. */
class FigureReader {
  private readonly tables: (Omit<ForeignTable, 'cap'> & { readonly shares: boolean })[] = [];
  private readonly caps: ForeignTarget[] = [];
  private readonly worked: Omit<ForeignExample, 'table'>[] = [];
  readonly targets: ForeignTarget[] = [];
  readonly allowances: ForeignAllowance[] = [];
  readonly unread: Unread[] = [];
  private readonly words: Words;
  private readonly spanned: (words: MappedText, from?: number, to?: number) => Span;
  private heading = '';
  private before = '';
  /** Targets since the last table of credits. */
  private fresh: ForeignTarget[] = [];
  private columns = 0;

  constructor(words: Words, spanned: (words: MappedText, from?: number, to?: number) => Span) {
    this.words = words;
    this.spanned = spanned;
  }

  readText(block: Exclude<Block, { readonly type: 'table' | 'other' }>): void {
    const { words } = block;
    if (block.type === 'heading') [this.heading, this.before] = [words.text, ''];
    else {
      this.before = words.text;
      for (const sentence of sentencesOf(words.text)) this.readSentence(words, sentence);
    }
  }

  private readSentence(words: MappedText, { from, text }: Sentence): void {
    const { lexicon, uptime, promise, credit, cap, example } = this.words;
    const percents = percentsIn(text);
    const [first, second, third] = percents;
    if (first === undefined) return;
    const spanOfFound = (found: Found<unknown>): Span => this.spanned(words, from + found.from, from + found.to);
    const isUptime = ({ value }: Found<Percent>): boolean => comparePercents(value, LEAST_UPTIME) > 0;
    if (second === undefined && isUptime(first)) this.readAllowance(text, first.value, spanOfFound);
    const ofUptime = lexicon.has(text, uptime);
    if (lexicon.has(text, credit)) {
      const worked = second !== undefined && third === undefined && ofUptime && isUptime(first);
      if (worked && lexicon.has(text, example))
        this.worked.push({ measured: first.value, credit: second.value, span: spanOfFound(second) });
      if (second === undefined && !ofUptime && lexicon.has(text, cap))
        this.caps.push({ value: first.value, span: spanOfFound(first) });
      return;
    }
    if (!ofUptime || !lexicon.has(text, promise)) return;
    for (const found of percents.filter(isUptime)) this.promise({ value: found.value, span: spanOfFound(found) });
  }

  /** One figure beside the target; the days of the month that it is taken of are none. */
  private readAllowance(text: string, target: Percent, spanOfFound: (found: Found<unknown>) => Span): void {
    const { lexicon, downtime } = this.words;
    const base = baseIn(text, this.words);
    if (base === null || !lexicon.has(text, downtime)) return;
    const days = base.type === 'days' ? BigInt(base.days) * 86_400_000_000_000n : null;
    const [figure, ...others] = timesIn(text, lexicon).filter(({ value }) => value.nanoseconds !== days);
    if (figure === undefined || others.length > 0) return;
    const printed = text.slice(figure.from, figure.to);
    this.allowances.push({
      target,
      printed: figure.value,
      text: printed,
      span: spanOfFound(figure),
      base,
      column: null,
    });
  }

  private promise(target: ForeignTarget): void {
    this.targets.push(target);
    this.fresh.push(target);
  }

  readTable(block: Extract<Block, { readonly type: 'table' }>, span: Span): void {
    const columns = block.rows[0]?.length ?? 0;
    if (columns * block.rows.length > MOST_CELLS) {
      const message = `This table was not read: it has ${block.rows.length - 1} rows under ${columns} titles.`;
      this.unread.push({ span, message });
      return;
    }
    const above = `${this.heading} ${this.before}`;
    const read = creditTable({ rows: block.rows, span, above }, this.words, this.spanned);
    if (read === null) this.readOther(block);
    else if ('unread' in read) this.unread.push(read.unread);
    else this.hold(read.table, read.shares);
  }

  /** Against the one target that is stated since the last such table, or that a row without a credit ends at. */
  private hold(read: Omit<ForeignTable, 'target' | 'cap'>, shares: boolean): void {
    const { table, unit, span } = read;
    const stated = [...new Map([...this.fresh].reverse().map((target) => [target.value.micro, target])).values()];
    this.fresh = [];
    const met =
      table.better === 'higher'
        ? table.rows.find(({ credit, lower }) => credit === 0n && lower?.included === true)
        : undefined;
    const own: ForeignTarget | null = met?.lower ? { value: percentOf(met.lower.at), span: met.place } : null;
    const [only] = stated;
    const target =
      unit === 'time' || table.better === 'lower'
        ? null
        : stated.length === 1 && only
          ? only
          : stated.length === 0
            ? own
            : null;
    if (target === null) {
      const several = stated.map(({ value }) => printPercent(value)).join(', ');
      const why =
        unit === 'time' || table.better === 'lower'
          ? 'it counts what is better when lower, and targets of that kind are not read.'
          : stated.length > 1
            ? `several targets are stated before it, ${several}.`
            : 'no target is stated before it.';
      this.unread.push({ span, message: `Where this table of credits begins was not checked: ${why}` });
    }
    this.tables.push({ ...read, table: { ...table, target: target?.value.micro ?? null }, target, shares });
  }

  /** The ceiling may stand behind the table; where the text states two, nobody knows which is whose. */
  tablesUnderCap(): readonly ForeignTable[] {
    const [cap, ...others] = new Map(this.caps.map((one) => [one.value.micro, one])).values();
    return this.tables.map(({ shares, ...table }) => {
      if (!shares || cap === undefined || others.length > 0) return { ...table, cap: null };
      return { ...table, table: { ...table.table, cap: cap.value.micro }, cap };
    });
  }

  /** With two tables nobody knows which one an example works. */
  examplesOf(tables: readonly ForeignTable[]): readonly ForeignExample[] {
    const [table, ...others] = tables;
    const shares = this.tables[0]?.shares === true && table?.unit === 'percent' && table.table.better === 'higher';
    return table === undefined || others.length > 0 || !shares ? [] : this.worked.map((one) => ({ ...one, table }));
  }

  /** Targets with the downtime that each allows, a column for each period. */
  private readOther({ rows }: Extract<Block, { readonly type: 'table' }>): void {
    const { lexicon, downtime } = this.words;
    const [header = [], ...body] = rows;
    const titles = header.map(({ text }) => text);
    const percents = body.map((row) => row.map((cell) => percentsIn(cell.text)));
    const target = titles.findIndex(
      (_, column) => body.length > 0 && percents.every((row) => row[column]?.length === 1),
    );
    this.readPromises(titles, body);
    if (target === -1 || !lexicon.has(`${titles.join(' ')} ${this.heading} ${this.before}`, downtime)) return;
    for (const [column, title] of titles.entries()) {
      const base = column === target ? null : baseIn(title, this.words);
      if (base === null) continue;
      this.columns += 1;
      for (const [index, row] of body.entries()) {
        const cell = row[column];
        const [promised] = percents[index]?.[target] ?? [];
        const times = cell ? timesIn(cell.text, lexicon) : [];
        const [time] = times;
        if (!cell || !promised || !time || times.length !== 1) continue;
        this.allowances.push({
          target: promised.value,
          printed: time.value,
          text: cell.text.slice(time.from, time.to),
          span: this.spanned(cell, time.from, time.to),
          base,
          column: this.columns,
        });
      }
    }
  }

  /** A row or column about uptime that says `at least 99.9%`, or the figure alone below such a title. */
  private readPromises(titles: readonly string[], body: readonly (readonly MappedText[])[]): void {
    const { lexicon, uptime, downtime } = this.words;
    if (lexicon.has(titles.join(' '), downtime)) return;
    for (const row of body) {
      const named = row.some(
        ({ text }) => text.length < 80 && percentsIn(text).length === 0 && lexicon.has(text, uptime),
      );
      for (const [column, cell] of row.entries()) {
        const titled = lexicon.has(titles[column] ?? '', uptime);
        if (!named && !titled) continue;
        const range = rangeIn(cell.text, lexicon, false);
        if (range?.unit !== 'percent' || !range.lower?.included) continue;
        const open = range.upper === null;
        const alone = range.upper?.at === range.lower.at;
        const value = percentOf(range.lower.at);
        if ((open || (alone && titled)) && comparePercents(value, LEAST_UPTIME) > 0)
          this.promise({ value, span: this.spanned(cell) });
      }
    }
  }
}

interface Sentence {
  readonly text: string;
  readonly from: number;
}

/** At a full stop, question or semicolon before a capital: after `max.` and `e.g.` the sentence goes on. */
function sentencesOf(text: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  for (const end of text.matchAll(/[.!?;](?=\s+[\p{Lu}\u201c"(]|\s*$)/gu)) {
    sentences.push({ text: text.slice(from, end.index + 1), from });
    from = end.index + 1;
  }
  if (text.slice(from).trim() !== '') sentences.push({ text: text.slice(from), from });
  return sentences;
}

/** `30-day month`, `bulan 30 hari`, or the period alone; null where no time is named. */
function baseIn(text: string, { periods, lexicon }: Words): AllowanceBase | null {
  const days = [...text.matchAll(/(\d{2,3})[ -](\p{L}+)/gu)].find((match) => lexicon.unit(match[2] ?? '') === 'day');
  if (days !== undefined) return { type: 'days', days: Number(days[1]) };
  const found = periods.filter(([, pattern]) => lexicon.has(text, pattern));
  const [only] = found;
  return found.length === 1 && only ? { type: 'period', period: only[0] } : null;
}

function creditWords(lexicon: Lexicon): CreditWords {
  const none = new Set(lexicon.all.flatMap(({ credits }) => credits.none));
  return {
    lexicon,
    credit: lexicon.phrases(({ credits }) => credits.words),
    none: (cell) => none.has(cell),
    uptime: lexicon.phrases(({ results }) => results.uptime),
    lower: lexicon.phrases(({ results }) => results.lower),
  };
}

function phrasesOf(lexicon: Lexicon): Pick<Words, 'promise' | 'downtime' | 'cap' | 'example' | 'periods'> {
  return {
    promise: lexicon.phrases(({ promises }) => promises),
    downtime: lexicon.phrases(({ downtime }) => downtime),
    cap: lexicon.phrases(({ credits }) => credits.caps),
    example: lexicon.phrases(({ examples }) => examples),
    periods: (['day', 'week', 'month', 'quarter', 'year'] as const).map((period) => [
      period,
      lexicon.phrases(({ periods }) => periods[period]),
    ]),
  };
}

/** The language with the most of its own small words in a text; null where two have as many. */
function languageOf(wordings: Wordings): (text: string) => Language | null {
  const known = LANGUAGES.flatMap((language) => {
    const wording = wordings[language];
    return wording === undefined ? [] : [[language, phrasePattern(wording.common)] as const];
  });
  return (text) => {
    const counts = known.map(([language, pattern]) => [language, text.match(pattern)?.length ?? 0] as const);
    const [best, second] = [...counts].sort(([, one], [, other]) => other - one);
    return best === undefined || best[1] === (second?.[1] ?? 0) ? null : best[0];
  };
}
