/** A name that promises more than the measure: called a fix or a solution, ended by a workaround. */

import { seeAlso } from '../../model/invariants/invariant.js';
import { keyPath } from '../../source/path.js';
import type { Rule } from '../rule.js';

/** What only a final fix is called. */
const FIXED =
  /\b(?:fix(?:e[sd])?|final|permanent|solutions?|solved|repair(?:s|ed)?|perbaikan|penyelesaian|tuntas|selesai)\b/i;

export const workaroundCalledFix: Rule = {
  id: 'workaround-called-fix',
  severity: 'warning',
  about: 'contract',
  says: 'A resolution that a workaround ends is not called a fix or a solution.',
  why: 'The customer reads that the fault will be removed in that time, and the provider owes a way round it.',
  fix: 'Call it restoration or working again, or write counts: final-fix.',
  source: 'practice: a name in a contract is read as a promise',
  good: [{ base: 'helpdesk-it', yaml: '' }],
  bad: [
    {
      base: 'helpdesk-it',
      yaml: 'metrics: { fix-p1: { name: { en: Solution of critical incidents, id: Penyelesaian insiden kritis } } }',
      at: 'metrics.fix-p1.name',
    },
  ],
  *check({ contract: { metrics } }) {
    for (const [id, metric] of Object.entries(metrics ?? {})) {
      if (metric.kind !== 'resolution-time' || metric.name === undefined) continue;
      const counts = metric.targets.map((target) => target.counts ?? metric.counts);
      if (!counts.every((word) => word === 'workaround')) continue;
      const words = typeof metric.name === 'string' ? [metric.name] : Object.values(metric.name);
      const called = words.map((text) => FIXED.exec(text)?.[0]).find((word) => word !== undefined);
      if (called === undefined) continue;
      yield {
        message: `${id} is called ${called}, and a workaround ends its time.`,
        help: 'write a name such as { en: Restoration, id: Pemulihan }, or counts: final-fix',
        path: keyPath(keyPath('metrics', id), 'name'),
        related: [seeAlso('what is counted', keyPath(keyPath('metrics', id), 'targets'))],
      };
    }
  },
};
