/** How bad an incident is, who says so, and how often the customer hears of it. */
import { duration } from './fields/quantities.js';
import { ref } from './fields/references.js';
import { map, optional, record } from './fields/structure.js';
import { text } from './fields/texts.js';

export const severities = map({
  'assigned-by': optional(text('who sets the severity, and who may change it')),
  levels: record(
    map({
      name: text('what the level is called'),
      means: text('when an incident has this level'),
      'update-every': optional(duration('how often the customer hears how it stands')),
      hours: optional(ref('hours', 'in which hours the service hours between two updates run')),
    }),
  ),
});
