import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AnyTarget, allowanceOf, allowedTime } from '../../src/reckon/allowance.js';
import { clockParts, secondsDigits } from '../../src/reckon/elapsed.js';
import { secondsIn, windowOn } from '../../src/reckon/window.js';
import { percentOf } from '../../src/values/percent.js';
import { date, percent, period, reply, terms, uptime } from './terms.js';

const DAY = 86_400;
const AVERAGE_MONTH = 2_629_800;
const time = (hour: number) => ({ type: 'time' as const, minutes: hour * 60 });
const AVERAGE_QUARTER = 7_889_400;
const JULIAN_YEAR = 31_557_600;

describe('allowedTime', () => {
  const bases = [DAY, 7 * DAY, 30 * DAY, 31 * DAY, AVERAGE_MONTH, 90 * DAY, AVERAGE_QUARTER, 365 * DAY, JULIAN_YEAR];

  it.each<[string, string]>([
    ['99%', '864 6048 25920 26784 26298 77760 78894 315360 315576'],
    ['99.5%', '432 3024 12960 13392 13149 38880 39447 157680 157788'],
    ['99.9%', '86.4 604.8 2592 2678.4 2629.8 7776 7889.4 31536 31557.6'],
    ['99.95%', '43.2 302.4 1296 1339.2 1314.9 3888 3944.7 15768 15778.8'],
    ['99.99%', '8.64 60.48 259.2 267.84 262.98 777.6 788.94 3153.6 3155.76'],
    ['99.999%', '0.864 6.048 25.92 26.784 26.298 77.76 78.894 315.36 315.576'],
  ])('%s leaves so many seconds of a day, week, month, quarter and year', (promised, seconds) => {
    expect(bases.map((base) => secondsDigits(allowedTime(percent(promised), base))).join(' ')).toBe(seconds);
  });

  it.each([
    ['a February of 28 days', '2027-02-01', 'calendar-month', '2419.2'],
    ['a leap year', '2028-02-01', 'calendar-year', '31622.4'],
    ['a month of 31 days', '2027-12-01', 'calendar-month', '2678.4'],
  ] as const)('takes 99.9%% of the length of this window: %s', (_, on, name, seconds) => {
    const window = windowOn(name, date(on), date('2026-12-01'));
    expect(secondsDigits(allowedTime(percent('99.9%'), secondsIn(window)))).toBe(seconds);
  });

  it('is 52.8 minutes of 176 service hours at 99.5%', () => {
    expect(secondsDigits(allowedTime(percent('99.5%'), 176 * 3600))).toBe('3168');
  });

  it('with its target fills the window exactly', () => {
    fc.assert(
      fc.property(fc.bigInt(0n, 100_000_000n), fc.nat(40_000_000), (micro, seconds) => {
        const allowed = allowedTime(percentOf(micro), seconds).nanoseconds;
        const promised = allowedTime(percentOf(100_000_000n - micro), seconds).nanoseconds;
        expect(allowed + promised).toBe(BigInt(seconds) * 1_000_000_000n);
      }),
    );
  });
});

describe('allowanceOf', () => {
  const contract = terms({});

  it('is taken of the hours of a band where a target names one', () => {
    const {
      'if-none': _,
      accumulates: __,
      ...rest
    } = uptime() as Extract<ReturnType<typeof uptime>, { kind: 'availability' }>;
    const target = { 'at-least': percent('99.5%'), hours: 'day' };
    const metric = { ...rest, kind: 'availability-band' as const, 'if-none': 'met' as const, targets: [target] };
    const day = { days: 'business-days' as const, from: time(8), to: time(17) };
    const hours = { ...contract.hours, day: { open: [day] } };
    const allowance = allowanceOf(target, metric, { ...contract, hours });
    expect(allowance).toMatchObject({ type: 'time', base: { type: 'service-hours', hours: 100 } });
  });

  it('is cases for a share of something else than time', () => {
    const metric = { ...uptime(), kind: 'accuracy' } as ReturnType<typeof uptime>;
    expect(allowanceOf(atLeast('99.5%'), metric, contract)).toEqual({ type: 'cases', count: 1, of: 200 });
  });

  it('is downtime in a month of 30 days, base named', () => {
    const allowance = allowanceOf(atLeast('99.9%'), uptime(), contract);
    expect(allowance).toMatchObject({ type: 'time', base: { type: 'days', period: 'calendar-month', days: 30 } });
    expect(allowance?.type === 'time' ? clockParts(allowance.time) : null).toEqual({
      hours: 0,
      minutes: 43,
      seconds: 12,
      fraction: '',
    });
  });

  it('follows the window of the metric', () => {
    const quarterly = uptime({ window: period('calendar quarter') });
    expect(allowanceOf(atLeast('99.9%'), quarterly, contract)).toMatchObject({
      base: { period: 'calendar-quarter', days: 90 },
    });
  });

  it('stands on 100 service hours where service does not run around the clock', () => {
    const office = terms({
      open: [{ days: 'business-days', from: { type: 'time', minutes: 480 }, to: { type: 'time', minutes: 1020 } }],
    });
    const allowance = allowanceOf(atLeast('99.5%'), uptime(), office);
    expect(allowance).toMatchObject({ base: { type: 'service-hours', hours: 100 } });
    expect(allowance?.type === 'time' ? secondsDigits(allowance.time) : null).toBe('1800');
  });

  it.each([
    ['95%', 1, 20],
    ['90%', 1, 10],
    ['99.9%', 1, 1000],
    ['97.5%', 1, 40],
    ['85%', 3, 20],
  ])('is late cases in lowest terms for a share of %s', (share, count, of) => {
    const [target] = reply().targets;
    const allowance =
      target === undefined ? null : allowanceOf({ ...target, share: percent(share) } as AnyTarget, reply(), contract);
    expect(allowance).toEqual({ type: 'cases', count, of });
  });

  it('is failed requests for an error rate', () => {
    expect(allowanceOf({ 'at-most': percent('0.1%') }, uptime(), contract)).toEqual({
      type: 'cases',
      count: 1,
      of: 1000,
    });
  });

  it('is nothing where nothing may go wrong', () => {
    const [target] = reply().targets;
    expect(
      target === undefined ? null : allowanceOf({ ...target, share: percent('100%') } as AnyTarget, reply(), contract),
    ).toBeNull();
    expect(allowanceOf(atLeast('100%'), uptime(), contract)).toBeNull();
    expect(allowanceOf(atLeast('99%'), uptime({ window: period('event') }), contract)).toBeNull();
  });
});

const atLeast = (promised: string): AnyTarget => ({ 'at-least': percent(promised) });
