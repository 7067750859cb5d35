/**
 * The meaning check: rules -> findings, with the severities of a ruleset, less what the contract ignores with a
 * reason. What must hold was asked when the contract was parsed; this is what had better be otherwise.
 */
import type { Foreign } from '../document/foreign.js';
import type { Wordings } from '../locale/wording.js';
import type { Contract, SectionName } from '../model/contract.js';
import { placeUnderPlan } from '../model/effective-plan.js';
import { type Leaf, walkLeaves } from '../model/walk-leaves.js';
import { type Diagnostic, diagnostic } from '../source/diagnostic.js';
import { type Ignored, withoutIgnored } from './ignore.js';
import { passagesOf } from './passages.js';
import type { Rule, RuleGiven } from './rule.js';
import { RULES } from './rules/index.js';
import { RULESETS, type RulesetName, rulesetFor } from './rulesets.js';

export interface CheckOptions {
  /** Default: by the contract's outline. */
  readonly ruleset?: RulesetName;
  /** Ids of the only rules to run. Default: all. */
  readonly rules?: readonly string[];
  /** By which words texts are judged; asked once, and only when there is a text. Default: rules about words say nothing. */
  readonly wordings?: () => Wordings;
}

export interface Checked {
  readonly findings: readonly Diagnostic[];
  /** What was found and let stand, with the reason that the contract gives. */
  readonly ignored: readonly Ignored[];
}

/** As much of a contract as parsed. */
export interface Judged {
  readonly contract: Partial<Contract>;
  readonly broken: ReadonlySet<SectionName>;
  /** The leaves of the contract, where somebody has walked it before. */
  readonly leaves?: readonly Leaf[];
}

/** Findings: check/* of `rules/`, each with the severity of the ruleset, and check/ignore-unused. */
export function checkContract(
  { contract, broken, leaves = walkLeaves(contract) }: Judged,
  options: CheckOptions = {},
): Checked {
  const given: RuleGiven = {
    contract,
    leaves,
    broken,
    passages: passagesOf(contract, leaves),
    foreign: null,
    wording: wordingBy(options),
  };
  const found = run(RULES, given, options.ruleset ?? rulesetFor(contract.agreement?.outline), options.rules);
  const placed = found.map((finding) => asWritten(finding, contract));
  return withoutIgnored(placed, contract.ignore ?? [], { all: options.rules === undefined });
}

/** What rules about texts find in a contract that somebody else wrote. */
export function checkForeign(foreign: Foreign, options: CheckOptions = {}): readonly Diagnostic[] {
  const { passages } = foreign;
  const given: RuleGiven = {
    contract: {},
    leaves: [],
    broken: new Set(),
    passages,
    foreign,
    wording: wordingBy(options),
  };
  return run(
    RULES.filter(({ about }) => about === 'text'),
    given,
    options.ruleset ?? 'legal',
    options.rules,
  );
}

function wordingBy({ wordings }: CheckOptions): RuleGiven['wording'] {
  let known: Wordings | undefined;
  return (language) => {
    if (language === null) return null;
    known ??= wordings?.();
    return known?.[language] ?? null;
  };
}

function run(
  rules: readonly Rule[],
  given: RuleGiven,
  ruleset: RulesetName,
  only: readonly string[] | undefined,
): readonly Diagnostic[] {
  return rules.flatMap(({ id, severity: own, check }) => {
    const severity = RULESETS[ruleset][id] ?? own;
    if (severity === 'off' || (only !== undefined && !only.includes(id))) return [];
    return [...check(given)].map((smell) => diagnostic({ ...smell, code: `check/${id}`, severity }));
  });
}

/** At the place in the file, where a value comes from the plan that is bought. */
function asWritten(finding: Diagnostic, contract: Partial<Contract>): Diagnostic {
  const plan = contract.agreement?.plan;
  if (plan === undefined) return finding;
  const place = <T extends { readonly path: string | null }>(one: T): T =>
    one.path === null ? one : { ...one, path: placeUnderPlan(contract as Contract, plan, one.path) };
  return place({ ...finding, related: finding.related.map(place) });
}
