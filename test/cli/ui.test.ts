/** The language that findings are told in: what `--ui` says, else that of the system. */

import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { main } from '../../src/cli/main.js';
import { assets } from '../support/assets.js';
import { edited, example } from '../support/printed-findings.js';
import { runCommand, workFolder } from './run-command.js';

const wrong = edited(example('web-hosting'), ['below: 99.0%', 'below: 99.7%']);
const folderWith = (): string => workFolder([], { 'c.yaml': wrong });

async function inLocale(locale: string, ...args: readonly string[]): Promise<string> {
  let told = '';
  const write = (text: string): void => {
    told += text;
  };
  const world = { directory: folderWith(), colour: false, debug: false, assets: () => assets, locale };
  await main(args, { ...world, stdout: write, stderr: write });
  return told;
}

it.each([[['check', 'c.yaml', '--ui', 'id']], [['--ui', 'id', 'check', 'c.yaml']]])(
  'tells in Indonesian with %j',
  async (args) => {
    const { stderr } = await runCommand(folderWith(), ...args);
    expect(stderr).toContain('kesalahan  model/tiers-out-of-order');
    expect(stderr).toContain(
      '  Hasil yang lebih buruk harus kemudian: 99.7% berada setelah 99.5%.\n  saran: urutkan jenjang',
    );
    expect(stderr).toMatch(/ {2}lihat juga c\.yaml:\d+:\d+ {2}jenjang sebelumnya\n/);
    expect(stderr).toContain('c.yaml: 1 kesalahan\n');
  },
);

it.each([
  ['id_ID.UTF-8', 'c.yaml: 1 kesalahan'],
  ['id', 'c.yaml: 1 kesalahan'],
  ['en_GB.UTF-8', 'c.yaml: 1 error'],
  ['de_DE@euro', 'c.yaml: 1 error'],
  ['C', 'c.yaml: 1 error'],
  ['', 'c.yaml: 1 error'],
])('in a system of the locale %j', async (locale, said) => {
  expect(await inLocale(locale, 'check', 'c.yaml')).toContain(said);
  expect(await inLocale(locale, 'check', 'c.yaml', '--ui', 'en')).toContain('c.yaml: 1 error');
});

it('tells programs in the language too', async () => {
  const { stdout } = await runCommand(folderWith(), 'check', 'c.yaml', '--ui', 'id', '--format', 'json');
  expect(JSON.parse(stdout).files[0].findings[0]).toMatchObject({
    severity: 'error',
    message: expect.stringContaining('Hasil yang lebih buruk'),
  });
});

it('writes open points of a draft in each printed language, whatever the system has', async () => {
  const folder = folderWith();
  const { stdout } = await runCommand(folder, 'render', 'c.yaml', '--draft', '--format', 'md');
  const text = readFileSync(join(folder, stdout.trim()), 'utf8');
  expect(text).toMatch(/\n\(1\) Hasil yang lebih buruk harus kemudian/);
  expect(text).toMatch(/\n> \(1\) A worse result must come later/);
});

it('lists what should hold in the language', async () => {
  const { stdout } = await runCommand(workFolder(), 'explain', '--ui', 'id');
  expect(stdout).toMatch(/^check\/credit-too-weak +info +Hasil terburuk mendapat kredit/m);
});

it('says in the language what was read of a contract of others', async () => {
  const sla = '| Uptime | Credit |\n|---|---|\n| below 99.9% | 5% |\n| below 99% | lots |\n';
  const { stderr } = await runCommand(workFolder([], { 'sla.md': sla }), 'check', 'sla.md', '--ui', 'id');
  expect(stderr).toContain('Tabel kredit ini tidak terbaca: “lots” bukan kredit yang dapat dikenali.');
  expect(stderr).toMatch(/sla\.md: terbaca \d+ kalimat, 0 dari 1 tabel sebagai kredit, /);
  expect(stderr).not.toMatch(/\b(?:read|table|of)\b/);
});

it('refuses a language that findings are not told in', async () => {
  const { code, stderr } = await runCommand(folderWith(), 'check', 'c.yaml', '--ui', 'fr');
  expect({ code, stderr }).toEqual({
    code: 2,
    stderr: 'sepakat: --ui fr is no language of the findings; choose from en, id\n',
  });
});

it('tells what the clauses of a contract lack, and by whose templates it was made, in the language too', async () => {
  const own =
    'own-clauses: { more: { after: general, title: { en: More, id: Lagi }, paragraphs: { one: { text: { en: X., id: Y. } } } } }\n';
  const misplaced = edited(example('web-hosting'), ['outline: standard', 'outline: standrad']);
  const folder = workFolder([], {
    'own.yaml': `${example('web-hosting')}${own}`,
    'outline.yaml': misplaced,
  });
  mkdirSync(join(folder, 'templates/outlines'), { recursive: true });
  const { stderr } = await runCommand(folder, 'check', 'own.yaml', '--ui', 'id');
  expect(stderr).toContain('own.yaml: dengan templat dalam templates\n');
  expect(stderr).toContain('Klausul more memakai kata-kata kontrak sendiri dan ditempatkan setelah general.');
  const other = await runCommand(folder, 'check', 'outline.yaml', '--ui', 'id');
  expect(other.stderr).toContain(
    '  Tidak ada susunan standrad.\n  saran: tulis standard, atau tambahkan ke templat Anda sendiri\n',
  );
});
