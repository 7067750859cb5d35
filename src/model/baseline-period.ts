/** The first time of a service, in which results are measured and nothing follows from a miss. */
import { addDays, addMonths, type LocalDate } from '../values/calendar.js';
import { monthsOf } from '../values/duration.js';
import type { Contract } from './contract.js';
import type { ContractMetric } from './promised.js';

/**
 * The first day on which a window that begins counts again: by the metric's own period, else by that of the
 * agreement. Null without one, and for hours and business days, which end on no day.
 */
export function baselineOver(
  metric: Pick<ContractMetric, 'service' | 'baseline-period'>,
  { agreement, services }: { readonly agreement: Contract['agreement']; readonly services?: Contract['services'] },
): LocalDate | null {
  const period = metric['baseline-period'] ?? agreement['baseline-period'];
  if (period === undefined) return null;
  const first = services?.[metric.service]?.starts ?? agreement.effective;
  const months = monthsOf(period);
  if (months !== null) return addMonths(first, months);
  return period.unit === 'calendar-day' ? addDays(first, period.amount) : null;
}
