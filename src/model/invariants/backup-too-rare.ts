/**
 * V34. What is lost when a failure comes just before a backup is done: the time since the last one began, and the
 * time that the new one has been running. A promise about the age of data must leave room for both.
 */
import { clockOf, type Duration, printDuration, secondsOf } from '../../values/duration.js';
import { eachTarget } from '../each-target.js';
import { type Invariant, seeAlso } from './invariant.js';

export const backupTooRare: Invariant = {
  id: 'backup-too-rare',
  says: 'Data are promised no younger than one interval between backups and the longest backup make them.',
  why: 'A backup that starts every 24 hours and runs two leaves data of up to 26 hours: a promise of 24 is broken by the plan itself.',
  fix: 'Back up more often, or promise data that are older.',
  source: 'practice: recovery point = backup interval + duration of the backup',
  good: [{ base: 'saas-standard', yaml: 'continuity: { backup: { every: 22 hours, takes-at-most: 2 hours } }' }],
  bad: [
    {
      base: 'saas-standard',
      yaml: 'continuity: { backup: { every: 24 hours, takes-at-most: 2 hours } }',
      at: 'metrics.data-age.targets[1].within',
    },
    {
      base: 'saas-standard',
      yaml: 'continuity: { backup: { every: 1 calendar day, takes-at-most: 2 hours } }',
      at: 'metrics.data-age.targets[1].within',
    },
  ],
  *check({ contract: { continuity, metrics } }) {
    const backup = continuity?.backup;
    const every = backup && seconds(backup.every);
    if (backup === undefined || every === undefined || every === null) return;
    const longest = backup['takes-at-most'];
    const takes = longest === undefined ? 0 : seconds(longest);
    if (takes === null) return;
    for (const { metric, target, path } of eachTarget(metrics)) {
      const promised = metric.kind === 'rpo' && target.within !== undefined ? seconds(target.within) : null;
      if (promised === null || target.within === undefined || every + takes <= promised) continue;
      const running = longest === undefined ? '' : ` and runs up to ${printDuration(longest)}`;
      yield {
        message: `Data are promised no older than ${printDuration(target.within)}, and the backup starts every ${printDuration(backup.every)}${running}, which is ${(every + takes) / 3600} hours.`,
        help: 'back up more often, or promise that much',
        path: `${path()}.within`,
        related: [seeAlso('the backup', 'continuity.backup.every')],
      };
    }
  },
};

/** A day of a backup plan is 24 hours. */
function seconds(time: Duration): number | null {
  if (clockOf(time) === 'elapsed') return secondsOf(time);
  return time.unit === 'calendar-day' ? time.amount * 86_400 : null;
}
