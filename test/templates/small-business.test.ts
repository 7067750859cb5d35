/**
 * The agreement of a small firm: short, in plain words, with its terms explained where they are first used,
 * and never without what a credit is, how far liability goes and what becomes of the data.
 */
import { describe, expect, it } from 'vitest';
import { renderPdf } from '../../src/render/pdf/index.js';
import { documentOf, examples } from '../support/examples.js';
import { faces } from '../support/faces.js';
import { edited, example } from '../support/printed-findings.js';
import { readPdf } from '../support/read-pdf.js';
import { told } from '../support/told.js';

/** Without the annexes that only the long paper has. */
const small = (name: string) =>
  example(name)
    .replace(/^( {2}outline:) \S+/m, '$1 small-business')
    .replace(/^ {2}annexes:.*\n/m, '');
const cafe = example('small-business');
const web = small('web-hosting');

/** The words of a contract that has no findings. */
function words(text: string, printed?: readonly string[]): string {
  const { findings, words: all } = told(text, printed);
  expect(findings).toEqual([]);
  return all;
}

describe('the small outline', () => {
  it('runs to four pages in the story that is written for it', async () => {
    const story = examples.find(({ name }) => name === 'small-business');
    if (story === undefined) throw new Error('There is a story of a small business.');
    const document = documentOf(story, story.contract.agreement.languages);
    expect((await readPdf(renderPdf(document, { faces, attach: true }))).pages.length).toBeLessThanOrEqual(4);
  });

  it.each(examples.map(({ name }) => name))(
    'says must and wajib, and not shall or akan, in the story of %s',
    (name) => {
      for (const language of example(name).includes('languages: [en]') ? ['en'] : ['en', 'id']) {
        const all = words(small(name), [language]);
        expect(all).not.toMatch(/\bshall\b/i);
        expect(all).not.toMatch(/\bakan\b/i);
        expect(all).toMatch(language === 'en' ? /\bmust\b/ : /\bwajib\b/);
      }
    },
  );

  it('explains each term where it is first used, without a clause of definitions', () => {
    const all = words(cafe);
    expect(all).toContain('must provide IT help to the Customer (the “Service”)');
    expect(all).toContain(
      '“Business Day” means each of the days Monday to Saturday, except public holidays in England and Wales.',
    );
    expect(all).not.toContain('Definitions');
  });

  it('says what a credit is, and how far liability goes even where no limit is agreed', () => {
    expect(words(cafe)).toContain('The credit adjusts the Fee to the quality received and is not a penalty.');
    expect(words(edited(cafe, [/ {2}liability: \{.*\n/.exec(cafe)?.[0] ?? 'x', '  liability: none\n']))).toContain(
      'The Parties agree no limit of liability. Each Party is liable as the law provides.',
    );
  });

  it('says from when a contract year counts even where only the highest total of credits names one', () => {
    const unlimited = edited(cafe, [/ {2}liability: \{.*\n/.exec(cafe)?.[0] ?? 'x', '  liability: none\n']);
    expect(words(unlimited)).toContain('GBP 144.00 for a contract year');
    expect(words(unlimited)).toContain(
      'A contract year starts on 1 January 2027 and on each anniversary of that date.',
    );
  });

  it('says in a sentence what every row of the table of promises would say, and keeps a column for what differs', () => {
    const monthly = '    window: calendar month\n    if-none: met';
    expect(words(cafe)).toContain('The result for each promise is taken for each calendar month.');
    expect(words(cafe)).not.toContain('Measured for each');
    const quarterly = words(
      edited(cafe, [monthly, monthly.replace('month', 'quarter')], ['credit: 5%', 'credit: GBP 6']),
    );
    expect(quarterly).toContain('Measured for each');
    expect(quarterly).toContain('calendar quarter');
    expect(quarterly).not.toContain('The result for each promise');
  });

  it('says once from when the time of several promises runs, and apart where they differ', () => {
    const once = 'The time for each promise runs from when the Incident is reported.';
    expect(words(cafe).split(once)).toHaveLength(2);
    const apart = words(edited(cafe, ['counts-from: reported', 'counts-from: confirmed']));
    expect(apart).toContain('The time for First response runs from when the Incident is confirmed by the Provider.');
    expect(apart).toContain('The time for Resolution time runs from when the Incident is reported.');
    expect(words(web, ['en'])).toContain('The time for Recovery time runs from when the Incident is detected.');
  });

  it('calls the fee of the only service the Fee', () => {
    const all = words(cafe);
    expect(all).toContain('together do not exceed 10% of the Fee for 1 calendar month.');
    expect(all).not.toContain('the Fee for IT help');
  });

  it('takes a credit from the fee with its tax where the fee includes it', () => {
    const all = words(edited(cafe, ['tax: added', 'tax: included']));
    expect(all).toContain('is a share of the Fee including value added tax for the period');
    expect(all).not.toContain('before value added tax');
    expect(words(cafe)).toContain('is a share of the Fee before value added tax for the period');
  });

  it.each([
    ['nothing', ''],
    ['domains alone', 'exit:\n  domains: { registrant: customer, transfer-code-within: 5 calendar days }\n'],
    ['how long they are kept', 'exit:\n  kept: 30 calendar days\n'],
  ])('says what becomes of the data where the contract names %s', (_, exit) => {
    const whole = /^exit:\n(?: .*\n)+/m.exec(web)?.[0] ?? 'x';
    const all = words(edited(web, [whole, exit]), ['id', 'en']);
    expect(all).toContain('must hand over any data, passwords and things of the Customer that it holds.');
    expect(all).toMatch(/must then delete its copies|then delete(?: and destroy)? them, copies in backups included/);
    expect(all).toContain('wajib menyerahkan data, kata sandi, dan barang Pelanggan yang ada padanya.');
  });
});
