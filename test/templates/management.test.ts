/** What stands around the levels: who may use a service, what it rests on, help with the move, whose goal, and the standing of the paper. */
import { describe, expect, it } from 'vitest';
import { codesOf, edited, example, outlineSample } from '../support/printed-findings.js';
import { told } from '../support/told.js';

const web = example('web-hosting');
const small = example('small-business');
const ola = outlineSample('internal');
const schedule = outlineSample('schedule');

const says = (text: string, languages: readonly string[], ...words: readonly string[]): void => {
  const { findings, words: found } = told(text, languages);
  expect(findings).toEqual([]);
  for (const each of words) expect(found.includes(each), each).toBe(true);
};

describe('who may use a service', () => {
  const entitled = (text: string, before: string, words: string) =>
    edited(text, [before, `${before}    entitled: ${words}\n`]);
  it('is said of each service', () => {
    const shop = entitled(web, '  hosting:\n', '{ en: everybody in the shop, id: semua orang di toko }');
    says(shop, ['id', 'en'], 'Managed web hosting and its support may be used by everybody in the shop.');
    says(shop, ['id'], 'Yang berhak menggunakan Pengelolaan web hosting dan dukungannya adalah semua orang di toko.');
    says(entitled(small, '  help:\n', 'the staff of the café'), ['en'], 'may be used by the staff of the café');
  });
});

describe('what an agreement rests on', () => {
  const rests =
    '\nassumptions: { code: { en: The shop is kept up to date, id: Toko terus diperbarui } }\nresources: { admin: { from: customer, text: { en: one administrator, id: seorang administrator } } }\n';

  it('is said with what follows where it proves wrong', () => {
    says(
      web + rests,
      ['id', 'en'],
      'rests on the following assumptions',
      'agree on what it changes',
      'by the Customer, one administrator',
    );
    says(web + rests, ['id'], 'didasarkan pada asumsi berikut', 'oleh Pelanggan, seorang administrator');
  });

  it('is said in a schedule and between departments too', () => {
    const plain = rests.replace(/\{ en: ([^,}]+), id: [^}]+ \}/g, '$1').replace('from: customer', 'from: field');
    says(schedule + plain, ['en'], 'rests on the following assumptions', 'by the Customer, one administrator');
    says(ola + rests.replace('from: customer', 'from: it'), ['id'], 'didasarkan pada asumsi berikut');
    expect(told(small + rests).findings).toContain('model/section-does-not-fit assumptions');
  });
});

describe('help with the move', () => {
  const help = (price: string) =>
    edited(web, [
      '\nexit:\n',
      `\nexit:\n  assistance: { lasts: 3 months, with: { en: moving the shop, id: pemindahan toko }, price: ${price} }\n`,
    ]);

  it('costs nothing, or a price for each period, and is not held back', () => {
    says(
      help('included'),
      ['id', 'en'],
      'For 3 months after the end of this Agreement',
      'This help costs nothing.',
      'shall not withhold it because a sum is in dispute',
    );
    says(
      help('{ amount: IDR 500000, per: calendar month }'),
      ['id', 'en'],
      'shall pay IDR 500,000.00 for it for each calendar month',
    );
    says(
      help('included'),
      ['id'],
      'Selama 3 (tiga) bulan setelah Perjanjian ini berakhir',
      'dilarang menahan bantuan tersebut',
    );
  });
});

it('says whose goal it is', () => {
  const owned = edited(ola, ['  safe: { text', '  safe: { owner: it, text']);
  says(owned, ['id'], '(bagi Penyedia Layanan), yang terlihat dari');
});

describe('the order of ITIL', () => {
  it('has the clauses of the full agreement, the glossary last', () => {
    const { words, findings } = told(edited(web, ['outline: standard', 'outline: itil']), ['id', 'en']);
    expect(findings).toEqual([]);
    const at = (heading: string) => Number(new RegExp(`## Article (\\d+) ${heading}`).exec(words)?.[1]);
    expect(at('SCOPE OF SERVICES')).toBeLessThan(at('SERVICE LEVELS'));
    expect(at('SERVICE LEVELS')).toBeLessThan(at('MEASUREMENT'));
    expect(at('DEFINITIONS')).toBeGreaterThan(at('GENERAL'));
  });
});

describe('a lawyer', () => {
  const agreed = edited(web, ['status: draft', 'status: agreed']);
  const review = (revision: number) =>
    [
      '  revision: 1\n',
      `  revision: 1\n  legal-review: { by: Rina Contoh, on: 2026-11-01, revision: ${revision} }\n`,
    ] as const;

  it('has read what is agreed, in its revision', () => {
    expect(codesOf(agreed)).toContain('model/no-legal-review at agreement.status');
    expect(codesOf(edited(agreed, review(1)))).toEqual([]);
    expect(codesOf(edited(web, review(2)))).toEqual(['model/no-legal-review at agreement.legal-review.revision']);
  });

  it('is named nowhere in the paper', () => {
    expect(told(edited(web, review(1))).words).toBe(told(web).words);
  });
});
