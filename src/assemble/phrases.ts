/**
 * The template helpers: each takes a place in the contract and gives inlines for one language. What
 * they say stands in say-*.ts by subject; this is the list, typed over `template.ts`, so that a helper
 * that parses and has nobody to say it is an error of the compiler.
 */
import type { Language } from '../document/document.js';
import type { Term } from '../document/inline.js';
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
import type { Helper, Hole } from './template.js';

export interface Phrases {
  /** How a language says it. */
  readonly in: (language: Language) => Voice;
  /** Terms that a printed duration or day uses without naming them: `5 Business Days`. Grows while filling. */
  readonly implied: ReadonlySet<string>;
}

export interface Voice {
  /** `cursor`: where the path of the hole led; null without a path, or where it led nowhere. */
  readonly fill: (hole: Hole, cursor: Cursor | null) => Filled;
  /** What stands between an item of a series and the next. */
  readonly separator: (index: number, count: number) => string;
}

/** The helpers for one contract in its languages. */
export function makePhrases(given: {
  readonly contract: Contract;
  readonly locales: Readonly<Record<Language, Locale>>;
  /** The top of the contract. */
  readonly root: Cursor;
  readonly consulted: Said;
}): Phrases {
  const { contract, locales, root, consulted } = given;
  const implied = new Set<string>();
  const imply = (term: string): unknown => implied.add(term);
  let known: Exposure | null = null;
  const exposure = (): Exposure => {
    known ??= exposureOf(contract);
    return known;
  };
  const oneService = Object.keys(contract.services).length === 1;
  const voices = new Map<Language, Voice>();
  const voiceOf = (language: Language): Voice => {
    const locale = localeOf(locales, language);
    const made = { names: new Map(), terms: new Map() };
    const speaker: Teller = { contract, oneService, locale, root, consulted, imply, exposure, ...made };
    return {
      fill: (hole, cursor) => fillers[hole.helper](speaker, cursor, hole),
      separator: (index, count) => seriesSeparator(index, count, locale),
    };
  };
  return {
    in: (language) => {
      const voice = voices.get(language) ?? voiceOf(language);
      voices.set(language, voice);
      return voice;
    },
    implied,
  };
}

interface Teller extends Speaker {
  readonly exposure: () => Exposure;
  /** Uses of terms: a contract names the same ones again and again. */
  readonly terms: Map<string, { readonly one: Filled; readonly many: Filled }>;
}

const fillers: Record<Helper, (speaker: Teller, cursor: Cursor | null, hole: Hole) => Filled> = {
  figure: (speaker, cursor) => sayValue(speaker, cursor, 'figure'),
  words: (speaker, cursor) => sayValue(speaker, cursor, 'words'),
  'or-blank': (speaker, cursor) =>
    cursor?.value === undefined ? words(speaker, 'blank') : sayLeaf(speaker, cursor, 'figure'),
  dateline: sayDateline,
  name: sayName,
  formula: (speaker, cursor) => sayKind(speaker, cursor, 'formula'),
  guard: (speaker, cursor) => sayKind(speaker, cursor, 'guard'),
  alike: (speaker, cursor, { words: [key = ''] }) => sayAlike(speaker, cursor, key),
  like: sayFirstOfKind,
  'base-name': sayBase,
  event: sayEvent,
  goal: sayGoal,
  allowance: sayAllowance,
  'tier-range': sayTierRange,
  'credit-amount': sayCreditAmount,
  example: sayExamples,
  clause: (_, cursor) =>
    cursor?.value === undefined
      ? missing
      : said({ type: 'reference', target: idOfOwnClause(cursor.key, cursor.value as OwnClause), parts: [] }),
  many: (speaker, cursor, hole) => sayMany(speaker, cursor, hole.words),
  exposure: (speaker, _, hole) => sayExposure(speaker, speaker.exposure(), hole.words[0] === 'year' ? 'year' : 'month'),
  term: sayTerm,
  define: (speaker, _, { words: [id = ''], many }) => {
    const forms = termIn(speaker, id);
    return forms === null
      ? wordless(speaker, 'terms', id)
      : said({ ...(many ? forms.many : forms.one), defines: true });
  },
  ref: (_, __, hole) => said({ type: 'reference', target: hole.words[0] ?? '', parts: [] }),
};

function sayTerm(speaker: Teller, _: Cursor | null, { words, many }: Hole): Filled {
  const id = words[0] ?? '';
  let uses = speaker.terms.get(id);
  if (uses === undefined) {
    const forms = termIn(speaker, id);
    if (forms === null) return wordless(speaker, 'terms', id);
    uses = { one: said(forms.one), many: said(forms.many) };
    speaker.terms.set(id, uses);
  }
  return many ? uses.many : uses.one;
}

function termIn({ locale, contract }: Speaker, id: string): { readonly one: Term; readonly many: Term } | null {
  const usual = locale.terms[id];
  if (!usual) return null;
  const { one, many = one } = formsOfTerm(usual, contract);
  const use = (text: string): Term => ({ type: 'term', term: id, defines: false, text });
  return { one: use(one), many: use(many) };
}
