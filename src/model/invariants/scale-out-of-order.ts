/** A scale of answers runs upwards, and an answer that satisfies is one that the scale has. */
import { keyPath } from '../../source/path.js';
import { type Invariant, seeAlso } from './invariant.js';

export const scaleOutOfOrder: Invariant = {
  id: 'scale-out-of-order',
  says: 'A scale ends above its beginning, and what counts as satisfied lies on it.',
  *check({ contract: { metrics } }) {
    for (const [id, metric] of Object.entries(metrics ?? {})) {
      if (!('scale' in metric) || metric.scale === undefined) continue;
      const { from, to } = metric.scale;
      const path = keyPath('metrics', id);
      if (to <= from) {
        yield {
          message: `The scale ends at ${to}, and begins at ${from}.`,
          help: `write more than ${from}`,
          path: keyPath(keyPath(path, 'scale'), 'to'),
        };
      } else if ('satisfied-from' in metric && (metric['satisfied-from'] <= from || metric['satisfied-from'] > to)) {
        yield {
          message: `Answers satisfy from ${metric['satisfied-from']}, on a scale from ${from} to ${to}.`,
          help: `write a number from ${from + 1} to ${to}`,
          path: keyPath(path, 'satisfied-from'),
          related: [seeAlso('the scale', keyPath(path, 'scale'))],
        };
      }
    }
  },
};
