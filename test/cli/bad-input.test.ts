/**
 * What cannot be rendered: nothing is written, the exit code says whose it is to put right, and stdout stays
 * empty. The cases of `test/bad-input` are found by listing; what is printed for them stands beside them.
 */
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { namesIn, runCommand, workFolder } from './run-command.js';

const cases = readdirSync(new URL('../bad-input/', import.meta.url)).filter((name) => name.endsWith('.yaml'));

describe('a contract with a mistake', () => {
  it.each(cases)('%s: exit 1, with code, place and a way out, and nothing written', async (name) => {
    const text = readFileSync(new URL(`../bad-input/${name}`, import.meta.url), 'utf8');
    const folder = workFolder([], { [name]: text });
    const { code, stdout, stderr } = await runCommand(folder, 'render', name);
    expect({ code, stdout, names: namesIn(folder) }).toEqual({ code: 1, stdout: '', names: [name] });
    expect(stderr).toMatch(/^error {2}\w+\/[a-z-]+ +\S+\.yaml:\d+:\d+\n/m);
    expect(stderr).toContain('\n  help: ');
    expect((await runCommand(folder, 'check', name)).code).toBe(1);
  });

  it('of 50 MB is refused by its size, without a place', async () => {
    const folder = workFolder([], { 'big.yaml': '' });
    truncateSync(join(folder, 'big.yaml'), 50_000_000);
    const { code, stderr } = await runCommand(folder, 'render', 'big.yaml');
    expect(code).toBe(1);
    expect(stderr).toMatch(/^error {2}source\/too-large\n {2}big\.yaml has 50000000 bytes/);
  });

  it.each([
    ['bytes that are no text', Buffer.from([0x61, 0x3a, 0x20, 0xff, 0x0a]), /source\/not-utf8 +bad\.yaml:1:4/],
    ['UTF-16', Buffer.from('\ufeffsepakat: 1', 'utf16le'), /is saved as UTF-16/],
  ])('in %s is refused', async (_, bytes, message) => {
    const folder = workFolder();
    writeFileSync(join(folder, 'bad.yaml'), bytes);
    const { code, stderr } = await runCommand(folder, 'check', 'bad.yaml');
    expect(code).toBe(1);
    expect(stderr).toMatch(message);
  });

  it('says the worst two hundred of thousands of mistakes', async () => {
    const folder = workFolder([], { 'many.yaml': Array.from({ length: 3000 }, (_, at) => `k${at}: v`).join('\n') });
    const { code, stderr } = await runCommand(folder, 'check', 'many.yaml');
    expect(code).toBe(1);
    expect(stderr.match(/^error {2}/gm)).toHaveLength(200);
    expect(stderr).toMatch(/\n\d+ more are not shown; put these right first\nmany\.yaml: \d+ errors\n$/);
  });

  it('shows no number of a person, whatever else is wrong', async () => {
    const folder = workFolder(['web-hosting']);
    const text = readFileSync(join(folder, 'web-hosting.yaml'), 'utf8');
    writeFileSync(join(folder, 'web-hosting.yaml'), text.replace('tax-status: pkp', 'tax-statuss: pkp'));
    const { code, stderr } = await runCommand(folder, 'check', 'web-hosting.yaml');
    expect(code).toBe(1);
    expect(stderr).toContain('tax-statuss');
    expect(stderr).not.toMatch(/0012345678901000|9120001234567/);
  });
});

describe('usage and environment end with 2 and one line:', () => {
  const cases: readonly (readonly [string, readonly string[], string | RegExp])[] = [
    ['no command', [], /^sepakat: name a command/],
    ['an unknown command', ['rendre', 'saas.yaml'], /unknown command 'rendre'.*render/],
    ['a file and no command', ['saas.yaml'], /^sepakat: saas.yaml is no command; write sepakat render saas.yaml$/],
    ['two clauses', ['clauses', 'fees', 'law'], /Expected 1 argument but got 2; see sepakat --help$/],
    ['Markdown to render', ['render', 'sla.md'], /sla.md is Markdown and no contract file; sepakat check judges it/],
    [
      'a finding without a manual',
      ['explain', 'model/unreadable-value'],
      'there is no manual of model/unreadable-value; sepakat explain lists the findings that have one',
    ],
    [
      'a misspelt finding',
      ['explain', 'langauge-required'],
      'there is no manual of langauge-required; sepakat explain language-required prints the nearest',
    ],
    ['an unknown option', ['render', 'saas.yaml', '--output', 'x'], /unknown option '--output'/],
    ['no file', ['render'], /missing required argument/],
    [
      'an unknown format',
      ['render', 'saas.yaml', '--format', 'odt'],
      '--format odt is unknown; choose from md, docx, pdf',
    ],
    ['an empty format', ['render', 'saas.yaml', '--format', 'md,'], '--format md, is unknown'],
    ['an unknown language', ['render', 'saas.yaml', '--lang', 'english'], '--lang english is no language'],
    ['a language twice', ['render', 'saas.yaml', '--lang', 'en+en'], '--lang en+en names en twice'],
    [
      'a language the contract does not have',
      ['render', 'saas.yaml', '--lang', 'id'],
      '--lang id is no language of saas.yaml; it has en',
    ],
    ['a file that is not there', ['render', 'nowhere.yaml'], 'nowhere.yaml cannot be read: it is not there'],
    ['a name with a line break', ['check', 'no\n\u001b[31mwhere'], /^sepakat: no \ufffd\[31mwhere cannot be read/],
    ['an empty name', ['check', ''], 'the name of a contract file is empty'],
    ['a folder given as a file', ['check', 'folder'], 'folder is a folder; name the contract file in it'],
    ['a link that leads nowhere', ['check', 'loose'], 'loose cannot be read: it is not there'],
    [
      'an output folder that is a file',
      ['render', 'saas.yaml', '--out', 'saas.yaml'],
      'saas.yaml cannot be written: a file of that name stands there',
    ],
    [
      'a folder where a document belongs',
      ['render', 'saas.yaml', '--format', 'md', '--out', 'taken'],
      /\.md in the output folder is a folder/,
    ],
  ];

  it.each(cases)('%s', async (_, args, message) => {
    const folder = workFolder(['saas']);
    mkdirSync(join(folder, 'folder'));
    mkdirSync(join(folder, 'taken/stockroom-petal.en.md'), { recursive: true });
    symlinkSync(join(folder, 'gone'), join(folder, 'loose'));
    const { code, stdout, stderr } = await runCommand(folder, ...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    const line = stderr.split('\n').filter((text) => text.startsWith('sepakat: '));
    expect(line).toHaveLength(1);
    expect(line[0]).toEqual(
      typeof message === 'string' ? expect.stringContaining(message) : expect.stringMatching(message),
    );
    expect(existsSync(join(folder, 'out'))).toBe(false);
  });

  it('an output folder that nobody may write to', async () => {
    const folder = workFolder(['saas']);
    const locked = process.getuid?.() === 0 ? '/proc/sepakat' : join(folder, 'locked');
    if (locked.startsWith(folder)) mkdirSync(locked);
    if (locked.startsWith(folder)) chmodSync(locked, 0o500);
    const { code, stderr } = await runCommand(folder, 'render', 'saas.yaml', '--format', 'md', '--out', locked);
    expect(code).toBe(2);
    expect(stderr).toContain(`sepakat: ${locked} cannot be written: `);
  });
});
