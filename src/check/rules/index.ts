/** The list of rules, in the order of the contract file. The only line to add for a new one. */
import type { Rule } from '../rule.js';
import { checksCoarse } from './checks-coarse.js';
import { checksTooSlow } from './checks-too-slow.js';
import { creditTooWeak } from './credit-too-weak.js';
import { supplierEndsEarly } from './supplier-ends-early.js';
import { supplierHoursShort } from './supplier-hours-short.js';
import { supplierPromiseUnsaid } from './supplier-promise-unsaid.js';
import { supplierTooWeak } from './supplier-too-weak.js';
import { targetBeyondMaintenance } from './target-beyond-maintenance.js';

export const RULES: readonly Rule[] = [
  targetBeyondMaintenance,
  checksTooSlow,
  checksCoarse,
  creditTooWeak,
  supplierTooWeak,
  supplierHoursShort,
  supplierEndsEarly,
  supplierPromiseUnsaid,
];

export const ruleIds: readonly string[] = RULES.map(({ id }) => id);
