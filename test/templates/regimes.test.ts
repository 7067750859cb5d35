/** What a sector, a kind of customer, a tax or English law adds to the contract: said in both languages, and only where it belongs. */
import { describe, expect, it } from 'vitest';
import { edited, example } from '../support/printed-findings.js';
import { told } from '../support/told.js';

const web = example('web-hosting');
const saas = example('saas');

const legal = (...lines: readonly string[]) =>
  edited(web, [
    'legal:\n  law: ID\n',
    `legal:\n  law: ID\n  regimes:\n${lines.map((line) => `    ${line}\n`).join('')}`,
  ]);

function says(text: string, ...words: readonly string[]): void {
  const { findings, words: all } = told(text);
  expect(findings).toEqual([]);
  expect(words.filter((each) => !all.includes(each))).toEqual([]);
}

describe('a regime', () => {
  it('of a consumer stands wherever the customer buys as one, with a time for money back where it is given', () => {
    const consumer = ['buys-for: business', 'buys-for: consumer'] as const;
    says(edited(web, consumer), 'PERLINDUNGAN KONSUMEN', 'segera setelah Pelanggan memintanya', '(BPSK)');
    const timed = legal('consumer: { money-back-within: 14 calendar days }');
    says(
      edited(timed, consumer),
      'no later than 14 calendar days after receiving the Customer’s request',
      'paling lambat 14 (empat belas) hari kalender setelah menerima permintaan Pelanggan',
    );
    expect(told(web).words).not.toContain('KONSUMEN');
    says(edited(saas, consumer), 'Nothing in this Agreement takes from the Customer a right');
    expect(told(edited(saas, consumer)).words).not.toContain('BPSK');
  });

  it('of a supervised customer gives access, consent, tests and a place for the data', () => {
    says(
      legal(
        'financial: { supervisors: [ojk, bank-indonesia], audit-notice: 5 business days, audit-report: calendar year, continuity-test: calendar year, data-in: ID }',
      ),
      'supervised by the Indonesian Financial Services Authority (OJK) and Bank Indonesia',
      'diawasi oleh Otoritas Jasa Keuangan (OJK) dan Bank Indonesia',
      'paling lambat 5 (lima) Hari Kerja setelah diminta',
      'Once in each calendar year the Provider shall have an independent auditor',
      'hanya di Indonesia, kecuali',
      'mengujinya paling sedikit satu kali dalam setiap tahun kalender',
    );
  });

  it('of a supervised customer leaves out what is not agreed', () => {
    const { findings, words } = told(
      legal('financial: { supervisors: [ojk], audit-notice: 5 business days, continuity-test: calendar year }'),
    );
    expect(findings).toEqual([]);
    expect(words).not.toContain('independent auditor');
    expect(words).not.toContain('only in Indonesia');
  });

  it('of a government body has its fine for delay', () => {
    const customer = /(?<= {2}customer:\n)(?: {4}.*\n)+/.exec(web)?.[0] ?? '';
    const office = [
      '    role: customer',
      '    name: Dinas Contoh',
      '    form: government',
      '    country: ID',
      '    address: "Jalan Contoh 9, Bandung 40115"',
      '    notices: { email: dinas@contoh.example }',
      '    representative: { name: Sari Contoh, title: { en: Commitment Officer, id: Pejabat Pembuat Komitmen }, authority: { by: decree, of: { en: the Head, id: Kepala Dinas }, number: "1", date: 2026-01-05 } }',
      '',
    ].join('\n');
    says(
      edited(legal('government: { delay-fine: 0.1%, at-most: 5% }'), [customer, office]),
      'denda keterlambatan menurut ketentuan tersebut sebesar 0,1% (nol koma satu persen)',
      '0.1% of the value, before tax, of the part that is late for each day of delay, and no more than 5%',
      'selaku Pejabat Pembuat Komitmen, berdasarkan keputusan Kepala Dinas Nomor 1',
    );
  });

  it('of telecommunications names who takes complaints, and the times', () => {
    says(
      edited(
        legal(
          'telecom: { complaints: support-desk, answered-within: 1 business day, settled-within: 15 business days }',
        ),
        ['for: [support]', 'for: [support, complaint]'],
      ),
      'Support desk, telephone +62 22 555 0101, e-mail support@awan.example',
      'menjawab pengaduan paling lambat 1 (satu) Hari Kerja dan menyelesaikannya paling lambat 15 (lima belas) Hari Kerja',
    );
  });
});

