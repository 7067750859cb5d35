/**
 * No language is half done: the same keys in every file, words for every word of the model that a template
 * prints, every clause, every country. And Indonesian is Indonesian: what it shares with the English text stands
 * in a short list.
 */
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { isTested, itemOf, rootCursor } from '../src/assemble/cursor.js';
import { clauseScope, type Scope, within } from '../src/assemble/scope.js';
import type { TemplateNode } from '../src/assemble/template.js';
import { resolve } from '../src/assemble/way.js';
import { prepare } from '../src/compose/prepare.js';
import { METRICS } from '../src/metrics/index.js';
import { country } from '../src/model/fields/addresses.js';
import { contractShape } from '../src/model/shape.js';
import { isRawMap } from '../src/source/path.js';
import type { RawValue } from '../src/source/raw.js';
import { readSource } from '../src/source/read-source.js';
import { makeSource } from '../src/source/source.js';
import { assets } from './support/assets.js';
import { must, packageTexts } from './support/small-library.js';

const { library, locales } = must(prepare(packageTexts));
const tags = Object.keys(locales);
const others = tags.filter((tag) => tag !== 'en');

describe('every language', () => {
  it.each(['locale', 'terms', 'metrics', 'words', 'phrases'])('has the keys of the others in %s.yaml', (file) => {
    const english = keysOf(rawOf('en', file));
    for (const tag of others) expect(keysOf(rawOf(tag, file))).toEqual(english);
  });

  it('has every clause', () => {
    for (const clause of Object.values(library.clauses)) expect(Object.keys(clause.texts), clause.id).toEqual(tags);
  });

  it('has a name and a formula for every kind of metric', () => {
    for (const tag of tags) {
      const missing = METRICS.filter(
        ({ id }) => !locales[tag]?.metrics[id]?.name || !locales[tag]?.metrics[id]?.formula,
      );
      expect(missing, tag).toEqual([]);
    }
  });

  it('has words for every word of the model that a template prints', () => {
    const printed = wordsPrinted();
    expect(printed.size).toBeGreaterThan(3);
    for (const tag of tags) {
      const missing = [...printed].flatMap(([list, options]) =>
        options.filter((option) => !locales[tag]?.words[list]?.[option]).map((option) => `${list}: ${option}`),
      );
      expect(missing, tag).toEqual([]);
    }
  });

  it('has a name for every country, and for nothing else but parts of one', () => {
    const codes = letters.flatMap((one) => letters.map((other) => one + other));
    const known = codes.filter((code) => z.safeParse(country(''), code).success);
    expect(known.length).toBeGreaterThan(240);
    for (const tag of tags) {
      const named = Object.keys(locales[tag]?.words.country ?? {});
      expect(
        known.filter((code) => !named.includes(code)),
        tag,
      ).toEqual([]);
      expect(
        named.filter((code) => !known.includes(code.slice(0, 2))),
        tag,
      ).toEqual([]);
    }
  });

  it('leaves no term and no phrase empty', () => {
    for (const tag of tags) {
      const { terms, phrases } = locales[tag] ?? { terms: {}, phrases: {} };
      expect(
        Object.entries(terms).filter(([, { one }]) => one.trim() === ''),
        tag,
      ).toEqual([]);
      expect(
        Object.entries(phrases).filter(([, phrase]) => phrase.trim() === ''),
        tag,
      ).toEqual([]);
    }
  });

  it('fills the same slots in every phrase', () => {
    const slots = (text: string | undefined): string => (text?.match(/\{[a-z-]+\}/g) ?? []).sort().join();
    for (const [key, phrase] of Object.entries(locales.en?.phrases ?? {})) {
      for (const tag of others) expect(slots(locales[tag]?.phrases[key]), `${tag} ${key}`).toBe(slots(phrase));
    }
  });
});

