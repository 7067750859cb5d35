/**
 * Data must be there for as long as somebody may still have it: the deletion comes after the export is due, and a
 * last warning is no older than the end of the agreement, from which the time of keeping runs.
 */
import { fewestDays, mostDays } from '../../values/day-count.js';
import { printDuration } from '../../values/duration.js';
import { type Invariant, seeAlso } from './invariant.js';

export const deletedBeforeExport: Invariant = {
  id: 'deleted-before-export',
  says: 'Data are kept until they have been handed over and the customer has been warned of their deletion.',
  why: 'Where the deletion is due first, the provider may lawfully delete what it has yet to deliver, and the customer has lost its data by the terms of its own contract.',
  fix: 'Keep the data longer than the export and the last warning take, such as 30 calendar days.',
  source: 'practice: one date for data, which is the end and so many days, never before export and warning',
  good: [{ yaml: 'exit: { export: { within: 15 business days }, kept: 1 month, last-warning: 10 calendar days }' }],
  bad: [
    { yaml: 'exit: { export: { within: 10 business days }, kept: 14 calendar days }', at: 'exit.kept' },
    { yaml: 'exit: { export: null, kept: 10 calendar days }', at: 'exit.last-warning', also: ['check/exit-silent'] },
  ],
  *check({ contract: { exit } }) {
    const kept = exit?.kept;
    const least = kept === undefined ? null : fewestDays(kept);
    if (exit === undefined || kept === undefined || least === null) return;
    const delivery = exit.export && mostDays(exit.export.within);
    if (exit.export && delivery != null && least <= delivery) {
      yield {
        message: `Data are deleted ${printDuration(kept)} after the end, and their export is due ${printDuration(exit.export.within)} after it.`,
        help: `write kept: ${delivery + 16} calendar days`,
        path: 'exit.kept',
        related: [seeAlso('the export', 'exit.export.within')],
      };
    }
    const warning = exit['last-warning'];
    const before = warning === undefined ? null : mostDays(warning);
    if (warning === undefined || before === null || before < least) return;
    yield {
      message: `The last warning comes ${printDuration(warning)} before the deletion, and data are kept for ${printDuration(kept)}.`,
      help: `write a shorter time than ${printDuration(kept)}, or keep the data longer`,
      path: 'exit.last-warning',
      related: [seeAlso('the time of keeping', 'exit.kept')],
    };
  },
};
