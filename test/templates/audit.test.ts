/** When the customer may audit, on whose terms, and how that meets the other clauses that speak of audits. */
import { describe, expect, it } from 'vitest';
import { edited, example, outlineSample } from '../support/printed-findings.js';
import { told } from '../support/told.js';

const web = example('web-hosting');
const AUDIT = 'audit: { notice: 10 business days, once-in: contract-year }\n';
const without = (section: string) =>
  [new RegExp(`^${section}:\\n(?: {2}.*\\n)+`, 'm').exec(web)?.[0] ?? 'x', ''] as const;
const said = (text: string): string => {
  const { words, findings } = told(text, ['id', 'en']);
  if (words === '') throw new Error(findings.join('\n'));
  return words;
};

describe('the clause on audits', () => {
  it('stands where a business relies on the security of its data', () => {
    const words = said(web);
    expect(words.includes('On reasonable written notice, the Customer')).toBe(true);
    expect(words.includes('no more than once in each calendar year')).toBe(true);
    expect(/and, as set out in \[Article \d+\], allow an audit/.test(words)).toBe(true);
  });

  it('takes its times from the file', () => {
    const words = said(`${web}${AUDIT}`);
    expect(words.includes('10 Business Days after written notice, the Customer')).toBe(true);
    expect(words.includes('no more than once in each contract year')).toBe(true);
    expect(words.includes('10 (sepuluh) Hari Kerja setelah pemberitahuan tertulis')).toBe(true);
  });

  it('stands neither where there is nothing to see, nor for a consumer who asks for none', () => {
    expect(/# (?:Article|Pasal) \d+ AUDIT/.test(said(edited(web, without('security'))))).toBe(false);
    const consumer = edited(web, ['buys-for: business', 'buys-for: consumer']);
    const { words } = told(consumer, ['id', 'en']);
    expect(/\d+ AUDIT/.test(words)).toBe(false);
    expect(/and, on reasonable notice, allow an audit/.test(words)).toBe(true);
  });

  it('yields to the access of a supervised customer', () => {
    const financial = edited(web, [
      '\nlegal:\n',
      '\nlegal:\n  regimes: { financial: { supervisors: [ojk], audit-notice: 5 business days, continuity-test: calendar year } }\n',
    ]);
    expect(/\[Article \d+ paragraph \(2\)\] states prevails/.test(said(financial))).toBe(true);
  });

  it.each([
    ['provider', 'takes the place of an audit without a cause', 'obtain the same right from each supplier'],
    ['customer', 'obtain the same right from each supplier', 'takes the place of an audit without a cause'],
  ])('leans to the %s where the draft does', (side, own, other) => {
    const words = said(`${web}\nclauses: { audit: ${side} }\n`);
    expect(words.includes(own)).toBe(true);
    expect(words.includes(other)).toBe(false);
  });

  it('is no part of the smaller outlines', () => {
    const { findings } = told(`${example('small-business')}${AUDIT}`);
    expect(findings).toContain('model/section-does-not-fit audit');
    expect(told(`${outlineSample('schedule')}${AUDIT}`).findings).toContain('model/section-does-not-fit audit');
  });
});
