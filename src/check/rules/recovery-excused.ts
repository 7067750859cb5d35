/** A promise for disasters that a disaster excuses is none: recovery, backup and notice are owed when the worst happens. */
import { keyPath } from '../../source/path.js';
import type { Rule } from '../rule.js';

/** Kinds of metric that promise what happens after a disaster. */
const RECOVERY: readonly string[] = ['rto', 'rpo'];

export const recoveryExcused: Rule = {
  id: 'recovery-excused',
  severity: 'warning',
  about: 'contract',
  says: 'Force majeure excuses no promise to recover.',
  why: 'The customer pays for recovery because of fire and flood. Excused by them, the promise holds on days on which nobody needs it, and contradicts the sentence that backup and recovery are owed all the same.',
  fix: 'Take the recovery metrics out of the exclusion, or say in its text that the recovery site was hit by the same event.',
  source: 'practice; KUHPerdata art. 1244 (what was foreseen is no excuse)',
  good: [
    { yaml: 'exclusions: { kahar: { category: force-majeure, applies-to: [network, server] } }' },
    { base: 'managed-backup' },
  ],
  bad: [{ yaml: 'exclusions: { kahar: { applies-to: [network, restore] } }', at: 'exclusions.kahar.applies-to' }],
  *check({ contract: { exclusions, metrics } }) {
    for (const [id, { category, text, 'applies-to': excused }] of Object.entries(exclusions ?? {})) {
      if (category !== 'force-majeure' || text !== undefined) continue;
      const recovery = excused.filter((metric) => RECOVERY.includes(metrics?.[metric]?.kind ?? ''));
      if (recovery.length === 0) continue;
      yield {
        message: `Force majeure excuses ${recovery.join(' and ')}, which is the promise for that event.`,
        help: `take ${recovery.join(' and ')} out of applies-to`,
        path: keyPath(keyPath('exclusions', id), 'applies-to'),
        related: recovery.map((metric) => ({ message: 'the promise', path: keyPath('metrics', metric), span: null })),
      };
    }
  },
};
