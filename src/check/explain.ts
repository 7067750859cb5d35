/** Manuals of all that can be found in a contract's meaning: invariants first, then rules. */
import { INVARIANTS } from '../model/invariants/invariants.js';
import type { Severity } from '../source/diagnostic.js';
import type { Manual } from '../source/manual.js';
import { RULES } from './rules/index.js';

export interface Explanation extends Manual {
  readonly code: string;
  /** Of a rule, unless a ruleset says otherwise; of an invariant always. */
  readonly severity: Severity;
}

export function explanations(): readonly Explanation[] {
  return [
    ...INVARIANTS.map((invariant) => ({ severity: 'error' as const, ...invariant, code: `model/${invariant.id}` })),
    ...RULES.map((rule) => ({ ...rule, code: `check/${rule.id}` })),
  ];
}
