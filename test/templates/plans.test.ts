/**
 * Plans as their readers get them: the table of all plans with what each inherits, and the values of the plan
 * that is bought wherever the contract states, prices or credits something.
 */
import { describe, expect, it } from 'vitest';
import type { Contract } from '../../src/model/contract.js';
import { writtenAt } from '../../src/model/effective-plan.js';
import { parseContract } from '../../src/model/parse-contract.js';
import { readSource } from '../../src/source/read-source.js';
import { makeSource } from '../../src/source/source.js';
import { edited, example } from '../support/printed-findings.js';
import { told } from '../support/told.js';

const saas = example('saas');
const web = example('web-hosting');

const PLANS = `plans:
  basic: { name: Basic }
  plus:
    name: Plus
    extends: basic
    fees: { stockroom: GBP 1900 }
    targets: { uptime: [ { at-least: 99.95% } ] }
    support: a telephone line of its own
  top:
    name: Top
    extends: plus
    targets: { uptime: [ { at-least: 99.99% } ] }
metrics:
`;
const UPTIMES: Readonly<Record<string, string>> = { basic: '99.9%', plus: '99.95%', top: '99.99%' };
const buying = (plan: string, plans = PLANS) =>
  edited(
    saas,
    ['  languages: [en]\n', `  plan: ${plan}\n  languages: [en]\n`],
    ['metrics:\n', plans],
    ['- { below: 99.9%, credit: 10% }', `- { below: ${UPTIMES[plan]}, credit: 10% }`],
  );

describe('plans', () => {
  it('are told in one table, with what a plan inherits', () => {
    const { findings, words } = told(buying('plus'));
    expect(findings).toEqual([]);
    for (const each of [
      'This Agreement is made for the plan Plus.',
      'Basic | Availability | at least 99.9%',
      'Plus | Availability | at least 99.95%',
      'Top | Availability | at least 99.99%',
      'Basic | Fee for Stockroom | GBP 1,450.00 for each calendar month',
      'Top | Fee for Stockroom | GBP 1,900.00 for each calendar month',
      'Top | Support | a telephone line of its own',
      'The plan Plus is agreed.',
    ])
      expect(words).toContain(each);
  });

  it.each([
    ['basic', '99.9%', 'GBP 1,450.00'],
    ['plus', '99.95%', 'GBP 1,900.00'],
    ['top', '99.99%', 'GBP 1,900.00'],
  ])('%s is what the contract promises and asks money for', (plan, uptime, fee) => {
    const { words } = told(buying(plan));
    expect(words).toContain(`shall pay a Fee of ${fee} for each calendar month of Stockroom`);
    expect(words).toMatch(new RegExp(`illustration, ${uptime} allows`));
  });

  it('change hours, times by severity and counts, in both languages', () => {
    const plans = `plans:
  hemat: { name: Hemat }
  andal: { name: Andal, extends: hemat, hours: { hosting: office }, targets: { TARGETS } }
metrics:
`;
    const metric = /^ {2}([\w-]+):\n {4}kind: first-response/m.exec(web)?.[1] ?? 'x';
    const targets = `${metric}: [ { severity: p1, within: 10 minutes, hours: always, share: 95% }, { severity: p2, within: 2 service hours, hours: office, share: 95% } ]`;
    const text = edited(
      web,
      ['  languages: [id, en]', '  plan: hemat\n  languages: [id, en]'],
      ['metrics:\n', plans.replace('TARGETS', targets)],
    );
    const { findings, words } = told(text);
    expect(findings).toEqual([]);
    for (const each of [
      'dibuat untuk paket Hemat',
      'paling lama 10 menit',
      'within 10 minutes',
      'The plan Hemat is agreed.',
    ])
      expect(words).toContain(each);
  });

  it.each([
    ['extends: basic\n', 'extends: top\n', 'plans.plus.extends'],
    ['  basic: { name: Basic }\n', '', 'plans.plus.extends'],
    ['fees: { stockroom:', 'fees: { stock:', 'plans.plus.fees.stock'],
    ['GBP 1900', 'EUR 1900', 'plans.plus.fees.stockroom'],
    [
      'targets: { uptime: [ { at-least: 99.95% } ] }',
      'targets: { up: [ { at-least: 99.95% } ] }',
      'plans.plus.targets.up',
    ],
    ['at-least: 99.95%', 'within: 4 hours', 'plans.plus.targets.uptime[1]'],
    ['at-least: 99.95%', 'at-least: 4 hours', 'plans.plus.targets.uptime[1].at-least'],
    [
      '  basic: { name: Basic }',
      '  basic: { name: Basic, fees: { stockroom: GBP 1400 } }',
      'services.stockroom.fee.amount',
    ],
    ['at-least: 99.95%', 'at-least: 99.97%', 'penalties.remedies.uptime-credit.tiers[99.95%].below'],
  ])('do not fit with %s written %s', (before, after, path) => {
    const { findings } = told(buying('plus', edited(PLANS, [before, after])));
    expect(findings.some((each) => each.endsWith(` ${path}`))).toBe(true);
  });

  it('name the place where a value is written', () => {
    const { value: raw } = readSource(makeSource('contract.yaml', buying('top')));
    const { value } = parseContract(raw?.root ?? {});
    const contract = value as Contract;
    expect(contract.metrics.uptime?.targets).toEqual(contract.plans?.top?.targets?.uptime);
    expect(writtenAt(contract.metrics.uptime, 'targets')).toBe('plans.top.targets.uptime');
    expect(writtenAt(contract.services.stockroom?.fee, 'amount')).toBe('plans.plus.fees.stockroom');
    expect(writtenAt(contract.plans?.top?.fees, 'stockroom')).toBe('plans.plus.fees.stockroom');
    expect(writtenAt(contract.plans?.basic?.targets, 'uptime')).toBe('metrics.uptime.targets');
  });
});
