/** V18. Hours of service that lie in no band: an outage in them counts for nothing. */

import { seeAlso } from '../../model/invariants/invariant.js';
import { covers, minutesAWeek, overlap, type Week, weekNamed } from '../../model/week.js';
import { keyPath } from '../../source/path.js';
import type { Rule } from '../rule.js';

export const hoursWithoutBand: Rule = {
  id: 'hours-without-band',
  severity: 'warning',
  about: 'contract',
  says: 'The bands of an availability cover all the hours of its service.',
  why: 'The service is agreed to run around the clock, and for some of it nothing is promised.',
  fix: 'Add a band for the other hours, with a lower target, or shorten the hours of the service.',
  source: 'practice: availability by prime and non-prime hours',
  good: [{ yaml: bands('always', 'always') }],
  bad: [{ yaml: bands('always', 'office'), at: 'metrics.network.targets' }],
  *check({ contract }) {
    for (const [id, metric] of Object.entries(contract.metrics ?? {})) {
      if (metric.kind !== 'availability-band') continue;
      const agreed = weekNamed(contract.services?.[metric.service]?.hours, contract);
      const bands = metric.targets.map(({ hours }) => weekNamed(hours, contract));
      if (agreed === null || bands.some((band) => band === null)) continue;
      const inBands = bands.reduce((sum, band) => sum + minutesAWeek(overlap(agreed, band ?? [])), 0);
      // Bands share no minute (model/bands-overlap), so their minutes add up.
      const missing = minutesAWeek(agreed) - inBands;
      if (missing <= 0 && (bands.length > 1 || covers(bands[0] as Week, agreed))) continue;
      yield {
        message:
          missing > 0
            ? `${Math.round(missing / 6) / 10} hours of each week lie in no band.`
            : 'Public holidays lie in no band.',
        help: 'add a band with the other hours and a target of its own',
        path: keyPath(keyPath('metrics', id), 'targets'),
        related: [seeAlso('the hours of the service', keyPath(keyPath('services', metric.service), 'hours'))],
      };
    }
  },
};

function bands(service: string, band: string): string {
  return `services: { hosting: { hours: ${service} } }
metrics: { network: { kind: availability-band, accumulates: null, remedy: { none: improvement-plan }, targets: [{ at-least: 99.5%, hours: ${band} }] } }
penalties: { remedies: { network-credit: null }, stacking: null }`;
}
