/**
 * Contracts in which an invariant does not hold, beside those of its own manual (test/check/manuals.test.ts), and the
 * path that must be reported. The good samples are the stories of `examples/`, which hold all of them.
 */
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { INVARIANTS } from '../../../src/model/invariants/invariants.js';
import { codesOf, edited, example, findingsOf, outlineSample } from '../../support/printed-findings.js';

const small = example('small-business');
const web = example('web-hosting');
const saas = example('saas');
const ola = outlineSample('internal');
const mini = outlineSample('mini');
const schedule = outlineSample('schedule');

type Case = readonly [id: string, text: string, path: string, ...edits: Edit[]];
type Edit = readonly [before: string, after: string];

const UPTIME = / {4}uptime-credit:\n[\s\S]*? {2}caps:/.exec(web)?.[0] ?? 'x';
const REPORTING = /^reporting:\n(?: {2}.*\n)+/m.exec(web)?.[0] ?? 'x';
const EXIT = /^exit:\n(?: {2}.*\n)+/m.exec(web)?.[0] ?? 'x';
const LATE = /late: \{ kind: per-event.*/.exec(small)?.[0] ?? 'x';

/** A survey beside the metrics of the story. */
const survey = (keys: string): Edit => [
  'metrics:\n',
  `metrics:
  asked:
    service: help
    window: calendar month
    answers-at-least: 30
    if-none: met
    round: { decimals: 1, mode: half-up }
    measured: { by: provider, with: the survey }
    remedy: { none: both discuss it }
    targets: [ { at-least: 80% } ]
${keys}`,
];
const WEIGHTS = '    weights: { a: { of: speed, weight: 60% }, b: { of: help, weight: 40% } }\n';

/** Keys beside the uptime that the story promises. */
const target = (keys: string): Edit => ['- { at-least: 99.9% }', `- { at-least: 99.9%, ${keys} }`];

/** The uptime of the story, with this reward. */
const REWARDED = (id: string): Edit => ['remedy: uptime-credit', `remedy: uptime-credit\n    reward: ${id}`];
const rewarded = (steps: string): readonly Edit[] => [
  REWARDED('bonus'),
  ['  caps:\n', `    bonus: { kind: reward, base: { fee: hosting }, steps: [ ${steps} ] }\n  caps:\n`],
];

/** The invariant, how the story is changed, and where the finding must stand. */
const bad: readonly Case[] = [
  [
    'annex-does-not-fit',
    small,
    'agreement.annexes.rights',
    ['  languages: [en]', '  languages: [en]\n  annexes: { rights: true }'],
  ],
  [
    'annex-does-not-fit',
    small,
    'agreement.annexes.refund-form',
    ['  languages: [en]', '  languages: [en]\n  annexes: { refund-form: true }'],
  ],
  ['annex-does-not-fit', web, 'agreement.annexes.exit', [EXIT, '']],
  ['annex-does-not-fit', web, 'agreement.annexes.report-form', [REPORTING, '']],
  ['prevailing-language', web, 'agreement.languages', ['  prevailing: id\n', '']],
  ['prevailing-language', small, 'agreement.prevailing', ['  languages: [en]', '  languages: [en]\n  prevailing: id']],
  ['end-unsaid', small, 'agreement', ['  ends: 2027-12-31\n', '']],
  ['end-unsaid', small, 'agreement.evergreen', ['  ends: 2027-12-31\n', '  ends: 2027-12-31\n  evergreen: true\n']],
  [
    'end-unsaid',
    small,
    'agreement.evergreen',
    ['  ends: 2027-12-31\n', '  evergreen: true\n'],
    ['  for-convenience: { right: both, notice: 30 calendar days }\n', ''],
  ],
  ['ends-before-start', small, 'agreement.ends', ['ends: 2027-12-31', 'ends: 2027-01-01']],
  [
    'renewal-notice-too-long',
    web,
    'agreement.renewal.notice',
    ['notice: 30 calendar days }\n  revision', 'notice: 12 months }\n  revision'],
  ],
  [
    'metrics-alike',
    small,
    'metrics.working-again',
    ['kind: resolution-time', 'kind: first-response\n    counts: human'],
    ['    reopened-within: 5 business days\n', ''],
    ['{ counts: workaround, within', '{ within'],
  ],
  [
    'weights-off',
    small,
    'metrics.asked.weights',
    survey(`    kind: csi\n    scale: { from: 1, to: 5 }\n${WEIGHTS.replace('40%', '39.9%')}`),
  ],
  [
    'scale-out-of-order',
    small,
    'metrics.asked.scale.to',
    survey(`    kind: csi\n    scale: { from: 5, to: 1 }\n${WEIGHTS}`),
  ],
  [
    'scale-out-of-order',
    small,
    'metrics.asked.satisfied-from',
    survey('    kind: csat\n    scale: { from: 1, to: 5 }\n    satisfied-from: 6\n'),
  ],
  ['outline-does-not-fit', small, 'agreement.outline', ['type: external', 'type: internal']],
  ['outline-does-not-fit', small, 'agreement.outline', ['outline: small-business', 'outline: internal']],
  ['outline-does-not-fit', mini, 'agreement', ['  binding: goodwill\n', '']],
  ['outline-does-not-fit', mini, 'agreement.binding', ['binding: goodwill', 'binding: contract']],
  ['outline-does-not-fit', small, 'agreement.binding', ['  revision: 1\n', '  revision: 1\n  binding: contract\n']],
  ['outline-does-not-fit', ola, 'agreement', ['  within: Rumah Sakit Harapan Sehat\n', '']],
  ['outline-does-not-fit', small, 'agreement.within', ['  revision: 1\n', '  revision: 1\n  within: Hill Ltd\n']],
  [
    'section-does-not-fit',
    ola,
    'legal',
    ['signing:', 'legal: { law: ID, disputes: [ { talks: 30 calendar days } ], liability: none }\nsigning:'],
  ],
  ['section-does-not-fit', ola, 'billing', ['signing:', 'billing: { due: 14 calendar days }\nsigning:']],
  ['section-does-not-fit', small, 'agreement.outline', [/\nlegal:\n(?: .*\n)+/.exec(small)?.[0] ?? 'x', '\n']],
  ['section-does-not-fit', schedule, 'agreement.outline', [/master: .*\n/.exec(schedule)?.[0] ?? 'x', '']],
  [
    'section-does-not-fit',
    mini,
    'legal',
    ['signing:', 'legal: { law: ID, disputes: [ { talks: 30 calendar days } ], liability: none }\nsigning:'],
  ],
  [
    'form-does-not-fit',
    ola,
    'parties.it.form',
    ['form: unit', 'form: person'],
    [/ {4}head: .*\n/.exec(ola)?.[0] ?? 'x', ''],
  ],
  ['form-does-not-fit', ola, 'parties.it', [/ {4}head: .*\n/.exec(ola)?.[0] ?? 'x', '']],
  [
    'form-does-not-fit',
    schedule,
    'parties.north.form',
    [
      'form: as-in-master, name: Northwater Software Ltd, representative: { name: Ellen Marsh, title: Director }',
      'form: unit, name: Northwater',
    ],
  ],
  ['fee-does-not-fit', ola, 'services.system.fee', ['notional: true', 'under-master: true']],
  ['fee-does-not-fit', ola, 'services.system.fee.notional', ['notional: true', 'notional: false']],
  ['fee-does-not-fit', small, 'services.help', [/ {4}fee: .*\n/.exec(small)?.[0] ?? 'x', '']],
  ['fee-does-not-fit', schedule, 'penalties.remedies.up.base', [/ {4}fee: .*\n/.exec(schedule)?.[0] ?? 'x', '']],
  [
    'promise-without-price',
    mini,
    'agreement.binding',
    ['type: internal', 'type: external'],
    ['binding: goodwill', 'binding: contract'],
    ['signing:', 'legal: { law: GB-ENG, disputes: [ { talks: 30 calendar days } ], liability: none }\nsigning:'],
  ],
  ['credits-count-unsaid', schedule, 'master', [', credits-count: true', '']],
  ['levels-do-not-fit', ola, 'agreement.structure', [/\nlevels:\n(?: .*\n)+/.exec(ola)?.[0] ?? 'x', '\n']],
  ['levels-do-not-fit', ola, 'levels', ['  structure: multi-level\n', '']],
  ['levels-do-not-fit', ola, 'metrics.uptime', [/ {2}service: \{ covers.*\n/.exec(ola)?.[0] ?? 'x', '']],
  [
    'levels-do-not-fit',
    ola,
    'levels.service.metrics',
    ['metrics: [uptime] }\nobjectives', 'metrics: [uptime, reply] }\nobjectives'],
  ],
  ['plans-do-not-fit', saas, 'plans', ['metrics:\n', 'plans: { basic: { name: Basic } }\nmetrics:\n']],
  ['precedence-incomplete', ola, 'documents', ['precedence: [policy, rules]\n', '']],
  ['precedence-incomplete', ola, 'precedence', ['precedence: [policy, rules]', 'precedence: [rules]']],
  ['precedence-incomplete', schedule, 'precedence', ['\nsigning:', '\nprecedence: [policy]\nsigning:']],
  ['party-missing', small, 'parties', ['role: customer', 'role: provider']],
  ['providers-unsaid', small, 'parties.customer.role', ['role: customer', 'role: provider']],
  ['identifier-length', web, 'parties.provider.npwp', ['"0012345678901000"', '"00.123.456.7-890.100"']],
  ['identifier-length', web, 'parties.customer.nib', ['nib: "9120007654321"', 'nib: "912000765432"']],
  ['name-without-its-form', web, 'parties.provider.name', ['    form: pt\n', '    form: pt-tbk\n']],
  [
    'forum-unclear',
    web,
    'legal.disputes',
    ['    - { court: { en: the Bandung District Court, id: Pengadilan Negeri Bandung } }\n', ''],
  ],
  [
    'forum-unclear',
    web,
    'legal.disputes[3]',
    [
      '  waives-1266: true\n',
      '    - { arbitration: BANI, seat: { en: Jakarta, id: Jakarta }, arbitrators: 1, language: id }\n  waives-1266: true\n',
    ],
  ],
  [
    'forum-unclear',
    web,
    'legal.disputes[3]',
    ['  waives-1266: true\n', '    - { talks: 5 calendar days }\n  waives-1266: true\n'],
  ],
  ['deed-unwitnessed', web, 'signing.deed', ['  mode: wet', '  deed: true\n  mode: wet']],
  ['deed-unwitnessed', small, 'signing.deed', ['{ mode: uncertified }', '{ mode: wet, deed: true, witnesses: 1 }']],
  ['late-out-of-order', web, 'billing.late.suspend', ['suspend: 14 calendar days', 'suspend: 7 calendar days']],
  ['late-out-of-order', web, 'billing.late.remind', ['from: due', 'from: invoice']],
  ['tax-status-does-not-fit', web, 'services.hosting.fee.tax', ['tax: added', 'tax: not-registered']],
  ['tax-status-does-not-fit', web, 'billing.tax-invoice', ['tax-status: pkp', 'tax-status: not-pkp']],
  ['withholding-does-not-fit', web, 'billing.withholding.kind', ['kind: pph-23', 'kind: pph-26']],
  ['withholding-does-not-fit', web, 'billing.withholding.kind', ['    country: ID\n', '    country: SG\n']],
  [
    'regime-does-not-fit',
    web,
    'legal.regimes.consumer',
    ['  law: ID\n', '  law: ID\n  regimes: { consumer: { money-back-within: 14 calendar days } }\n'],
  ],
  [
    'regime-does-not-fit',
    web,
    'legal.regimes.government',
    ['  law: ID\n', '  law: ID\n  regimes: { government: { delay-fine: 0.1% } }\n'],
  ],
  [
    'data-places-differ',
    web,
    'legal.regimes.financial.data-in',
    [
      '  law: ID\n',
      '  law: ID\n  regimes: { financial: { supervisors: [ojk], audit-notice: 5 business days, continuity-test: calendar year, data-in: SG } }\n',
    ],
  ],
  ['business-days-unsaid', small, 'calendar', [/ {2}business-days: \{.*\n/.exec(small)?.[0] ?? 'x', '']],
  [
    'collective-leave-unsaid',
    web,
    'calendar.business-days',
    ['    collective-leave: working    # working | not-working\n', ''],
  ],
  ['empty-window', small, 'hours.open.open[1].to', ['to: "18:00"', 'to: "08:00"']],
  ['empty-window', web, 'maintenance.windows[1].to', ['from: "00:00", to: "04:00"', 'from: "22:00", to: "04:00"']],
  [
    'service-without-target',
    small,
    'services.till',
    [
      'services:\n',
      'services:\n  till:\n    name: Till\n    description: the till\n    hours: open\n    fee: { amount: GBP 1, per: calendar month, paid: in-advance, tax: added }\n',
    ],
  ],
  ['counts-unsaid', small, 'metrics.first-reply', ['    counts: human\n', '']],
  [
    'counts-unsaid',
    web,
    'metrics.fix.targets[p1]',
    ['{ severity: p1, counts: workaround, within', '{ severity: p1, within'],
  ],
  ['counts-unsaid', small, 'metrics.working-again', ['{ counts: workaround, within', '{ within']],
  [
    'hours-unsaid',
    small,
    'metrics.first-reply.targets[1].within',
    ['within: 1 service hour, hours: open', 'within: 1 service hour'],
  ],
  [
    'hours-unsaid',
    small,
    'metrics.working-again.targets[1].within',
    ['within: 1 business day, hours: open', 'within: 1 business day'],
  ],
  ['hours-unsaid', small, 'reporting.due', ['due: 5 business days', 'due: 5 service hours']],
  [
    'missed-when-unsaid',
    web,
    'metrics.fix',
    [
      '    missed-when: any-target\n    targets:\n      - { severity: p1, counts',
      '    targets:\n      - { severity: p1, counts',
    ],
  ],
  ['minimum-does-not-fit', web, 'metrics.uptime.targets[1].minimum', target('minimum: 99.9%')],
  [
    'minimum-does-not-fit',
    web,
    'metrics.uptime.targets[1].minimum',
    target('minimum: 99.5%, ramp: [ { until: 2027-03-31, at-least: 99.4% } ]'),
    ['        - { below: 99.9%, credit: 5% }\n', ''],
  ],
  [
    'minimum-does-not-fit',
    small,
    'metrics.first-reply.targets[1].minimum',
    ['share: 90% }', 'share: 90%, minimum: 80% }'],
    ['per: missed-window', 'per: late-item'],
  ],
  ['tier-at-target', web, 'penalties.remedies.uptime-credit.tiers[99.9%].below', target('minimum: 99.5%')],
  [
    'ramp-out-of-order',
    web,
    'metrics.uptime.targets[1].ramp[2027-02-28].until',
    target('ramp: [ { until: 2027-03-31, at-least: 99% }, { until: 2027-02-28, at-least: 99.5% } ]'),
  ],
  [
    'ramp-out-of-order',
    web,
    'metrics.uptime.targets[1].ramp[2027-11-30].until',
    target('ramp: [ { until: 2027-11-30, at-least: 99% } ]'),
  ],
  [
    'ramp-out-of-order',
    web,
    'metrics.uptime.targets[1].ramp[2027-03-31].at-least',
    target('ramp: [ { until: 2027-03-31, at-least: 99.9% } ]'),
  ],
  [
    'baseline-does-not-fit',
    web,
    'metrics.uptime.targets[1].baseline.period.to',
    target('baseline: { value: 99%, period: { from: 2026-01-01, to: 2026-12-01 }, source: { en: a, id: b } }'),
  ],
  [
    'baseline-does-not-fit',
    web,
    'metrics.uptime.targets[1].baseline.period.to',
    target('baseline: { value: 99%, period: { from: 2026-02-01, to: 2026-01-01 }, source: { en: a, id: b } }'),
  ],
  [
    'baseline-does-not-fit',
    small,
    'metrics.first-reply.baseline-period',
    ['    counts: human\n', '    counts: human\n    baseline-period: 12 months\n'],
  ],
  [
    'baseline-does-not-fit',
    small,
    'metrics.first-reply.baseline-period',
    ['    counts: human\n', '    counts: human\n    baseline-period: 100 hours\n'],
  ],
  ['unknown-reference', small, 'metrics.first-reply.service', ['service: help', 'service: halp']],
  ['unknown-reference', web, 'parties.customer.representative.authority.deed', ['deed: founding', 'deed: board']],
  [
    'unknown-reference',
    web,
    'metrics.first-reply.targets[p9].severity',
    ['{ severity: p1, within: 1 hour', '{ severity: p9, within: 1 hour'],
  ],
  [
    'unknown-reference',
    web,
    'exclusions.shop-code.applies-to[2]',
    ['applies-to: [uptime, fix, restore]', 'applies-to: [uptime, fixed, restore]'],
  ],
  [
    'unknown-reference',
    web,
    'metrics.restore.remedy.none',
    [
      'window: event\n    measured: { by: provider, with: { en: the incident log, id: catatan insiden } }\n    remedy: { none: improvement-plan }',
      'window: event\n    measured: { by: provider, with: { en: the incident log, id: catatan insiden } }\n    remedy: { none: improvment-plan }',
    ],
  ],
  ['unknown-reference', web, 'agreement.first-party', ['first-party: provider', 'first-party: supplier']],
  [
    'unknown-reference',
    web,
    'escalation[p1, 30 minutes].customer',
    [
      'shift lead, id: penanggung jawab sif }, customer: owner',
      'shift lead, id: penanggung jawab sif }, customer: ownr',
    ],
  ],
  [
    'remedy-unused',
    web,
    'penalties.remedies.uptime-credit',
    ['remedy: uptime-credit', 'remedy: { none: improvement-plan }'],
  ],
  [
    'remedy-does-not-fit',
    web,
    'metrics.restore.remedy',
    ['catatan insiden } }\n    remedy: { none: improvement-plan }', 'catatan insiden } }\n    remedy: uptime-credit'],
  ],
  [
    'tiers-out-of-order',
    web,
    'penalties.remedies.uptime-credit.tiers[99.95%].below',
    ['below: 99.5%, credit: 10%', 'below: 99.95%, credit: 10%'],
  ],
  [
    'credits-out-of-order',
    web,
    'penalties.remedies.uptime-credit.tiers[99.5%].credit',
    ['below: 99.5%, credit: 10%', 'below: 99.5%, credit: 5%'],
  ],
  [
    'tier-at-target',
    web,
    'penalties.remedies.uptime-credit.tiers[99.8%].below',
    ['below: 99.9%, credit: 5%', 'below: 99.8%, credit: 5%'],
  ],
  [
    'stacking-unsaid',
    small,
    'penalties',
    ['  stacking: sum\n', ''],
    ['  caps:', '    slow: { kind: per-event, base: { fee: help }, credit: 5%, per: late-item }\n  caps:'],
    ['missing: bad }\n    remedy: late\n\nexcl', 'missing: bad }\n    remedy: slow\n\nexcl'],
  ],
  [
    'currencies-differ',
    web,
    'billing.late.reactivation-fee',
    ['reactivation-fee: IDR 100000', 'reactivation-fee: USD 10'],
  ],
  [
    'tiers-out-of-order',
    web,
    'penalties.remedies.uptime-credit.tiers[1%].above',
    ['below: 99.5%, credit: 10%', 'above: 1%, credit: 10%'],
  ],
  [
    'tiers-out-of-order',
    web,
    'penalties.remedies.uptime-credit.tiers[30 minutes].longer-than',
    ['below: 99.9%, credit: 5%', 'longer-than: 1 hour, credit: 5%'],
    ['below: 99.5%, credit: 10%', 'longer-than: 30 minutes, credit: 10%'],
  ],
  [
    'remedy-does-not-fit',
    web,
    'metrics.uptime.remedy',
    ['below: 99.9%, credit: 5%', 'above: 0.1%, credit: 5%'],
    ['below: 99.5%, credit: 10%', 'above: 0.5%, credit: 10%'],
    ['below: 99.0%, credit: 25%', 'above: 1%, credit: 25%'],
    ['below: 95.0%, credit: 50%', 'above: 5%, credit: 50%'],
  ],
  [
    'remedy-does-not-fit',
    web,
    'metrics.uptime.remedy',
    [UPTIME, '    uptime-credit: { kind: per-event, base: { fee: hosting }, credit: 5%, per: late-item }\n  caps:'],
  ],
  [
    'remedy-does-not-fit',
    web,
    'metrics.uptime.remedy',
    [UPTIME, '    uptime-credit: { kind: per-event, base: { fee: hosting }, credit: 5%, per: late-day }\n  caps:'],
  ],
  ...(
    [
      '{ kind: prorata, base: { fee: help }, time: all }',
      '{ kind: per-unit-time, base: { fee: help }, credit: 1%, each: 1 hour, counted: started, time: all }',
      '{ kind: day-credit, base: { fee: help }, share: 50%, trigger: day, longer-than: 1 hour }',
      '{ kind: affected-ratio, base: { fee: help } }',
      '{ kind: fee-waiver, base: { fee: help }, unit: hour, longer-than: 6 minutes }',
    ] as const
  ).map((remedy): Case => ['remedy-does-not-fit', small, 'metrics.first-reply.remedy', [LATE, `late: ${remedy}`]]),
  [
    'days-need-monthly-fee',
    small,
    'penalties.remedies.late.base.fee',
    [LATE, 'late: { kind: late-item, base: { fee: help }, tiers: [{ late: 1 calendar day, credit: 10% }] }'],
  ],
  [
    'days-need-monthly-fee',
    small,
    'penalties.remedies.late.base.fee',
    ['amount: GBP 120, per: calendar month', 'amount: GBP 120, per: calendar week'],
    ['credit: 5%', 'credit: 1 calendar day'],
  ],
  ['credit-above-fee', small, 'penalties.remedies.late.credit', ['credit: 5%', 'credit: GBP 120.01']],
  ['credit-above-cap', small, 'penalties.remedies.late.credit', ['credit: 5%', 'credit: 4 calendar days']],
  [
    'credits-out-of-order',
    web,
    'penalties.remedies.uptime-credit.tiers[99.5%].days',
    ['kind: tiered-percent', 'kind: tiered-days'],
    ['below: 99.9%, credit: 5%', 'below: 99.9%, days: 2'],
    ['below: 99.5%, credit: 10%', 'below: 99.5%, days: 2'],
    ['below: 99.0%, credit: 25%', 'below: 99.0%, days: 3'],
    ['below: 95.0%, credit: 50%', 'below: 95.0%, days: 4'],
  ],
  ['claim-unsaid', small, 'penalties.claim', ['claim: { automatic: true }', 'claim: { automatic: false }']],
  [
    'claim-unsaid',
    small,
    'penalties.claim.within',
    ['claim: { automatic: true }', 'claim: { automatic: true, within: 30 calendar days }'],
  ],
  ['report-unsaid', web, 'penalties.claim.from', [REPORTING, '']],
  ['report-unsaid', web, 'penalties.late-report', [REPORTING, '']],
  [
    'claim-before-report',
    small,
    'penalties.claim.within',
    ['claim: { automatic: true }', 'claim: { automatic: false, within: 10 calendar days, from: window-end }'],
  ],
  ['paid-unsaid', small, 'penalties.paid', ['paid: { as: credit, on: next-invoice,', 'paid: { as: credit,']],
  [
    'paid-unsaid',
    small,
    'penalties.paid.on',
    [
      /paid: \{ as: credit.*\n/.exec(small)?.[0] ?? 'x',
      'paid: { as: cash, on: next-invoice, within: 14 calendar days }\n',
    ],
  ],
  ['cap-base-unsaid', small, 'penalties.caps[calendar month]', [', of: { fee: help, for: 1 calendar month } }', ' }']],
  ['credit-above-cap', small, 'penalties.remedies.late.credit', ['credit: 5%', 'credit: 10.5%']],
  ['credit-above-cap', small, 'penalties.remedies.late.credit', ['credit: 5%', 'credit: GBP 12.01']],
  [
    'credit-above-cap',
    web,
    'penalties.remedies.uptime-credit.tiers[95.0%].credit',
    ['below: 95.0%, credit: 50%', 'below: 95.0%, credit: 51%'],
  ],
  [
    'caps-out-of-order',
    web,
    'penalties.caps[calendar month].at-most',
    ['at-most: 20%, of: { fee: hosting, for: 12 months }', 'at-most: 4.1%, of: { fee: hosting, for: 12 months }'],
  ],
  [
    'caps-out-of-order',
    web,
    'penalties.caps[event].at-most',
    ['    - { per: contract-year', '    - { per: event, at-most: IDR 900000 }\n    - { per: contract-year'],
  ],
  [
    'text-in-each-language',
    web,
    'services.hosting.name',
    ['name: { en: Managed web hosting, id: Pengelolaan web hosting }', 'name: Managed web hosting'],
  ],
  [
    'text-in-each-language',
    web,
    'services.hosting.name',
    ['name: { en: Managed web hosting, id: Pengelolaan web hosting }', 'name: { en: Managed web hosting }'],
  ],
  [
    'reward-does-not-fit',
    web,
    'penalties.remedies.bonus.steps[99.9%].at-least',
    ...rewarded('{ at-least: 99.9%, reward: 1% }'),
  ],
  [
    'reward-does-not-fit',
    web,
    'penalties.remedies.bonus.steps[99.95%].at-least',
    ...rewarded('{ at-least: 99.99%, reward: 1% }, { at-least: 99.95%, reward: 2% }'),
  ],
  [
    'reward-does-not-fit',
    web,
    'penalties.remedies.bonus.steps[99.99%].reward',
    ...rewarded('{ at-least: 99.95%, reward: 1% }, { at-least: 99.99%, reward: 1% }'),
  ],
  ['reward-does-not-fit', web, 'metrics.uptime.reward', ...rewarded('{ at-most: 99.95%, reward: 1% }')],
  ['reward-does-not-fit', web, 'metrics.uptime.reward', REWARDED('uptime-credit')],
  [
    'reward-does-not-fit',
    web,
    'metrics.uptime.remedy',
    ...rewarded('{ at-least: 99.99%, reward: 1% }'),
    ['remedy: uptime-credit', 'remedy: bonus'],
  ],
  [
    'reward-does-not-fit',
    web,
    'metrics.restore.reward',
    ...rewarded('{ at-least: 99.99%, reward: 1% }'),
    [
      'catatan insiden } }\n    remedy: { none: improvement-plan }',
      'catatan insiden } }\n    reward: bonus\n    remedy: { none: improvement-plan }',
    ],
  ],
  [
    'survey-does-not-fit',
    web,
    'surveys.yearly',
    [
      'metrics:\n',
      'surveys:\n  yearly: { name: { en: s, id: s }, by: provider, with: { en: f, id: f }, asks: { en: a, id: a }, sample: everyone }\nmetrics:\n',
    ],
  ],
  [
    'ramp-out-of-order',
    web,
    'metrics.uptime.targets[1].ramp[12 months].for',
    target('ramp: [ { for: 12 months, at-least: 99% } ]'),
  ],
  [
    'ramp-out-of-order',
    web,
    'metrics.uptime.targets[1].ramp[8 hours].for',
    target('ramp: [ { for: 8 hours, at-least: 99% } ]'),
  ],
  [
    'ramp-out-of-order',
    web,
    'metrics.uptime.targets[1].ramp[2027-03-31].until',
    target('ramp: [ { for: 1 month, at-least: 98% }, { until: 2027-03-31, at-least: 99% } ]'),
  ],
  [
    'baseline-does-not-fit',
    web,
    'agreement.baseline-period',
    ['  revision: 1\n', '  baseline-period: 12 months\n  revision: 1\n'],
  ],
  ['no-legal-review', web, 'agreement.status', ['status: draft', 'status: agreed']],
  [
    'benchmark-does-not-fit',
    web,
    'metrics.uptime.targets[1].benchmark',
    target('benchmark: { value: 99.8%, source: { en: a, id: b } }'),
  ],
  ['liability-unsaid', small, 'legal', [/ {2}liability: .*\n/.exec(small)?.[0] ?? 'x', '']],
  ['text-in-each-language', small, 'services.help.name', ['name: IT help\n', 'name: { en: IT help }\n']],
  [
    'figures-differ',
    web,
    'actions.improvement-plan.do.id',
    ['tindakan, penanggung jawab', '2 tindakan, penanggung jawab'],
  ],
  ['renewal-without-end', web, 'agreement.renewal', ['  ends: 2027-11-30\n', '  evergreen: true\n']],
  [
    'deeds-out-of-order',
    web,
    'parties.provider.deeds.board.ministry.date',
    ['AHU-AH.01.09-0054321, date: 2025-02-24', 'AHU-AH.01.09-0054321, date: 2025-02-16'],
  ],
  ['warned-before-due', web, 'billing.late.warn', ['warn: 3 business days', 'warn: 10 business days']],
  ['waiver-of-foreign-law', saas, 'legal.waives-1266', ['  law: GB-ENG\n', '  law: GB-ENG\n  waives-1266: true\n']],
  [
    'force-majeure-out-of-order',
    web,
    'legal.force-majeure.notice',
    ['{ notice: 7 calendar days, ends-after: 60', '{ notice: 60 calendar days, ends-after: 60'],
  ],
  ['deleted-before-export', web, 'exit.kept', ['kept: 30 calendar days', 'kept: 12 calendar days']],
  [
    'claim-before-report',
    web,
    'penalties.claim.objections-within',
    ['objections-within: 30 calendar days, from: report', 'objections-within: 10 calendar days, from: window-end'],
  ],
];

describe.each(bad.map((row) => [row[0], row[2], row] as const))('%s', (id, path, [, text, , ...edits]) => {
  it(`is found broken at ${path}`, () => {
    expect(codesOf(edited(text, ...edits))).toContain(`model/${id} at ${path}`);
  });
});

describe('the list of invariants', () => {
  it('names each once, after its file', () => {
    const files = readdirSync(new URL('../../../src/model/invariants', import.meta.url)).map((file) =>
      file.slice(0, -3),
    );
    const ids = INVARIANTS.map(({ id }) => id);
    expect([...ids].sort()).toEqual(files.filter((file) => file !== 'invariant' && file !== 'invariants').sort());
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('holds in the stories', () => {
    expect(codesOf(small)).toEqual([]);
    expect(codesOf(web)).toEqual([]);
    expect([ola, mini, schedule].flatMap(codesOf)).toEqual([]);
  });
});

describe('what is at the edge', () => {
  it.each<readonly [title: string, text: string, edit: Edit]>([
    ['a credit that is its cap', small, ['credit: 5%', 'credit: 10%']],
    [
      'a monthly cap that is the yearly one in money',
      web,
      ['at-most: 20%, of: { fee: hosting, for: 12 months }', 'at-most: 5%, of: { fee: hosting, for: 10 months }'],
    ],
    ['an evergreen agreement with a way out', small, ['ends: 2027-12-31', 'evergreen: true']],
    [
      'a reason instead of an action',
      web,
      [
        'catatan insiden } }\n    remedy: { none: improvement-plan }',
        'catatan insiden } }\n    remedy: { none: { en: "the fee is low", id: "biayanya rendah" } }',
      ],
    ],
    [
      'a contact with one name in two languages',
      web,
      ['name: { en: Support desk, id: Layanan Bantuan }', 'name: Dina Contoh'],
    ],
    [
      'a credit that must be claimed',
      small,
      ['{ automatic: true }', '{ automatic: false, within: 1 month, from: report }'],
    ],
    [
      'cash',
      small,
      [/paid: \{ as: credit.*\n/.exec(small)?.[0] ?? 'x', 'paid: { as: cash, within: 14 calendar days }\n'],
    ],
    ['three days of the fee below a cap of a tenth', small, ['credit: 5%', 'credit: 3 calendar days']],
    ['points of a share', small, [LATE, 'late: { kind: point-shortfall, base: { fee: help }, credit: 1% }']],
    ['a target of 99.90%', web, ['at-least: 99.9%', 'at-least: 99.90%']],
  ])('%s is accepted', (_, text, edit) => {
    expect(codesOf(edited(text, edit))).toEqual([]);
  });

  it('says nothing of a collection that did not parse', () => {
    const text = edited(small, ['paid: in-advance', 'paid: sometimes'], ['service: help', 'service: other']);
    expect(codesOf(text)).toEqual(['model/unknown-word at services.help.fee.paid']);
  });

  it('never says a number that identifies a person', () => {
    const text = edited(web, ['"0012345678901000"', '"00.123.456.7-890.100"']);
    const [finding] = findingsOf(text);
    expect(finding?.severity).toBe('warning');
    expect(JSON.stringify(finding)).not.toContain('123.456');
  });
});
