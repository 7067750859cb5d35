/** `check` and `explain` as they are typed: what the meaning check says, for whom, and with which exit code. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { example } from '../support/printed-findings.js';
import { sampleText } from '../support/sample-contract.js';
import { runCommand, workFolder } from './run-command.js';

const weak = 'penalties: { remedies: { network-credit: { tiers: [{ below: 99.9%, credit: 1% }] } } }';
const at = 'penalties.remedies.network-credit.tiers[99.9%].credit';

it('prints what rules find, and counts it', async () => {
  const folder = workFolder([], { 'c.yaml': sampleText({ yaml: weak }) });
  const { code, stderr } = await runCommand(folder, 'check', 'c.yaml', '--rule', 'credit-too-weak');
  expect(code).toBe(0);
  expect(stderr).toContain('info  check/credit-too-weak');
  expect(stderr).toContain('c.yaml: 1 remark\n');
});

it('lists what the contract lets stand, with its reason', async () => {
  const ignore = `ignore: [{ rule: check/credit-too-weak, at: penalties.remedies, because: a pilot }]`;
  const folder = workFolder([], { 'c.yaml': sampleText({ yaml: `${weak}\n${ignore}` }) });
  const { stderr } = await runCommand(folder, 'check', 'c.yaml', '--rule', 'credit-too-weak');
  expect(stderr).toContain(`ignored  check/credit-too-weak at ${at}: a pilot\n`);
  expect(stderr).toContain('c.yaml: no findings; 1 ignored with a reason\n');
});

it.each(['json', 'sarif', 'github', 'md'])(
  'tells programs in %s on stdout, and one line of how it stands',
  async (format) => {
    const folder = workFolder([], { 'c.yaml': sampleText({ yaml: weak }), 'd.yaml': 'format: [\n' });
    const { code, stdout, stderr } = await runCommand(folder, 'check', 'c.yaml', 'd.yaml', '--format', format);
    expect(code).toBe(1);
    expect(stdout).toContain('check/credit-too-weak');
    expect(stdout).toContain('source/');
    expect(stderr).toMatch(/^d\.yaml: 1 error\nc\.yaml: .*remark.*\n$/);
  },
);

it('finds an entry that ignores nothing, and none that could hide what must hold', async () => {
  const ignore = `ignore: [{ rule: model/tiers-out-of-order, because: we like it }]`;
  const folder = workFolder([], { 'c.yaml': sampleText({ yaml: ignore }) });
  const { code, stderr } = await runCommand(folder, 'check', 'c.yaml', '--max-warnings', '0');
  expect(stderr).toContain('warning  check/ignore-unused');
  expect(code).toBe(1);
});

it.each([
  [['--ruleset', 'pirate'], '--ruleset pirate is unknown; choose from account-manager, legal, small-business'],
  [['--rule', 'nothing'], '--rule nothing is no rule; sepakat explain lists the rules'],
  [['--rule', 'model/ends-before-start'], '--rule model/ends-before-start is no rule; what must hold is always asked'],
  [['--format', 'xml'], '--format xml is unknown; choose from human, json, sarif, github, md'],
  [['--max-warnings', 'few'], '--max-warnings takes a number such as 0, not few'],
])('refuses %j', async (options, message) => {
  const { code, stderr } = await runCommand(workFolder(['web-hosting']), 'check', 'web-hosting.yaml', ...options);
  expect(code).toBe(2);
  expect(stderr).toBe(`sepakat: ${message}\n`);
});

it('explains a code, short or whole, and lists all', async () => {
  const manual = await runCommand(workFolder(), 'explain', 'check/credit-too-weak');
  expect(manual.stdout).toContain('# check/credit-too-weak\n');
  expect(manual.stdout).toContain('## How to put it right\n');
  expect((await runCommand(workFolder(), 'explain', 'credit-too-weak')).stdout).toBe(manual.stdout);
  expect((await runCommand(workFolder(), 'explain')).stdout).toMatch(/^check\/credit-too-weak +info +The worst/m);
  expect((await runCommand(workFolder(), 'explain', 'check/x')).code).toBe(2);
});

describe('a contract of somebody else', () => {
  const sla =
    'We guarantee uptime of at least 99.9%.\n\n| Uptime | Credit |\n|---|---|\n| <= 99.9% | 10% |\n\nWe answer as soon as possible when a fault is reported to us by you.\n';

  it('is read by the end of its name, judged, and told what was read of it', async () => {
    const folder = workFolder([], { 'a.md': sla, 'b.MARKDOWN': sla });
    const { code, stdout, stderr } = await runCommand(folder, 'check', 'a.md', 'b.MARKDOWN');
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(/^a\.md: read 2 sentences, 1 of 1 table as credits, 1 target, /);
    expect(stderr).toMatch(/error {2}check\/table-off-target +a\.md:5:3\n/);
    expect(stderr).toMatch(/warning {2}check\/vague-words +b\.MARKDOWN:7:11\n/);
  });

  it('is asked one rule alone, and fails by its warnings', async () => {
    const folder = workFolder([], { 'a.md': sla });
    expect((await runCommand(folder, 'check', 'a.md', '--rule', 'vague-words')).code).toBe(0);
    expect((await runCommand(folder, 'check', 'a.md', '--rule', 'vague-words', '--max-warnings', '0')).code).toBe(1);
  });

  it('shows no number of a person on the lines of a finding', async () => {
    const folder = workFolder([], { 'a.md': '# 1. Parties\n\nSee clause 9.9 for NIK 3171234567890123.\n' });
    for (const format of ['human', 'json', 'sarif', 'github', 'md']) {
      const { stdout, stderr } = await runCommand(folder, 'check', 'a.md', '--format', format);
      expect(stdout + stderr).toContain('check/reference-dangling');
      expect(stdout + stderr).not.toContain('3171234567890123');
    }
  });

  it('says nothing that a log of GitHub would obey', async () => {
    const name = '::error::x.md';
    const folder = workFolder([], { [name]: '# 1. A\n\nSee clause 9.9 ##[error]x.\n' });
    const { stderr } = await runCommand(folder, 'check', name);
    expect(stderr).toContain('check/reference-dangling');
    expect(stderr).not.toMatch(/^\s*::|##\[/m);
  });

  it('stands beside contract files, and hides nothing of them', async () => {
    const folder = workFolder(['web-hosting'], { 'a.md': '# Nothing\n' });
    const { code, stderr } = await runCommand(folder, 'check', 'web-hosting.yaml', 'a.md');
    expect(code).toBe(0);
    expect(stderr).toContain('a.md: no findings\n');
    expect(stderr).toContain('web-hosting.yaml: ');
  });

  it.each([
    ['not there', null, 2, /nothing\.md cannot be read/],
    ['no text', Buffer.from([0x23, 0x20, 0xff, 0x00]), 1, /source\/not-utf8/],
    ['too large', Buffer.alloc(1_000_001, 'a'), 1, /source\/too-large/],
  ])('that is %s is told so', async (_, bytes, expected, message) => {
    const folder = workFolder();
    if (bytes !== null) writeFileSync(join(folder, 'nothing.md'), bytes);
    const { code, stderr } = await runCommand(folder, 'check', 'nothing.md');
    expect(code).toBe(expected);
    expect(stderr).toMatch(message);
  });
});

it('takes no name of an object for an outline', async () => {
  const text = example('web-hosting').replace('outline: standard ', 'outline: constructor ');
  const { code, stderr } = await runCommand(workFolder([], { 'c.yaml': text }), 'check', 'c.yaml');
  expect(code).toBe(1);
  expect(stderr).toContain('assemble/unknown-outline');
});
