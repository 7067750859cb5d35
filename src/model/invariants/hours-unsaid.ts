/**
 * Service hours and the end of a business day depend on which hours are meant. Elsewhere than in
 * targets and beside news of an incident, business days follow the calendar and service hours have no meaning.
 */
import { printDuration } from '../../values/duration.js';
import { isQuantity } from '../../values/quantity.js';
import type { Invariant } from './invariant.js';

export const hoursUnsaid: Invariant = {
  id: 'hours-unsaid',
  says: 'A time in service hours, or a target in business days, says in which hours its clock runs.',
  why: 'Four hours from Friday at 16:00 end that night or on Monday: the two readings lie two days apart.',
  fix: 'Name the hours beside the time.',
  source: 'practice: the clock of a target and its hours stand together',
  good: [{ yaml: 'metrics: { ordering: { targets: [{ within: 2 service hours, hours: office, share: 95% }] } }' }],
  bad: [
    {
      yaml: 'metrics: { ordering: { targets: [{ within: 2 service hours, share: 95% }] } }',
      at: 'metrics.ordering.targets[1].within',
    },
    { yaml: 'reporting: { due: 5 service hours }', at: 'reporting.due' },
    {
      base: 'helpdesk-it',
      yaml: 'severities: { levels: { p2: { hours: null } } }',
      at: 'severities.levels.p2.update-every',
    },
  ],
  *check({ contract, leaves }) {
    const [office = '...'] = Object.keys(contract.hours ?? {});
    for (const { value, path, around } of leaves) {
      // What an allowance is taken of are the hours of the service itself.
      if (!isQuantity(value) || value.type !== 'duration' || path.endsWith('.allows.in')) continue;
      const duration = value;
      const inTarget = /^metrics\..*\.targets\[[^\]]*\]\.(?:within|at-most|at-least|minimum)$/.test(path);
      const needed = duration.unit === 'service-hour' || (duration.unit === 'business-day' && inTarget);
      if (!needed || around[0]?.hours !== undefined) continue;
      const besideHours = inTarget || /^severities\.levels\..*\.update-every$/.test(path);
      yield {
        message: `${printDuration(duration)} does not say which hours count.`,
        help: besideHours
          ? `write hours: ${office} beside it, or a time such as 8 hours`
          : 'write it in hours or business days',
        path,
      };
    }
  },
};
