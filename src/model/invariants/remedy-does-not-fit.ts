/** V13. A remedy counts something that its metric measures: shares, times, points, time that was lost, or misses. */
import { keyPath } from '../../source/path.js';
import { breakpointOf } from '../breakpoints.js';
import type { Contract } from '../contract.js';
import { type ContractMetric, countsLostTime, metricsWith, promisedUnder, timesEachCase } from '../promised.js';
import { type Invariant, seeAlso } from './invariant.js';

type Remedy = NonNullable<Contract['penalties']>['remedies'][string];

/** What a remedy asks of its metric, and what to write where the metric does not have it. */
interface Fit {
  readonly needs: string;
  readonly help: string;
  readonly fits: (id: string, metric: ContractMetric) => boolean;
}

export const remedyDoesNotFit: Invariant = {
  id: 'remedy-does-not-fit',
  says: 'A remedy counts what its metric measures.',
  why: 'A table of percentages for a metric that counts hours finds no row for any result, so no miss is ever paid for.',
  fix: 'Give the metric a remedy that counts what it measures, such as per-event.',
  source: 'practice',
  good: [
    {
      yaml: `metrics: { ordering: { remedy: slow } }
penalties: { remedies: { slow: { kind: per-event, base: { fee: hosting }, credit: 5%, per: missed-window } } }`,
    },
  ],
  bad: [
    { yaml: 'metrics: { restore: { remedy: network-credit } }', at: 'metrics.restore.remedy' },
    {
      yaml: `metrics: { ordering: { remedy: slow } }
penalties: { remedies: { slow: { kind: prorata, base: { fee: hosting }, time: all, times: 10 } } }`,
      at: 'metrics.ordering.remedy',
    },
    {
      yaml: `metrics: { server: { remedy: slow } }
penalties: { remedies: { server-credit: null, slow: { kind: per-event, base: { fee: hosting }, credit: 1%, per: late-day } } }`,
      at: 'metrics.server.remedy',
    },
  ],
  *check({ contract: { metrics, penalties } }) {
    for (const [remedyId, remedy] of Object.entries(penalties?.remedies ?? {})) {
      const fit = fitOf(remedy);
      if (fit === null) continue;
      for (const [id, metric] of metricsWith(remedyId, metrics ?? {})) {
        if (fit.fits(id, metric)) continue;
        yield {
          message: `${remedyId} ${fit.needs}, and ${id} does not promise that.`,
          help: fit.help,
          path: keyPath(keyPath('metrics', id), 'remedy'),
          related: [seeAlso('the remedy', keyPath('penalties.remedies', remedyId))],
        };
      }
    }
  },
};

function fitOf(remedy: Remedy): Fit | null {
  switch (remedy.kind) {
    case 'tiered-percent':
    case 'tiered-days':
      return tiers(remedy);
    case 'per-unit-time':
    case 'prorata':
    case 'day-credit':
    case 'affected-ratio':
    case 'fee-waiver':
      return {
        needs: 'counts time that the service was out',
        help: 'take it for a metric of kind availability with a window, or a remedy of kind per-event',
        fits: (_, metric) => countsLostTime(metric) && metric.window.name !== 'event',
      };
    case 'point-shortfall':
      return {
        needs: 'counts percentage points',
        help: 'take a remedy of kind per-event, or promise a share',
        fits: (id, metric) =>
          promisedUnder('below', id, metric) !== null || promisedUnder('above', id, metric) !== null,
      };
    case 'per-event':
      if (remedy.per === 'missed-window') return null;
      if (remedy.per === 'late-day')
        return {
          needs: 'counts the days by which a case is late',
          help: 'write per: missed-window, or take it for a metric with a time for each case, such as resolution-time',
          fits: (_, metric) => timesEachCase(metric),
        };
      return {
        needs: 'counts cases that are late',
        help: 'write per: missed-window, or take it for a metric that counts cases',
        fits: (_, metric) => !countsLostTime(metric),
      };
    case 'late-item':
      return {
        needs: 'counts items that come late',
        help: 'take it for a metric that counts cases, or a remedy of another kind',
        fits: (_, metric) => !countsLostTime(metric),
      };
    default:
      return null;
  }
}

function tiers(remedy: Extract<Remedy, { readonly kind: 'tiered-percent' | 'tiered-days' }>): Fit | null {
  const [first] = remedy.tiers;
  if (first === undefined) return null;
  const { key } = breakpointOf(first);
  return {
    needs:
      key === 'below'
        ? 'has tiers of a percentage that is better when higher'
        : key === 'above'
          ? 'has tiers of a percentage that is better when lower'
          : 'has tiers of a time',
    help: 'take a remedy of kind per-event, or tiers of what the metric promises: below for a share that is better when higher, above when lower, longer-than for a time',
    // Downtime is a time as well, though an availability promises a share.
    fits: (id, metric) => promisedUnder(key, id, metric) !== null || (key === 'longer-than' && countsLostTime(metric)),
  };
}
