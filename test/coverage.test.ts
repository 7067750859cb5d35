/**
 * What people who live with service level agreements name, row by row, and where a contract says it. A row counts
 * when a change of its field changes the words or gives a finding. What a later piece of work owns is listed as its
 * own, and what is not to be there with its reason.
 */
import { describe, expect, it } from 'vitest';
import { effectOf } from './support/changed.js';

interface Row {
  readonly row: number;
  readonly named: string;
  /** Changes that are noticed; see support/changed.ts. */
  readonly says: readonly string[];
  /** What else the row asks for, and which later work brings it. */
  readonly later?: Later;
  /** What else the row asks for and a service level agreement is not to have, with the reason. */
  readonly decided?: string;
}

/** The meaning check; the interview and the checklist; review and redline; credits, statements and interchange. */
type Later = 'check' | 'interview' | 'review' | 'credits';

/** A metric that a contract may add, with what its kind must say beside what all say. */
const metric = (kind: string, service: string, more: string): string =>
  `{ kind: ${kind}, service: ${service}, window: calendar month, if-none: met, remedy: { none: { en: a talk, id: pembicaraan } }, ${more} }`;

const measured = 'measured: { by: provider, with: { en: the log, id: catatan } }';
const rounded = `${measured}, round: { decimals: 1, mode: half-up }`;

