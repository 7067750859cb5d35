/** Who is called when an incident lasts, step by step. */
import { duration } from './fields/quantities.js';
import { ref } from './fields/references.js';
import { list, map } from './fields/structure.js';
import { text } from './fields/texts.js';

export const escalation = list(
  map({
    severity: ref('severities.levels', 'for which severity'),
    after: duration("how long after the incident's clock started"),
    provider: text("who is called on the provider's side"),
    customer: ref('contacts', "who is called on the customer's side"),
  }),
  ['severity', 'after'],
);
