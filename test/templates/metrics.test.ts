/**
 * Every kind of metric in a contract of both languages, once with what it must say and once with all that it may:
 * it parses, and the clauses say it whole in each print. A kind without a case here fails.
 */
import { describe, expect, it } from 'vitest';
import { assembleClauses } from '../../src/assemble/assemble.js';
import { composeDocument } from '../../src/compose/compose.js';
import { METRIC_KINDS, type MetricKind, metricOf } from '../../src/metrics/index.js';
import type { Contract } from '../../src/model/contract.js';
import { parseContract } from '../../src/model/parse-contract.js';
import { isRawMap } from '../../src/source/path.js';
import type { RawMap, RawValue } from '../../src/source/raw.js';
import { readSource } from '../../src/source/read-source.js';
import { makeSource } from '../../src/source/source.js';
import { assets } from '../support/examples.js';
import { example } from '../support/printed-findings.js';

const { library, locales, numbering } = assets.prepared([]);

/** Settings by their key, each as an author would write it. */
const settings: Readonly<Record<string, string>> = {
  'abandoned-after': '5 seconds',
  accumulates: 'true',
  'answered-within': '20 seconds',
  'answers-at-least': '30',
  audience: 'internal',
  'claim-within': '7 calendar days',
  'complete-when': '{ en: it names the site, id: lokasi telah disebutkan }',
  'counts-from': 'detected',
  'down-when': '{ en: two checks in a row fail, id: dua pemeriksaan berturut-turut gagal }',
  eligible: '{ en: all contacts about passwords, id: semua kontak tentang kata sandi }',
  endpoints:
    '{ a: { en: the router in Jakarta, id: perute di Jakarta }, b: { en: the exchange, id: titik pertukaran } }',
  'excluded-time': 'subtract',
  'failed-when': '{ en: it ends with a server error, id: berakhir dengan kesalahan server }',
  few: '{ under: 20, allows: 1 }',
  'if-none': 'met',
  item: '{ en: the pay slip of one person, id: slip gaji satu orang }',
  'loan-at-most': '5 business days',
  'older-than': '10 business days',
  pauses: '[answer]',
  point: "{ en: the Provider's outermost device, id: perangkat terluar Penyedia Layanan }",
  rate: '100 Mbit/s',
  'reopened-within': '5 business days',
  'repeat-within': '7 calendar days',
  round: '{ decimals: 2, mode: half-up }',
  'satisfied-from': '4',
  scale: '{ from: 1, to: 5 }',
  shortest: '5 minutes',
  slice: '30 minutes',
  survey: 'voice',
  tests: '1',
  unit: '{ en: requests per second, id: permintaan per detik }',
  'up-again-after': '30 minutes',
  weights:
    '{ speed: { of: { en: speed, id: kecepatan }, weight: 60% }, help: { of: { en: help, id: bantuan }, weight: 40% } }',
};

const targetSettings: Readonly<Record<string, string>> = {
  allows: '{ time: 36 hours, in: 30 calendar days }',
  channel: 'chat',
  'each-dimension': 'true',
  harm: 'damage',
  hours: 'always',
  percentile: '95%',
  severity: 'p1',
  share: '90%',
};

/** What each unit promises, by better direction. */
const promises = {
  percent: '95%',
  time: '500 milliseconds',
  count: '2',
  points: '-0.3',
} as const;

/** Longer than the story takes to escalate an incident and to make a backup. */
const WAIT = '24 hours';

/** What asks for less than these, by better direction: a step of a ramp, and a minimum. */
const easier = {
  percent: { higher: ['90%', '85%'], lower: ['97%', '98%'] },
  time: { higher: ['400 milliseconds', '300 milliseconds'], lower: ['600 milliseconds', '700 milliseconds'] },
  count: { higher: ['1', '0'], lower: ['3', '4'] },
  points: { higher: ['-0.5', '-0.6'], lower: ['0', '1'] },
} as const;

/** Keys and outline. */
const cases = (['standard', 'small-business'] as const).flatMap((outline) =>
  (['required', 'all'] as const).map((keys) => [keys, outline] as const),
);

