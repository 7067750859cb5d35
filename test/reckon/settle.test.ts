import { describe, expect, it } from 'vitest';
import { type Credit, settleCredits } from '../../src/reckon/settle.js';
import { windowOn } from '../../src/reckon/window.js';
import { printMoney } from '../../src/values/money.js';
import { type Cap, date, duration, money, type Parts, reply, terms, uptime } from './terms.js';

const caps: readonly Cap[] = [
  ['contract-year', 'IDR 250000'],
  ['calendar month', 'IDR 100000'],
];

describe('settleCredits', () => {
  it('adds up where credits stack by sum', () => {
    expect(paid({ stacking: 'sum' }, may('uptime', 60), may('reply', 30))).toEqual(['uptime 60', 'reply 30']);
  });

  it('pays the highest of one window, the first of two that are equal', () => {
    expect(paid({ stacking: 'highest' }, may('uptime', 60), may('reply', 90), may('fix', 90))).toEqual([
      'uptime 0 stacking',
      'reply 90',
      'fix 0 stacking',
    ]);
  });

  it('pays the first that earns anything', () => {
    expect(paid({ stacking: 'first' }, may('uptime', 0), may('reply', 30), may('fix', 90))).toEqual([
      'uptime 0',
      'reply 30',
      'fix 0 stacking',
    ]);
  });

  it('stacks within a window only', () => {
    expect(paid({ stacking: 'highest' }, june('uptime', 60), may('uptime', 50))).toEqual(['uptime 50', 'uptime 60']);
  });

  it('applies a cap after stacking, so that a credit that does not count uses up nothing', () => {
    expect(paid({ stacking: 'highest', caps }, may('uptime', 90), may('reply', 100))).toEqual([
      'uptime 0 stacking',
      'reply 100',
    ]);
  });

  it('leaves to later months what the year still has', () => {
    const months = ['2027-01-31', '2027-02-28', '2027-03-31'].map((end) => credit('uptime', end, 100));
    expect(paid({ caps }, ...months)).toEqual(['uptime 100', 'uptime 100', 'uptime 50 contract-year']);
  });

  it('begins anew with the next contract year', () => {
    const months = ['2027-10-31', '2027-11-30', '2027-12-31'].map((end) => credit('uptime', end, 130));
    expect(paid({ caps, ends: null }, ...months)).toEqual([
      'uptime 100 calendar-month',
      'uptime 100 calendar-month',
      'uptime 100 calendar-month',
    ]);
  });

  it('lets what stays below the minimum lapse, after the caps, window by window', () => {
    const minimum = ['IDR 25000', 'lapses'] as const;
    expect(paid({ minimum }, may('uptime', 20))).toEqual(['uptime 0 minimum']);
    expect(paid({ minimum }, may('uptime', 25))).toEqual(['uptime 25']);
    expect(paid({ minimum }, may('uptime', 15), may('reply', 10), june('uptime', 20))).toEqual([
      'uptime 15',
      'reply 10',
      'uptime 0 minimum',
    ]);
  });

  it('owes nothing for a window that begins in the baseline period, and lets another metric have its place', () => {
    const metrics = { uptime: uptime({ 'baseline-period': duration('6 months') }), reply: reply() };
    const credits = [may('uptime', 90), may('reply', 30), june('uptime', 50)];
    expect(paid({ metrics, stacking: 'highest' }, ...credits)).toEqual([
      'uptime 0 baseline-period',
      'reply 30',
      'uptime 50',
    ]);
  });

  it('owes what is carried over', () => {
    expect(paid({ minimum: ['IDR 25000', 'carried-over'] }, may('uptime', 20))).toEqual(['uptime 20']);
  });

  it('names every cap that took something', () => {
    const months = ['2027-01-31', '2027-02-28', '2027-03-31'].map((end) => credit('uptime', end, 130));
    expect(paid({ caps }, ...months).at(-1)).toBe('uptime 50 calendar-month contract-year');
  });
});

/** Amounts in thousands of rupiah. */
function paid(parts: Parts, ...credits: readonly Credit[]): readonly string[] {
  return settleCredits(credits, terms(parts)).map((one) =>
    [one.metric, printMoney(one.paid).replace(/IDR (\d+?)(?:000)?$/, '$1'), ...one.because].join(' '),
  );
}

function credit(metric: string, end: string, thousands: number): Credit {
  const window = windowOn('calendar-month', date(end), date('2026-12-01'));
  return { metric, window, amount: money(`IDR ${thousands * 1000}`) };
}

const may = (metric: string, thousands: number): Credit => credit(metric, '2027-05-31', thousands);

const june = (metric: string, thousands: number): Credit => credit(metric, '2027-06-30', thousands);
