/**
 * The rate of value added tax is for the law to say, and for the invoice: in Indonesia it is 12% of eleven twelfths of
 * the price, which is neither 12% nor 11% by name. Source: PMK 131/2024.
 */
import type { Rule } from '../rule.js';

const RATE =
  /\b(?:PPN|VAT|value added tax|pajak pertambahan nilai)\b[^.;:]{0,30}?\b(\d{1,2}(?:[.,]\d+)?\s?(?:%|percent|per cent|persen))|(\d{1,2}(?:[.,]\d+)?\s?(?:%|percent|per cent|persen))[^.;:]{0,15}?\b(?:PPN|VAT|value added tax|pajak pertambahan nilai)\b/i;

export const vatRatePrinted: Rule = {
  id: 'vat-rate-printed',
  severity: 'warning',
  about: 'text',
  says: 'A contract refers to the rate of value added tax that the law prescribes, and prints none.',
  why: 'Rates change during a contract. A printed one is either wrong later or a price that was agreed with the old tax inside; and 12% of the fee is wrong today.',
  fix: 'Write: at the rate that the law prescribes when the invoice is issued.',
  source: 'UU PPN art. 7; PMK 131/2024 (12% of eleven twelfths of the price)',
  good: [
    {
      yaml: 'actions: { improvement-plan: { do: { en: "a plan that cuts faults by 12%", id: "rencana yang mengurangi gangguan sebesar 12%" } } }',
    },
  ],
  bad: [
    {
      yaml: 'services: { hosting: { demarcation: { en: "the rack; VAT of 11% comes on top", id: "rak server; pajak 11% ditambahkan" } } }',
      at: 'services.hosting.demarcation.en',
    },
  ],
  *check({ passages }) {
    for (const { text, path, span } of passages) {
      const [, after, before] = RATE.exec(text) ?? [];
      const rate = after ?? before;
      if (rate === undefined) continue;
      yield {
        message: `The text prints a rate of value added tax of ${rate}.`,
        help: 'write at the rate that the law prescribes when the invoice is issued',
        path,
        span,
      };
    }
  },
};
