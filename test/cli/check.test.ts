/** `check` and `explain` as they are typed: what the meaning check says, for whom, and with which exit code. */
import { expect, it } from 'vitest';
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
