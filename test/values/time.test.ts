import { describe, expect, it } from 'vitest';
import { parseTime, printTime } from '../../src/values/time.js';

describe('parseTime', () => {
  it.each([
    ['08:00', 480],
    ['00:00', 0],
    ['24:00', 1440],
  ])('reads %s and writes it back', (text, minutes) => {
    expect(parseTime(text)).toEqual({ ok: true, value: { type: 'time', minutes } });
    expect(printTime({ type: 'time', minutes })).toBe(text);
  });

  it.each([
    ['17.00', 'write "17:00"'],
    ['8:00', 'write "08:00"'],
    ['8', 'write "08:00"'],
    ['24:30', 'write hours and minutes on the 24-hour clock: "17:00"'],
    ['5pm', 'write hours and minutes on the 24-hour clock: "17:00"'],
  ])('refuses %s', (text, help) => {
    expect(parseTime(text)).toMatchObject({ ok: false, help });
  });
});