describe('tax and late payment', () => {
  const withholding = 'withholding: { kind: pph-23, slip-within: 30 calendar days }';
  const atHome = ['    country: ID\n', '    country: ID\n'] as const;
  const abroad = ['    country: ID\n', '    country: SG\n'] as const;

  it.each<readonly [kind: string, en: string, id: string, provider: readonly [before: string, after: string]]>([
    [
      '{ kind: final-umkm, certificate: { number: S-1, date: 2026-02-03 }, slip-within: 30 calendar days }',
      'as certificate number S-1 of 3 February 2026 shows',
      'berdasarkan surat keterangan Nomor S-1 tanggal 3 Februari 2026',
      atHome,
    ],
    [
      '{ kind: final-umkm, slip-within: 30 calendar days }',
      'Government Regulation 55/2022, and shall give',
      'Tahun 2022 dan wajib menyampaikan',
      atHome,
    ],
    [
      '{ kind: pph-26, slip-within: 30 calendar days }',
      'under Article 26 of the Indonesian Income Tax Act',
      'Pajak Penghasilan (PPh) Pasal 26',
      abroad,
    ],
    [
      '{ kind: none }',
      'without deducting income tax, unless the law requires',
      'tanpa memotong Pajak Penghasilan (PPh)',
      atHome,
    ],
  ])('withholds as %s', (kind, en, id, provider) => {
    says(edited(web, [withholding, `withholding: ${kind}`], provider), en, id);
  });

  it('sends a tax invoice in its time, to a customer who asks or need not', () => {
    const asked = (words: string) =>
      edited(web, ['as-required-by-law,', `as-required-by-law, ${words}, within: 14 calendar days,`]);
    says(
      asked('request: before-payment'),
      'no later than 14 calendar days after the payment. The Customer shall ask for it before it pays',
      'wajib memintanya sebelum membayar surat tagihan yang bersangkutan',
    );
    says(asked('request: not-needed'), 'The Customer need not ask for it.', 'Pelanggan tidak perlu memintanya.');
  });

  it('counts from the invoice where that is agreed, and asks for no form where none is', () => {
    const text = edited(
      web,
      ['from: due, remind: 7', 'from: invoice, remind: 15'],
      ['suspend: 14', 'suspend: 21'],
      ['form: required', 'form: not-required'],
    );
    says(text, 'after the date of the invoice', 'setelah tanggal surat tagihan');
    expect(told(text).words).not.toContain('due date');
  });

  it('has interest of its own on what is paid late, instead of that of statute', () => {
    const interest = (text: string) =>
      edited(text, ['billing:\n', 'billing:\n  late-interest: { rate: 1.5%, per: calendar month, at-most: 10% }\n']);
    says(
      interest(web),
      'simple interest of 1.5% for each calendar month, calculated by the day from the due date until payment, but no more than 10% of that sum',
      'bunga tunggal sebesar 1,5% (satu koma lima persen) untuk setiap bulan kalender',
    );
    says(interest(saas), 'this interest is a substantial remedy for late payment');
    expect(told(interest(saas)).words).not.toContain('interest that statute grants');
    says(saas, 'Nothing in this Agreement excludes interest that statute grants on late payment.');
  });
});

