/** Of four tickets one late one is 75%: a share of few cases is a promise of all of them. */
import { metricOf } from '../../metrics/index.js';
import { eachTarget } from '../../model/each-target.js';
import { keyPath } from '../../source/path.js';
import { type Percent, printPercent, WHOLE } from '../../values/percent.js';
import type { Rule } from '../rule.js';

export const fewCasesUnsaid: Rule = {
  id: 'few-cases-unsaid',
  severity: 'warning',
  about: 'contract',
  says: 'A share of cases in time says what holds in a period with few cases.',
  why: 'With fewer than twenty tickets, 95% is a promise of every one of them: the provider owes 100% and the paper says 95%.',
  fix: 'Write few: { under: 20, allows: 1 }, or leave the share out and promise each case.',
  source: 'practice: one late ticket of four is 75%',
  good: [
    { yaml: '' },
    // Each late case is paid for itself, so nothing depends on how many there were.
    { base: 'helpdesk-it', yaml: '' },
  ],
  bad: [{ yaml: 'metrics: { ordering: { few: null } }', at: 'metrics.ordering' }],
  *check({ contract: { agreement, metrics, penalties } }) {
    if (agreement === undefined || agreement.outline === 'mini') return;
    const said = new Set<string>();
    for (const { id, metric, target } of eachTarget(metrics)) {
      const { share } = target;
      if (share === undefined || share.micro === WHOLE.micro || said.has(id)) continue;
      if (!metricOf(metric.kind).settings.optional.includes('few')) continue;
      if ('few' in metric && metric.few !== undefined) continue;
      const remedy = 'credit' in metric.remedy ? penalties?.remedies[metric.remedy.credit] : undefined;
      const byCase = remedy?.kind === 'late-item' || (remedy?.kind === 'per-event' && remedy.per !== 'missed-window');
      if (byCase) continue;
      said.add(id);
      yield {
        message: `With fewer than ${casesFor(share)} cases in a period, ${printPercent(share)} of them is all of them.`,
        help: 'write few: { under: 20, allows: 1 }',
        path: keyPath('metrics', id),
      };
    }
  },
};

/** How many cases there must be for one to be late. */
function casesFor({ micro }: Percent): bigint {
  const late = WHOLE.micro - micro;
  return (WHOLE.micro + late - 1n) / late;
}
