import { describe, expect, it } from 'vitest';
import { contract, paths, type SmallClause, say } from '../support/small-library.js';

const web = contract('web-hosting');
const english = (text: string | SmallClause, of = web) => say(text, of, 'en').lines;
const indonesian = (text: string, of = web) => say(text, of, 'id').lines;

describe('expandClause', () => {
  it('puts values into slots, so that no sign of theirs is ever read', () => {
    const name = '1. **{{x}}** {#y} | [z](w) <b>';
    const named = contract('web-hosting', ['name: CV Toko Batik Lestari', `name: "${name}"`]);
    const { values, lines } = say('1. {#a} {{customer.name}} and {{customer.name}}', named);
    expect(lines).toEqual([`a: ${name} and ${name}`]);
    expect(values[0]).toEqual({
      type: 'value',
      paths: ['parties.customer.name'],
      kind: 'name',
      form: 'figure',
      text: name,
    });
  });

  it('reports a value that is missing, with its path and the line that prints it', () => {
    const { diagnostics } = say('{#a} x\n\n{#b} {{agreement.number}}', web);
    expect(paths(diagnostics)).toEqual(['assemble/missing-value agreement.number']);
    expect(diagnostics[0]).toMatchObject({
      message: 'agreement.number has no value, and clause a prints it (clauses/a/en.md.hbs:3).',
      help: 'write agreement.number in the contract',
      clause: 'a',
    });
  });

  it('says nothing under a condition that does not hold', () => {
    expect(english('{#a} x\n{{#if agreement.number}}\n\n{#b} {{agreement.number}}\n{{/if}}')).toEqual(['a: x']);
    expect(english('{#a} {{#if penalties}}yes{{else}}no{{/if}}{{#unless penalties}} none{{/unless}}')).toEqual([
      'a: yes',
    ]);
  });

  it('tests words, lists of words, flags and facts', () => {
    const tests = [
      'penalties.nature.price-adjustment',
      'penalties.nature.liquidated-damages',
      'reporting.contents.credits',
      'penalties.claim.automatic',
      'penalties.claim.automatic.no',
      'signing.stamp.yes',
      'facts.indonesian-law',
      'facts.alone',
    ];
    const text = tests.map((test, index) => `1. {#a${index}} {{#if ${test}}}yes{{else}}no{{/if}}`).join('\n');
    expect(english(text).map((line) => line.slice(4))).toEqual(['yes', 'no', 'yes', 'yes', 'no', 'yes', 'yes', 'no']);
  });

  it('counts what a condition looked at as said, but not that something is there', () => {
    const { said } = say(
      '{#a} x{{#if penalties}}{{#if signing.stamp}}y{{/if}}{{#if penalties.nature.price-adjustment}}z{{/if}}{{/if}}',
      web,
    );
    expect([...said].sort()).toEqual(['penalties.nature', 'signing.stamp']);
  });

  it('completes the ids of rows by those of all items around', () => {
    expect(english('{{#each metrics}}\n{{#each targets}}\n1. {#target} x\n{{/each}}\n{{/each}}').slice(0, 3)).toEqual([
      'target-uptime-1: x',
      'target-first-reply-p1: x',
      'target-first-reply-p2: x',
    ]);
    expect(english('{{#each penalties.caps}}\n1. {#cap} {{per}}\n{{/each}}')).toEqual([
      'cap-calendar-month: calendar month',
      'cap-contract-year: contract year',
    ]);
  });

  it('joins a series as the language does', () => {
    const text =
      '{#a} {{#series penalties.caps}}{{per}}{{/series}}; {{#series services}}{{name}}{{/series}}; {{#series actions}}x{{/series}}';
    expect(english(text)).toEqual(['a: calendar month and contract year; Managed web hosting; x']);
    expect(english('{#a} {{reporting.contents}}')[0]).toMatch(/^a: [^;]+, [^;]+, [^;]+ and [^;]+$/);
    expect(indonesian('{#a} {{reporting.contents}}')[0]).toMatch(/, dan [^,]+$/);
  });

  it('takes the parties in the order in which the contract names them, everything else in that of the file', () => {
    const other = contract('web-hosting', ['first-party: provider', 'first-party: customer']);
    const text = '{{#each parties}}\n1. {#p} {{name}}\n{{/each}}';
    expect(english(text)).toEqual(['p-provider: PT Awan Nusantara', 'p-customer: CV Toko Batik Lestari']);
    expect(english(text, other)).toEqual(['p-customer: CV Toko Batik Lestari', 'p-provider: PT Awan Nusantara']);
    expect(english('{#a} {{first.name}}, {{second.name}}', other)).toEqual([
      'a: CV Toko Batik Lestari, PT Awan Nusantara',
    ]);
  });

  it('finds a name in the item first, then in the items around, then in the short names, then at the top', () => {
    const yaml = 'applies: always\nneeds: { paid: penalties.paid, name: agreement.id }\n';
    const en =
      '{{#each services as |one|}}\n{#s} {{name}} {{one.name}}{{#each deliverables}} {{one.name}}{{/each}}\n{{/each}}\n\n{#n} {{name}}';
    expect(english({ en, yaml })).toEqual([
      's-hosting: Managed web hosting Managed web hosting Managed web hosting Managed web hosting',
      'n: awan-tokobatik',
    ]);
  });
});

describe('a leaf is said', () => {
  it.each<[string, string, string]>([
    ['agreement.subject', 'managed web hosting', 'layanan pengelolaan web hosting'],
    ['agreement.effective', '1 December 2026', '1 Desember 2026'],
    ['billing.due', '14 calendar days', '14 hari kalender'],
    ['words billing.due', '14 calendar days', '14 (empat belas) hari kalender'],
    ['services.hosting.fee.amount', 'IDR 1,500,000.00', 'Rp1.500.000,00'],
    ['words signing.originals', '2', '2 (dua)'],
    ['signing.stamp', 'yes', 'ya'],
    ['provider.country', 'Indonesia', 'Indonesia'],
    ['calendar.business-days.days', 'Monday to Friday', 'Senin sampai dengan Jumat'],
    ['maintenance.notice', '48 hours', '48 jam'],
    ['parties.customer.npwp', '0098765432109000', '0098765432109000'],
    ['or-blank signing.place', 'Bandung', 'Bandung'],
    [
      'dateline signing.date',
      'Monday, 23 November 2026',
      'Senin, tanggal dua puluh tiga bulan November tahun dua ribu dua puluh enam (23-11-2026)',
    ],
    ['name services.hosting.hours', '24 hours every day', '24 jam setiap hari'],
    ['many signing.originals "original" "originals"', 'originals', 'originals'],
  ])('{{%s}}', (path, en, id) => {
    expect(english(`{#a} {{${path}}}`)).toEqual([`a: ${en}`]);
    expect(indonesian(`{#a} {{${path}}}`)).toEqual([`a: ${id}`]);
  });

  it('as a blank where the contract may leave it open', () => {
    const open = contract('web-hosting', ['  place: Bandung\n', ''], ['  date: 2026-11-23', '  #']);
    expect(english('{#a} {{or-blank signing.place}}', open)[0]).toMatch(/^a: _+$/);
    expect(english('{#a} {{dateline signing.date}}', open)[0]).toMatch(/^a: _+, __/);
  });
});
