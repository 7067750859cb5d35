/** Tables of credits as they are published, sound and broken: what is found, and in which row a result lies. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Bound, type CreditTable, judgeTable, rowsAt } from '../../src/model/credit-table.js';

const micro = (percent: number): bigint => BigInt(Math.round(percent * 1e6));

/** `[99.0,99.9) 10`: `[` and `]` belong to the row; `_` leaves an end open. */
function table(target: number | null, rows: string, more: Partial<CreditTable<number>> = {}): CreditTable<number> {
  return {
    better: 'higher',
    target: target === null ? null : micro(target),
    step: null,
    printedSteps: [1_000_000n, 100_000n, 10_000n, 1_000n],
    worst: 0n,
    cap: null,
    rows: rows.split('; ').map((text, place) => {
      const [, left = '', low = '', high = '', right = '', credit = ''] =
        /^([[(])(.+),(.+)([\])]) (.+)$/.exec(text) ?? [];
      const bound = (value: string, included: boolean): Bound | null =>
        value === '_' ? null : { at: micro(Number(value)), included };
      return {
        lower: bound(low, left === '['),
        upper: bound(high, right === ']'),
        credit: micro(Number(credit)),
        place,
      };
    }),
    ...more,
  };
}

const kinds = (judged: CreditTable<number>) => judgeTable(judged).map(({ kind, row }) => `${kind} ${row}`);

describe('a table', () => {
  it.each([
    ['half-open ranges', table(99.99, '[99,99.99) 10; [95,99) 30; [_,95) 100')],
    ['ranges closed at the worst result', table(99.99, '[99,99.99) 10; [0,99) 30')],
    ['nested, the worst match wins', table(99.99, '[_,99.99) 10; [_,99) 25; [_,95) 100')],
    ['lower ends alone, from a row that pays nothing', table(99.9, '[99.9,_] 0; [99,_] 10; [95,_] 25; [0,_] 50')],
    ['from the worst to the best', table(99.9, '[_,95) 50; [95,99) 25; [99,99.9) 10')],
    [
      'printed decimals, results rounded to them',
      table(99.9, '[99,99.89] 5; [95,98.99] 10; [_,94.99] 25', { step: 10_000n }),
    ],
    ['a row of 100% alone before the target', table(99.9, '[100,100] 0; [99,99.9) 10; [_,99) 25')],
    ['lower is better', table(1, '(1,2] 5; (2,_] 10', { better: 'lower', worst: micro(100) })],
  ])('%s: nothing', (_, sound) => {
    expect(judgeTable(sound)).toEqual([]);
  });

  it.each([
    ['a hole at a breakpoint', '[99,99.9) 10; [_,99) 25', '(99,99.9) 10; [_,99) 25', 'hole 1'],
    ['one value in two rows', '', '[99,99.9) 10; [_,99] 25', 'overlap 1'],
    ['credit for the target itself', '', '[99,99.9] 10; [_,99) 25', 'early 0'],
    ['credit above the target', '', '[99,99.95) 10; [_,99) 25', 'early 0'],
    ['credit only below the target', '', '[99,99.5) 10; [_,99) 25', 'late 0'],
    ['a hole of half a percent', '', '[99.5,99.9) 10; [_,99) 25', 'hole 1'],
    ['ends the wrong way round', '', '[99.9,99) 10; [_,99) 25', 'reversed 0'],
    ['a worse result that earns as much', '', '[99,99.9) 10; [_,99) 10', 'not-growing 1'],
    ['no row for the worst', '', '[99,99.9) 10; [95,99) 25', 'closed 1'],
  ])('%s', (_, __, rows, found) => {
    expect(kinds(table(99.9, rows))).toEqual([found]);
  });

  it('says which rounding closes a hole between printed decimals', () => {
    const faults = judgeTable(table(99.9, '[99,99.89] 5; [95,98.99] 10; [_,94.99] 25'));
    expect(faults).toEqual([
      { kind: 'late', row: 0, start: micro(99.89), step: 10_000n },
      { kind: 'hole', row: 1, before: 0, from: micro(98.99), to: micro(99), step: 10_000n },
      { kind: 'hole', row: 2, before: 1, from: micro(94.99), to: micro(95), step: 10_000n },
    ]);
  });

  it('finds every fault at once, and a credit above the cap', () => {
    const found = kinds(table(99.9, '[98,99.9] 10; (95,98] 60; [90,95) 5', { cap: micro(50) }));
    expect(found).toEqual(['early 0', 'overlap 1', 'hole 2', 'not-growing 2', 'closed 2', 'above-cap 1']);
  });

  it('runs one way', () => {
    expect(kinds(table(99.9, '[95,99) 25; [99,99.9) 10; [_,95) 50'))).toEqual(['disorder 1']);
  });
});

