/** Limits that a business may agree to, and that hardly hold against a consumer; printed, they only mislead. */
import { isConsumer, lawOf } from '../../model/deal.js';
import type { Rule } from '../rule.js';

export const consumerRightsLimited: Rule = {
  id: 'consumer-rights-limited',
  severity: 'warning',
  about: 'contract',
  says: 'A contract with a consumer limits neither liability nor other rights beside the credits, and keeps nothing of a credit or a refund.',
  why: 'Standard terms that shift or limit liability to a consumer are void, and the consumer body reads them against the provider.',
  fix: 'Write liability: none, sole-remedy: none, no earn-back and no admin-fee, or ignore this with a reason.',
  source: 'UU 8/1999 art. 18(1)(a) and 19; Consumer Rights Act 2015 s. 57 and 65',
  good: [{ base: 'cable-isp-home' }],
  bad: [
    {
      base: 'cable-isp-home',
      yaml: 'legal: { liability: { applies-to: both, at-most: { fees-payable-for: 12 months }, per: contract-year, credits-count: true, except: [fees, wilful-misconduct, gross-negligence] } }',
      at: 'legal.liability',
    },
    {
      base: 'cable-isp-home',
      yaml: 'penalties: { sole-remedy: { except: [termination, wilful-misconduct, gross-negligence] } }',
      at: 'penalties.sole-remedy',
    },
    { base: 'cable-isp-home', yaml: 'penalties: { earn-back: { met-in-a-row: 3 } }', at: 'penalties.earn-back' },
    {
      base: 'cable-isp-home',
      yaml: 'billing: { refund: { mistaken-transfer: { form: not-required, admin-fee: IDR 5000, below: { amount: IDR 10000, kept-as: balance }, within: 14 calendar days } } }',
      at: 'billing.refund.mistaken-transfer.admin-fee',
    },
  ],
  *check({ contract }) {
    if (!isConsumer(contract)) return;
    const { legal, penalties, billing } = contract;
    const law = lawOf(contract) === 'ID' ? 'UU 8/1999' : 'the law';
    if (legal?.liability !== undefined && 'at-most' in legal.liability) {
      yield {
        message: `Liability towards a consumer is limited, which ${law} lets hold in few cases.`,
        help: 'write liability: none',
        path: 'legal.liability',
      };
    }
    if (penalties !== undefined && 'except' in penalties['sole-remedy']) {
      yield {
        message: 'Credits are the only right of a consumer for a miss.',
        help: 'write sole-remedy: none',
        path: 'penalties.sole-remedy',
      };
    }
    if (penalties?.['earn-back'] !== undefined) {
      yield {
        message: 'A credit is charged back to a consumer once later levels are met, which were owed in any case.',
        help: 'leave earn-back out',
        path: 'penalties.earn-back',
      };
    }
    if (billing?.refund?.['mistaken-transfer']?.['admin-fee'] === undefined) return;
    yield {
      message: 'A fee is kept of money that a consumer sent by mistake.',
      help: 'leave admin-fee out',
      path: 'billing.refund.mistaken-transfer.admin-fee',
    };
  },
};
