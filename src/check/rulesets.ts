/**
 * How severe a rule is for whom. A ruleset names only what differs from the severity in the rule's own file;
 * `off` is silent. Invariants are in no ruleset: they hold for all.
 */
import type { Severity } from '../source/diagnostic.js';

export type RulesetName = (typeof RULESET_NAMES)[number];

/** `account-manager` is the default, but for a contract of the outlines small-business and mini. */
export const RULESET_NAMES = ['account-manager', 'legal', 'small-business'] as const;

export const RULESETS: Readonly<Record<RulesetName, Readonly<Record<string, Severity | 'off'>>>> = {
  'account-manager': {},
  legal: {},
  'small-business': {},
};

/** The ruleset for a contract whose author chose none. */
export function rulesetFor(outline: string | undefined): RulesetName {
  return outline === 'small-business' || outline === 'mini' ? 'small-business' : 'account-manager';
}
