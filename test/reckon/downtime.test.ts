/**
 * Downtime maths, each figure with the length it is taken of: what a target leaves of a day, a week, months of 28, 30
 * and 31 days, the average month, quarters and years; what suppliers keep together; what planned work leaves.
 * Published tables disagree because they mix these lengths; none may be taken for another here.
 */
import { describe, expect, it } from 'vitest';
import { eachTarget } from '../../src/model/each-target.js';
import { parseContract } from '../../src/model/parse-contract.js';
import { allowedTime } from '../../src/reckon/allowance.js';
import { agreedTime, leftByTarget, plannedWork, printAgreed } from '../../src/reckon/attainable.js';
import { inSeries, linksOf, sideBySide, supportersOf } from '../../src/reckon/chain.js';
import { secondsDigits } from '../../src/reckon/elapsed.js';
import { finenessOf, printSeconds } from '../../src/reckon/resolution.js';
import { readSource } from '../../src/source/read-source.js';
import { makeSource } from '../../src/source/source.js';
import { parsePercent } from '../../src/values/percent.js';
import { isExact, printRatio, ratioOf } from '../../src/values/ratio.js';
import { sampleText } from '../support/sample-contract.js';

const LENGTHS = {
  day: 86_400,
  week: 604_800,
  '30 days': 2_592_000,
  '31 days': 2_678_400,
  'average month, 365.25 / 12 days': 2_629_800,
  'quarter of 90 days': 7_776_000,
  'quarter of a year of 365.25 days': 7_889_400,
  'year of 365 days': 31_536_000,
  'year of 365.25 days': 31_557_600,
} as const;

const TABLE: Readonly<Record<string, readonly string[]>> = {
  '99%': ['864', '6048', '25920', '26784', '26298', '77760', '78894', '315360', '315576'],
  '99.5%': ['432', '3024', '12960', '13392', '13149', '38880', '39447', '157680', '157788'],
  '99.9%': ['86.4', '604.8', '2592', '2678.4', '2629.8', '7776', '7889.4', '31536', '31557.6'],
  '99.95%': ['43.2', '302.4', '1296', '1339.2', '1314.9', '3888', '3944.7', '15768', '15778.8'],
  '99.99%': ['8.64', '60.48', '259.2', '267.84', '262.98', '777.6', '788.94', '3153.6', '3155.76'],
  '99.999%': ['0.864', '6.048', '25.92', '26.784', '26.298', '77.76', '78.894', '315.36', '315.576'],
};

const rows = Object.entries(TABLE).flatMap(([target, seconds]) =>
  Object.entries(LENGTHS).map(([length, whole], index) => ({ target, length, whole, left: seconds[index] })),
);

describe('what a target leaves', () => {
  it.each(rows)('$target leaves $left seconds of a $length', ({ target, whole, left }) => {
    expect(secondsDigits(allowedTime(percent(target), whole))).toBe(left);
  });

  it.each([
    ['99.9%', 'February of 28 days', 28 * 86_400, '2419.2'],
    ['99.9%', 'leap year', 366 * 86_400, '31622.4'],
    ['99.9%', 'month of 365 / 12 days', 2_628_000, '2628'],
    ['99.9%', 'Gregorian year of 365.2425 days', 31_556_952, '31556.952'],
    // 52.8 minutes of 176 hours of service.
    ['99.5%', 'month of 176 service hours', 176 * 3600, '3168'],
  ])('%s of a %s', (target, _, whole, left) => {
    expect(secondsDigits(allowedTime(percent(target), whole))).toBe(left);
  });
});

describe('suppliers', () => {
  it.each([
    [['99.5%', '99.5%'], '99.0025%'],
    [['99.9%', '99.95%', '99.99%'], '99.840064%'],
    [['99.9%'], '99.9%'],
  ])('in series, %s keep %s', (shares, expected) => {
    expect(printRatio(inSeries(shares.map(share)), 6)).toBe(expected);
  });

  it.each([
    [['99.5%', '99.5%'], '99.9975%'],
    [['99%', '99%', '99%'], '99.9999%'],
  ])('side by side, %s keep %s', (shares, expected) => {
    const together = sideBySide(shares.map(share));
    expect(printRatio(together, 6)).toBe(expected);
    expect(isExact(together, 6)).toBe(true);
  });

  it('are one link with those that stand in for them, wherever these are written', () => {
    const { suppliers = {} } = sections(
      'suppliers: { network: { promises: [{ available: 99% }], stands-in-for: servers }, servers: { promises: [{ available: 99.5% }] } }',
      'internal-it-ola',
    );
    const [link, ...others] = linksOf(supportersOf(suppliers).get('orders-up') ?? []);
    expect(others).toEqual([]);
    expect(link?.id).toBe('servers');
    expect(link && printRatio(link.share, 6)).toBe('99.995%');
  });
});

