/**
 * Whatever a contract file holds, the check finds something or passes it: it never throws, and never takes over a
 * second. A fixed seed and few runs here; `npm run mutate` makes a thousand of each from a seed that it prints.
 */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bases, judge } from '../mutation/judge.js';
import { randomEdit, randomTree } from '../mutation/random.js';
import { tell } from '../mutation/tell.js';

const all = process.env.MUTATE === 'all';
const seed = Number(process.env.SEED ?? (all ? Date.now() % 2 ** 31 : 4));
const numRuns = all ? 1000 : 60;
const presets = bases();

it.each([
  ['trees', randomTree(presets)],
  ['edits', randomEdit(presets)],
] as const)('random %s are judged', { timeout: 1_200_000 }, async (what, texts) => {
  const spent: number[] = [];
  let passed = 0;
  fc.assert(
    fc.property(texts, (text) => {
      const first = timed(text);
      // A busy machine is slow once; a slow check is slow again.
      const time = first.time < 500 ? first.time : Math.min(first.time, timed(text).time);
      spent.push(time);
      if (first.findings.length === 0) passed += 1;
      expect(time).toBeLessThan(1000);
    }),
    { seed, numRuns },
  );
  if (all) {
    await tell(
      `${numRuns} random ${what}, SEED=${seed}: ${passed} pass, the others have findings; the slowest took ${Math.ceil(Math.max(...spent))} ms`,
    );
  }
});

function timed(text: string): { readonly findings: readonly string[]; readonly time: number } {
  const begin = performance.now();
  const findings = judge(text);
  return { findings, time: performance.now() - begin };
}
