import { describe, expect, it } from 'vitest';
import { contract, say } from '../support/small-library.js';

const web = contract('web-hosting');
const english = (text: string, of = web) => say(text, of, 'en').lines;
const indonesian = (text: string, of = web) => say(text, of, 'id').lines;

describe('a thing is called', () => {
  it('by its kind, a metric that is the only one of it', () => {
    expect(english('{#a} {{name metrics.uptime}}')).toEqual(['a: Availability']);
    expect(indonesian('{#a} {{name metrics.fix}}')).toEqual(['a: Waktu penyelesaian']);
  });

  it('by its kind and its service, a metric that is one of two of a kind, unless it has a name', () => {
    const two = contract('web-hosting', [
      '  restore:\n    kind: rto',
      '  again: { kind: rto, service: hosting, counts-from: detected, targets: [{ within: 9 hours, hours: always }], window: event, measured: { by: provider, with: { en: log, id: log } }, remedy: { none: improvement-plan } }\n  restore:\n    name: { en: Restart, id: Mulai ulang }\n    kind: rto',
    ]);
    expect(english('{#a} {{name metrics.again}}', two)[0]).toMatch(/^a: .+ of Managed web hosting$/);
    const { values } = say('{#a} {{name metrics.again}}', two);
    expect(values.flatMap(({ paths }) => paths)).toEqual([
      'metrics.again.kind',
      'services.hosting.name',
      'metrics.again.service',
    ]);
    expect(english('{#a} {{name metrics.restore}}', two)).toEqual(['a: Restart']);
  });

  it('by its name, what a reference leads to, and the reference is said', () => {
    const { lines, said } = say('{#a} {{metrics.uptime.service}}', web);
    expect(lines).toEqual(['a: Managed web hosting']);
    expect([...said]).toEqual(['metrics.uptime.service']);
    expect(english('{{#each reporting.to}}\n1. {#a} {{name}}\n{{/each}}')).toEqual(['a-owner: Siti Contoh']);
  });

  it('by the metrics that it follows, a remedy', () => {
    const { lines, said } = say('{#a} {{name penalties.remedies.uptime-credit}}', web);
    expect(lines).toEqual(['a: Availability']);
    // With one service there is none to name beside the metric.
    expect([...said].sort()).toEqual(['metrics.uptime.remedy', 'metrics.uptime.service']);
  });

  it('by when it is open, an entry of hours, which uses Business Day without naming it', () => {
    expect(english('{#a} {{name hours.office}}')).toEqual(['a: Business Days, 08:00 to 17:00']);
    expect(indonesian('{#a} {{name hours.office}}')).toEqual(['a: Hari Kerja, pukul 08.00 sampai dengan 17.00']);
  });

  it('by the fee it is, a base, and for how long', () => {
    const text = '{{#each penalties.caps}}\n1. {#cap} {{base-name of}}\n{{/each}}';
    expect(english(text)).toEqual([
      'cap-calendar-month: the Fee for Managed web hosting for 1 calendar month',
      'cap-contract-year: the Fee for Managed web hosting for 12 months',
    ]);
    expect(english('{#a} {{base-name penalties.remedies.uptime-credit.base}}')).toEqual([
      'a: the Fee for Managed web hosting',
    ]);
  });
});
