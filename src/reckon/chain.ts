/**
 * What suppliers keep together. All that a level needs must work at once, so their availabilities are multiplied;
 * where one stands in for another, both must fail, so the shares in which they fail are multiplied. Exact. It is taken
 * that they fail independently of each other: where they do not, one in the place of another is worth less.
 * Source: reliability of series and parallel systems; 99.5% x 99.5% = 99.0025%, and 99.9975% side by side.
 */
import type { Contract } from '../model/contract.js';
import { type Percent, printPercent } from '../values/percent.js';
import { complement, product, type Ratio, ratioOf } from '../values/ratio.js';

type Suppliers = NonNullable<Contract['suppliers']>;

/** One supplier with those that stand in for it. */
export interface Link {
  readonly id: string;
  readonly share: Ratio;
  /** What each of them promises, its own first. */
  readonly promised: readonly Percent[];
}

/** A supplier with its id. */
export type Named = readonly [id: string, supplier: Suppliers[string]];

/** By metric, who supports it; asked for once, so that many suppliers and many targets are not laid over each other. */
export function supportersOf(suppliers: Suppliers): ReadonlyMap<string, readonly Named[]> {
  const found = new Map<string, Named[]>();
  for (const [id, supplier] of Object.entries(suppliers)) {
    for (const metric of supplier.supports) {
      const known = found.get(metric);
      if (known === undefined) found.set(metric, [[id, supplier]]);
      else known.push([id, supplier]);
    }
  }
  return found;
}

/** Of suppliers of one metric those that promise an availability; a stand-in belongs to the link of the one it stands in for. */
export function linksOf(suppliers: readonly Named[]): readonly Link[] {
  const links = new Map<string, Percent[]>();
  for (const [id, supplier] of suppliers) {
    const available = supplier.promises?.find(({ available }) => available !== undefined)?.available;
    if (available === undefined) continue;
    const main = supplier['stands-in-for'] ?? id;
    const link = links.get(main) ?? [];
    links.set(main, main === id ? [available, ...link] : [...link, available]);
  }
  return [...links].map(([id, promised]) => ({ id, promised, share: sideBySide(promised.map(ratioOf)) }));
}

/** Of all that are needed at once. */
export function inSeries(shares: readonly Ratio[]): Ratio {
  return product(shares);
}

/** Of which one is enough. */
export function sideBySide(shares: readonly Ratio[]): Ratio {
  return complement(product(shares.map(complement)));
}

/** The sum as it is read: `99.5% x 99.5%`; several in one place in brackets. */
export function printChain(links: readonly Link[]): string {
  const each = links.map(({ promised }) =>
    promised.length === 1 ? promised.map(printPercent).join() : `(one of ${promised.map(printPercent).join(' and ')})`,
  );
  return each.join(' x ');
}
