/** `render --draft`: a contract that has errors, printed for the talks about it, and never to be taken for the contract. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { INVARIANTS } from '../../src/model/invariants/invariants.js';
import { edited, example } from '../support/printed-findings.js';
import { readPdf } from '../support/read-pdf.js';
import { sampleText } from '../support/sample-contract.js';
import { namesIn, runCommand, workFolder } from './run-command.js';

const unlimited = 'legal: { liability: null }';

it('stops at an error, and prints all the same when a draft is asked for', async () => {
  const folder = workFolder([], { 'c.yaml': sampleText({ yaml: unlimited }) });
  const stopped = await runCommand(folder, 'render', 'c.yaml', '--format', 'md');
  expect(stopped).toMatchObject({ code: 1, stdout: '' });
  const { code, stdout, stderr } = await runCommand(folder, 'render', 'c.yaml', '--format', 'md', '--draft');
  expect(code).toBe(0);
  expect(stdout).toMatch(/^out\/.*\.draft\.md\n$/);
  // What the clause on liability lacks follows from it, and is not told again.
  expect(stderr).toContain('c.yaml: 1 error\n');
});

it('says so on the first line, lists what is open without codes, and names the clauses', async () => {
  const folder = workFolder([], { 'c.yaml': edited(example('web-hosting'), ['below: 99.0%', 'below: 99.7%']) });
  const { stdout, stderr } = await runCommand(folder, 'render', 'c.yaml', '--format', 'md', '--draft');
  expect(stderr).toContain('model/tiers-out-of-order');
  const text = readFileSync(join(folder, stdout.trim()), 'utf8');
  expect(text).toMatch(/^\*\*Rancangan, bukan untuk ditandatangani\.\*\*\n\n\*\*Draft, not for signature\.\*\*\n/);
  const before = text.slice(0, text.indexOf('# PERJANJIAN'));
  expect(before).toContain('Hal-hal yang masih terbuka');
  expect(before).toContain('Points still open');
  expect(before).toMatch(/\n\(1\) .*\(\[?(?:Pasal|Lampiran) /);
  expect(before).toMatch(/\n> \(1\) .*\(\[?(?:Article|Annex) /);
  expect(before).not.toMatch(/model\/|check\/|\]\.below/);
});

it('has no list where nothing is open', async () => {
  const folder = workFolder(['saas']);
  const { stdout } = await runCommand(folder, 'render', 'saas.yaml', '--format', 'md', '--draft');
  const text = readFileSync(join(folder, stdout.trim()), 'utf8');
  expect(text).toMatch(/^\*\*.*[Dd]raft, not for signature/);
  expect(text).not.toContain('Points still open');
});

it('lies across every page of a PDF and a DOCX, outside of the structure', async () => {
  const folder = workFolder(['small-business']);
  await runCommand(folder, 'render', 'small-business.yaml', '--draft', '--format', 'docx,pdf');
  const [docx = '', pdf = ''] = namesIn(join(folder, 'out')).filter((name) => name.includes('.draft.'));
  const header = unzipSync(readFileSync(join(folder, 'out', docx)))['word/header1.xml'];
  expect(header && strFromU8(header)).toContain(' string="DRAFT"');
  const { pages, texts, untagged } = await readPdf(new Uint8Array(readFileSync(join(folder, 'out', pdf))));
  expect(pages.length).toBeGreaterThan(1);
  expect(pages.every(({ furniture }) => furniture.includes('DRAFT'))).toBe(true);
  expect(untagged).toEqual([]);
  expect(texts.en).not.toContain('DRAFT');
  expect(texts.en).toContain('Draft, not for signature.');
});

it('shows a reference to a clause that has no place, in every format', async () => {
  const own = 'own-clauses: { gift: { after: nowhere, title: Gift, paragraphs: { one: { text: A gift. } } } }';
  const folder = workFolder(['small-business']);
  const file = join(folder, 'small-business.yaml');
  writeFileSync(file, `${readFileSync(file, 'utf8')}\n${own}\n`);
  const { code, stdout, stderr } = await runCommand(folder, 'render', 'small-business.yaml', '--draft');
  expect({ code, stderr }).toEqual({ code: 0, stderr: expect.stringContaining('The outline has no clause nowhere.') });
  const [md = '', , pdf = ''] = stdout.trim().split('\n');
  expect(readFileSync(join(folder, md), 'utf8')).toContain('\\[own-gift\\]');
  const { texts } = await readPdf(new Uint8Array(readFileSync(join(folder, pdf))));
  expect(texts.en).toContain('[own-gift]');
});

it.each(['cap-base-unsaid', 'text-in-each-language'])('says where %s leaves nothing to print', async (id) => {
  const { at: _, also: __, ...sample } = INVARIANTS.find((one) => one.id === id)?.bad?.[0] ?? { at: '' };
  const folder = workFolder([], { 'c.yaml': sampleText(sample) });
  const { code, stdout, stderr } = await runCommand(folder, 'render', 'c.yaml', '--draft', '--format', 'md');
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr).toMatch(/c\.yaml: 1 error\nc\.yaml: too little holds together for a draft\n$/);
});
