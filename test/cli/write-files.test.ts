/** Files of one contract are written all together or not at all, and leave nothing else behind. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { writeFiles } from '../../src/cli/write-files.js';
import { namesIn, workFolder } from './run-command.js';

const file = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) });

it('takes back what was written when a later file cannot take its place', () => {
  const folder = workFolder();
  writeFiles(folder, 'out', [file('a.md', 'old a'), file('b.md', 'old b')], false);
  const before = readFileSync(join(folder, '.sepakat.json'), 'utf8');
  // The place where the old b.md would be put aside is taken, so that its turn fails.
  mkdirSync(join(folder, `.sepakat-${process.pid}-b.md.old/taken`), { recursive: true });
  const write = () => writeFiles(folder, 'out', [file('a.md', 'new a'), file('b.md', 'new b')], false);
  expect(write).toThrow(/^out cannot be written: /);
  expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe('old a');
  expect(readFileSync(join(folder, 'b.md'), 'utf8')).toBe('old b');
  expect(readFileSync(join(folder, '.sepakat.json'), 'utf8')).toBe(before);
});

it('takes away a file that was not there before', () => {
  const folder = workFolder();
  mkdirSync(join(folder, `.sepakat-${process.pid}-b.md.new`));
  expect(() => writeFiles(folder, 'out', [file('a.md', 'a'), file('b.md', 'b')], false)).toThrow();
  expect(namesIn(folder)).toEqual([`.sepakat-${process.pid}-b.md.new`]);
});

it('lists every file it wrote with its SHA-256, sorted, and keeps what was listed before', () => {
  const folder = workFolder();
  writeFiles(folder, 'out', [file('b.md', '')], false);
  writeFiles(folder, 'out', [file('a.md', '')], false);
  const empty = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
  const ledger = JSON.parse(readFileSync(join(folder, '.sepakat.json'), 'utf8'));
  expect(ledger).toEqual({ sepakat: 1, files: { 'a.md': empty, 'b.md': empty } });
  expect(namesIn(folder)).toEqual(['.sepakat.json', 'a.md', 'b.md']);
});

it('leaves a folder alone that stands where its list should, also when forced', () => {
  const folder = workFolder();
  mkdirSync(join(folder, '.sepakat.json'));
  expect(() => writeFiles(folder, 'out', [file('a.md', 'a')], true)).toThrow('.sepakat.json in the output folder is');
  expect(namesIn(folder)).toEqual(['.sepakat.json']);
});

it('writes over a changed file only when told to', () => {
  const folder = workFolder();
  writeFiles(folder, 'out', [file('a.md', 'a')], false);
  writeFileSync(join(folder, 'a.md'), 'mine');
  expect(() => writeFiles(folder, 'out', [file('a.md', 'b')], false)).toThrow('made or changed by somebody else');
  writeFiles(folder, 'out', [file('a.md', 'b')], true);
  expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe('b');
});
