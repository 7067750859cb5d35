/**
 * The template helpers: each takes a place in the contract and gives inlines for one language. What
 * they say stands in say-*.ts by subject; this is the list, typed over `template.ts`, so that a helper
 * that parses and has nobody to say it is an error of the compiler.
 */
import type { Language } from '../document/document.js';
import { seriesSeparator } from '../locale/format.js';
import type { Locale } from '../locale/locale.js';
import { localeOf } from '../locale/locale-of.js';
import type { Contract } from '../model/contract.js';
import { type Exposure, exposureOf } from '../reckon/exposure.js';
import type { Cursor, Said } from './cursor.js';
import { formsOfTerm } from './forms-of-term.js';
import { idOfOwnClause, type OwnClause } from './own-clauses.js';
import { sayGoal } from './say-goal.js';
import { sayDateline, sayLeaf, sayMany } from './say-leaf.js';
import { sayAlike, sayBase, sayFirstOfKind, sayKind, sayName, sayValue } from './say-name.js';
import { sayAllowance, sayExposure } from './say-reckoned.js';
import { sayCreditAmount, sayEvent, sayExamples, sayTierRange } from './say-remedy.js';
import { type Filled, missing, type Speaker, said, wordless, words } from './speaker.js';
import type { Helper } from './template.js';

export interface HelperInput {
  /** Where the path led; null without a path, or where it led nowhere. */
  readonly cursor: Cursor | null;
  readonly root: Cursor;
  readonly words: readonly string[];
  readonly many: boolean;
  readonly language: Language;
  readonly consulted: Said;
}

export interface Phrases {
  readonly fill: (helper: Helper, input: HelperInput) => Filled;
  /** What stands between an item of a series and the next. */
  readonly separator: (index: number, count: number, language: Language) => string;
  /** Terms that a printed duration or day uses without naming them: `5 Business Days`. Grows while filling. */
  readonly implied: ReadonlySet<string>;
}

/** The helpers for one contract in its languages. */
export function makePhrases(given: {
  readonly contract: Contract;
  readonly locales: Readonly<Record<Language, Locale>>;
}): Phrases {
  const { contract, locales } = given;
  const implied = new Set<string>();
  let exposure: Exposure | null = null;
  const imply = (term: string): unknown => implied.add(term);
  const speak = ({ language, root, consulted }: HelperInput): Speaker => {
    return { contract, locale: localeOf(locales, language), root, consulted, imply };
  };
  const fillers: Record<Helper, (speaker: Speaker, input: HelperInput) => Filled> = {
    figure: (speaker, { cursor }) => sayValue(speaker, cursor, 'figure'),
    words: (speaker, { cursor }) => sayValue(speaker, cursor, 'words'),
    'or-blank': (speaker, { cursor }) =>
      cursor?.value === undefined ? words(speaker, 'blank') : sayLeaf(speaker, cursor, 'figure'),
    dateline: (speaker, { cursor }) => sayDateline(speaker, cursor),
    name: (speaker, { cursor }) => sayName(speaker, cursor),
    formula: (speaker, { cursor }) => sayKind(speaker, cursor, 'formula'),
    guard: (speaker, { cursor }) => sayKind(speaker, cursor, 'guard'),
    alike: (speaker, { cursor, words: [key = ''] }) => sayAlike(speaker, cursor, key),
    like: (speaker, { cursor }) => sayFirstOfKind(speaker, cursor),
    'base-name': (speaker, { cursor }) => sayBase(speaker, cursor),
    event: (speaker, { cursor }) => sayEvent(speaker, cursor),
    goal: (speaker, { cursor }) => sayGoal(speaker, cursor),
    allowance: (speaker, { cursor }) => sayAllowance(speaker, cursor),
    'tier-range': (speaker, { cursor }) => sayTierRange(speaker, cursor),
    'credit-amount': (speaker, { cursor }) => sayCreditAmount(speaker, cursor),
    example: (speaker, { cursor }) => sayExamples(speaker, cursor),
    clause: (_, { cursor }) =>
      cursor?.value === undefined
        ? missing
        : said({ type: 'reference', target: idOfOwnClause(cursor.key, cursor.value as OwnClause), parts: [] }),
    many: (speaker, input) => sayMany(speaker, input.cursor, input.words),
    exposure: (speaker, input) => {
      exposure ??= exposureOf(contract);
      return sayExposure(speaker, exposure, input.words[0] === 'year' ? 'year' : 'month');
    },
    term: (speaker, input) => sayTerm(speaker, input, false),
    define: (speaker, input) => sayTerm(speaker, input, true),
    ref: (_, input) => said({ type: 'reference', target: input.words[0] ?? '', parts: [] }),
  };
  return {
    fill: (helper, input) => fillers[helper](speak(input), input),
    separator: (index, count, language) => seriesSeparator(index, count, localeOf(locales, language)),
    implied,
  };
}

function sayTerm(speaker: Speaker, input: HelperInput, defines: boolean): Filled {
  const id = input.words[0] ?? '';
  const usual = speaker.locale.terms[id];
  if (!usual) return wordless(speaker, 'terms', id);
  const forms = formsOfTerm(usual, speaker.contract);
  const text = input.many ? (forms.many ?? forms.one) : forms.one;
  return said({ type: 'term', term: id, defines, text });
}
