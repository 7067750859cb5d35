/**
 * The annexes that are forms or explanations: when they are there, what of the deal they say, and that every
 * text that sends the reader to one falls back to other words without it.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { edited, example } from '../support/printed-findings.js';
import { told } from '../support/told.js';

const web = example('web-hosting');
const ANNEXES = / {2}annexes: .*\n/.exec(web)?.[0] ?? 'x';
const annexes = (line: string, ...more: Parameters<typeof edited>[1][]) =>
  told(edited(web, [ANNEXES, line], ...more), ['id', 'en']);

describe('what the outline prints of itself', () => {
  const { findings, words } = annexes('');

  it('has the form that the refund asks for, and the timetable of the end', () => {
    expect(findings).toEqual([]);
    expect(words).toContain('on the form in [Annex VI]');
    expect(words).toContain('dengan formulir dalam [Lampiran VI]');
    expect(words).toContain('within 5 calendar days after the Customer asks for it');
    expect(words).toContain('setelah lewat 30 hari kalender sejak berakhirnya');
  });

  it('explains rights to a consumer, and to a firm where it is asked for', () => {
    expect(words).not.toMatch(/your rights at a glance/i);
    const consumer = annexes('', ['buys-for: business', 'buys-for: consumer']);
    expect(consumer.words).toMatch(/your rights at a glance/i);
    expect(consumer.words).toContain('[Annex VII] explains this Agreement and is not one of its terms.');
    expect(words).not.toContain('is not one of its terms');
  });
});

describe('news of an incident that is worked on in office hours', () => {
  const desk = readFileSync(new URL('../../templates/presets/helpdesk-it.yaml', import.meta.url), 'utf8');

  it('comes in service hours, and says which', () => {
    const { words } = told(desk, ['id', 'en']);
    expect(words).toContain('4 Service Hours (Business Days, 08:00 to 17:00)');
    expect(words).toContain('4 Jam Layanan (Hari Kerja, pukul 08.00 sampai dengan 17.00)');
  });

  it('needs the rule on service hours where no target counts in them', () => {
    const text = edited(
      desk,
      ['within: 2 service hours', 'within: 2 hours'],
      ['within: 8 service hours', 'within: 1 business day'],
    );
    expect(told(text, ['en']).words).toContain(
      'A period in Service Hours runs only within the Service Hours stated for it',
    );
  });
});

describe('what the file asks for', () => {
  it('takes an annex away, and the words that name it', () => {
    const { findings, words } = annexes('  annexes: { refund-form: false, exit: false }\n');
    expect(findings).toEqual([]);
    expect(words).toContain('on the Provider’s form');
    expect(words).toContain('dengan formulir Penyedia Layanan');
    expect(words).not.toMatch(/exit timetable|refund request form/i);
  });

  it('has a row for each target in the form of the report, and room where there may be a credit', () => {
    const { words } = annexes('  annexes: { report-form: true }\n');
    expect(words).toContain('| Ketersediaan<br>Availability | paling rendah 99,9%<br>at least 99.9% | | | |');
    expect(words).toContain('within 4 Service Hours, in at least 95% of cases');
    const without = annexes('  annexes: { report-form: true }\n', [
      /contents: \[.*\]/.exec(web)?.[0] ?? 'x',
      'contents: [attainment]',
    ]);
    expect(without.words).not.toContain('Exclusions relied on');
  });

  it('says the rights with the figures of the deal, and where each stands', () => {
    const { words } = annexes('  annexes: { rights: true }\n');
    expect(words).toContain('in total at most IDR 750,000.00 for a calendar month');
    expect(words).toContain('Dispute it in writing within 14 calendar days and pay the rest');
    expect(words).toContain('Availability missed 3 times within 6 calendar months and Availability below 95.0% once');
    expect(words).toContain('Ya, dalam 24 jam');
  });

  it('leaves out a right that only the provider has', () => {
    const right = 'in: 6 calendar months, right: customer';
    const { words } = annexes('  annexes: { rights: true }\n', [right, right.replace('customer', 'provider')]);
    expect(words).toContain('in each of these cases: Availability below 95.0% once');
  });
});
