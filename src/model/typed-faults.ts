/**
 * What the judge finds in the tables of a contract that were typed in as ranges, with the words and places of the
 * contract file. Each invariant takes the kinds that are its own, so that a fault has one code however a table is
 * written. Tables of breakpoints have no such faults: holes and overlaps cannot be written in them.
 */
import { keyPath } from '../source/path.js';
import { printDuration } from '../values/duration.js';
import { type Percent, percentOf, printPercent } from '../values/percent.js';
import type { Contract } from './contract.js';
import { type CreditTable, judgeTable, rowsInOrder, type TableFault } from './credit-table.js';
import { itemAddress } from './item-ids.js';
import { metricsWith, promisedUnder } from './promised.js';
import {
  durationOf,
  isRanged,
  type RangedRemedy,
  type TypedKey,
  type TypedTier,
  tableOf,
  typedTiers,
} from './typed-tiers.js';

export interface TypedFault {
  readonly fault: TableFault<number>;
  readonly table: CreditTable<number>;
  readonly tiers: readonly TypedTier[];
  /** The tier at fault, and the one before it in the order of results. */
  readonly tier: TypedTier;
  /** Of the whole tier; of its key, for the better end unless another is named. */
  readonly path: string;
  readonly keyPath: (key?: TypedKey | 'credit' | 'days') => string;
  readonly before: string | null;
  /** The metric whose target the table was held against, and where that stands. */
  readonly promised: { readonly metric: string; readonly path: string } | null;
}

/** Faults of the kinds named, in all tables that were typed as ranges. */
export function* typedFaults(
  { metrics, penalties }: Partial<Contract>,
  ...kinds: readonly TableFault<number>['kind'][]
): Iterable<TypedFault> {
  for (const [id, remedy] of Object.entries(penalties?.remedies ?? {})) {
    const tiers = typedTiers(remedy);
    if (tiers === null || !isRanged(remedy)) continue;
    const table = tableOf(id, remedy, metrics ?? {});
    const wanted = kinds.filter((kind) => kind !== 'early' && kind !== 'late');
    yield* placed(id, tiers, table, judgeTable(table), wanted, null);
    for (const { target, ...promised } of targetsOf(id, remedy, metrics ?? {})) {
      const held = tableOf(id, remedy, metrics ?? {}, target);
      const anchors = kinds.filter((kind) => kind === 'early' || kind === 'late');
      yield* placed(id, tiers, held, judgeTable(held), anchors, promised);
    }
  }
}

function* placed(
  id: string,
  tiers: readonly TypedTier[],
  table: CreditTable<number>,
  faults: readonly TableFault<number>[],
  kinds: readonly TableFault<number>['kind'][],
  promised: TypedFault['promised'],
): Iterable<TypedFault> {
  const at = keyPath(keyPath('penalties.remedies', id), 'tiers');
  for (const fault of faults) {
    const tier = tiers[fault.row];
    if (tier === undefined || !kinds.includes(fault.kind)) continue;
    const path = itemAddress(at, tiers, fault.row);
    const better = betterKey(tier, table) ?? worseKey(tier, table);
    yield {
      fault,
      table,
      tiers,
      tier,
      path,
      keyPath: (key = better ?? 'below') => keyPath(path, key),
      before: 'before' in fault ? itemAddress(at, tiers, fault.before) : null,
      promised,
    };
  }
}

/** The key of a tier's better end, where it has one. */
export function betterKey(tier: TypedTier, { better }: CreditTable<number>): TypedKey | undefined {
  const keys: readonly TypedKey[] = better === 'higher' ? ['up-to', 'below'] : ['from', 'above', 'longer-than'];
  return keys.find((key) => tier[key] !== undefined);
}

export function worseKey(tier: TypedTier, { better }: CreditTable<number>): TypedKey | undefined {
  const keys: readonly TypedKey[] = better === 'higher' ? ['from', 'above'] : ['up-to', 'below'];
  return keys.find((key) => tier[key] !== undefined);
}

/** A value of the table as its author writes it. */
export function sayResult(at: bigint, { worst }: CreditTable<unknown>): string {
  return worst === null ? printDuration(durationOf(at)) : printPercent(percentOf(at));
}

/** `from 99%, below 99.9%`. */
export function sayRange(tier: TypedTier): string {
  const keys: readonly TypedKey[] = ['from', 'above', 'longer-than', 'below', 'up-to'];
  return keys
    .flatMap((key) => {
      const value = tier[key];
      if (value === undefined) return [];
      return [`${key.replace('-', ' ')} ${value.type === 'percent' ? printPercent(value) : printDuration(value)}`];
    })
    .join(', ');
}

/** `round: { decimals: 2 }` for a step of a hundredth of a percent; null for steps of a time. */
export function sayRounding(step: bigint, { worst }: CreditTable<unknown>): string | null {
  if (worst === null) return null;
  return `round: { decimals: ${7 - step.toString().length}, mode: half-up }`;
}

/** The tiers that begin with a value of their own though nothing else is wrong with them. */
export function* ownBreakpoints(
  contract: Partial<Contract>,
): Iterable<Pick<TypedFault, 'tier' | 'path'> & { readonly key: TypedKey }> {
  const wrong = new Set(
    [...typedFaults(contract, 'reversed', 'hole', 'overlap', 'early', 'late')].map(({ path }) => path),
  );
  for (const [id, remedy] of Object.entries(contract.penalties?.remedies ?? {})) {
    const tiers = typedTiers(remedy);
    if (tiers === null || !isRanged(remedy)) continue;
    const table = tableOf(id, remedy, contract.metrics ?? {});
    if (table.step !== null) continue;
    for (const { place } of rowsInOrder(table)) {
      const tier = tiers[place];
      const key = tier && betterKey(tier, table);
      const path = itemAddress(keyPath(keyPath('penalties.remedies', id), 'tiers'), tiers, place);
      if (tier && (key === 'up-to' || key === 'from') && !wrong.has(path)) yield { tier, path, key };
    }
  }
}

function targetsOf(
  id: string,
  remedy: RangedRemedy,
  metrics: Contract['metrics'],
): readonly { readonly target: Percent; readonly metric: string; readonly path: string }[] {
  const { better, worst } = tableOf(id, remedy, metrics);
  if (worst === null) return [];
  return metricsWith(id, metrics).flatMap(([metric, each]) =>
    (promisedUnder(better === 'higher' ? 'below' : 'above', metric, each) ?? []).flatMap(({ value, path }) =>
      value.type === 'percent' ? [{ target: value, metric, path }] : [],
    ),
  );
}
