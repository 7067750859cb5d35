/**
 * A file as read -> a contract. Sections parse one by one, so that one mistake hides no other, and what
 * must hold across sections is asked of those that parsed. Findings carry paths; places in the text are
 * put in by `source/place.ts`, with `contractItemIds`.
 */
import * as z from 'zod/mini';
import type { Diagnostic, Outcome } from '../source/diagnostic.js';
import { passes } from '../source/diagnostic.js';
import { isRawList } from '../source/path.js';
import type { RawMap, RawValue } from '../source/raw.js';
import { type Contract, contract, type SectionName } from './contract.js';
import { placeUnderPlan, underPlan } from './effective-plan.js';
import { defOf } from './fields/deferred.js';
import { findingsOf, type Issue, placeOf } from './findings/of-issue.js';
import { tooLarge } from './findings/too-large.js';
import { brokenInvariants } from './invariants/invariants.js';
import { countValues, MOST_VALUES, type OverLimit, overLimits } from './limits.js';
import { schemaAt } from './schema-at.js';
import { withBreakpoints } from './typed-tiers.js';
import { type Leaf, walkLeaves } from './walk-leaves.js';

export interface ParsedContract extends Outcome<Contract> {
  /** The sections that parsed, each complete in itself; there even when others failed. */
  readonly sections: Partial<Contract>;
  /** Their leaves. */
  readonly leaves: readonly Leaf[];
  /** Sections that are in the file and did not parse, or are missing and required. */
  readonly broken: ReadonlySet<SectionName>;
  /** The contract where every section parsed, though what must hold across them may not; then it may throw. */
  readonly whole: (() => Contract) | null;
}

/**
 * The contract, or null where any finding is an error.
 *
 * Diagnostics: model/* of `findings/` for what is written wrongly, of `invariants/` for what does not
 * fit together.
 */
export function parseContract(root: RawMap): ParsedContract {
  const sections: Partial<Record<SectionName, unknown>> = {};
  const broken = new Set<SectionName>();
  const diagnostics: Diagnostic[] = [];
  const shape = defOf(contract).shape as typeof contract._zod.def.shape;
  const add = (found: readonly Diagnostic[]): void => {
    // One by one: a hostile file has more of them than a call takes arguments.
    for (const finding of found) diagnostics.push(finding);
  };
  const report = (issue: Issue): void => add(findingsOf(issue, contract, root));
  const names = Object.keys(shape) as SectionName[];
  const over = new Map(names.map((name) => [name, overLimits(root[name] ?? '', [name])]));
  const sayLarge = (found: readonly OverLimit[]): void =>
    add(found.map((one) => tooLarge(placeOf(one.keys, contract, root), one)));
  const values = countValues(root);
  if (values > MOST_VALUES) {
    const found = [...over.values()].flat();
    sayLarge(found.length > 0 ? found : [{ keys: [], holds: values, of: 'values' }]);
    return { value: null, sections: {}, leaves: [], broken: new Set(names), whole: null, diagnostics };
  }
  for (const name of names) {
    if (!Object.hasOwn(root, name)) {
      if (defOf(shape[name]).type === 'optional') continue;
      broken.add(name);
      report({ code: 'invalid_type', path: [name] });
      continue;
    }
    const large = over.get(name) ?? [];
    if (large.length > 0) {
      broken.add(name);
      sayLarge(large);
      continue;
    }
    // Without compiled code: one contract is parsed faster than its parsers would compile.
    const parsed = z.safeParse(shape[name], root[name], { jitless: true });
    if (parsed.success) {
      sections[name] = withoutInheritance(parsed.data);
      continue;
    }
    broken.add(name);
    for (const issue of parsed.error.issues) report({ ...(issue as Issue), path: [name, ...issue.path] });
  }
  for (const path of passedOver(root)) report({ code: 'invalid_key', path });
  const unknown = Object.keys(root).filter((key) => !Object.hasOwn(shape, key));
  if (unknown.length > 0) report({ code: 'unrecognized_keys', path: [], keys: unknown });
  const typed = sections as Partial<Contract>;
  const parsed: Partial<Contract> =
    typed.penalties === undefined ? typed : { ...typed, penalties: withBreakpoints(typed.penalties, typed.metrics) };
  const leaves = walkLeaves(parsed);
  const found = brokenInvariants({ contract: parsed, leaves, broken });
  add(found.filter(({ code }) => code !== TIERS || parsed.agreement?.plan === undefined));
  if (passes(diagnostics)) add(brokenUnderPlans(parsed as Contract, diagnostics));
  const value = passes(diagnostics) ? effective(parsed as Contract) : null;
  const whole = broken.size === 0 ? () => value ?? effective(parsed as Contract) : null;
  return { value, sections: parsed, leaves, broken, whole, diagnostics };
}

/** A table of tiers fits the target of one plan, the one that is bought. */
const TIERS = 'model/tier-at-target';

/** What is agreed: the values of the plan that the contract buys stand in their places. */
function effective(contract: Contract): Contract {
  const { plan } = contract.agreement;
  return plan === undefined ? contract : underPlan(contract, plan);
}

/** Each plan makes a contract that holds together, whichever is bought. Found once, and where it is written. */
function brokenUnderPlans(contract: Contract, before: readonly Diagnostic[]): readonly Diagnostic[] {
  const known = new Set(before.map(({ code, path }) => `${code} ${path}`));
  return Object.keys(contract.plans ?? {}).flatMap((plan) => {
    const { plans: _, ...made } = underPlan(contract, plan);
    const { plan: __, ...agreement } = made.agreement;
    const whole: Partial<Contract> = { ...made, agreement };
    return brokenInvariants({ contract: whole, leaves: walkLeaves(whole), broken: new Set() }).flatMap((finding) => {
      const path = finding.path === null ? null : placeUnderPlan(contract, plan, finding.path);
      const key = `${finding.code} ${path}`;
      if (known.has(key) || (finding.code === TIERS && plan !== contract.agreement.plan)) return [];
      known.add(key);
      const related = finding.related.map((other) => ({
        ...other,
        path: other.path === null ? null : placeUnderPlan(contract, plan, other.path),
      }));
      return [{ ...finding, path, related }];
    });
  });
}

/** Maps with their own keys alone: a reference to `constructor` must not find what every object inherits. */
function withoutInheritance(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutInheritance);
  if (typeof value !== 'object' || value === null) return value;
  const own: Record<string, unknown> = Object.create(null);
  for (const [key, below] of Object.entries(value)) own[key] = withoutInheritance(below);
  return own;
}

type Keys = readonly (string | number)[];

/** Ids that zod leaves out of a collection without a word; in a map with fixed keys it does report them. */
function passedOver(root: RawMap): readonly Keys[] {
  return keysNamed('__proto__', root, []).filter((keys) => {
    const around = schemaAt(contract, root, keys.slice(0, -1));
    return around !== undefined && defOf(around).valueType !== undefined;
  });
}

function keysNamed(name: string, raw: RawValue, path: Keys): readonly Keys[] {
  if (typeof raw === 'string') return [];
  if (isRawList(raw)) return raw.flatMap((item, index) => keysNamed(name, item, [...path, index]));
  return Object.entries(raw).flatMap(([key, below]) => {
    const here = [...path, key];
    return key === name ? [here] : keysNamed(name, below, here);
  });
}
