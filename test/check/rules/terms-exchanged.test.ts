/** The terms that are laid beside each other are those that contracts define, in the same words. */
import { expect, it } from 'vitest';
import { TERMS } from '../../../src/check/rules/terms-exchanged.js';
import { prepare } from '../../../src/compose/prepare.js';
import { must, packageTexts } from '../../support/small-library.js';

const { locales } = must(prepare(packageTexts));

it.each(TERMS)('$en is $id', ({ en, id }) => {
  const terms = Object.entries(locales.en?.terms ?? {});
  const [key] = terms.find(([, term]) => term.one === en) ?? [];
  expect(locales.id?.terms[key ?? '']?.one).toBe(id);
});
