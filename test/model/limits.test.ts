/** What a hostile file puts into one place is refused there, in less than a moment, and in words that lead out. */
import { describe, expect, it } from 'vitest';
import { codesOf, edited, example, findingsOf, printedFindings } from '../support/printed-findings.js';

const web = example('web-hosting');
const cap = '    - { per: contract-year, at-most: 20%';
const tier = '        - { below: 95.0%, credit: 50% }\n';
const address = '"Jalan Asia Afrika 12, Bandung 40111"';
const many = (count: number, line: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => line(at)).join('');
const percent = (micro: number): string => `${Math.floor(micro / 1e6)}.${String(micro % 1e6).padStart(6, '0')}%`;

describe.each<[what: string, text: string, path: string, message: RegExp]>([
  [
    '2,000 caps',
    edited(web, [
      cap,
      `${many(2_000, (at) => `    - { per: event, at-most: ${percent(1e6 + at)}, of: { fee: hosting, for: 1 calendar month } }\n`)}${cap}`,
    ]),
    'penalties.caps',
    /^penalties\.caps has 20\d\d entries, and may have 1000\.$/,
  ],
  [
    '2,000 tiers',
    edited(web, [tier, many(2_000, (at) => `        - { below: ${percent(95e6 - at)}, credit: 50% }\n`)]),
    'penalties.remedies.uptime-credit.tiers',
    /^penalties\.remedies\.uptime-credit\.tiers has 20\d\d entries, and may have 1000\.$/,
  ],
  [
    '3,000 references',
    `${web}\nobjectives:\n  sales: { text: { en: a, id: b }, metrics: [${many(3_000, (at) => `m${at}, `)}] }\n`,
    'objectives.sales.metrics',
    /^objectives\.sales\.metrics has 3000 entries, and may have 1000\.$/,
  ],
  [
    'an address of 20,000 lines',
    edited(web, [address, `"${'a\\n'.repeat(20_000)}b"`]),
    'parties.provider.address',
    /^parties\.provider\.address has 40001 characters, and may have 5000\.$/,
  ],
  [
    'an address of 1,000 lines',
    edited(web, [address, `"${'a\\n'.repeat(1_000)}b"`]),
    'parties.provider.address',
    /^parties\.provider\.address has 1001 lines, and may have 100\.$/,
  ],
  [
    'a word of 800,000 letters',
    edited(web, [address, 'W'.repeat(800_000)]),
    'parties.provider.address',
    /^parties\.provider\.address has 800000 characters, and may have 5000\.$/,
  ],
  [
    '50,000 references in a thousand lists',
    `${web}\nobjectives:\n${many(990, (at) => `  o${at}: { text: { en: a, id: b }, metrics: [${many(50, (one) => `m${one}, `)}] }\n`)}`,
    '',
    /^the file has 55\d\d\d values, and may have 50000\.$/,
  ],
])('%s', (_, text, path, message) => {
  it('is one finding, where it stands', { timeout: 5_000 }, () => {
    const [first, ...others] = findingsOf(text);
    expect(others).toEqual([]);
    expect(first).toMatchObject({ code: 'model/too-large', path });
    expect(first?.message).toMatch(message);
    expect(first?.help).toMatch(/^(?:keep at most 1000|write|divide)/);
  });
});

it('shows nothing of a text that is too long', () => {
  const printed = printedFindings(
    edited(web, ['npwp: "0012345678901000"', `npwp: "${'0012345678901000'.repeat(400)}"`]),
  );
  expect(printed).toContain('model/too-large');
  expect(printed).not.toContain('0012345678901000');
});

it('leaves what is just inside the limits alone', () => {
  const objectives = many(1_000, (at) => `  o${at}: { text: { en: a, id: b }, metrics: [uptime] }\n`);
  const text = edited(web, [address, `"${'W'.repeat(5_000)}"`]);
  expect(codesOf(`${text}\nobjectives:\n${objectives}`)).toEqual([]);
  expect(codesOf(edited(web, [address, `"${'a\\n'.repeat(99)}b"`]))).toEqual([]);
});

it('goes on with what stands elsewhere in the file', () => {
  const text = edited(web, [address, `"${'a\\n'.repeat(1_000)}b"`], ['law: ID', 'law: Indonesia']);
  expect(codesOf(text)).toEqual(['model/too-large at parties.provider.address', 'model/unreadable-value at legal.law']);
});

it('looks for the nearest id as often as findings are printed, and no more', () => {
  const helps = findingsOf(
    `${web}\nobjectives:\n  sales: { text: { en: a, id: b }, metrics: [${many(300, (at) => `uptime${at}, `)}] }\n`,
  ).map(({ help }) => help);
  expect(helps).toHaveLength(300);
  expect(new Set(helps.slice(0, 200))).toEqual(new Set(['write uptime']));
  expect(helps[200]).toMatch(/^write uptime, .* or add uptime200 to metrics$/);
});
