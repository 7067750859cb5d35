/** V06. A gap between two averages is no wider than the scale that they are taken on. */
import { parseScore, printScore, type Score } from '../../values/score.js';
import { eachTarget } from '../each-target.js';
import { scaleOf } from '../survey-of.js';
import { type Invariant, seeAlso } from './invariant.js';

export const targetOffScale: Invariant = {
  id: 'target-off-scale',
  says: 'A target in points is one that the scale of the survey can give.',
  why: 'A target beyond the scale is always met or never: nothing is promised.',
  fix: 'Write points of the scale, such as -0.3 on a scale from 1 to 5.',
  source: 'SERVQUAL: gap = mean perception - mean expectation',
  good: [{ base: 'hr-services', yaml: 'metrics: { gap: { targets: [{ at-least: -4 }] } }' }],
  bad: [
    {
      base: 'hr-services',
      yaml: 'metrics: { gap: { targets: [{ at-least: -30 }] } }',
      at: 'metrics.gap.targets[1].at-least',
    },
  ],
  *check({ contract: { metrics, surveys } }) {
    for (const { id, metric, target, path } of eachTarget(metrics)) {
      if (metric.kind !== 'servqual-gap') continue;
      const score = target['at-least'] as Score;
      const scale = scaleOf(id, metric, surveys);
      if (scale === null) continue;
      const width = scale.to - scale.from;
      const most = parseScore(String(width));
      const size = score.micro < 0n ? -score.micro : score.micro;
      if (!most.ok || width <= 0 || size <= most.value.micro) continue;
      yield {
        message: `The target is ${printScore(score)} points, on a scale from ${scale.from} to ${scale.to}.`,
        help: `write a number from -${width} to ${width}`,
        path: `${path()}.at-least`,
        related: [seeAlso('the scale', scale.path)],
      };
    }
  },
};
