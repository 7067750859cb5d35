/** Rules that read sentences: what each takes for its fault in the wild, in both languages, and what only looks like it. */
import { describe, expect, it } from 'vitest';
import type { Rule } from '../../../src/check/rule.js';
import { changeOneSided } from '../../../src/check/rules/change-one-sided.js';
import { creditCalledPenalty } from '../../../src/check/rules/credit-called-penalty.js';
import { referenceFloating } from '../../../src/check/rules/reference-floating.js';
import { vatRatePrinted } from '../../../src/check/rules/vat-rate-printed.js';
import { ofText } from '../../support/rule-findings.js';

const cases: readonly (readonly [rule: Rule, found: readonly string[], left: readonly string[]])[] = [
  [
    changeOneSided,
    [
      'We may modify this SLA at any time by posting a revised version.',
      'Provider reserves the right to change the Service Levels from time to time at its sole discretion.',
      'The terms may be changed at any time; without prior notice the Company can amend the fees.',
      'Penyedia berhak mengubah ketentuan ini sewaktu-waktu tanpa pemberitahuan terlebih dahulu.',
      'Ketentuan dapat berubah sewaktu-waktu.',
      'Perusahaan dapat menyesuaikan harga secara sepihak.',
    ],
    [
      'The parties may change this agreement by a written addendum.',
      'The Customer may call the desk at any time.',
      'Perjanjian ini hanya dapat diubah dengan adendum tertulis.',
      'The Provider may replace a disk with 48 hours of notice.',
    ],
  ],
  [
    vatRatePrinted,
    [
      'Fees are subject to VAT of 20%.',
      'plus 11% VAT',
      'Value added tax (20%) is added.',
      'Harga belum termasuk PPN 11%.',
      'ditambah PPN sebesar 12 persen',
      'value added tax at 20 per cent',
    ],
    [
      'VAT at the rate that the law prescribes; the credit is 5% of the fee',
      'a credit of 10% of the fee before value added tax',
      'a credit of 5% before VAT',
      'kredit sebesar 10% dari biaya, sebelum PPN',
      'PPN sesuai dengan ketentuan peraturan perundang-undangan.',
    ],
  ],
  [
    referenceFloating,
    [
      'Use is subject to the Acceptable Use Policy at https://host.example/aup as amended.',
      'The conditions are available at www.host.example/terms.',
      'Pelanggan wajib mematuhi kebijakan yang dimuat di https://host.example/kebijakan.',
    ],
    [
      'Incidents are reported at https://help.host.example.',
      'The Acceptable Use Policy, version 3, dated 1 March 2026 (https://host.example/aup-3).',
      'Kebijakan Penggunaan versi 3 (https://host.example/aup-3)',
    ],
  ],
  [
    creditCalledPenalty,
    [
      'The Provider pays a penalty of 5%.',
      'Penyedia dikenai denda 5% dari biaya.',
      'Penalties are due within 30 days.',
    ],
    [
      'A Service Credit is not a penalty.',
      'Kredit Layanan bukan denda.',
      'Kredit Layanan tidak merupakan denda.',
      'denda administratif menurut undang-undang',
    ],
  ],
];

describe.each(cases.map(([rule, found, left]) => ({ id: rule.id, rule, found, left })))(
  '$id',
  ({ rule, found, left }) => {
    it.each(found)('finds: %s', (text) => {
      expect(ofText(rule, text, languageOf(text))).not.toBeNull();
    });

    it.each(left)('leaves: %s', (text) => {
      expect(ofText(rule, text, languageOf(text))).toBeNull();
    });

    it('says nothing of a text whose language nobody can tell', () => {
      expect(found.map((text) => ofText(rule, text))).toEqual(found.map(() => null));
    });

    it('reads a long text in a time that grows with it', () => {
      const start = performance.now();
      for (const word of [
        'may change ',
        'VAT ',
        'https://a.example/ ',
        '12% ',
        'berhak mengubah ',
        'at any time ',
        'a',
      ])
        for (const language of ['en', 'id']) ofText(rule, word.repeat(20_000), language);
      expect(performance.now() - start).toBeLessThan(5000);
    });
  },
);

/** The samples are in either language, and one small word tells which. */
function languageOf(text: string): string {
  const indonesian =
    /\b(?:dan|dari|di|dapat|harga|ppn|pelanggan|penyedia|kredit|kebijakan|ketentuan|perjanjian|denda)\b/i;
  return indonesian.test(text) ? 'id' : 'en';
}
