/** V13. A remedy that no metric names would be printed and never apply. */
import { keyPath } from '../../source/path.js';
import type { Invariant } from './invariant.js';

export const remedyUnused: Invariant = {
  id: 'remedy-unused',
  says: 'Every remedy is that of a metric.',
  why: 'The customer reads of a credit that nothing can ever earn.',
  fix: 'Write the remedy in a metric, or leave it out.',
  source: 'practice',
  good: [
    {
      yaml: `metrics: { server: { remedy: network-credit }, network: { targets: [{ at-least: 99.9% }] } }
penalties: { remedies: { server-credit: null, network-credit: { kind: per-event, tiers: null, credit: 5%, per: missed-window } }, stacking: null }`,
    },
  ],
  bad: [
    { yaml: 'metrics: { server: { remedy: { none: improvement-plan } } }', at: 'penalties.remedies.server-credit' },
  ],
  *check({ contract: { metrics, penalties } }) {
    if (metrics === undefined || penalties === undefined) return;
    const used = new Set(
      Object.values(metrics).flatMap(({ remedy, reward }) => ['credit' in remedy ? remedy.credit : null, reward]),
    );
    for (const id of Object.keys(penalties.remedies)) {
      if (used.has(id)) continue;
      yield {
        message: `No metric has the remedy ${id}.`,
        help: `write remedy: ${id} in a metric, or leave the remedy out`,
        path: keyPath('penalties.remedies', id),
      };
    }
  },
};
