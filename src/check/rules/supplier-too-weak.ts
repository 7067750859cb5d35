/**
 * L38, V22. What suppliers have promised, added up, against what the provider promises: availabilities multiplied, and
 * the times to pass an incident on, to reply and to restore one after another.
 */
import { eachTarget, type TargetKeys } from '../../model/each-target.js';
import { seeAlso } from '../../model/invariants/invariant.js';
import { itemAddress } from '../../model/item-ids.js';
import { inSeries, linksOf, printChain, supportersOf } from '../../reckon/chain.js';
import { type Duration, printDuration } from '../../values/duration.js';
import { type Percent, printPercent } from '../../values/percent.js';
import { compareRatios, isExact, printRatio, ratioOf } from '../../values/ratio.js';
import type { Rule, Smell } from '../rule.js';
import { printTotal, totalOf } from '../times-added.js';

export const supplierTooWeak: Rule = {
  id: 'supplier-too-weak',
  severity: 'error',
  about: 'contract',
  says: 'A level is no higher than what the suppliers that it depends on have promised together.',
  why: 'The provider pays for misses that its suppliers are allowed to cause, and gets nothing back from them.',
  fix: 'Get more from the supplier, let another stand in for it, or promise less. Where the risk is taken knowingly, let it stand with an entry of ignore and its reason.',
  source: 'practice: back-to-back agreements; availability in series is the product',
  good: [
    { base: 'internal-it-ola', yaml: available('{ n1: 99.9%, n2: 99.9% }') },
    { base: 'internal-it-ola', yaml: available('{ n1: 99%, n2: 99% }', 'stands-in-for: network') },
  ],
  bad: [
    {
      base: 'internal-it-ola',
      yaml: available('{ n1: 99.5%, n2: 99.9% }'),
      at: 'metrics.orders-up.targets[1].at-least',
    },
    {
      base: 'internal-it-ola',
      yaml: 'suppliers: { network: { promises: [{ replies-within: 20 minutes, restores-within: 4 service hours, hours: long-day }] } }',
      at: 'metrics.fix.targets[p1].within',
    },
    {
      base: 'internal-it-ola',
      yaml: 'suppliers: { network: { supports: [office-up, orders-up, fix, first-reply], promises: [{ severity: p1, replies-within: 20 minutes, hours: long-day }] } }',
      at: 'metrics.first-reply.targets[p1].within',
    },
  ],
  *check({ contract: { suppliers, metrics } }) {
    if (suppliers === undefined) return;
    const supporters = supportersOf(suppliers);
    const restoring = new Set(['resolution-time', 'mttr', 'rto', 'repair-replace', 'max-single-outage']);
    for (const { id, metric, target, path } of eachTarget(metrics)) {
      if (metric.kind === 'availability' || metric.kind === 'availability-band') {
        yield* tooLow(id, target['at-least'] as Percent, `${path()}.at-least`);
      }
      if (restoring.has(metric.kind)) yield* tooLate(id, target, path, 'restores-within');
      if (metric.kind === 'first-response') yield* tooLate(id, target, path, 'replies-within');
    }

    function* tooLow(id: string, promised: Percent, path: string): Iterable<Smell> {
      const links = linksOf(supporters.get(id) ?? []);
      const together = inSeries(links.map(({ share }) => share));
      if (links.length === 0 || compareRatios(together, ratioOf(promised)) >= 0) return;
      const alone = links.length === 1 && links[0]?.promised.length === 1;
      const sum = `${printChain(links)} ${isExact(together, 6) ? '=' : '= about'} ${printRatio(together, 6)}`;
      yield {
        message: `Suppliers promise ${alone ? printChain(links) : sum}, below ${printPercent(promised)}.`,
        help: `promise at most ${printRatio(together, promised.decimals)}, or get more from a supplier`,
        path,
        related: links.map((link) => seeAlso('what it promises', `suppliers.${link.id}`)),
      };
    }

    function* tooLate(
      id: string,
      target: TargetKeys,
      path: () => string,
      last: 'replies-within' | 'restores-within',
    ): Iterable<Smell> {
      const { within, severity } = target;
      if (within === undefined) return;
      for (const [name, supplier] of supporters.get(id) ?? []) {
        const promises = supplier.promises ?? [];
        const own = promises.find((one) => one.severity !== undefined && one.severity === severity);
        const promise = own ?? promises.find((one) => one.severity === undefined);
        if (promise?.[last] === undefined) continue;
        const steps = [
          supplier['passed-on-within'],
          promise['replies-within'],
          last === 'restores-within' ? promise[last] : undefined,
        ].filter((step): step is Duration => step !== undefined);
        const [total, allowed] = [totalOf(steps), totalOf([within])];
        if (total === null || allowed === null || total.clock !== allowed.clock) continue;
        if (total.amount <= allowed.amount) continue;
        const sum = steps.length === 1 ? '' : `${steps.map(printDuration).join(' + ')} = `;
        yield {
          message: `${name} may take ${sum}${printTotal(total)}, longer than ${printDuration(within)}.`,
          help: `write more than ${printTotal(total)}, or get a shorter time from the supplier`,
          path: `${path()}.within`,
          related: [
            seeAlso('what it promises', itemAddress(`suppliers.${name}.promises`, promises, promises.indexOf(promise))),
          ],
        };
        return;
      }
    }
  },
};

/** Two suppliers of the order system that promise an availability each. */
function available(shares: string, more = ''): string {
  const [, first, second] = /n1: (\S+), n2: (\S+) /.exec(shares) ?? [];
  return `suppliers: { network: { promises: [{ available: ${first} }] }, servers: { supports: [orders-up], promises: [{ available: ${second} }]${more === '' ? '' : `, ${more}`} }, databases: null }`;
}
