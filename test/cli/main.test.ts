/** Help, version, schema, and what happens when the mistake is ours. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { main } from '../../src/cli/main.js';
import { runCommand, workFolder } from './run-command.js';

it('prints help on stdout, naming every command', async () => {
  const { code, stdout, stderr } = await runCommand('.', '--help');
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect([...stdout.matchAll(/^ {2}([a-z]+) /gm)].map(([, name]) => name)).toEqual([
    'render',
    'check',
    'clauses',
    'explain',
    'schema',
  ]);
});

it('prints the help of a command with its options', async () => {
  const { code, stdout } = await runCommand('.', 'render', '--help');
  expect(code).toBe(0);
  for (const option of ['--lang', '--format', '--templates', '--out', '--force', '--no-attach'])
    expect(stdout).toContain(option);
});

it('prints the version of the package', async () => {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  expect(await runCommand('.', '--version')).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
});

it('prints a JSON Schema', async () => {
  const { code, stdout } = await runCommand('.', 'schema');
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema', type: 'object' });
});

it('ends a mistake of ours with one line, and with a stack only when asked', async () => {
  const folder = workFolder(['small-business']);
  const broken = async (debug: boolean) => {
    let stderr = '';
    const code = await main(['render', 'small-business.yaml'], {
      stdout: () => {},
      stderr: (text) => {
        stderr += text;
      },
      directory: folder,
      colour: false,
      debug,
      assets: () => {
        throw new Error('The data of the package is whole,\nand this is not.');
      },
    });
    return { code, stderr };
  };
  expect(await broken(false)).toEqual({
    code: 2,
    stderr:
      'sepakat: this is our mistake, not yours: The data of the package is whole, and this is not. (SEPAKAT_DEBUG=1 shows where)\n',
  });
  expect((await broken(true)).stderr).toMatch(/\n {4}at /);
});
