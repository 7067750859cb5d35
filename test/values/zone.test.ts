import { describe, expect, it } from 'vitest';
import { parseZone } from '../../src/values/zone.js';

describe('parseZone', () => {
  it.each(['Asia/Jakarta', 'Europe/London', 'America/Argentina/Buenos_Aires', 'UTC'])('reads %s', (name) => {
    expect(parseZone(name)).toEqual({ ok: true, value: { type: 'zone', name } });
  });

  it.each([
    ['WIB', 'write Asia/Jakarta'],
    ['asia/jakarta', 'write Asia/Jakarta'],
    ['New York', 'write America/New_York'],
    ['UTC+7', 'write an IANA name such as Asia/Jakarta, Europe/London or UTC'],
    ['Asia/', 'write an IANA name such as Asia/Jakarta, Europe/London or UTC'],
    ['constructor/name', 'write an IANA name such as Asia/Jakarta, Europe/London or UTC'],
  ])('refuses %s', (text, help) => {
    expect(parseZone(text)).toMatchObject({ ok: false, help });
  });
});
