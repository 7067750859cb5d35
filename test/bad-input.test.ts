/**
 * Files as people get them wrong, and exactly what they are told. A case is a file in `test/bad-input` with
 * the printed findings beside it; `UPDATE_BAD_INPUT=1` writes those anew, to be reviewed like code.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { printedFindings } from './support/printed-findings.js';

const folder = new URL('./bad-input/', import.meta.url);
const files = readdirSync(folder);
const cases = files.filter((file) => !file.endsWith('.txt'));

describe.each(cases)('%s', (file) => {
  it('is told what is wrong, where, and what to write', () => {
    const printed = printedFindings(readFileSync(new URL(file, folder), 'utf8'), file);
    const expected = new URL(file.replace(/\.[^.]+$/, '.txt'), folder);
    if (process.env.UPDATE_BAD_INPUT === '1') writeFileSync(expected, printed);
    expect(printed).toBe(readFileSync(expected, 'utf8'));
    expect(printed).toContain('error  ');
  });
});

it('has no expectation without its file', () => {
  const names = new Set(cases.map((file) => file.replace(/\.[^.]+$/, '')));
  expect(files.filter((file) => file.endsWith('.txt') && !names.has(file.slice(0, -4)))).toEqual([]);
});
