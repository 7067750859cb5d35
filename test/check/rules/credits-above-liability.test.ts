/** Caps of credits and the limit of liability on one base: the fee is IDR 300,000 a month, the cap half of it. */
import { expect, it } from 'vitest';
import { creditsAboveLiability } from '../../../src/check/rules/credits-above-liability.js';
import { inContract } from '../../support/rule-findings.js';

const CAP = 'of: { fee: hosting, for: 1 calendar month }';

it.each<readonly [yaml: string, message: string | null]>([
  ['legal: { liability: { at-most: { fees-payable-for: 6 months } } }', null],
  [
    'legal: { liability: { at-most: { fees-payable-for: 5 months } } }',
    'Credits may come to IDR 1800000 in one contract-year, and count towards a limit of IDR 1500000.',
  ],
  ['legal: { liability: { at-most: { fees-payable-for: 5 months }, credits-count: false } }', null],
  ['legal: { liability: { at-most: { fees-payable-for: 5 months }, applies-to: customer } }', null],
  [
    `legal: { liability: { at-most: { fees-payable-for: 5 months } } }\npenalties: { caps: [{ per: calendar month, at-most: 50%, ${CAP} }, { per: contract-year, at-most: 25%, of: { fee: hosting, for: 12 months } }] }`,
    null,
  ],
])('%s', (yaml, message) => {
  expect(inContract(creditsAboveLiability, { yaml }).map((smell) => smell.message)).toEqual(
    message === null ? [] : [message],
  );
});
