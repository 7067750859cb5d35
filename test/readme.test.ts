/** What the README shows is what happens: its run-through, and the folders of its map. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { edited, example, printedFindings } from './support/printed-findings.js';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');

it('prints the finding of the run-through as the command does', () => {
  const text = edited(example('small-business'), ['due: 14 calendar days }', 'due: 14 days }']);
  expect(readme).toContain(printedFindings(text, 'my-contract.yaml').trimEnd());
});

it('names every folder of src in its map', () => {
  const folders = readdirSync(new URL('../src', import.meta.url), { withFileTypes: true }).filter((one) =>
    one.isDirectory(),
  );
  const named = [...readme.matchAll(/^\|.*`src\/([a-z]+)`/gm)].map(([, name]) => name);
  expect(folders.map(({ name }) => name).sort()).toEqual(named.sort());
});
