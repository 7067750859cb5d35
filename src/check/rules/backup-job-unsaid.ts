/** How old data can be is the interval between backups and the time that one runs: without the second nobody can tell. */

import { eachTarget } from '../../model/each-target.js';
import { seeAlso } from '../../model/invariants/invariant.js';
import { printDuration } from '../../values/duration.js';
import type { Rule } from '../rule.js';

export const backupJobUnsaid: Rule = {
  id: 'backup-job-unsaid',
  severity: 'warning',
  about: 'contract',
  says: 'Where the age of data is promised, the contract says how long a backup runs at most.',
  why: 'A failure just before a backup is done loses the time since the last one began and all the time that the new one has run.',
  fix: 'Write takes-at-most: in continuity.backup.',
  source: 'practice: recovery point = backup interval + duration of the backup',
  good: [{ base: 'saas-standard', yaml: '' }],
  bad: [{ base: 'saas-standard', yaml: 'continuity: { backup: { takes-at-most: null } }', at: 'continuity.backup' }],
  *check({ contract: { continuity, metrics } }) {
    const backup = continuity?.backup;
    if (backup === undefined || backup['takes-at-most'] !== undefined) return;
    for (const { metric, target, path } of eachTarget(metrics)) {
      if (metric.kind !== 'rpo' || target.within === undefined) continue;
      yield {
        message: `Data are promised no older than ${printDuration(target.within)}, and how long a backup runs is not said.`,
        help: 'write takes-at-most: 2 hours, or what it takes at most',
        path: 'continuity.backup',
        related: [seeAlso('the promise', `${path()}.within`)],
      };
      return;
    }
  },
};
