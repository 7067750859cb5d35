/** V13. A remedy that no metric names would be printed and never apply. */
import { keyPath } from '../../source/path.js';
import type { Invariant } from './invariant.js';

export const remedyUnused: Invariant = {
  id: 'remedy-unused',
  says: 'Every remedy is that of a metric.',
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
