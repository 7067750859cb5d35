import { expect, it } from 'vitest';
import { joinPrepared, splitPrepared } from '../../src/compose/prepared-parts.js';
import { assets } from '../support/assets.js';

const prepared = assets.prepared([]);

it('puts together what it took apart', () => {
  const { shared, languages } = JSON.parse(JSON.stringify(splitPrepared(prepared)));
  expect(joinPrepared(shared, languages)).toEqual(JSON.parse(JSON.stringify(prepared)));
});

it('leaves out the languages that nobody asked for', () => {
  const { shared, languages } = splitPrepared(prepared);
  const { en } = languages;
  if (en === undefined) throw new Error('English is shipped.');
  const joined = joinPrepared(shared, { en });
  expect(Object.keys(joined.locales)).toEqual(['en']);
  expect(Object.values(joined.library.clauses).every(({ texts }) => Object.keys(texts).join() === 'en')).toBe(true);
});