const rows: readonly Row[] = [
  {
    row: 1,
    named: 'refund of a mistaken transfer, less a fee',
    says: [
      'web-hosting billing.refund.mistaken-transfer.admin-fee = IDR 30000',
      'web-hosting billing.refund.mistaken-transfer.below.amount = IDR 60000',
      'web-hosting billing.refund.mistaken-transfer.within = 7 business days',
    ],
  },
  {
    row: 2,
    named: 'refund only with a completed form',
    says: [
      'web-hosting billing.refund.mistaken-transfer.form = not-required',
      'web-hosting agreement.annexes.refund-form = false',
    ],
  },
  {
    row: 3,
    named: 'suspension for late payment, and a fee to go on',
    says: [
      'web-hosting billing.late.suspend = 21 calendar days',
      'web-hosting billing.late.reactivation-fee',
      'web-hosting exclusions.unpaid',
    ],
  },
  {
    row: 4,
    named: 'no backup of a terminated account unless promised',
    says: ['web-hosting exit.kept = 45 calendar days', 'web-hosting continuity.backup.kept = 9 calendar days'],
  },
  {
    row: 5,
    named: 'tax invoice asked for before payment, with papers, in time',
    says: [
      'web-hosting billing.tax-invoice.request = before-payment',
      'web-hosting billing.tax-invoice.needs',
      'web-hosting billing.tax-invoice.within = 14 calendar days',
      'web-hosting billing.tax-invoice.to',
    ],
  },
  {
    row: 6,
    named: 'between a business and its customers, or between departments',
    says: ['web-hosting agreement.type = internal', 'internal agreement.type = internal'],
  },
  { row: 7, named: 'start with yourself, small and now', says: [], later: 'interview' },
  {
    row: 8,
    named: 'systematic feedback: ServQual, satisfaction index inside and outside',
    says: [
      `it-support surveys = { voice: { name: { en: s, id: s }, by: provider, with: { en: f, id: f }, asks: { en: a, id: a }, sample: everyone } }`,
      `it-support metrics.voice = ${metric('csat', 'desk', `${rounded}, targets: [ { at-least: 80% } ], scale: { from: 1, to: 5 }, satisfied-from: 4, answers-at-least: 10, audience: external`)}`,
      `it-support metrics.voice = ${metric('nps', 'desk', `${rounded}, targets: [ { at-least: 20 } ], answers-at-least: 10, audience: external`)}`,
      `it-support metrics.voice = ${metric('csi', 'desk', `${rounded}, targets: [ { at-least: 80% } ], scale: { from: 1, to: 5 }, weights: { speed: { of: { en: speed, id: kecepatan }, weight: 100% } }, answers-at-least: 10, audience: internal`)}`,
    ],
  },
  {
    row: 9,
    named: 'specific, measurable, achievable, relevant, time-bound',
    says: [
      'web-hosting metrics.uptime.measured',
      'web-hosting metrics.uptime.window',
      'web-hosting metrics.uptime.down-when',
    ],
    later: 'check',
  },
  {
    row: 10,
    named: 'duties and benefits on both sides',
    says: [
      'web-hosting obligations.own-copy',
      'web-hosting termination.for-breach.right = customer',
      'web-hosting agreement.annexes.rights = false',
    ],
    later: 'check',
  },
  {
    row: 11,
    named: 'customers do not know their rights',
    says: [
      'web-hosting reporting.portal',
      'web-hosting parties.customer.buys-for = consumer',
      'web-hosting agreement.annexes.rights = false',
    ],
  },
  {
    row: 12,
    named: 'one list of contents for inside and outside; what is left out is said',
    says: ['internal left-out.training.because.en = it is dear'],
  },
  {
    row: 13,
    named: 'standard agreements at several levels and prices',
    says: ['saas plans = { basic: { name: Basic, support: by telephone } }', 'saas agreement.plan = basic'],
  },
  {
    row: 14,
    named: 'standard agreements favour the supplier',
    says: [
      'web-hosting agreement.perspective = provider',
      'web-hosting agreement.perspective = customer',
      'web-hosting agreement.legal-review = { by: Rina Contoh, on: 2026-11-01, revision: 2 }',
      'web-hosting agreement.status = agreed',
    ],
  },
  { row: 15, named: 'ready templates and checklists', says: [], later: 'interview' },
  {
    row: 16,
    named: 'a measure must not reward bad conduct',
    says: [
      'web-hosting metrics.uptime.up-again-after',
      'web-hosting metrics.fix.reopened-within = 3 business days',
      'web-hosting metrics.first-reply.few',
    ],
    later: 'check',
  },
  {
    row: 17,
    named: 'no penalty where the customer was late',
    says: [
      'web-hosting obligations.answer.pauses-at-most = 3 business days',
      'web-hosting exclusions.shop-code.applies-to = [uptime]',
    ],
  },
  {
    row: 18,
    named: 'chat answered at once, report ready for the meeting',
    says: [
      'web-hosting metrics.first-reply.targets.0.within = 2 minutes',
      'web-hosting metrics.first-reply.targets.0.channel = chat',
      `web-hosting metrics.report = ${metric('report-timeliness', 'hosting', `${rounded}, targets: [ { at-least: 95% } ]`)}`,
    ],
  },
  {
    row: 19,
    named: 'opening text: parties, services, level, from when to when',
    says: [
      'web-hosting parties.customer.name = CV Lain',
      'web-hosting services.hosting.description.en = hosting',
      'web-hosting agreement.effective',
      'web-hosting agreement.ends = 2028-11-30',
    ],
  },
  {
    row: 20,
    named: 'regular checks that requirements are met',
    says: ['web-hosting review.every = 6 months'],
    later: 'credits',
  },
  {
    row: 21,
    named: 'several parties, one of them the customer',
    says: [
      'web-hosting parties.customer.role = provider',
      'internal suppliers.net.name = PT Lain',
      'providers agreement.providers.lead = mailer',
      'providers agreement.providers.liable = jointly',
      'providers services.mail.provider = host',
      'providers parties.mailer.name = PT Surat Lain',
    ],
  },
  { row: 22, named: 'binding in law or not', says: ['mini agreement.binding = contract'] },
  {
    row: 23,
    named: 'contracts with third parties are just contracts',
    says: ['internal suppliers.net.under = ola', 'internal suppliers.net'],
  },
  {
    row: 24,
    named: 'operational agreements support the service agreement',
    says: ['internal agreement.supports.number = 1/X', 'internal suppliers.net.supports = [reply]'],
    later: 'check',
  },
  {
    row: 25,
    named: 'not agreed with the customer, not an agreement',
    says: ['web-hosting review.changes'],
    later: 'check',
  },
  {
    row: 26,
    named: 'quality made a quantity, with a smallest sample',
    says: [
      `it-support metrics.voice = ${metric('servqual-gap', 'desk', `${rounded}, targets: [ { at-least: -0.3, each-dimension: true } ], scale: { from: 1, to: 5 }, answers-at-least: 30, audience: internal`)}`,
      'it-support metrics.fix.few.under = 30',
    ],
  },
  {
    row: 27,
    named: 'customer, service and several levels',
    says: ['internal levels.service.covers.en = all', 'internal agreement.structure = service'],
  },
  {
    row: 28,
    named: 'a measuring instrument under a contract',
    says: ['schedule master.number = 7', 'schedule master.credits-count = false'],
  },
  {
    row: 29,
    named: '99% operational in a month, information within 3 hours',
    says: [
      'it-support metrics.first-reply.targets.0.within = 3 service hours',
      'web-hosting metrics.uptime.targets.0.at-least = 99%',
      `it-support metrics.information = ${metric('lead-time', 'desk', `${measured}, targets: [ { within: 3 service hours, hours: practice, share: 90% } ], complete-when: { en: it is complete, id: lengkap }`)}`,
    ],
  },
  {
    row: 30,
    named: 'a section on objectives',
    says: ['internal objectives.safe.text.en = no queue', 'internal objectives.safe.metrics = [uptime]'],
  },
  {
    row: 31,
    named: 'an overview first: promise, recipient, measure',
    says: ['web-hosting agreement.subject.en = hosting'],
  },
  {
    row: 32,
    named: 'terms of service and policies as base documents',
    says: [
      'internal documents.policy.date = 2026-03-01',
      'internal documents.policy.version',
      'internal documents.rules.url',
    ],
  },
  {
    row: 33,
    named: 'a baseline, adjusted later',
    says: [
      'web-hosting metrics.uptime.targets.0.baseline = { value: 99.5%, period: { from: 2026-01-01, to: 2026-06-30 }, source: { en: the log, id: catatan } }',
      'web-hosting metrics.uptime.targets.0.ramp = [ { until: 2027-01-31, at-least: 99% } ]',
      'web-hosting metrics.uptime.targets.0.ramp = [ { for: 2 months, at-least: 99% } ]',
      'web-hosting metrics.uptime.baseline-period = 2 calendar months',
      'web-hosting agreement.baseline-period = 2 months',
    ],
  },
  {
    row: 34,
    named: 'security, confidentiality, no poaching of staff',
    says: ['web-hosting security.measures.login.en = locked doors', 'web-hosting confidentiality.lasts = 3 years'],
    decided:
      'Non-solicitation belongs to the contract on the whole relation and not to one on levels (a clause on persons, with its own time and price); own-clauses takes one where it is wanted.',
  },
  {
    row: 35,
    named: 'goals are mainly those of the customer',
    says: ['internal objectives.safe.text.en = no queue', 'internal objectives.safe.owner = it'],
  },
  {
    row: 36,
    named: 'detailed and without ambiguity',
    says: ['web-hosting metrics.uptime.down-when.en = it does not answer'],
    later: 'check',
  },
  {
    row: 37,
    named: 'exclusions one by one',
    says: ['web-hosting exclusions.shop-code.text.en = plug-ins', 'web-hosting exclusions.shop-code.proof = customer'],
  },
  {
    row: 38,
    named: 'a portal with level and entitlement',
    says: ['web-hosting reporting.portal = https://other.example'],
    later: 'credits',
  },
  {
    row: 39,
    named: 'who tracks and reports',
    says: ['web-hosting metrics.uptime.measured.by = customer', 'web-hosting metrics.uptime.measured.by'],
  },
  {
    row: 40,
    named: 'downtime managed, written down, compensated',
    says: [
      'web-hosting actions.improvement-plan.within = 5 business days',
      'web-hosting reporting.contents = [attainment]',
    ],
    later: 'credits',
  },
  {
    row: 41,
    named: 'a personal promise',
    says: ['mini obligations.data.text = mengirim data', 'mini services.report.name = Laporan'],
  },
  {
    row: 42,
    named: 'who may use support',
    says: [
      'web-hosting services.hosting.entitled = { en: everybody in the shop, id: semua orang di toko }',
      'internal services.system.entitled = { en: the wards, id: bangsal }',
    ],
  },
  {
    row: 43,
    named: 'what happens if it is not kept',
    says: [
      'web-hosting metrics.uptime.remedy',
      'web-hosting metrics.restore.remedy = { none: { en: a talk, id: pembicaraan } }',
    ],
  },
  {
    row: 44,
    named: 'service, metric, target and consequence in one table',
    says: [
      'web-hosting metrics.restore.targets.0.within = 6 hours',
      'web-hosting metrics.first-reply.targets.1.share = 80%',
    ],
  },
  {
    row: 45,
    named: 'negotiated with one customer',
    says: ['web-hosting agreement.structure = multi-level'],
    later: 'review',
  },
  {
    row: 46,
    named: 'outsourcing that one can leave',
    says: [
      'web-hosting exit.assistance = { lasts: 3 months, with: { en: the move, id: pemindahan }, price: included }',
      'web-hosting exit.export.within = 5 business days',
      'web-hosting exit.domains',
      'web-hosting exit.deletion-proof = false',
    ],
  },
  {
    row: 47,
    named: 'sanctions, ending, opting out',
    says: [
      'web-hosting termination.chronic.0.misses = 4',
      'web-hosting termination.chronic.1.below = 96.0%',
      'web-hosting termination.for-convenience',
    ],
  },
  {
    row: 48,
    named: 'automatic replies',
    says: ['web-hosting metrics.first-reply.counts = any', 'web-hosting metrics.first-reply.counts'],
  },
  {
    row: 49,
    named: 'services, duration, costs, resources, approach, assumptions',
    says: [
      'web-hosting services.hosting.fee.amount = IDR 1600000',
      'web-hosting services.hosting.deliverables.backup',
      'web-hosting assumptions = { code: { en: The shop is kept up to date, id: Toko terus diperbarui } }',
      'internal resources = { room: { from: it, text: { en: a room, id: sebuah ruangan } } }',
    ],
  },
  {
    row: 50,
    named: 'time to answer requests and to repair or replace equipment',
    says: [
      `it-support metrics.swap = ${metric('repair-replace', 'desk', `${measured}, loan-at-most: 5 business days, counts-from: reported, targets: [ { within: 3 business days, hours: practice, share: 90% } ]`)}`,
    ],
  },
  {
    row: 51,
    named: 'a channel out for more than 4 hours',
    says: [
      'web-hosting penalties.remedies.uptime-credit = { kind: day-credit, base: { fee: hosting }, share: 100%, trigger: day, longer-than: 4 hours }',
    ],
    later: 'credits',
  },
  {
    row: 52,
    named: 'two components, services and their management',
    says: [
      'web-hosting services.hosting.deliverables.patching.text.en = servers',
      'web-hosting review.every = 2 months',
    ],
    decided: 'The outline itil has the service first and its management after; headings of parts would number nothing.',
  },
  {
    row: 53,
    named: 'responsibilities of both',
    says: [
      'internal stakeholders.incident.responsible.en = Desk',
      'internal stakeholders.incident.consulted',
      'internal stakeholders.change.accountable.en = Chief',
    ],
  },
  {
    row: 54,
    named: 'the final word',
    says: ['internal precedence = [rules, policy]', 'web-hosting agreement.annexes.rights'],
  },
  {
    row: 55,
    named: 'credit where a ticket waits too long',
    says: [
      'it-support penalties.remedies.late-fix.credit = IDR 60000',
      'it-support penalties.paid.without-invoice.within = 7 calendar days',
    ],
    later: 'credits',
  },
  {
    row: 56,
    named: 'customer, internal and vendor agreements',
    says: ['it-support agreement.type = underpinning', 'internal agreement.type = internal'],
  },
  {
    row: 57,
    named: 'the order of ITIL',
    says: ['web-hosting agreement.outline = itil'],
  },
  {
    row: 58,
    named: 'metrics, goals, actions if missed',
    says: [
      'web-hosting actions.improvement-plan.when.misses = 3',
      'web-hosting actions.improvement-plan.do.en = a plan',
    ],
    later: 'credits',
  },
  {
    row: 59,
    named: 'reports: structure, interval, recipients',
    says: [
      'web-hosting reporting.every = calendar quarter',
      'web-hosting reporting.due = 7 business days',
      'it-support reporting.to = [desk]',
      'it-support reporting.contents = [attainment]',
    ],
  },
  {
    row: 60,
    named: 'figures met, and the outcome missed',
    says: ['internal objectives.safe.metrics = [reply]'],
    later: 'check',
  },
  {
    row: 61,
    named: 'in writing and with a number',
    says: ['saas agreement.number = SR-1', 'web-hosting parties.provider.number = 1/X'],
  },
  {
    row: 62,
    named: 'conditions, time slots, escalation, cost against service',
    says: [
      'saas plans = { basic: { name: Basic, support: by telephone }, more: { name: More, extends: basic, support: day and night } }',
      `it-support metrics.prime = ${metric('availability-band', 'desk', `measured: { by: provider, with: { en: the log, id: catatan }, every: 1 minute }, round: { decimals: 1, mode: half-up }, targets: [ { at-least: 99%, hours: practice } ], counts-from: detected`)}`,
      'web-hosting escalation.0.after = 20 minutes',
      'web-hosting maintenance.windows.0.to = "05:00"',
    ],
  },
  {
    row: 63,
    named: 'rules of use and further guidelines',
    says: ['schedule documents.policy.version = 5', 'web-hosting exclusions.shop-code'],
  },
  {
    row: 64,
    named: 'measured and compared with outsourcers',
    says: [
      'internal services.system.fee.amount = IDR 43000000',
      'internal metrics.uptime.targets.0.benchmark = { value: 99.8%, source: { en: s, id: s } }',
    ],
    decided: 'Between two firms a comparison with others is no term of an agreement; the file refuses it there.',
  },
  {
    row: 65,
    named: 'services and how often, hours',
    says: [
      'it-support services.desk.deliverables.upkeep.frequency.en = weekly',
      'it-support hours.practice.open.0.to = "19:00"',
    ],
  },
  {
    row: 66,
    named: 'stakeholders with their duties',
    says: ['internal stakeholders.incident.informed', 'internal stakeholders.change'],
  },
];

it('lists every row once', () => {
  expect(rows.map(({ row }) => row)).toEqual(Array.from({ length: 66 }, (_, index) => index + 1));
});

it('says of every row where it is, or why it is not', () => {
  expect(rows.filter(({ says, later }) => says.length === 0 && !later)).toEqual([]);
});

describe('what is built', () => {
  it.each(rows.filter(({ says }) => says.length > 0))('$row: $named', ({ says }) => {
    const effects = says.map((change) => [change, effectOf(change)] as const);
    expect(effects.filter(([, effect]) => effect === null)).toEqual([]);
    // A metric that is only refused is not built.
    expect(effects.filter(([change, effect]) => change.includes('{ kind: ') && effect !== 'words')).toEqual([]);
  });
});

it.each<[Later, readonly number[]]>([
  ['interview', [7, 15]],
  ['review', [45]],
  ['credits', [20, 38, 40, 51, 55, 58]],
  ['check', [9, 10, 16, 24, 25, 36, 60]],
])('leaves to the %s what is its own: %j', (work, owned) => {
  expect(rows.filter(({ later }) => later === work).map(({ row }) => row)).toEqual(owned);
});