describe('Indonesian', () => {
  /** Loan words that Indonesian spells as English does, and official names that English keeps. */
  const shared = [
    'data',
    'target',
    'audit',
    'auditor',
    'domain',
    'transfer',
    'final',
    'internal',
    'unit',
    'meterai',
    'minimum',
    'bank',
  ];

  it('has no English words but those marked as foreign', () => {
    const english = new Set([...textsIn('en')].flatMap(wordsIn));
    const found = new Set([...textsIn('id')].flatMap(wordsIn).filter((word) => english.has(word)));
    expect([...found].filter((word) => !shared.includes(word)).sort()).toEqual([]);
  });

  it('says no plural of its own', () => {
    expect(
      Object.values(locales.id?.terms ?? {}).filter(
        ({ one, many }) => many !== undefined && many !== one && /s$/.test(many),
      ),
    ).toEqual([]);
  });
});

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** Texts of all clauses in a language, without what the dialect itself calls by English names. */
function* textsIn(language: string): Generator<string> {
  for (const [path, text] of packageTexts.templates) {
    if (!path.endsWith(`/${language}.md.hbs`) || path.includes('/_')) continue;
    yield text.replace(/\{\{[\s\S]*?\}\}|\{#[^}]*\}|^ *:::\w*/gm, ' ');
  }
}

/** Lower case. Neither abbreviations (PPh, NIK) nor what is marked as foreign. */
function wordsIn(text: string): readonly string[] {
  const plain = text.replace(/(?<!\*)\*[^*]+\*(?!\*)/g, ' ');
  return (plain.match(/\p{L}{3,}/gu) ?? [])
    .filter((word) => !/\p{Lu}.*\p{Lu}/u.test(word))
    .map((word) => word.toLowerCase());
}

function rawOf(tag: string, file: string): RawValue {
  const path = `${tag}/${file}.yaml`;
  return must(readSource(makeSource(path, packageTexts.locales.get(path) ?? ''))).root;
}

/**
 * Dotted keys, in order. Forms of a term are a language's own; currencies have names only where amounts are written
 * in words; and Indonesian never stands in a contract that is numbered as English alone.
 */
function keysOf(value: RawValue, path = ''): readonly string[] {
  if (!isRawMap(value)) return [path];
  return Object.entries(value)
    .filter(
      ([key]) =>
        !(path !== '' && ownForms.includes(key)) &&
        !/^(?:numbering\.alone|references\.alone|money\.own|money\.units)$/.test(`${path}.${key}`),
    )
    .flatMap(([key, inner]) => keysOf(inner, path === '' ? key : `${path}.${key}`))
    .sort();
}

/** A plural, and what a term is called in another kind of agreement, where a language has one. */
const ownForms: readonly string[] = ['many', 'internal', 'schedule'];

/** Lists of words with their options, as far as any template prints a word of them. */
function wordsPrinted(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  const visit = (nodes: readonly TemplateNode[], scope: Scope): void => {
    for (const node of nodes) {
      if (node.type === 'choice') {
        visit(node.chosen, scope);
        visit(node.otherwise, scope);
      } else if (node.type === 'repetition') {
        const list = resolve(node.path.keys, scope, () => {});
        const item = list && !isTested(list) ? itemOf(list, scope.root) : null;
        if (item) visit(node.body, within(scope, item, node.as));
      } else if (node.type === 'hole' && node.path) {
        const leaf = resolve(node.path.keys, scope, () => {});
        if (leaf && !isTested(leaf) && leaf.shape.kind === 'leaf' && leaf.shape.word !== undefined) {
          found.set(leaf.shape.word, leaf.shape.options ?? []);
        }
      }
    }
  };
  for (const { texts, needs } of Object.values(library.clauses)) {
    for (const { nodes } of Object.values(texts)) {
      visit(nodes, clauseScope(rootCursor(contractShape()), needs, {}));
    }
  }
  return found;
}

describe('the words by which a text is checked', () => {
  it.each(Object.entries(assets.wordings()))('of %s are lower case, each once in its list', (_, wording) => {
    const lists = (value: unknown, path: string): readonly (readonly [string, readonly string[]])[] => {
      if (Array.isArray(value)) return [[path, value as readonly string[]]];
      if (typeof value !== 'object' || value === null) return [];
      return Object.entries(value).flatMap(([key, below]) => lists(below, `${path}.${key}`));
    };
    for (const [path, words] of lists(wording, '')) {
      expect(new Set(words).size, path).toBe(words.length);
      if (path !== '.term-words')
        expect(
          words.filter((word) => word !== word.toLowerCase()),
          path,
        ).toEqual([]);
    }
    for (const wrong of Object.keys(wording.misspelt)) expect(wrong).toBe(wrong.toLowerCase());
  });

  it('are there for every language', () => {
    expect(Object.keys(assets.wordings()).sort()).toEqual([...tags].sort());
  });
});
