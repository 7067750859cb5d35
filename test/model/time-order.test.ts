/** Which time is over first, where it is certain. Hours on the wall, hours of service and business days in one table. */
import { expect, it } from 'vitest';
import type { Contract } from '../../src/model/contract.js';
import { compareTimes } from '../../src/model/time-order.js';
import { parseDuration } from '../../src/values/duration.js';

const at = (hours: number) => ({ type: 'time', minutes: hours * 60 }) as const;

const contract = {
  calendar: { 'business-days': { days: ['mon', 'tue', 'wed', 'thu', 'fri'], 'day-ends': at(17) } },
  hours: {
    always: { open: { always: 'all' } },
    office: { open: [{ days: 'business-days', from: at(8), to: at(17) }] },
  },
} as unknown as Partial<Contract>;

function time(text: string) {
  const [written = '', hours] = text.split(' in ');
  const read = parseDuration(written);
  if (!read.ok) throw new Error(read.message);
  return { time: read.value, hours };
}

it.each([
  ['1 hour in always', '8 hours in always', 'before'],
  ['60 minutes in office', '1 hour in always', 'same'],
  ['4 service hours in office', '8 service hours in office', 'before'],
  ['4 service hours in always', '4 hours', 'same'],
  // Nine service hours a day: a reply within two is before the end of the next business day, in ten it may not be.
  ['2 service hours in office', '1 business day in office', 'before'],
  ['10 service hours in office', '1 business day in office', 'unknown'],
  ['19 service hours in office', '1 business day in office', 'after'],
  // A business day is over after 17 hours at the earliest, and after a weekend at the latest.
  ['16 hours', '1 business day in office', 'before'],
  ['30 hours', '1 business day in office', 'unknown'],
  // Overnight, four service hours can take longer than eight hours.
  ['4 service hours in office', '8 hours in always', 'unknown'],
  ['8 hours in always', '9 service hours in office', 'before'],
  ['2 business days', '3 business days in office', 'before'],
  ['30 calendar days', '12 months', 'before'],
])('%s and %s: %s', (left, right, expected) => {
  const order = compareTimes(time(left), time(right), contract);
  const said = order === null ? 'unknown' : order < 0 ? 'before' : order > 0 ? 'after' : 'same';
  expect(said).toBe(expected);
});
