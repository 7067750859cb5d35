/** The list of rules, in the order of the contract file. The only line to add for a new one. */
import type { Rule } from '../rule.js';
import { creditTooWeak } from './credit-too-weak.js';

export const RULES: readonly Rule[] = [creditTooWeak];

export const ruleIds: readonly string[] = RULES.map(({ id }) => id);
