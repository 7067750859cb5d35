/**
 * What a clause is expanded to: words of its template up to the end of a line, and between them the inlines that fill
 * its holes. Words do not change from contract to contract, so what they are at a margin, in a cell and within a
 * sentence is read once a process, when it is first asked. Words without any sign of the dialect need no reader at all.
 */
import type { Inline, Text } from '../document/inline.js';

export type Piece = Stretch | Completion | Inline;

/** Inside an `each`: completes the ids in the words that follow, `{#metric}` to `{#metric-uptime}`. */
export interface Completion {
  readonly type: 'completion';
  readonly suffix: string;
  /** False where an item has no letter for an id: what it completes is none. */
  readonly sound: boolean;
}

/** What a line is that begins with these words. */
export interface Beginning {
  readonly type: 'heading' | 'item' | 'bullet' | 'words' | 'table' | 'fence';
  /** Signs of a heading. */
  readonly depth: 1 | 2;
  /** How far from the margin it begins, in signs. */
  readonly indent: number;
  /** The words behind the sign; those of a table or fence with it. */
  readonly words: Stretch;
  /** Nothing but a sign, or a part of one: words that follow could make something else of it. */
  readonly unsure: boolean;
}

/** Words where a block begins: the id in front, and the words behind it. */
export interface Opening {
  readonly id: string | null;
  readonly said: Text | null;
}

/** Words of a template up to the end of a line, or of several lines that go on in one sentence. */
export class Stretch {
  readonly type = 'words';
  /** As written, without the end of its last line. */
  readonly text: string;
  /** Its line ends with it. */
  readonly ends: boolean;
  readonly blank: boolean;
  /** An id stands in it. */
  readonly marked: boolean;
  private words: Text | null | undefined = undefined;
  private first: Opening | null = null;
  private begins: Beginning | null = null;
  private parts: readonly Stretch[] | null = null;

  constructor(text: string, ends: boolean) {
    this.text = text;
    this.ends = ends;
    this.blank = text.trim() === '';
    this.marked = text.includes('{#');
  }

  /**
   * The words as they are printed, the same in every document; null where a sign stands among them, which may mean
   * something with what stands beside.
   */
  get said(): Text | null {
    if (this.words === undefined) this.words = saidOf(joinedLines(this.ends ? this.text.trimEnd() : this.text));
    return this.words;
  }

  get opening(): Opening {
    this.first ??= openingOf(joinedLines(this.ends ? this.text.trim() : this.text.trimStart()));
    return this.first;
  }

  /** What the line is; where it is unsure, only if nothing but a value or the end of the line follows. */
  get beginning(): Beginning {
    this.begins ??= beginningOf(this);
    return this.begins;
  }

  /** Several lines that are one only in a sentence. */
  get goesOn(): boolean {
    return this.text.includes('\n');
  }

  get lines(): readonly Stretch[] {
    this.parts ??= linesOf(this.text, this.ends);
    return this.parts;
  }

  /** Parted at the bars of a table; itself where it has none. */
  get cells(): readonly Stretch[] {
    this.parts ??= this.text.includes('|') ? this.text.split('|').map((text) => new Stretch(text, false)) : [this];
    return this.parts;
  }
}

/** Words of a template: a stretch for each line, and for lines that go on in one sentence. */
export function stretchesOf(text: string): readonly Stretch[] {
  if (!text.includes('\n')) return text === '' ? [] : [new Stretch(text, false)];
  const stretches: Stretch[] = [];
  let at = 0;
  while (at < text.length) {
    let end = lineEndFrom(text, at);
    if (!standsAlone.test(text.slice(at, end))) {
      while (end < text.length) {
        const next = lineEndFrom(text, end + 1);
        if (begins.test(text.slice(end + 1, next))) break;
        end = next;
      }
    }
    stretches.push(new Stretch(text.slice(at, end), end < text.length));
    at = end + 1;
  }
  return stretches;
}

function lineEndFrom(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end === -1 ? text.length : end;
}

function linesOf(text: string, ends: boolean): readonly Stretch[] {
  const lines = text.split('\n');
  return lines.map((line, index) => new Stretch(line, ends || index < lines.length - 1));
}

/** Lines with which nothing goes on, or which would be something else if it did. */
const standsAlone = /^\s*(?:$|[#|:]|(?:-|\d+\.?)\s*$)/u;

/** Lines that may begin something. */
const begins = /^\s*(?:$|[#|:\-\d])/u;

/** Lines that go on in one sentence are joined by one blank. */
export const joinedLines = (text: string): string => (text.includes('\n') ? text.replace(/\s*\n\s*/gu, ' ') : text);

/** The end of a line inside a sentence. */
export const lineEnd = new Stretch(' ', false);

export const idMark = /^\{#([a-z][a-z0-9]*(?:-[a-z0-9]+)*)\}[ \t]*/u;

/** Ids in words, completed. */
export function completed(text: string, suffix: string): string {
  return suffix === '' ? text : text.replace(/\{#([a-z0-9-]+)\}/gu, (_, id: string) => `{#${id}${suffix}}`);
}

/** Signs of the dialect, and white space that is more than one blank. */
const sign = /[\\*{}]|::|[^\S ]| {2}/u;

function saidOf(words: string): Text | null {
  return sign.test(words) || words === ':' ? null : { type: 'text', text: words };
}

function openingOf(words: string): Opening {
  const mark = idMark.exec(words);
  return { id: mark?.[1] ?? null, said: saidOf(mark ? words.slice(mark[0].length) : words) };
}

const onlySign = /^(?:#{1,2}|\d+\.?|-|:{1,2}) *$/u;

const lineSign = /^(?:(#{1,2})|(\d+\.)|-) +/u;

function beginningOf(stretch: Stretch): Beginning {
  const { text, ends } = stretch;
  const words = ends ? text.trim() : text.trimStart();
  const indent = text.length - text.trimStart().length;
  const unsure = !ends && onlySign.test(words);
  if (words.startsWith(':::')) return { type: 'fence', depth: 1, indent, words: stretch, unsure };
  if (words.startsWith('|')) return { type: 'table', depth: 1, indent, words: stretch, unsure };
  const [all = '', heading, number] = lineSign.exec(words) ?? [];
  const rest = all === '' && words === text ? stretch : new Stretch(words.slice(all.length), ends);
  if (heading !== undefined) return { type: 'heading', depth: heading.length as 1 | 2, indent, words: rest, unsure };
  if (all === '') return { type: 'words', depth: 1, indent, words: rest, unsure };
  return { type: number === undefined ? 'bullet' : 'item', depth: 1, indent, words: rest, unsure };
}
