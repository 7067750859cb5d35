/** A customer who is suspended for not paying misses replies, repairs and uptime against the provider. */
import type { MetricKind } from '../../metrics/index.js';
import type { Contract } from '../../model/contract.js';
import { seeAlso } from '../../model/invariants/invariant.js';
import { keyPath } from '../../source/path.js';
import { OUTAGES, REPAIRS } from '../metric-groups.js';
import type { Rule } from '../rule.js';

const ALSO = new Set<MetricKind>([
  'first-response',
  'rpo',
  'backup-success',
  'packet-loss',
  'rtt',
  'jitter',
  'latency-pctl',
]);

const CALLS = new Set<MetricKind>(['asa', 'answer-service-level', 'abandonment']);

export const suspensionCounts: Rule = {
  id: 'suspension-counts',
  severity: 'warning',
  about: 'contract',
  says: 'Where the provider may suspend a service, the suspension is left out of all levels that it breaks.',
  why: 'The service is off because nobody paid, and the provider owes credits for it.',
  fix: 'Add an exclusion of category suspension that applies to each of them; a suspension against its clause still counts.',
  source: 'practice: lawful suspension is no downtime',
  good: [{ yaml: '' }],
  bad: [
    { yaml: 'exclusions: { unpaid: null }', at: 'billing.late.suspend' },
    {
      yaml: 'exclusions: { unpaid: { applies-to: [network, server, ordering] } }',
      at: 'exclusions.unpaid.applies-to',
    },
  ],
  *check({ contract: { billing, exclusions, metrics }, broken: unread }) {
    if (billing?.late?.suspend === undefined || metrics === undefined || unread.has('exclusions')) return;
    const off = Object.entries(exclusions ?? {}).filter(([, { category }]) => category === 'suspension');
    const left = new Set(off.flatMap(([, { 'applies-to': ids }]) => ids));
    // Where calls are not the service itself, a customer whose service is off can still be answered.
    const withUptime = new Set(
      Object.values(metrics).flatMap(({ kind, service }) => (OUTAGES.has(kind) ? [service] : [])),
    );
    const broken = ({ kind, service }: Contract['metrics'][string]) =>
      OUTAGES.has(kind) || REPAIRS.has(kind) || ALSO.has(kind) || (CALLS.has(kind) && !withUptime.has(service));
    const missing = Object.entries(metrics)
      .filter(([id, metric]) => broken(metric) && !left.has(id))
      .map(([id]) => id);
    if (missing.length === 0) return;
    const [first] = off;
    if (first === undefined) {
      yield {
        message: `A suspension for late payment counts against ${missing.join(', ')}.`,
        help: `add exclusions: { unpaid: { category: suspension, applies-to: [${missing.join(', ')}] } }`,
        path: 'billing.late.suspend',
      };
      return;
    }
    yield {
      message: `A suspension for late payment still counts against ${missing.join(', ')}.`,
      help: `write applies-to: [${[...first[1]['applies-to'], ...missing].join(', ')}]`,
      path: keyPath(keyPath('exclusions', first[0]), 'applies-to'),
      related: [seeAlso('the suspension', 'billing.late.suspend')],
    };
  },
};
