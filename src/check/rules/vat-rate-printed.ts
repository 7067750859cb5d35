/**
 * The rate of value added tax is for the law to say, and for the invoice: in Indonesia it is 12% of eleven twelfths of
 * the price, which is neither 12% nor 11% by name. Source: PMK 131/2024.
 */
import type { Rule } from '../rule.js';
import { anyOf, finder, placeIn, says } from '../wording-patterns.js';

/** The name and a share after it or before it, near enough that they belong together. */
const rateOfTax = finder(
  ({ judged }) => judged.tax.names,
  ({ judged: { tax } }) => {
    const share = `\\d{1,2}(?:[.,]\\d+)?\\s?(?:%|${anyOf(tax.share)})`;
    return `${anyOf(tax.names)}[^.;:]{0,30}?(?<rate>${share})|(?<first>${share})(?<before>[^.;:]{0,15}?)${anyOf(tax.names)}`;
  },
);

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
      markdown: '# Fees\n\nThe fees are due within 14 calendar days, and VAT of 20% is added to each of them.\n',
      at: '3:47',
    },
    {
      yaml: 'services: { hosting: { demarcation: { en: "the rack; VAT of 11% comes on top", id: "rak server; pajak 11% ditambahkan" } } }',
      at: 'services.hosting.demarcation.en',
    },
  ],
  *check({ passages, wording }) {
    for (const passage of passages) {
      const words = wording(passage.language);
      const found = words && rateOfTax(words, passage.text);
      if (!found) continue;
      const { rate, first, before = '' } = found.groups ?? {};
      // "5% before value added tax" is a share of something else.
      if (first !== undefined && says(before, words.judged.tax.before)) continue;
      yield {
        message: `The text prints a rate of value added tax of ${rate ?? first}.`,
        help: 'write at the rate that the law prescribes when the invoice is issued',
        ...placeIn(passage, found.index, found.index + found[0].length),
      };
    }
  },
};
