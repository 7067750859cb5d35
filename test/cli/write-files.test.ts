/** Files of one contract are written all together or not at all, and leave nothing else behind. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
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

describe('a file of a signed contract', () => {
  const signed = (text: string, revision = 1) => ({ ...file('a.md', text), revision, signed: true });
  const write = (...[folder, one, force = false]: [string, ReturnType<typeof signed>, boolean?]) =>
    writeFiles(folder, 'out', [one], force);

  it('is written again as it is, and not changed in its revision', () => {
    const folder = workFolder();
    write(folder, signed('as signed'));
    write(folder, signed('as signed'));
    expect(() => write(folder, signed('changed'))).toThrow(
      'out/a.md was signed in revision 1, and this is another text',
    );
    expect(() => write(folder, { ...signed('changed'), signed: false })).toThrow('was signed in revision 1');
    expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe('as signed');
  });

  it('is changed by a new revision, or by force', () => {
    const folder = workFolder();
    write(folder, signed('first'));
    write(folder, signed('second', 2));
    expect(() => write(folder, signed('third', 2))).toThrow('revision 2');
    write(folder, signed('third', 2), true);
    expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe('third');
  });
});
