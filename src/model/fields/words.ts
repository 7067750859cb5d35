/**
 * Leaves with a closed vocabulary: a word, a list of words, yes or no. The name of the word is where
 * the locales keep what each option is called.
 */
import * as z from 'zod/mini';
import { accepted } from '../../values/parsed.js';
import { deferred } from './deferred.js';
import { type About, type Field, rawField, textField } from './field.js';
import type { Problem } from './problem.js';

type More = Pick<About, 'later' | 'says'>;

/** One of `options`. `later` are words of the trade that are known and not built yet. */
export function word<const O extends string>(
  name: string,
  options: readonly O[],
  describe: string,
  more: More = {},
): Field<O> {
  return textField({ leaf: 'word', word: name, options, describe, ...more }, (text) => pick(text, options, more.later));
}

/** The word that tells the variants of a map apart, one schema for each variant. */
export function kind<const O extends string>(
  name: string,
  option: O,
  describe: string,
  more: More = {},
): z.core.$ZodLiteral<O> {
  const about: About = { leaf: 'word', word: name, options: [option], describe, ...more };
  return deferred({ type: 'literal', values: [option], about }, () => z.literal(option));
}

/** A list of `options`, each at most once, in the author's order. */
export function words<const O extends string>(
  name: string,
  options: readonly O[],
  describe: string,
  more: More = {},
): Field<readonly O[]> {
  return rawField({ leaf: 'words', word: name, options, describe, ...more }, (raw) => {
    if (!Array.isArray(raw)) return { type: raw === '' ? 'empty' : 'shape', expected: 'list' };
    if (raw.length === 0) return { type: 'empty' };
    const found: O[] = [];
    const problems: Problem[] = [];
    for (const [index, text] of raw.entries()) {
      if (typeof text !== 'string') {
        problems.push({ type: 'shape', expected: 'text', below: [index] });
        continue;
      }
      const read = text === '' ? ({ type: 'empty' } as const) : pick(text, options, more.later);
      if (!('ok' in read)) problems.push({ ...read, below: [index] });
      else if (found.includes(read.value)) problems.push({ ...twice(text), below: [index] });
      else found.push(read.value);
    }
    return problems.length > 0 ? problems : accepted(found);
  });
}

/** `true` or `false`. */
export function flag(describe: string, more: More = {}): Field<boolean> {
  return textField({ leaf: 'flag', describe, ...more }, (text) => {
    if (text === 'true' || text === 'false') return accepted(text === 'true');
    const yes = /^(?:yes|y|on|ya|1|true)$/i.test(text);
    const no = /^(?:no|n|off|tidak|0|false)$/i.test(text);
    return {
      type: 'value',
      message: `${text} is neither true nor false.`,
      help: yes || no ? `write ${yes}` : 'write true or false',
    };
  });
}

/** The same entry a second time in a list. */
export function twice(text: string): Problem {
  return { type: 'value', message: `${text} stands twice in the list.`, help: 'leave the second one out' };
}

type Picked<O> = { readonly ok: true; readonly value: O } | (Problem & { readonly type: 'word' });

function pick<O extends string>(text: string, options: readonly O[], later: readonly string[] = []): Picked<O> {
  const found = options.find((option) => option === text);
  if (found !== undefined) return { ok: true, value: found };
  return { type: 'word', written: text, options, later };
}
