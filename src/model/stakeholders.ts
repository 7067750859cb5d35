/** Who does what: one line an activity, with exactly one who answers for it. Offices, not people, so that it lasts. */
import { list, map, optional, record } from './fields/structure.js';
import { text } from './fields/texts.js';

const office = (describe: string) => text(describe, { plain: true });

export const stakeholders = record(
  map({
    activity: text('what is done'),
    responsible: office('who does it'),
    accountable: office('who answers for it'),
    consulted: optional(list(office('who is asked first'))),
    informed: optional(list(office('who is told'))),
  }),
);
