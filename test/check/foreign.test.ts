/**
 * Contracts that others wrote, as they are met: what is read of them, what is not, and what is found. A case is a
 * Markdown file in `test/check/foreign` with all that the command prints beside it; `UPDATE_FOREIGN=1` writes those
 * anew, to be reviewed like code.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkForeign } from '../../src/check/check.js';
import { readMarkdown } from '../../src/extract/markdown.js';
import { makeSource } from '../../src/source/source.js';
import { runCommand, workFolder } from '../cli/run-command.js';
import { assets } from '../support/assets.js';

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

const examples = new URL('../../examples/', import.meta.url);
const ours = readdirSync(examples).flatMap((name) =>
  readdirSync(new URL(`${name}/expected/`, examples)).flatMap((file) =>
    file.endsWith('.md') ? [`${name}/expected/${file}`] : [],
  ),
);

describe('our own documents', () => {
  it.each(ours)('%s has no error, and each of its references is found', (path) => {
    const wordings = () => assets.wordings();
    const foreign = readMarkdown(makeSource(path, readFileSync(new URL(path, examples), 'utf8')), wordings());
    const errors = checkForeign(foreign, { wordings }).filter(({ severity }) => severity === 'error');
    expect(errors.map(({ code, message, span }) => `${span?.start.line} ${code} ${message}`)).toEqual([]);
    expect(foreign.terms.length).toBeGreaterThan(3);
  });
});

it('has no expectation without its file', () => {
  const names = new Set(cases.map((file) => file.replace('.md', '.txt')));
  expect(files.filter((file) => file.endsWith('.txt') && !names.has(file))).toEqual([]);
});
