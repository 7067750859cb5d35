/** A scale of answers runs upwards, and an answer that satisfies is one that the scale has. */
import { keyPath } from '../../source/path.js';
import { scaleOf } from '../survey-of.js';
import { type Invariant, seeAlso } from './invariant.js';

export const scaleOutOfOrder: Invariant = {
  id: 'scale-out-of-order',
  says: 'A scale ends above its beginning, and what counts as satisfied lies on it.',
  why: 'On a scale that runs backwards every answer is on the wrong side, and what counts as satisfied can never be given.',
  fix: 'Write the lowest answer in from, the highest in to, and a satisfied-from between them.',
  source: 'practice',
  good: [
    {
      base: 'helpdesk-it',
      yaml: `surveys: { ticket: { scale: { from: 1, to: 10 } } }
metrics: { satisfied: { satisfied-from: 8 } }`,
    },
  ],
  bad: [
    { base: 'helpdesk-it', yaml: 'surveys: { ticket: { scale: { from: 5, to: 1 } } }', at: 'surveys.ticket.scale.to' },
    {
      base: 'helpdesk-it',
      yaml: 'metrics: { satisfied: { satisfied-from: 6 } }',
      at: 'metrics.satisfied.satisfied-from',
    },
  ],
  *check({ contract: { metrics, surveys } }) {
    const said = new Set<string>();
    for (const [id, metric] of Object.entries(metrics ?? {})) {
      const scale = scaleOf(id, metric, surveys);
      if (scale === null) continue;
      const { from, to, path } = scale;
      if (to <= from) {
        // Several metrics may take the scale of one survey.
        if (said.has(path)) continue;
        said.add(path);
        yield {
          message: `The scale ends at ${to}, and begins at ${from}.`,
          help: `write more than ${from}`,
          path: keyPath(path, 'to'),
        };
      } else if ('satisfied-from' in metric && (metric['satisfied-from'] <= from || metric['satisfied-from'] > to)) {
        yield {
          message: `Answers satisfy from ${metric['satisfied-from']}, on a scale from ${from} to ${to}.`,
          help: `write a number from ${from + 1} to ${to}`,
          path: keyPath(keyPath('metrics', id), 'satisfied-from'),
          related: [seeAlso('the scale', path)],
        };
      }
    }
  },
};
