/** L41. A figure that serves none of the goals that the agreement names. */
import { keyPath } from '../../source/path.js';
import type { Rule } from '../rule.js';

export const metricWithoutObjective: Rule = {
  id: 'metric-without-objective',
  severity: 'warning',
  about: 'contract',
  says: 'Where an agreement names objectives, each metric belongs to one of them.',
  why: 'It is measured, reported and perhaps paid, and nobody can say what for.',
  fix: 'Name the metric in an objective, or leave it out.',
  source: 'practice: from goals to measures',
  good: [
    {
      yaml: 'objectives: { up: { text: { en: a shop that is open, id: toko yang buka }, metrics: [network, server, restore, first-reply, ordering] } }',
    },
  ],
  bad: [
    {
      yaml: 'objectives: { up: { text: { en: a shop that is open, id: toko yang buka }, metrics: [network, server, restore, first-reply] } }',
      at: 'metrics.ordering',
    },
  ],
  *check({ contract: { metrics, objectives } }) {
    if (objectives === undefined) return;
    const served = new Set(Object.values(objectives).flatMap(({ metrics: ids }) => ids));
    for (const id of Object.keys(metrics ?? {})) {
      if (served.has(id)) continue;
      yield {
        message: `${id} belongs to no objective.`,
        help: `add ${id} to the metrics of an objective`,
        path: keyPath('metrics', id),
      };
    }
  },
};
