/** `check --fix`: what is safe is shown and done; the rest of the file is not touched. */
import { chmodSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { fixedText, replaceFile } from '../../src/cli/fix-contract-file.js';
import { makeSource, readContract } from '../../src/index.js';
import { parseMoney } from '../../src/values/money.js';
import { edited, example } from '../support/printed-findings.js';
import { namesIn, runCommand, workFolder } from './run-command.js';

const wrong = edited(
  example('web-hosting'),
  ['below: 99.9%, credit: 5% }', 'below: 99.5%, credit: 10% } # better'],
  ['below: 99.5%, credit: 10% }\n        - { below: 99.0%', 'below: 99.9%, credit: 5% }\n        - { below: 99.0%'],
  ['admin-fee: IDR 25000,', 'admin-fee: Rp 25.000,'],
  ['exercise-within:', 'exercise-witin:'],
);

it('shows what it changes, does it, and checks again', async () => {
  const folder = workFolder([], { 'c.yaml': wrong });
  const { code, stdout, stderr } = await runCommand(folder, 'check', 'c.yaml', '--fix');
  expect(code).toBe(0);
  expect(stderr).toContain('c.yaml: no findings');
  expect(stdout).toMatch(/^--- c\.yaml\n\+\+\+ c\.yaml\n@@ /);
  for (const line of ['below: 99.5%, credit: 10% } # better', 'admin-fee: Rp 25.000', 'exercise-witin:']) {
    expect(stdout).toMatch(new RegExp(`^-.*${line}`, 'm'));
  }
  const right = edited(example('web-hosting'), ['below: 99.5%, credit: 10% }', 'below: 99.5%, credit: 10% } # better']);
  expect(readFileSync(join(folder, 'c.yaml'), 'utf8')).toBe(right);
  expect((await runCommand(folder, 'check', 'c.yaml', '--fix')).stdout).toBe('');
  expect(namesIn(folder)).toEqual(['c.yaml']);
});

it('only shows with --dry-run, and tells what is wrong as it stands', async () => {
  const folder = workFolder([], { 'c.yaml': wrong });
  const { code, stdout, stderr } = await runCommand(folder, 'check', 'c.yaml', '--fix', '--dry-run');
  expect(code).toBe(1);
  expect(stdout).toContain('+    mistaken-transfer: { form: required, admin-fee: IDR 25000,');
  expect(stderr).toContain('model/unknown-key');
  expect(readFileSync(join(folder, 'c.yaml'), 'utf8')).toBe(wrong);
});

it('keeps mode, link and byte order mark of a file', async () => {
  const folder = workFolder([], { 'real.yaml': `\ufeff${wrong}` });
  chmodSync(join(folder, 'real.yaml'), 0o640);
  symlinkSync('real.yaml', join(folder, 'c.yaml'));
  await runCommand(folder, 'check', 'c.yaml', '--fix');
  const text = readFileSync(join(folder, 'real.yaml'), 'utf8');
  expect(text).toContain('admin-fee: IDR 25000');
  expect(text.startsWith('\ufeff')).toBe(true);
  expect(statSync(join(folder, 'real.yaml')).mode & 0o777).toBe(0o640);
});

it('writes nothing to a file that is read-only', async () => {
  const folder = workFolder([], { 'c.yaml': wrong });
  chmodSync(join(folder, 'c.yaml'), 0o444);
  const { code, stderr } = await runCommand(folder, 'check', 'c.yaml', '--fix');
  expect({ code, stderr }).toEqual({ code: 2, stderr: 'sepakat: c.yaml is read-only; nothing was written to it\n' });
  expect(readFileSync(join(folder, 'c.yaml'), 'utf8')).toBe(wrong);
});

it('deletes no file that stands where its own would', () => {
  const passing = `.sepakat-${process.pid}-fix.new`;
  const folder = workFolder([], { 'c.yaml': 'old\n', [passing]: 'of somebody\n' });
  expect(() => replaceFile('c.yaml', join(folder, 'c.yaml'), 'old\n', 'new\n')).toThrow('a file of that name stands');
  expect(readFileSync(join(folder, passing), 'utf8')).toBe('of somebody\n');
});

it('writes nothing to a file that somebody saved meanwhile', () => {
  const folder = workFolder([], { 'c.yaml': 'as saved\n' });
  const path = join(folder, 'c.yaml');
  writeFileSync(path, 'as saved meanwhile\n');
  expect(() => replaceFile('c.yaml', path, 'as saved\n', 'fixed\n')).toThrow('c.yaml was changed meanwhile');
  expect(readFileSync(path, 'utf8')).toBe('as saved meanwhile\n');
  expect(namesIn(folder)).toEqual(['c.yaml']);
});

const badInput = new URL('../bad-input/', import.meta.url);

it.each(readdirSync(badInput).filter((name) => name.endsWith('.yaml')))(
  'makes %s no worse, and leaves nothing for a second run',
  (name) => {
    const errors = (text: string): number =>
      readContract(makeSource(name, text)).diagnostics.filter(({ severity }) => severity === 'error').length;
    const before = readFileSync(new URL(name, badInput), 'utf8');
    const after = fixedText(name, before);
    // What stands behind an error that hid it may come to light.
    if (after !== before) expect(errors(after)).toBeLessThan(errors(before));
    expect(fixedText(name, after)).toBe(after);
    expect(after.split('\n')).toHaveLength(before.split('\n').length);
  },
);

it.each([
  [['--dry-run'], '--dry-run belongs to --fix'],
  [['--fix', '--format', 'json'], '--fix prints what it changes where --format json prints; ask for one of them'],
])('refuses %j', async (options, message) => {
  const { code, stderr } = await runCommand(workFolder(['saas']), 'check', 'saas.yaml', ...options);
  expect({ code, stderr }).toEqual({ code: 2, stderr: `sepakat: ${message}\n` });
});

it.each([
  ['--rule', 'nonsense'],
  ['--ruleset', 'nonsense'],
  ['--max-warnings', 'few'],
])('writes nothing where %s says %s', async (...option) => {
  const folder = workFolder([], { 'c.yaml': wrong });
  expect((await runCommand(folder, 'check', 'c.yaml', '--fix', ...option)).code).toBe(2);
  expect(readFileSync(join(folder, 'c.yaml'), 'utf8')).toBe(wrong);
});

it.each([
  ['Rp 1.000', 'IDR 1000'],
  ['Rp1.500.000,-', 'IDR 1500000'],
  ['Rp 1.500.000,50', 'IDR 1500000.50'],
  ['1000 IDR', 'IDR 1000'],
  ['1,500,000 usd', 'USD 1500000'],
  ['£1,234.50', 'GBP 1234.50'],
  // Read in two ways, or of a currency that nobody named.
  ['IDR 25.000', undefined],
  ['EUR 1,000', undefined],
  ['1,000 USD', undefined],
  ['USD 1.50.000', undefined],
  ['$ 100', undefined],
  ['1000', undefined],
  ['USD 100 IDR', undefined],
])('reads %s as %s', (written, meant) => {
  const read = parseMoney(written);
  expect(read.ok ? null : read.instead).toBe(meant);
});
