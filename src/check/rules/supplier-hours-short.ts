/** L38, V22. A supplier that sleeps while the provider's clock runs. */
import { eachTarget } from '../../model/each-target.js';
import { seeAlso } from '../../model/invariants/invariant.js';
import { itemAddress } from '../../model/item-ids.js';
import { covers, weekNamed } from '../../model/week.js';
import type { Rule } from '../rule.js';

export const supplierHoursShort: Rule = {
  id: 'supplier-hours-short',
  severity: 'warning',
  about: 'contract',
  says: 'A supplier works in all the hours in which the levels count that depend on it.',
  why: 'A fault in the night costs the provider its level, and the supplier is right to begin in the morning.',
  fix: 'Get the same hours from the supplier, or let the level count in its hours only.',
  source: 'practice: back-to-back agreements',
  good: [
    {
      base: 'internal-it-ola',
      yaml: 'hours: { always: { open: all } }\nsuppliers: { network: { promises: [{ restores-within: 2 hours, hours: always }] } }',
    },
  ],
  bad: [
    {
      base: 'internal-it-ola',
      yaml: 'hours: { short: { open: [{ days: business-days, from: "08:00", to: "17:00" }] } }\nsuppliers: { network: { promises: [{ restores-within: 2 hours, hours: short }] } }',
      at: 'suppliers.network.promises[1].hours',
    },
  ],
  *check({ contract }) {
    const { suppliers, metrics, services } = contract;
    if (suppliers === undefined || metrics === undefined) return;
    const needed = new Map<string, Map<string, string>>();
    for (const { id, metric, target, path } of eachTarget(metrics)) {
      const ofService = /^(?:availability|max-single-outage|outage-count|mtbf)$/.test(metric.kind);
      const hours = target.hours ?? (ofService ? services?.[metric.service]?.hours : undefined);
      if (hours === undefined) continue;
      const known = needed.get(id) ?? new Map<string, string>();
      if (!known.has(hours)) known.set(hours, path());
      needed.set(id, known);
    }
    for (const [name, { promises = [], supports }] of Object.entries(suppliers)) {
      for (const [index, { hours }] of promises.entries()) {
        const week = weekNamed(hours, contract);
        if (week === null) continue;
        const short = supports
          .flatMap((id) => [...(needed.get(id) ?? [])])
          .find(([other]) => {
            const inner = weekNamed(other, contract);
            return other !== hours && inner !== null && !covers(week, inner);
          });
        if (short === undefined) continue;
        yield {
          message: `${name} works in the hours ${hours}, and a level that depends on it counts in the hours ${short[0]}.`,
          help: `write hours: ${short[0]}, once the supplier has agreed`,
          path: `${itemAddress(`suppliers.${name}.promises`, promises, index)}.hours`,
          related: [seeAlso('the level', short[1])],
        };
      }
    }
  },
};
