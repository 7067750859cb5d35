/** L16. A watermelon: green outside because everybody answers fast, red inside because nothing works. */
import { keyPath } from '../../source/path.js';
import { SPEEDS } from '../metric-groups.js';
import type { Rule } from '../rule.js';

export const speedAlone: Rule = {
  id: 'speed-alone',
  severity: 'warning',
  about: 'contract',
  says: 'A service is measured by what comes of it too, not only by how fast somebody answers.',
  why: 'The report is green and the users are unhappy: a fast answer that solves nothing meets every target.',
  fix: 'Add a metric of the outcome, such as resolution-time, fcr, accuracy, availability or csat.',
  source: 'practice: watermelon reports',
  good: [{ base: 'saas-standard', yaml: '' }],
  bad: [
    {
      yaml: `services: { desk: { name: { en: Desk, id: Meja }, description: { en: answering, id: menjawab }, hours: always, fee: { amount: IDR 100000, per: calendar month, paid: in-advance, tax: added } } }
metrics: { answers: { kind: first-response, service: desk, counts: human, counts-from: reported, if-none: met, window: calendar month, targets: [{ within: 1 hour }], measured: { by: provider, with: { en: the ticket system, id: sistem tiket } }, remedy: { none: improvement-plan } } }
exclusions: { unpaid: { applies-to: [network, server, first-reply, ordering, restore, answers] } }`,
      at: 'services.desk',
    },
  ],
  *check({ contract: { agreement, metrics, services } }) {
    if (agreement === undefined || agreement.outline === 'mini') return;
    const speeds = new Set<string>();
    const outcomes = new Set<string>();
    for (const { kind, service } of Object.values(metrics ?? {})) (SPEEDS.has(kind) ? speeds : outcomes).add(service);
    for (const id of Object.keys(services ?? {})) {
      if (!speeds.has(id) || outcomes.has(id)) continue;
      yield {
        message: `${id} is measured only by how fast somebody answers.`,
        help: 'add a metric of the outcome, such as kind: resolution-time or kind: csat',
        path: keyPath('services', id),
      };
    }
  },
};
