/** Two runs in one folder at once lose nothing, and a run that was killed is in nobody's way. */
import { execFile, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { withFolder } from '../../src/cli/folder-lock.js';
import { example } from '../support/printed-findings.js';
import { namesIn, workFolder } from './run-command.js';

const command = fileURLToPath(new URL('../../dist/sepakat.cjs', import.meta.url));

it('lets runs at one time write into one folder one after the other, and the list has what each wrote', async () => {
  const ids = Array.from({ length: 6 }, (_, at) => `deal-${at + 1}`);
  const contracts = ids.map((id) => [`${id}.yaml`, example('small-business').replace('bright-cafe-it', id)] as const);
  const folder = workFolder([], Object.fromEntries(contracts));
  const run = (id: string) =>
    promisify(execFile)(process.execPath, [command, 'render', `${id}.yaml`, '--format', 'md'], { cwd: folder });
  await Promise.all(ids.map(run));
  const { files } = JSON.parse(readFileSync(join(folder, 'out/.sepakat.json'), 'utf8'));
  expect(Object.keys(files)).toEqual(ids.map((id) => `${id}.en.md`));
  expect(namesIn(join(folder, 'out'))).toEqual(['.sepakat.json', ...ids.map((id) => `${id}.en.md`)]);
});

it('takes away the lock of a run that is no more', () => {
  const { pid } = spawnSync(process.execPath, ['-e', '']);
  const folder = workFolder([], { '.sepakat.lock': `${hostname()} ${pid}\n` });
  expect(withFolder(folder, 'out', () => namesIn(folder))).toEqual(['.sepakat.lock']);
  expect(namesIn(folder)).toEqual([]);
});

it.each([
  ['of a run that lives', `${hostname()} ${process.pid}\n`],
  ['of another computer', 'elsewhere.example 1\n'],
  ['that says nothing', ''],
])('waits for a lock %s, and says then what to delete', (_, text) => {
  const folder = workFolder([], { '.sepakat.lock': text });
  expect(() => withFolder(folder, 'out', () => 'done', 50)).toThrow(
    `another run writes to out; wait for it, or delete ${join('out', '.sepakat.lock')} if none does`,
  );
  expect(readFileSync(join(folder, '.sepakat.lock'), 'utf8')).toBe(text);
});

it('does not wait where somebody has made a folder of that name', () => {
  const folder = workFolder();
  mkdirSync(join(folder, '.sepakat.lock'));
  expect(() => withFolder(folder, 'out', () => 'done')).toThrow(
    `${join('out', '.sepakat.lock')} is no file, and no run of ours made it; move it away`,
  );
});

it('leaves the folder free after a failure', () => {
  const folder = workFolder();
  const fail = () => {
    writeFileSync(join(folder, 'a'), '');
    throw new Error('no');
  };
  expect(() => withFolder(folder, 'out', fail)).toThrow('no');
  expect(namesIn(folder)).toEqual(['a']);
});

it('waits no longer for the second lock of a run that was killed while it cleared up', () => {
  const { pid } = spawnSync(process.execPath, ['-e', '']);
  const folder = workFolder([], { '.sepakat.lock': `${hostname()} ${pid}\n`, '.sepakat.lock-clearing': '' });
  expect(() => withFolder(folder, 'out', () => 'done', 50)).toThrow('another run writes to out');
});

it.each(['.sepakat.lock', '.sepakat.json'])('reads no pipe that is called %s', (name) => {
  const folder = workFolder();
  spawnSync('mkfifo', [join(folder, name)]);
  const at = { cwd: folder, timeout: 30_000, encoding: 'utf8' } as const;
  writeFileSync(join(folder, 'c.yaml'), example('small-business'));
  const run = spawnSync(process.execPath, [command, 'render', 'c.yaml', '--format', 'md', '--out', '.'], at);
  expect(run.status).toBe(2);
  expect(run.stderr).toContain(name);
});
