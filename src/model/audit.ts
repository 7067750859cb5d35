/** How the customer may see for itself. Where nothing is written, the clause on it speaks of reasonable notice and a calendar year. */
import { duration, period } from './fields/quantities.js';
import { map, optional } from './fields/structure.js';

export const audit = map({
  notice: duration('how long after written notice an audit may begin'),
  'once-in': optional(period('at most one audit in which period, without a cause')),
});
