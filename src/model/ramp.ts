/** When the steps of a ramp end: on the days that they name, or one after the other from the start of the service. */
import { addDays, addMonths, type LocalDate } from '../values/calendar.js';
import { type Duration, monthsOf } from '../values/duration.js';
import type { Contract } from './contract.js';

interface Step {
  readonly until?: LocalDate | undefined;
  readonly for?: Duration | undefined;
}

/** The last day of each step; null where its time is no stretch of the calendar, and for all that follow it. */
export function rampEnds(
  ramp: readonly Step[],
  service: string,
  { agreement, services }: { readonly agreement: Contract['agreement']; readonly services?: Contract['services'] },
): readonly (LocalDate | null)[] {
  let next: LocalDate | null = services?.[service]?.starts ?? agreement.effective;
  return ramp.map((step) => {
    if (step.until !== undefined) {
      next = addDays(step.until, 1);
      return step.until;
    }
    next = next === null || step.for === undefined ? null : after(next, step.for);
    return next === null ? null : addDays(next, -1);
  });
}

function after(first: LocalDate, time: Duration): LocalDate | null {
  const months = monthsOf(time);
  if (months !== null) return addMonths(first, months);
  return time.unit === 'calendar-day' ? addDays(first, time.amount) : null;
}
