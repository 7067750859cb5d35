/**
 * A language that findings are told in. The code says everything in English; a table has, by code, the English
 * sentences with named gaps, `{share} of the fee`, and what they are in the other language. A sentence that no entry
 * fits stays as it is: somebody is told in English rather than not at all.
 */
import type { Diagnostic } from './diagnostic.js';
import { literalPattern } from './literal-pattern.js';
import { isRawList, isRawMap } from './path.js';
import type { RawMap } from './raw.js';

/** Entries by code of the finding; `any` for words that many codes share, `frame` for those around the findings. */
export type MessageTable = Readonly<Record<string, readonly MessageEntry[]>>;

/**
 * `en` is the whole sentence. In `to` a gap stands as it was found; `{name|say}` has its own words put into the
 * language first, by the entries under `any`.
 */
export interface MessageEntry {
  readonly en: string;
  readonly to: string;
}

/** The table of a file: `code: [{ en: ..., <language>: ... }]`. Throws for an entry of another form. */
export function messageTable(root: RawMap, language: string, file: string): MessageTable {
  const entries = Object.entries(root).map(([code, list]) => {
    if (!isRawList(list)) throw new Error(`${file}: ${code} has a list of entries.`);
    const read = list.map((entry): MessageEntry => {
      const { en, [language]: to, ...more } = isRawMap(entry) ? entry : {};
      if (typeof en === 'string' && typeof to === 'string' && Object.keys(more).length === 0) return { en, to };
      throw new Error(`${file}: an entry of ${code} is { en: ..., ${language}: ... }.`);
    });
    return [code, read] as const;
  });
  return Object.fromEntries(entries);
}

export interface Tongue {
  readonly tell: (finding: Diagnostic) => Diagnostic;
  /** Words that stand around findings. */
  readonly say: (words: string) => string;
}

export const ENGLISH: Tongue = { tell: (finding) => finding, say: (words) => words };

/** Entries are made into patterns when their code is first asked for. */
export function tongueOf(table: MessageTable): Tongue {
  const known = new Map<string, readonly Pattern[]>();
  const patterns = (code: string): readonly Pattern[] => {
    const made =
      known.get(code) ?? (Object.hasOwn(table, code) ? (table[code] ?? []) : []).map(patternOf).sort(closest);
    known.set(code, made);
    return made;
  };
  const find = (text: string, codes: readonly string[]): string | null => {
    for (const pattern of codes.flatMap(patterns)) {
      const found = pattern.en.exec(text);
      if (found !== null) return filled(pattern.to, found.groups ?? {}, say);
    }
    return null;
  };
  const say = (words: string): string => find(words, ['any']) ?? words;
  return {
    tell: (finding) => {
      const inTongue = (text: string): string => find(text, [finding.code, 'any']) ?? text;
      return {
        ...finding,
        message: inTongue(finding.message),
        help: inTongue(finding.help),
        related: finding.related.map((other) => ({ ...other, message: inTongue(other.message) })),
      };
    },
    say: (words) => find(words, ['frame', 'any']) ?? words,
  };
}

interface Pattern {
  readonly en: RegExp;
  readonly to: string;
  /** Letters outside of gaps. */
  readonly fixed: number;
}

const GAP = /\{([A-Za-z]\w*)\}/g;

function patternOf({ en, to }: MessageEntry): Pattern {
  const pieces = en.split(GAP);
  const source = pieces.map((piece, at) => (at % 2 === 0 ? literalPattern(piece) : `(?<${piece}>[^]+?)`));
  const fixed = pieces.reduce((sum, piece, at) => sum + (at % 2 === 0 ? piece.length : 0), 0);
  return { en: new RegExp(`^${source.join('')}$`, 'u'), to, fixed };
}

/** An entry that says more by itself goes first: a wide gap would take its words in. */
function closest(one: Pattern, other: Pattern): number {
  return other.fixed - one.fixed;
}

function filled(to: string, gaps: Readonly<Record<string, string>>, say: (words: string) => string): string {
  return to.replace(/\{([A-Za-z]\w*)(\|say)?\}/g, (whole, name: string, said: string | undefined) => {
    const value = gaps[name];
    if (value === undefined) return whole;
    return said === undefined ? value : say(value);
  });
}
