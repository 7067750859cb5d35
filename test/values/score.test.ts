import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseScore, printScore } from '../../src/values/score.js';

describe('parseScore', () => {
  it.each(['0', '30', '-0.3', '-0.30', '4.25', '100', '-100'])('reads %s and prints it as typed', (text) => {
    const read = parseScore(text);
    expect(read.ok && printScore(read.value)).toBe(text);
  });

  it.each([
    ['30%', 'write 30'],
    ['0,3', 'write 0.3'],
    ['+30', 'write 30'],
    ['-0,3 points', 'write -0.3'],
    ['030', 'write 30'],
    ['high', 'write points such as 30 or -0.3'],
    ['0.1234567', 'write points such as 30 or -0.3'],
  ])('refuses %s', (text, help) => {
    expect(parseScore(text)).toMatchObject({ ok: false, help });
  });

  it('reads back whatever it prints', () => {
    fc.assert(
      fc.property(fc.bigInt(-100_000_000n, 100_000_000n), (micro) => {
        const read = parseScore(printScore({ type: 'score', micro, decimals: 6 }));
        expect(read).toMatchObject({ ok: true, value: { micro, decimals: 6 } });
      }),
    );
  });
});
