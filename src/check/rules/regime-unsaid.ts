/**
 * A bank or a government body buys under rules of its own, and the contract speaks of them only where the file says so.
 * Source: POJK 11/POJK.03/2022, POJK 4/POJK.05/2021; Perpres 16/2018.
 */
import { isWholeContract, partyWith } from '../../model/deal.js';
import { keyPath } from '../../source/path.js';
import type { Rule } from '../rule.js';

/** How the names of supervised firms begin; a name proves nothing, so this is a question. */
const SUPERVISED = /^(?:PT\s+)?(?:Bank|BPR|BPD|Asuransi|Dana Pensiun|Perusahaan Pembiayaan)\b/i;

export const regimeUnsaid: Rule = {
  id: 'regime-unsaid',
  severity: 'warning',
  about: 'contract',
  says: 'A contract with a government body or a supervised firm has the regime of that customer.',
  why: 'Without it the contract lacks what the supervisor or the procurement rules ask for, such as audit, access and the fine for delay, and the customer may not sign it.',
  fix: 'Write legal.regimes.government or legal.regimes.financial, or ignore this with a reason.',
  source: 'POJK 11/POJK.03/2022, POJK 4/POJK.05/2021; Perpres 16/2018 and its amendments',
  good: [
    {
      yaml: 'parties: { customer: { form: government, name: Dinas Contoh, deeds: null, seat: null, representative: { authority: { by: decree, deed: null, of: { en: the Head of Office, id: Kepala Dinas }, number: "1", date: 2026-01-05 } } } }\nlegal: { regimes: { government: { delay-fine: 0.1%, at-most: 5% } } }',
    },
  ],
  bad: [
    {
      yaml: 'parties: { customer: { form: pt, name: PT Bank Contoh, deeds: { founding: { date: 2023-06-02, ministry: { date: 2023-06-09 } } } } }',
      at: 'parties.customer',
    },
    {
      yaml: 'parties: { customer: { form: government, name: Dinas Contoh, deeds: null, seat: null, representative: { authority: { by: decree, deed: null, of: { en: the Head of Office, id: Kepala Dinas }, number: "1", date: 2026-01-05 } } } }',
      at: 'parties.customer',
    },
  ],
  *check({ contract }) {
    const customer = partyWith('customer', contract);
    const { legal } = contract;
    if (customer === undefined || legal === undefined || !isWholeContract(contract)) return;
    const path = keyPath('parties', customer.id);
    if (customer.party.form === 'government' && legal.regimes?.government === undefined) {
      yield {
        message: 'The customer is a government body, and the contract has no rules for one.',
        help: 'write regimes: { government: { delay-fine: 0.1%, at-most: 5% } } under legal',
        path,
      };
    }
    if (
      !SUPERVISED.test(customer.party.name) ||
      customer.party.country !== 'ID' ||
      legal.regimes?.financial !== undefined
    )
      return;
    yield {
      message: 'The customer bears the name of a supervised firm, and the contract has no rules for one.',
      help: 'write regimes: { financial: { supervisors: [ojk], audit-notice: 5 business days, continuity-test: calendar year } } under legal',
      path,
    };
  },
};
