/**
 * L51. When payment is due, what follows when it is late, which tax paper is given: what most small quarrels are
 * about. Silent, the law of the place fills in: 30 days and 8% over base in England, a court in Indonesia.
 */
import { isConsumer, isFullContract, isWholeContract, lawOf, partyWith, saysItself } from '../../model/deal.js';
import type { Rule } from '../rule.js';

export const billingSilent: Rule = {
  id: 'billing-silent',
  severity: 'info',
  about: 'contract',
  says: 'A contract says when invoices are due, how they are disputed, what follows late payment and which tax paper is given.',
  why: 'Whether a service may be suspended for a disputed invoice, and how fast it comes back after payment, is asked when both sides are angry.',
  fix: 'Write billing with due, dispute-within, late and, where value added tax is charged in Indonesia, tax-invoice.',
  source: 'Late Payment of Commercial Debts (Interest) Act 1998; KUHPerdata art. 1238; PER-11/PJ/2025',
  good: [
    {
      yaml: 'billing: { due: 14 calendar days, dispute-within: 14 calendar days, late: { reactivate-within: 4 hours }, tax-invoice: { issued: as-required-by-law } }',
    },
    { base: 'small-business' },
  ],
  bad: [
    { base: 'small-business', yaml: 'billing: null', at: 'agreement.outline' },
    { yaml: 'billing: { late: null }', at: 'billing' },
    { yaml: 'billing: { tax-invoice: null }', at: 'billing' },
  ],
  *check({ contract, broken }) {
    const { agreement, billing, services } = contract;
    if (agreement === undefined || broken.has('billing') || !isWholeContract(contract)) return;
    if (saysItself(['fees', 'plain-price'], contract)) return;
    if (billing === undefined) {
      yield {
        message: 'Nothing says when an invoice is due.',
        help: 'add billing: { due: 14 calendar days }',
        path: 'agreement.outline',
      };
      return;
    }
    if (!isFullContract(contract)) return;
    const says = (what: string, help: string) => ({ message: `Nothing says ${what}.`, help, path: 'billing' });
    if (billing.late === undefined)
      yield says(
        'what follows late payment',
        'add late: { from: due, remind: 7 calendar days, warn: 3 business days, suspend: 14 calendar days, terminate: 30 calendar days, reactivate-within: 4 hours }',
      );
    else if (billing.late.suspend !== undefined && billing.late['reactivate-within'] === undefined)
      yield says('how fast a suspended service comes back after payment', 'add reactivate-within: 4 hours to late');
    if (billing['dispute-within'] === undefined)
      yield says('until when an invoice may be disputed', 'add dispute-within: 14 calendar days');
    const taxed = Object.values(services ?? {}).some(({ fee }) => fee && 'tax' in fee && fee.tax !== 'not-registered');
    const indonesian = lawOf(contract) === 'ID' && partyWith('provider', contract)?.party.country === 'ID';
    if (taxed && indonesian && !isConsumer(contract) && billing['tax-invoice'] === undefined)
      yield says(
        'which tax invoice the customer gets',
        'add tax-invoice: { issued: as-required-by-law, needs: [npwp] }',
      );
  },
};