describe.each(METRIC_KINDS)('%s', (kind) => {
  it.each(cases)('with its %s keys is said whole in every print of outline %s', (keys, outline) => {
    const contract = contractWith(metricText(kind, keys, outline), outline);
    const prints = [['id', 'en'], ['id'], ['en']];
    for (const printed of prints) {
      const assembled = assembleClauses({ contract, library, locales, printed });
      const composed =
        assembled.value &&
        composeDocument({ assembled: assembled.value, contract, locales, schemes: numbering, printed, templates: '' });
      const findings = [...assembled.diagnostics, ...(composed?.diagnostics ?? [])];
      expect(findings.map(({ code, path, message }) => `${code} ${path ?? ''} ${message}`)).toEqual([]);
    }
  });

  it('has its formula and its guard under the same name in each language, with the same terms', () => {
    const terms = Object.values(locales).map((locale) => {
      const { formula = '', guard = '' } = locale.metrics[kind] ?? {};
      expect(formula).not.toBe('');
      expect(guard).not.toBe('');
      return [...`${formula} ${guard}`.matchAll(/\{([a-z-]+)/g)].map(([, term]) => term).sort();
    });
    expect(new Set(terms.map((each) => [...new Set(each)].join(' '))).size).toBe(1);
  });
});

/** One metric of a kind as YAML: with what it must say, or with everything. */
function metricText(kind: MetricKind, keys: 'required' | 'all', outline: string): string {
  const metric = metricOf(kind);
  const chosen = <K extends string>(from: { readonly required: readonly K[]; readonly optional: readonly K[] }) =>
    keys === 'all' ? [...from.required, ...from.optional] : from.required;
  const counts = metric.counts.length > 0 && !chosen(metric.settings).includes('counts') ? ['counts'] : [];
  const written = (key: string) => (key === 'counts' ? `${metric.counts.at(-1)}` : settings[key]);
  // The plain outline has no surveys; without one, a result on a scale needs its own.
  const onScale = ['csat', 'csi', 'servqual-gap'].includes(kind) && keys === 'required' ? ['scale'] : [];
  const said = [...chosen(metric.settings), ...counts, ...onScale].filter(
    (key) => key !== 'survey' || outline === 'standard',
  );
  const onMetric = said.map((key) => `  ${key}: ${written(key)}`);
  const onTarget = chosen(metric.target)
    .filter((key) => key !== 'counts')
    .map((key) => `, ${key}: ${targetSettings[key]}`);
  const keysOfTarget: readonly string[] = [...metric.target.required, ...metric.target.optional];
  const inShares = keysOfTarget.includes('share');
  const waited = metric.goal === 'within';
  const [step, minimum] = inShares
    ? ['80%', '70%']
    : waited
      ? ['30 hours', '40 hours']
      : easier[metric.unit][metric.better];
  const beside =
    `, minimum: ${minimum}, ramp: [ { until: 2027-03-31, ${inShares ? 'share' : metric.goal}: ${step} } ]` +
    `, baseline: { value: ${step}, period: { from: 2026-01-01, to: 2026-06-30 }, source: { en: the log, id: catatan } }`;
  return [
    'it:',
    `  kind: ${kind}`,
    ...(keys === 'all' ? ['  name: { en: Our promise, id: Janji kami }'] : []),
    ...(keys === 'all' ? [`  applies-when: ${settings['down-when']}`, '  baseline-period: 3 months'] : []),
    '  service: hosting',
    `  targets: [ { ${metric.goal}: ${waited ? WAIT : promises[metric.unit]}${onTarget.join('')}${keys === 'all' ? beside : ''} } ]`,
    '  window: calendar month',
    `  measured: { by: provider, with: { en: the log, id: catatan }${metric.sampled ? ', every: 1 minute' : ''} }`,
    '  remedy: { none: { en: a report follows, id: laporan menyusul } }',
    ...onMetric,
  ].join('\n');
}

const SURVEY =
  'voice: { name: { en: the survey, id: survei }, by: customer, with: { en: a form, id: formulir }, asks: { en: users, id: pengguna }, sample: everyone }';

/** The web-hosting story with this metric and without what follows from its own. */
function contractWith(metrics: string, outline: string): Contract {
  const { penalties: _1, exclusions: _2, actions: _3, termination: _4, ...kept } = yaml(example('web-hosting'));
  const legal = { ...(kept.legal as RawMap), liability: 'none' };
  const reporting = { ...(kept.reporting as RawMap), contents: ['attainment'] };
  const obligations = Object.fromEntries(
    Object.entries(kept.obligations as RawMap).map(([id, each]) => [id, withoutPauses(each)]),
  );
  const { annexes: _5, ...frame } = kept.agreement as RawMap;
  const agreement = {
    ...frame,
    outline,
    ...(outline === 'standard' ? { annexes: yaml('rights: true\nreport-form: true') } : {}),
  };
  const raw = {
    ...kept,
    agreement,
    legal,
    reporting,
    ...(metrics.includes('pauses:') ? {} : { obligations }),
    metrics: yaml(metrics),
    ...(metrics.includes('survey: ') ? { surveys: yaml(SURVEY) } : {}),
  };
  const { value, diagnostics } = parseContract(raw);
  expect(diagnostics).toEqual([]);
  if (value === null) throw new Error('The contract does not parse.');
  return value;
}

function withoutPauses(obligation: RawValue): RawValue {
  if (!isRawMap(obligation)) return obligation;
  const kept = Object.entries(obligation).filter(([key]) => !key.startsWith('pauses-'));
  return { ...Object.fromEntries(kept), 'if-missed': 'none' };
}

function yaml(text: string): RawMap {
  const { value } = readSource(makeSource('case.yaml', text));
  if (value === null || !isRawMap(value.root)) throw new Error('The case can be read.');
  return value.root;
}
