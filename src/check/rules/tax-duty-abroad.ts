/**
 * A customer abroad has no Indonesian tax number to give and withholds no Indonesian income tax: a contract that was
 * written for a customer in Indonesia asks for both. Source: UU PPh art. 23 names who withholds, all of them in Indonesia.
 */
import { partyWith } from '../../model/deal.js';
import type { Rule } from '../rule.js';

export const taxDutyAbroad: Rule = {
  id: 'tax-duty-abroad',
  severity: 'warning',
  about: 'contract',
  says: 'A customer abroad owes no Indonesian tax number and no slip of Indonesian income tax.',
  why: 'The customer cannot give what it does not have, so it breaches the contract on the first day.',
  fix: 'Leave npwp out of billing.tax-invoice.needs, and write withholding: { kind: none }.',
  source: 'UU PPh art. 23(1) and 26(1); UU KUP art. 2',
  good: [{ base: 'saas' }, { yaml: 'billing: { withholding: { kind: pph-23, slip-within: 30 calendar days } }' }],
  bad: [
    {
      yaml: 'parties: { customer: { country: SG, form: company, nib: null, npwp: null, tax-status: null, deeds: null, representative: { authority: { by: articles, deed: null } }, name: Pelanggan Contoh Pte Ltd } }\nbilling: { tax-invoice: { needs: null } }\nlegal: { disputes: [{ arbitration: Badan Arbitrase Nasional Indonesia (BANI), seat: { en: Jakarta, id: Jakarta }, arbitrators: 3, language: en }] }',
      at: 'billing.withholding.kind',
    },
    {
      yaml: 'parties: { customer: { country: SG, form: company, nib: null, npwp: null, tax-status: null, deeds: null, representative: { authority: { by: articles, deed: null } }, name: Pelanggan Contoh Pte Ltd } }\nbilling: { tax-invoice: { needs: [npwp] }, withholding: { kind: none, slip-within: null } }\nlegal: { disputes: [{ arbitration: Badan Arbitrase Nasional Indonesia (BANI), seat: { en: Jakarta, id: Jakarta }, arbitrators: 3, language: en }] }',
      at: 'billing.tax-invoice.needs',
    },
  ],
  *check({ contract }) {
    const customer = partyWith('customer', contract)?.party;
    const country = customer?.country;
    const { billing } = contract;
    // With a permanent establishment it has a number, and withholds.
    if (customer === undefined || country === undefined || country === 'ID') return;
    if ('npwp' in customer && customer.npwp !== undefined) return;
    if (billing?.['tax-invoice']?.needs?.includes('npwp')) {
      yield {
        message: `The customer is in ${country}, and must give an Indonesian tax number that it does not have.`,
        help: 'leave needs out',
        path: 'billing.tax-invoice.needs',
      };
    }
    const withholding = billing?.withholding;
    if (withholding === undefined || withholding.kind === 'none') return;
    yield {
      message: `The customer is in ${country}, and withholds no Indonesian income tax.`,
      help: 'write withholding: { kind: none }',
      path: 'billing.withholding.kind',
    };
  },
};
