/**
 * The command as it is shipped: the bundle in `dist`, started as a process of its own. The same contract
 * gives the same bytes wherever and in whatever locale it runs, and a reader that stops early is no error.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { namesIn, runCommand, workFolder } from './run-command.js';

const command = fileURLToPath(new URL('../../dist/sepakat.cjs', import.meta.url));

it('gives equal bytes in other folders, time zones and locales, and those of the sources', async () => {
  const places = [
    { TZ: 'Pacific/Kiritimati', LC_ALL: 'id_ID.UTF-8', LANG: 'id_ID.UTF-8' },
    { TZ: 'America/St_Johns', LC_ALL: 'C', LANG: 'C' },
  ];
  const hashes = places.map((env) => {
    const folder = workFolder(['web-hosting']);
    execFileSync(process.execPath, [command, 'render', 'web-hosting.yaml'], { cwd: folder, env, stdio: 'pipe' });
    return hashesIn(join(folder, 'out'));
  });
  const folder = workFolder(['web-hosting']);
  await runCommand(folder, 'render', 'web-hosting.yaml');
  expect(hashes[0]).toHaveLength(4);
  expect(hashes[1]).toEqual(hashes[0]);
  expect(hashesIn(join(folder, 'out'))).toEqual(hashes[0]);
});

it('is quiet when its reader stops early', () => {
  const script = `"${process.execPath}" "${command}" schema | head -c 11; echo "\${PIPESTATUS[0]}"`;
  const { stdout, stderr } = spawnSync('bash', ['-c', script], { encoding: 'utf8' });
  expect({ stdout: stdout.replace(/\s+/g, ''), stderr }).toEqual({ stdout: '{"title"0', stderr: '' });
});

it.skipIf(!existsSync('/dev/full'))('says in one line that what was asked for cannot be printed', () => {
  const script = `"${process.execPath}" "${command}" schema > /dev/full`;
  const { status, stderr } = spawnSync('bash', ['-c', script], { encoding: 'utf8' });
  expect({ status, stderr }).toEqual({
    status: 2,
    stderr: 'sepakat: what was asked for cannot be printed: the disk is full\n',
  });
});

it('ends with the exit code of the command', () => {
  const folder = workFolder([], { 'empty.yaml': '' });
  const run = (...args: string[]) => spawnSync(process.execPath, [command, ...args], { cwd: folder }).status;
  expect([run('--help'), run('check', 'empty.yaml'), run('check', 'nowhere.yaml')]).toEqual([0, 1, 2]);
});

it('takes each part from the cache of V8, whatever flags the parts before it have set', () => {
  const told = `
    const vm = require('node:vm');
    vm.Script = class extends vm.Script {
      constructor(text, options) {
        super(text, options);
        console.error(require('node:path').basename(options.filename), this.cachedDataRejected);
      }
    };`;
  const folder = workFolder(['small-business'], { 'told.cjs': told });
  const args = ['-r', './told.cjs', command, 'render', 'small-business.yaml', '--format', 'pdf'];
  const { stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
  expect(stderr.match(/^\w+\.cjs .*$/gm)).toEqual(['cli.cjs false', 'pipeline.cjs false', 'pdf.cjs false']);
});

function hashesIn(folder: string): readonly string[] {
  return namesIn(folder).map((name) => {
    return `${name} ${createHash('sha256')
      .update(readFileSync(join(folder, name)))
      .digest('hex')}`;
  });
}