describe('the small outline', () => {
  it('says what it can of these in plain words', () => {
    const text = edited(
      legal('consumer: { money-back-within: 14 calendar days }'),
      ['outline: standard', 'outline: small-business'],
      [/ {2}annexes: .*\n/.exec(legal())?.[0] ?? 'x', ''],
      ['buys-for: business', 'buys-for: consumer'],
      ['kind: pph-23', 'kind: final-umkm'],
      ['as-required-by-law,', 'as-required-by-law, request: before-payment, within: 14 calendar days,'],
      ['billing:\n', 'billing:\n  late-interest: { rate: 1.5%, per: calendar month, at-most: 10% }\n'],
    );
    says(
      text,
      'The Customer keeps every right that the law gives a consumer.',
      'Pelanggan tetap mempunyai setiap hak konsumen menurut hukum.',
      'bears simple interest of 1.5% for each calendar month, by the day from the due date, but no more than 10%',
      'The Customer must ask for one before it pays.',
      'final menurut Peraturan Pemerintah Nomor 55 Tahun 2022 dan wajib menyampaikan salinan',
    );
  });
});

describe('disputes', () => {
  it('may go to a mediator first and to arbitration in the end', () => {
    const court = '    - { court: { en: the Bandung District Court, id: Pengadilan Negeri Bandung } }\n';
    const steps = [
      '    - { mediation: { en: the Mediation Centre, id: Pusat Mediasi }, at-most: 30 calendar days }',
      '    - { arbitration: Badan Arbitrase Contoh, seat: { en: Jakarta, id: Jakarta }, arbitrators: 3, language: id }',
      '',
    ].join('\n');
    const mediated = edited(web, [court, steps]);
    says(
      mediated,
      'may ask for mediation of a dispute that the talks have not settled, by the Mediation Centre. The mediation ends no later than 30 calendar days after',
      'atas perselisihan yang tidak selesai melalui musyawarah.',
      'diputus melalui arbitrase oleh Badan Arbitrase Contoh menurut peraturannya',
      'Jumlah arbiter adalah 3 (tiga) orang dan bahasa yang digunakan adalah bahasa Indonesia.',
      'The number of arbitrators is 3 and the language is Indonesian.',
    );
    const talks = / {4}- \{ talks: .*\n/.exec(web)?.[0] ?? 'x';
    says(
      edited(mediated, [talks, '']),
      'mediation of a dispute, by the Mediation Centre.',
      'atas perselisihan. Mediasi',
    );
  });
});

describe('English law', () => {
  it('keeps what can never be limited out of the limit, whatever the file names', () => {
    const few = edited(saas, ['wilful-misconduct, gross-negligence, death-or-injury, fraud]', 'wilful-misconduct]']);
    for (const text of [saas, few]) {
      const { findings, words } = told(text);
      expect(findings).toEqual([]);
      expect(words.split('death or personal injury caused by negligence').length).toBe(2);
      expect(words.split('fraud, including fraudulent misrepresentation').length).toBe(2);
      expect(words).toContain('section 12 of the Sale of Goods Act 1979');
    }
    expect(told(web).words).not.toContain('Sale of Goods Act');
  });

  it('names the heads of loss that are not owed, by either law', () => {
    const excluding = (text: string) =>
      edited(text, ['credits-count: true, ', 'credits-count: true, excludes: [lost-profit, indirect-loss], ']);
    says(
      excluding(saas),
      'Neither Party is liable, out of or in connection with this Agreement, for the following losses: - (a) lost profit; and - (b) indirect or consequential loss.',
    );
    says(
      excluding(web),
      'atas kerugian berikut yang timbul dari atau sehubungan dengan Perjanjian ini:',
      'keuntungan yang hilang; dan',
      'kerugian tidak langsung.',
    );
  });

  it('says what wilful misconduct and gross negligence are where only the remedy for a miss spares them', () => {
    const unlimited = edited(saas, [/ {2}liability: \{.*\n/.exec(saas)?.[0] ?? 'x', '  liability: none\n']);
    says(unlimited, 'agree no limit of liability', 'Gross negligence is an act or omission', 'Wilful misconduct is an');
  });

  it('gives the provider no way out when the customer is insolvent', () => {
    says(saas, 'section 233B of the Insolvency Act 1986', 'against a valid value added tax invoice');
    expect(told(web).words).not.toContain('233B');
  });
});
