/** Which time is over first, for a case that begins when the hours open: hours on the wall, hours of service, business days. */
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
  // From eight in the morning: four service hours end at noon, a business day at five the next afternoon.
  ['4 service hours in office', '8 hours in always', 'before'],
  ['3 hours', '4 service hours in office', 'before'],
  ['30 hours', '4 service hours in office', 'after'],
  ['30 hours', '1 business day in office', 'before'],
  ['34 hours', '1 business day in office', 'after'],
  // Nine service hours a day: the tenth is the first of the next morning.
  ['9 service hours in office', '9 hours', 'same'],
  ['10 service hours in office', '25 hours', 'same'],
  ['10 service hours in office', '1 business day in office', 'before'],
  ['19 service hours in office', '1 business day in office', 'after'],
  ['2 business days', '3 business days in office', 'before'],
  ['30 calendar days', '12 months', 'before'],
  ['4 service hours', '8 hours', 'unknown'],
])('%s and %s: %s', (left, right, expected) => {
  const order = compareTimes(time(left), time(right), contract);
  const said = order === null ? 'unknown' : order < 0 ? 'before' : order > 0 ? 'after' : 'same';
  expect(said).toBe(expected);
});