describe('the row of a result', () => {
  const creditAt = (judged: CreditTable<number>, percent: number) =>
    rowsAt(judged, micro(percent)).map(({ credit }) => Number(credit) / 1e6);

  it.each([
    [99.99, []],
    [99.98, [10]],
    [99, [10]],
    [98.9, [30]],
    [95, [30]],
    [94.99, [100]],
    [0, [100]],
  ])('%d', (percent, credits) => {
    expect(creditAt(table(99.99, '[99,99.99) 10; [95,99) 30; [_,95) 100'), percent)).toEqual(credits);
  });

  it('of rounded results', () => {
    const rows = '[99,99.89] 5; [95,98.99] 10; [_,94.99] 25';
    expect(creditAt(table(99.9, rows), 99.895)).toEqual([]);
    expect(creditAt(table(99.9, rows, { step: 10_000n }), 99.8949)).toEqual([5]);
    expect(creditAt(table(99.9, rows, { step: 10_000n }), 99.895)).toEqual([]);
  });
});

it('finds a hole, an overlap or a wrong start exactly where some result is in no row, in two, or paid though it meets the target', () => {
  const tenths = fc.integer({ min: 1, max: 999 });
  const drawn = fc.record({
    cuts: fc.uniqueArray(tenths, { minLength: 1, maxLength: 4 }),
    sides: fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }),
    slip: fc.option(fc.record({ cut: fc.nat(3), by: fc.constantFrom(-1, 0, 1), side: fc.boolean() })),
  });
  fc.assert(
    fc.property(drawn, fc.boolean(), ({ cuts, sides, slip }, rounded) => {
      const down = [...cuts].sort((one, other) => other - one);
      const ends = down.map((cut, at) => ({ cut, included: at > 0 && sides[at] === true }));
      const rows = ends.map(({ cut, included }, at) => {
        const next = ends[at + 1];
        if (next === undefined) return `[0,${cut / 10}${included ? ']' : ')'} ${at + 1}`;
        const wrong = slip?.cut === at;
        const low = wrong ? Math.min(cut - 1, next.cut + slip.by) : next.cut;
        const left = (wrong ? slip.side : next.included) ? '(' : '[';
        return `${left}${low / 10},${cut / 10}${included ? ']' : ')'} ${at + 1}`;
      });
      const target = (down[0] ?? 0) / 10;
      const judged = table(target, rows.join('; '), rounded ? { step: 100_000n } : {});
      const counted = ['hole', 'overlap', 'early', 'late', 'closed', 'reversed'];
      const found = judgeTable(judged).filter(({ kind }) => counted.includes(kind));
      const wrong: number[] = [];
      for (let step = 0; step <= 2000; step += rounded ? 2 : 1) {
        const wanted = step / 20 < target ? 1 : 0;
        if (rowsAt(judged, BigInt(step) * 50_000n).length !== wanted) wrong.push(step / 20);
      }
      // A row between two neighbouring steps has no result, which is a slip of its own.
      const steps = Array.from({ length: 2001 }, (_, step) => step).filter((step) => !rounded || step % 2 === 0);
      const met = new Set(steps.flatMap((step) => rowsAt(judged, BigInt(step) * 50_000n)).map(({ place }) => place));
      const idle = judged.rows.some(({ place }) => !met.has(place));
      expect(found.length > 0, `${rows.join('; ')}: ${wrong.join()}`).toBe(wrong.length > 0 || idle);
    }),
    { numRuns: 300 },
  );
});
