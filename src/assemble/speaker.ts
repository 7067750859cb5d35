/**
 * What every template helper needs to speak: a contract, one language, and someone to tell what was
 * consulted. And how it speaks: values as nodes with the paths they came from, patterns of
 * locales/<tag>/phrases.yaml around them. Nothing here calculates or decides.
 */
import type { Inline, Text, Value } from '../document/inline.js';
import { type Form, formatQuantity, seriesSeparator } from '../locale/format.js';
import type { Locale } from '../locale/locale.js';
import type { Contract } from '../model/contract.js';
import type { Duration, DurationUnit } from '../values/duration.js';
import type { Quantity } from '../values/quantity.js';
import type { Cursor, Said } from './cursor.js';

export interface Speaker {
  readonly contract: Contract;
  /** Where the contract has one service, every level is of that one. */
  readonly oneService: boolean;
  readonly locale: Locale;
  /** The top of the contract, for references. */
  readonly root: Cursor;
  /** What things were called so far: a contract names the same ones again and again. */
  readonly names: Map<Cursor, Filled>;
  /** Told of each leaf that chose words without being printed. */
  readonly consulted: Said;
  /** Told of each term that a value or a phrase of the locale uses without naming it: `5 Business Days`. */
  readonly imply: (term: string) => void;
}

/** `inlines` null: nothing can be said; without a message of its own the value is missing. */
export interface Filled {
  readonly inlines: readonly Inline[] | null;
  readonly code?: string;
  readonly message?: string;
  readonly help?: string;
}

export const missing: Filled = { inlines: null };

export function said(...inlines: readonly Inline[]): Filled {
  return { inlines };
}

/** A word of the contract or of a template that the locale has no words for. */
export function wordless({ locale }: Speaker, list: string, word: string): Filled {
  return {
    inlines: null,
    code: 'assemble/missing-words',
    message: `${word} has no words in ${locale.tag}.`,
    help: `add ${word} under ${list} in locales/${locale.tag}`,
  };
}

export function valueNode(paths: readonly string[], kind: string, form: Value['form'], text: string): Value {
  return { type: 'value', paths, kind, form, text };
}

/** A value that reckon computed from what stands at these paths. */
export function derived({ locale }: Speaker, value: Quantity, paths: readonly string[], form: Form): Filled {
  return said(valueNode(paths, value.type, 'derived', formatQuantity(value, locale, form)));
}

/** A phrase of the locale by itself. */
export function words(speaker: Speaker, key: string): Filled {
  return said({ type: 'text', text: phrase(speaker, key) });
}

/** A phrase of the locale with its {slots} filled. */
export function pattern(speaker: Speaker, key: string, slots: Readonly<Record<string, Value>>): Filled {
  const inlines: Inline[] = [];
  for (const part of partedPhrase(speaker, key)) {
    if (typeof part !== 'string') inlines.push(part);
    else {
      const slot = slots[part];
      if (!slot) throw new Error(`The phrase ${key} of ${speaker.locale.tag} asks for {${part}}, which nobody gives.`);
      inlines.push(slot);
    }
  }
  return { inlines };
}

/** Words of a phrase, and between them the names of its slots. */
type PartedPhrase = readonly (Text | string)[];

/** A phrase does not change from contract to contract: it is parted once. */
const parted = new WeakMap<Locale['phrases'], Map<string, PartedPhrase>>();

function partedPhrase(speaker: Speaker, key: string): PartedPhrase {
  const { phrases } = speaker.locale;
  const known = parted.get(phrases) ?? new Map<string, PartedPhrase>();
  parted.set(phrases, known);
  const before = known.get(key);
  if (before !== undefined) return before;
  const pieces = phrase(speaker, key).split(/\{([a-z-]+)\}/u);
  const parts = pieces.flatMap((piece, index): PartedPhrase => {
    if (index % 2 === 1) return [piece];
    return piece === '' ? [] : [{ type: 'text', text: piece }];
  });
  known.set(key, parts);
  return parts;
}

export function phrase({ locale }: Speaker, key: string): string {
  const found = locale.phrases[key];
  if (found === undefined) throw new Error(`The locale ${locale.tag} has no phrase ${key}.`);
  return found;
}

/** `a, b, and c`, each of them inlines. The first that cannot be said is what cannot be said. */
export function series({ locale }: Speaker, parts: readonly Filled[]): Filled {
  const failed = parts.find((part) => part.inlines === null);
  if (failed) return failed;
  const inlines = parts.flatMap((part, index): readonly Inline[] => {
    const text = seriesSeparator(index, parts.length, locale);
    return [...(part.inlines ?? []), ...(text === '' ? [] : [{ type: 'text' as const, text }])];
  });
  return { inlines };
}

/** Terms that stand inside a unit. */
const impliedBy: Partial<Record<DurationUnit, string>> = {
  'business-day': 'business-day',
  'service-hour': 'service-hours',
  'calendar-day': 'calendar-day',
};

export function implyUnit({ imply }: Speaker, { unit }: Duration): void {
  const term = impliedBy[unit];
  if (term !== undefined) imply(term);
}
