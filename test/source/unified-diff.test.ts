/** Differences as `diff -u` prints them: read back, they give the text after. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { unifiedDiff } from '../../src/source/unified-diff.js';

it('shows a change with three lines around it', () => {
  const lines = Array.from({ length: 12 }, (_, index) => `line ${index + 1}\n`);
  const after = lines.with(5, 'another\n').toSpliced(11, 1);
  expect(unifiedDiff('c.yaml', lines.join(''), after.join(''))).toBe(
    [
      '--- c.yaml\n+++ c.yaml\n@@ -3,10 +3,9 @@\n',
      ' line 3\n line 4\n line 5\n-line 6\n+another\n line 7\n line 8\n line 9\n line 10\n line 11\n-line 12\n',
    ].join(''),
  );
  expect(unifiedDiff('c.yaml', 'a\n', 'a\n')).toBe('');
});

it('says where the last line has no end', () => {
  expect(unifiedDiff('c', 'a', 'b\n')).toBe('--- c\n+++ c\n@@ -1,1 +1,1 @@\n-a\n\\ No newline at end of file\n+b\n');
});

it('gives the text after, whatever changed', () => {
  const text = fc.array(fc.constantFrom('a\n', 'b\n', 'c\n', '\n'), { maxLength: 30 }).map((lines) => lines.join(''));
  fc.assert(fc.property(text, text, (before, after) => patched(before, unifiedDiff('c', before, after)) === after));
});

/** What `patch` makes of it; throws where a line to be kept or taken out is not there. */
function patched(before: string, difference: string): string {
  const old = before.match(/[^\n]*\n/g) ?? [];
  const made: string[] = [];
  let next = 0;
  for (const [, start, length, body = ''] of difference.matchAll(/^@@ -(\d+),(\d+) \+\d+,\d+ @@\n((?:[ +-].*\n)*)/gm)) {
    const from = Number(start) - (length === '0' ? 0 : 1);
    made.push(...old.slice(next, from));
    next = from;
    for (const line of body.match(/[^\n]*\n/g) ?? []) {
      if (line[0] !== '+') {
        if (old[next] !== line.slice(1)) throw new Error(`The line ${next + 1} is ${old[next]}, not ${line}.`);
        next += 1;
      }
      if (line[0] !== '-') made.push(line.slice(1));
    }
  }
  return [...made, ...old.slice(next)].join('');
}
