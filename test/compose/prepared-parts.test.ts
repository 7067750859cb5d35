import { expect, it } from 'vitest';
import { joinPrepared, type LanguageData, type LanguagePart, splitPrepared } from '../../src/compose/prepared-parts.js';
import { assets } from '../support/assets.js';

const prepared = assets.prepared([]);

const open = ({ locale, texts }: LanguageData): LanguagePart => ({ locale, textOf: (id) => texts[id] });

it('puts together what it took apart', () => {
  const { shared, languages } = JSON.parse(JSON.stringify(splitPrepared(prepared)));
  const parts = Object.entries<LanguageData>(languages).map(([language, data]) => [language, open(data)] as const);
  expect(joinPrepared(shared, Object.fromEntries(parts))).toEqual(JSON.parse(JSON.stringify(prepared)));
});

it('leaves out the languages that nobody asked for', () => {
  const { shared, languages } = splitPrepared(prepared);
  const { en } = languages;
  if (en === undefined) throw new Error('English is shipped.');
  const joined = joinPrepared(shared, { en: open(en) });
  expect(Object.keys(joined.locales)).toEqual(['en']);
  expect(Object.values(joined.library.clauses).every(({ texts }) => Object.keys(texts).join() === 'en')).toBe(true);
});
