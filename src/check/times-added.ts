/**
 * Times that pass one after another, added up on one clock. Minutes and hours of service are added as hours: where
 * all of it lies in the hours of service, which is the case that counts against a provider, they are the same.
 */
import { type Duration, printDuration, secondsOf } from '../values/duration.js';

export interface Total {
  readonly clock: 'hours' | 'business-days' | 'calendar-days';
  /** Seconds, or days. */
  readonly amount: number;
  /** Some of it in hours of service. */
  readonly service: boolean;
}

/** Null where the times run on clocks that have no sum. */
export function totalOf(times: readonly Duration[]): Total | null {
  const each = times.map(clocked);
  const [first] = each;
  if (first === undefined || first === null) return null;
  let amount = 0;
  let service = false;
  for (const one of each) {
    if (one === null || one.clock !== first.clock) return null;
    amount += one.amount;
    service ||= one.service;
  }
  return { clock: first.clock, amount, service };
}

/** `3 hours 50 minutes`, `5 business days`. */
export function printTotal({ clock, amount, service }: Total): string {
  if (clock !== 'hours') {
    return printDuration({
      type: 'duration',
      amount,
      unit: clock === 'business-days' ? 'business-day' : 'calendar-day',
    });
  }
  const [hours, minutes, seconds] = [Math.floor(amount / 3600), Math.floor((amount % 3600) / 60), amount % 60];
  const parts = [
    hours > 0 ? printDuration({ type: 'duration', amount: hours, unit: service ? 'service-hour' : 'hour' }) : '',
    minutes > 0 ? printDuration({ type: 'duration', amount: minutes, unit: 'minute' }) : '',
    seconds > 0 ? `${seconds} seconds` : '',
  ];
  return parts.filter((part) => part !== '').join(' ');
}

function clocked(time: Duration): Total | null {
  switch (time.unit) {
    case 'millisecond':
    case 'second':
    case 'minute':
    case 'hour':
      return { clock: 'hours', amount: secondsOf(time), service: false };
    case 'service-hour':
      return { clock: 'hours', amount: time.amount * 3600, service: true };
    case 'business-day':
      return { clock: 'business-days', amount: time.amount, service: false };
    case 'calendar-day':
      return { clock: 'calendar-days', amount: time.amount, service: false };
    default:
      return null;
  }
}