describe('planned work that counts as downtime', () => {
  it.each<readonly [title: string, maintenance: string, window: string, best: string, base: string]>([
    [
      '4 hours of a month',
      '{ at-most: { total: 4 hours, per: calendar month } }',
      'calendar month',
      '99.444%',
      '720 hours',
    ],
    // Half of the nights of Saturday and Sunday, 12 hours a week.
    [
      '12 hours of a week',
      '{ windows: [{ days: [sat, sun], from: "00:00", to: "06:00" }], at-most: { total: 12 hours, per: calendar week } }',
      'calendar week',
      '92.857%',
      '168 hours',
    ],
    [
      'three months of 4 hours in a quarter',
      '{ at-most: { total: 4 hours, per: calendar month } }',
      'calendar quarter',
      '99.444%',
      '2160 hours',
    ],
    [
      '6 hours of a quarter, all of them in one month',
      '{ at-most: { total: 6 hours, per: calendar quarter } }',
      'calendar month',
      '99.166%',
      '720 hours',
    ],
    // No more than the windows hold.
    [
      'one hour each Sunday',
      '{ windows: [{ days: [sun], from: "00:00", to: "01:00" }], at-most: { total: 40 hours, per: calendar month } }',
      'calendar month',
      '99.404%',
      '720 hours',
    ],
  ])('%s', (_, maintenance, window, best, base) => {
    const { id, metric, target, contract } = only(
      `exclusions: { planned: null }\nmaintenance: ${maintenance}\nmetrics: { network: { window: ${window} } }`,
    );
    const work = plannedWork(id, metric, target, contract);
    const agreed = agreedTime(metric, target, contract);
    expect(work && printRatio(work.best, 3)).toBe(best);
    expect(agreed && printAgreed(agreed)).toBe(base);
  });

  it('takes nothing where it is left out, or lies outside the hours of the service', () => {
    const excluded = only('');
    expect(plannedWork(excluded.id, excluded.metric, excluded.target, excluded.contract)).toBeNull();
    const outside = only('exclusions: { planned: null }\nservices: { hosting: { hours: office } }');
    expect(plannedWork(outside.id, outside.metric, outside.target, outside.contract)).toBeNull();
  });
});

describe('checks', () => {
  it.each([
    // One interval of 300 seconds is more than 99.99% leaves of a month; one minute cannot show 99.999%.
    ['99.99%', '5 minutes', '259.2', 0],
    ['99.99%', '1 minute', '259.2', 4],
    ['99.999%', '1 minute', '25.92', 0],
    ['99.999%', '10 seconds', '25.92', 2],
    ['99.9%', '1 minute', '2592', 43],
  ])('%s, seen every %s, leaves %s seconds', (promised, every, left, failures) => {
    const { metric, target, contract } = only(
      `metrics: { network: { targets: [{ at-least: ${promised} }], measured: { every: ${every} } } }`,
    );
    const fine = finenessOf(metric, target, contract);
    expect(fine && printSeconds(fine.left)).toBe(left);
    expect(fine?.failures).toBe(failures);
  });

  it('name the hours of service where the service rests', () => {
    const { metric, target, contract } = only('services: { hosting: { hours: office } }');
    const agreed = agreedTime(metric, target, contract);
    if (agreed === null) throw new Error('The service has hours.');
    expect(printAgreed(agreed)).toBe('the 192.8 service hours of 30 days');
    expect(printSeconds(leftByTarget(percent('99.9%'), agreed))).toBe('694.28');
  });
});

function percent(text: string) {
  const read = parsePercent(text);
  if (!read.ok) throw new Error(read.message);
  return read.value;
}

function share(text: string) {
  return ratioOf(percent(text));
}

/** As much of a preset as parses with the changes; whether it holds together is not asked here. */
function sections(yaml: string, base?: string) {
  const { value: raw } = readSource(
    makeSource('sample.yaml', sampleText(base === undefined ? { yaml } : { base, yaml })),
  );
  if (raw === null) throw new Error('A sample is YAML.');
  return parseContract(raw.root).sections;
}

/** The network of the preset. */
function only(yaml: string) {
  const contract = sections(yaml);
  const [first] = eachTarget(contract.metrics);
  if (first === undefined) throw new Error('The preset has a target.');
  return { ...first, contract };
}
