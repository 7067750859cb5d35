/**
 * Contracts that others wrote, as they are met: what is read of them, what is not, and what is found. A case is a
 * Markdown file in `test/check/foreign` with all that the command prints beside it; `UPDATE_FOREIGN=1` writes those
 * anew, to be reviewed like code.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { runCommand, workFolder } from '../cli/run-command.js';

const folder = new URL('./foreign/', import.meta.url);
const files = readdirSync(folder);
const cases = files.filter((file) => file.endsWith('.md'));

describe.each(cases)('%s', (file) => {
  it('is judged by what can be read of it', async () => {
    const text = readFileSync(new URL(file, folder), 'utf8');
    const { code, stdout, stderr } = await runCommand(workFolder([], { [file]: text }), 'check', file);
    const expected = new URL(file.replace('.md', '.txt'), folder);
    if (process.env.UPDATE_FOREIGN === '1') writeFileSync(expected, stderr);
    expect(stderr).toBe(readFileSync(expected, 'utf8'));
    expect({ code, stdout }).toEqual({
      code: stderr.includes('\nerror  ') || stderr.startsWith('error  ') ? 1 : 0,
      stdout: '',
    });
  });
});

it('has no expectation without its file', () => {
  const names = new Set(cases.map((file) => file.replace('.md', '.txt')));
  expect(files.filter((file) => file.endsWith('.txt') && !names.has(file))).toEqual([]);
});
