/**
 * Two texts -> how they differ, line by line, as `diff -u` prints it and `patch` reads it: Myers' shortest list of lines
 * to take out and put in. Meant for a few changes in a long file: its time grows with their number squared.
 */

/** Lines that are shown around a change. */
const AROUND = 3;

interface Step {
  readonly sign: ' ' | '-' | '+';
  readonly line: string;
}

/** Empty where the texts are the same. `name` is the file, before and after. */
export function unifiedDiff(name: string, before: string, after: string): string {
  if (before === after) return '';
  const steps = stepsBetween(linesOf(before), linesOf(after));
  const changed = steps.flatMap(({ sign }, index) => (sign === ' ' ? [] : [index]));
  const hunks: { from: number; to: number }[] = [];
  for (const index of changed) {
    const last = hunks.at(-1);
    if (last !== undefined && index - last.to <= 2 * AROUND) last.to = index;
    else hunks.push({ from: index, to: index });
  }
  const printed = hunks.map(({ from, to }) => {
    const start = Math.max(0, from - AROUND);
    return hunk(steps, start, Math.min(steps.length, to + AROUND + 1));
  });
  return `--- ${name}\n+++ ${name}\n${printed.join('')}`;
}

function hunk(steps: readonly Step[], start: number, end: number): string {
  const count = (list: readonly Step[], left: string): number => list.filter(({ sign }) => sign !== left).length;
  const before = steps.slice(0, start);
  const shown = steps.slice(start, end);
  const range = (without: '-' | '+'): string => {
    const length = count(shown, without);
    return `${count(before, without) + (length === 0 ? 0 : 1)},${length}`;
  };
  const lines = shown.map(
    ({ sign, line }) => `${sign}${line.endsWith('\n') ? line : `${line}\n\\ No newline at end of file\n`}`,
  );
  return `@@ -${range('+')} +${range('-')} @@\n${lines.join('')}`;
}

/** With their line ends, so that a file that lacks the last one is another file. */
function linesOf(text: string): readonly string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

function stepsBetween(before: readonly string[], after: readonly string[]): readonly Step[] {
  let head = 0;
  while (head < before.length && head < after.length && before[head] === after[head]) head += 1;
  let tail = 0;
  const most = Math.min(before.length, after.length) - head;
  while (tail < most && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail += 1;
  const kept = (line: string): Step => ({ sign: ' ', line });
  return [
    ...before.slice(0, head).map(kept),
    ...shortest(before.slice(head, before.length - tail), after.slice(head, after.length - tail)),
    ...before.slice(before.length - tail).map(kept),
  ];
}

/** Furthest point reached on each diagonal with so many changes, kept for the way back. */
function shortest(before: readonly string[], after: readonly string[]): readonly Step[] {
  const reached = new Map([[1, 0]]);
  const trace: ReadonlyMap<number, number>[] = [];
  for (let changes = 0; ; changes += 1) {
    trace.push(new Map(reached));
    for (let diagonal = -changes; diagonal <= changes; diagonal += 2) {
      let x = startOn(diagonal, changes, reached);
      while (x < before.length && x - diagonal < after.length && before[x] === after[x - diagonal]) x += 1;
      reached.set(diagonal, x);
      if (x >= before.length && x - diagonal >= after.length) return wayBack(before, after, trace);
    }
  }
}

/** Down from the diagonal above, or right from the one below: whichever is further. */
function startOn(diagonal: number, changes: number, reached: ReadonlyMap<number, number>): number {
  const above = reached.get(diagonal + 1) ?? -1;
  const below = reached.get(diagonal - 1) ?? -1;
  return diagonal === -changes || (diagonal !== changes && below < above) ? above : below + 1;
}

function wayBack(
  before: readonly string[],
  after: readonly string[],
  trace: readonly ReadonlyMap<number, number>[],
): readonly Step[] {
  const steps: Step[] = [];
  let x = before.length;
  let y = after.length;
  for (let changes = trace.length - 1; changes >= 0; changes -= 1) {
    const reached = trace[changes] ?? new Map<number, number>();
    const start = startOn(x - y, changes, reached);
    const startY = start - (x - y);
    while (x > start && y > startY) {
      x -= 1;
      y -= 1;
      steps.push({ sign: ' ', line: before[x] ?? '' });
    }
    if (changes === 0) break;
    const above = reached.get(x - y + 1) ?? -1;
    if (start === above) {
      y -= 1;
      steps.push({ sign: '+', line: after[y] ?? '' });
    } else {
      x -= 1;
      steps.push({ sign: '-', line: before[x] ?? '' });
    }
  }
  return steps.reverse();
}
