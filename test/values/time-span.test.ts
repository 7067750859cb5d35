import { describe, expect, it } from 'vitest';
import { lastPlaceOf, nanosecondsOf, parseTimeSpan, printTimeSpan, timeSpanOf } from '../../src/values/time-span.js';

describe('parseTimeSpan', () => {
  it.each([
    ['43.2 minutes', 2_592_000n, 6_000n],
    ['43 minutes 12 seconds', 2_592_000n, 1_000n],
    ['7.2 hours', 25_920_000n, 360_000n],
    ['1 hour 26 minutes 24 seconds', 5_184_000n, 1_000n],
    ['25.92 seconds', 25_920n, 10n],
    ['0 seconds', 0n, 1_000n],
    ['1.000000 hours', 3_600_000n, null],
  ])('reads %s, prints it as typed, and knows its last place', (text, milliseconds, place) => {
    const read = parseTimeSpan(text);
    if (!read.ok) throw new Error(read.message);
    expect(printTimeSpan(read.value)).toBe(text);
    expect(nanosecondsOf(read.value)).toBe(milliseconds * 1_000_000n);
    if (place !== null) expect(lastPlaceOf(read.value)).toBe(place * 1_000_000n);
  });

  it.each([
    ['43,2 menit', 'write 43.2 minutes'],
    ['3.4 h', 'write 3.4 hours'],
    ['43', 'write 43.2 minutes, or 43 minutes 12 seconds'],
    ['12 seconds 43 minutes', 'write 43.2 minutes, or 43 minutes 12 seconds'],
    ['1.5 hours 20 minutes', 'write 43.2 minutes, or 43 minutes 12 seconds'],
    ['43 minutes and 12 seconds', 'write 43.2 minutes, or 43 minutes 12 seconds'],
    ['2 days', 'write 43.2 minutes, or 43 minutes 12 seconds'],
  ])('refuses %s', (text, help) => {
    expect(parseTimeSpan(text)).toMatchObject({ ok: false, help });
  });
});

it('says any time exactly', () => {
  const said = [2_592_000n, 25_920_000n, 60_480n, 0n, 864n].map((ms) => printTimeSpan(timeSpanOf(ms * 1_000_000n)));
  expect(said).toEqual([
    '43 minutes 12 seconds',
    '7 hours 12 minutes',
    '1 minute 0.48 seconds',
    '0 seconds',
    '0.864 seconds',
  ]);
});
