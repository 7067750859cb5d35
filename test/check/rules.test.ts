/** The list of rules, and the rulesets that speak of it. What each rule finds is held to its manual in `manuals.test.ts`. */
import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { RULES } from '../../src/check/rules/index.js';
import { RULESETS } from '../../src/check/rulesets.js';

it('lists every rule file, in a code of its own', () => {
  const files = readdirSync(new URL('../../src/check/rules', import.meta.url)).map((file) => file.replace('.ts', ''));
  const ids = RULES.map(({ id }) => id);
  expect([...ids].sort()).toEqual(files.filter((file) => file !== 'index' && file !== '_blank').sort());
  expect(new Set(ids).size).toBe(ids.length);
});

it.each(Object.entries(RULESETS))('the ruleset %s names rules that there are', (_, ruleset) => {
  const ids = RULES.map(({ id }) => id);
  expect(Object.keys(ruleset).filter((id) => !ids.includes(id))).toEqual([]);
});
