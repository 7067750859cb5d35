/**
 * How severe a rule is for whom. A ruleset names only what differs from the severity in the rule's own file;
 * `off` is silent. Invariants are in no ruleset: they hold for all.
 */
import type { Severity } from '../source/diagnostic.js';

export type RulesetName = (typeof RULESET_NAMES)[number];

/** `account-manager` is the default, but for a contract of the outlines small-business and mini. */
export const RULESET_NAMES = ['account-manager', 'legal', 'small-business'] as const;

export const RULESETS: Readonly<Record<RulesetName, Readonly<Record<string, Severity | 'off'>>>> = {
  // Before sending: what the account manager can write or ask for himself. What only a lawyer weighs is left to him.
  'account-manager': {
    'court-exclusivity-unsaid': 'off',
    'mediation-twice': 'off',
    'personal-data-capped': 'off',
  },
  // Under review: all of it, and what is a remark elsewhere is asked about. How a service is best steered is a remark here.
  legal: {
    'billing-silent': 'warning',
    'checks-coarse': 'info',
    'confidentiality-unsaid': 'warning',
    'court-exclusivity-unsaid': 'warning',
    'credit-called-penalty': 'warning',
    'data-abroad': 'warning',
    'leave-any-day': 'warning',
    'mean-alone': 'info',
    'name-full-stop': 'warning',
    'number-missing': 'warning',
    'personal-data-capped': 'warning',
    'provider-sole-truth': 'warning',
    'signature-uncertified': 'warning',
    'small-claims-closed': 'warning',
    'speed-alone': 'info',
    'withholding-unsaid': 'warning',
  },
  // A firm without a lawyer: nothing about the control of papers, reviews, audits and teams behind the promise.
  'small-business': {
    'confidentiality-unsaid': 'off',
    'court-exclusivity-unsaid': 'off',
    'escalation-unsaid': 'off',
    'leave-any-day': 'off',
    'mean-alone': 'info',
    'mediation-twice': 'off',
    'nobody-to-call': 'info',
    'number-missing': 'off',
    'personal-data-capped': 'off',
    'provider-sole-truth': 'off',
    'report-slower-than-window': 'off',
    'review-missing': 'off',
    'signed-undated': 'off',
    'type-misnamed': 'off',
    'updates-unsaid': 'off',
  },
};

/** The ruleset for a contract whose author chose none. */
export function rulesetFor(outline: string | undefined): RulesetName {
  return outline === 'small-business' || outline === 'mini' ? 'small-business' : 'account-manager';
}
