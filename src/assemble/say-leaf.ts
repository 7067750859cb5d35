/**
 * One leaf of the contract in the words and figures of a language, by its kind. What a leaf refers to
 * is said by its name, in say-name.ts; here a leaf stands for itself.
 */
import type { Language } from '../document/document.js';
import { type Form, formatCount, formatDateline, formatDays, formatQuantity } from '../locale/format.js';
import type { DayName, LocalDate } from '../values/calendar.js';
import { isQuantity, type Quantity } from '../values/quantity.js';
import type { Cursor } from './cursor.js';
import { type Filled, implyUnit, missing, phrase, type Speaker, said, valueNode, wordless, words } from './speaker.js';

/** Diagnostics: assemble/missing-words. Null inlines where the contract says nothing. */
export function sayLeaf(speaker: Speaker, cursor: Cursor | null, form: Form): Filled {
  if (!cursor || cursor.value === undefined || cursor.shape.kind !== 'leaf') return missing;
  const { value, shape } = cursor;
  switch (shape.leaf) {
    case 'word':
      return sayWord(speaker, cursor, shape.word ?? '', shape.leaf);
    case 'country':
      return sayWord(speaker, cursor, 'country', shape.leaf);
    case 'flag':
      return plain(cursor, shape.leaf, form, phrase(speaker, value === true ? 'yes' : 'no'));
    case 'quantity':
      return sayQuantity(speaker, cursor, value as Quantity | number, form);
    case 'count':
      return plain(cursor, shape.leaf, form, formatCount(Number(value), speaker.locale, form));
    case 'days':
      return plain(cursor, shape.leaf, form, daysInWords(speaker, value as Days));
    case 'text':
      return plain(cursor, shape.leaf, form, textIn(value, speaker.locale.tag));
    default:
      if (isQuantity(value)) {
        if (value.type === 'duration') implyUnit(speaker, value);
        return plain(cursor, shape.leaf, form, formatQuantity(value, speaker.locale, form));
      }
      if (typeof value !== 'string') throw new Error(`${cursor.path} holds a ${shape.leaf} that nobody can format.`);
      return plain(cursor, shape.leaf, form, value);
  }
}

function plain({ path }: Cursor, kind: string, form: Form, text: string): Filled {
  return said(valueNode([path], kind, form, text));
}

/** What is one kind of quantity here and another there: the value tells which. */
function sayQuantity(speaker: Speaker, cursor: Cursor, value: Quantity | number, form: Form): Filled {
  if (typeof value === 'number') return plain(cursor, 'count', form, formatCount(value, speaker.locale, form));
  if (value.type === 'duration') implyUnit(speaker, value);
  return plain(cursor, value.type, form, formatQuantity(value, speaker.locale, form));
}

/** The long date with weekday, or a blank to fill in by hand. */
export function sayDateline(speaker: Speaker, cursor: Cursor | null): Filled {
  if (!cursor) return missing;
  if (cursor.value === undefined) return words(speaker, 'dateline-blank');
  return said(valueNode([cursor.path], 'date', 'words', formatDateline(cursor.value as LocalDate, speaker.locale)));
}

/** Singular or plural of a word by a number: `ticket`, `tickets`. */
export function sayMany(speaker: Speaker, cursor: Cursor | null, [one = '', more = '']: readonly string[]): Filled {
  if (!cursor || cursor.value === undefined) return missing;
  speaker.consulted(cursor);
  const { value } = cursor;
  const amount = isQuantity(value) && value.type === 'duration' ? value.amount : Number(value);
  return said({ type: 'text', text: amount === 1 ? one : more });
}

export type Days = 'business-days' | readonly DayName[];

export function daysInWords(speaker: Speaker, days: Days): string {
  if (days !== 'business-days') return formatDays(days, speaker.locale);
  speaker.imply('business-day');
  return phrase(speaker, 'business-days');
}

/** A text that is the same in every language, or the one of this language. */
export function textIn(value: unknown, language: Language): string {
  if (typeof value === 'string') return value;
  const text = (value as Readonly<Record<Language, string>> | undefined)?.[language];
  if (text === undefined) throw new Error(`A text has no ${language}, which the model should have reported.`);
  return text;
}

function sayWord(speaker: Speaker, cursor: Cursor, list: string, kind: string): Filled {
  const word = String(cursor.value);
  const text = speaker.locale.words[list]?.[word];
  return text === undefined ? wordless(speaker, list, word) : said(valueNode([cursor.path], kind, 'figure', text));
}
