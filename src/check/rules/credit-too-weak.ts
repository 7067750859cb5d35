/** L24. A credit so small that a miss costs the provider next to nothing. */
import { itemAddress } from '../../model/item-ids.js';
import { comparePercents, parsePercent, printPercent } from '../../values/percent.js';
import type { Rule } from '../rule.js';

/** Below this share of the fee a credit is lost in the noise of an invoice; domain practice, L24. */
const LEAST = (() => {
  const read = parsePercent('5%');
  if (!read.ok) throw new Error('5% is a percent.');
  return read.value;
})();

export const creditTooWeak: Rule = {
  id: 'credit-too-weak',
  severity: 'info',
  about: 'contract',
  says: 'The worst result earns a credit of 5% of the fee at least, and lost time more than its own price.',
  why: 'Where the worst month costs the provider next to nothing, the target is a wish: mending the fault costs more than paying for it.',
  fix: 'Raise the last credit of the table, or say in the negotiation that the target is a goal and no promise.',
  source: 'practice: published credit tables end between 10% and 100% of the fee',
  good: [{ yaml: 'penalties: { remedies: { network-credit: { tiers: [{ below: 99.9%, credit: 5% }] } } }' }],
  bad: [
    {
      yaml: 'penalties: { remedies: { network-credit: { kind: prorata, tiers: null, time: beyond-allowance } } }',
      at: 'penalties.remedies.network-credit',
    },
    {
      yaml: 'penalties: { remedies: { network-credit: { tiers: [{ below: 99.9%, credit: 1% }, { below: 99%, credit: 2% }] } } }',
      at: 'penalties.remedies.network-credit.tiers[99%].credit',
    },
  ],
  *check({ contract: { penalties } }) {
    for (const [id, remedy] of Object.entries(penalties?.remedies ?? {})) {
      if ((remedy.kind === 'prorata' && remedy.times === undefined) || remedy.kind === 'affected-ratio') {
        yield {
          message: `${id} gives back the fee for the time that was lost and nothing more: 5% of downtime is 5% of the fee.`,
          help: remedy.kind === 'prorata' ? 'write times: 10, or tiers' : 'take kind: prorata with times: 10, or tiers',
          path: `penalties.remedies.${id}`,
        };
      }
      if (remedy.kind !== 'tiered-percent') continue;
      const { tiers } = remedy;
      const last = tiers.at(-1);
      if (last === undefined || comparePercents(last.credit, LEAST) >= 0) continue;
      yield {
        message: `The worst result earns a credit of ${printPercent(last.credit)} of the fee.`,
        help: 'raise this credit to 5% at least',
        path: `${itemAddress(`penalties.remedies.${id}.tiers`, tiers, tiers.length - 1)}.credit`,
      };
    }
  },
};
