/** V18. Bands share the week among them: a minute in two bands would be measured against two targets. */
import { keyPath } from '../../source/path.js';
import { itemAddress } from '../item-ids.js';
import { isEmpty, overlap, type Week, weekNamed } from '../week.js';
import { type Invariant, seeAlso } from './invariant.js';

export const bandsOverlap: Invariant = {
  id: 'bands-overlap',
  says: 'The hours of one band have no minute of another band of the same metric.',
  why: 'One outage would count twice, and the easier target hides the harder one or the other way round.',
  fix: 'Give each band hours of its own, such as prime and other.',
  source: 'practice: availability by prime and non-prime hours',
  good: [{ yaml: bands('[{ at-least: 99.5%, hours: office }]') }],
  bad: [
    {
      yaml: bands('[{ at-least: 99.5%, hours: office }, { at-least: 99%, hours: always }]'),
      at: 'metrics.network.targets[2].hours',
    },
  ],
  *check({ contract }) {
    for (const [id, metric] of Object.entries(contract.metrics ?? {})) {
      if (metric.kind !== 'availability-band') continue;
      const path = keyPath(keyPath('metrics', id), 'targets');
      const before: { readonly week: Week; readonly index: number }[] = [];
      for (const [index, { hours }] of metric.targets.entries()) {
        const week = weekNamed(hours, contract);
        if (week === null) continue;
        const twin = before.find((other) => !isEmpty(overlap(other.week, week)));
        before.push({ week, index });
        if (twin === undefined) continue;
        yield {
          message: `The band ${hours} has minutes of the band ${metric.targets[twin.index]?.hours}.`,
          help: 'name hours that have no minute of the other band',
          path: keyPath(itemAddress(path, metric.targets, index), 'hours'),
          related: [seeAlso('the other band', keyPath(itemAddress(path, metric.targets, twin.index), 'hours'))],
        };
      }
    }
  },
};

/** The network of web-hosting-id, by bands and without money. */
function bands(targets: string): string {
  return `metrics: { network: { kind: availability-band, accumulates: null, missed-when: any-target, remedy: { none: improvement-plan }, targets: ${targets} } }
penalties: { remedies: { network-credit: null }, stacking: null }`;
}
