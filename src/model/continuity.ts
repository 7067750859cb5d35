/** Backups and the test that they can be restored. */
import { duration } from './fields/quantities.js';
import { map, optional } from './fields/structure.js';
import { text } from './fields/texts.js';

export const continuity = map({
  backup: optional(
    map({
      what: text('what is backed up'),
      every: duration('how often'),
      'takes-at-most': optional(duration('how long one backup runs at most')),
      kept: duration('how long a backup is kept'),
    }),
  ),
  'restore-test': optional(duration('how often a restore is tested')),
});
