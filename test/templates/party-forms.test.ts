/** Each legal form as the komparisi names it, in both languages, and what a form may not say of itself. */
import { describe, expect, it } from 'vitest';
import { edited, example } from '../support/printed-findings.js';
import { told } from '../support/told.js';

const web = example('web-hosting');

/** The customer of the story, between its name and the keys that every party has. */
const customer = /(?<= {2}customer:\n)(?: {4}.*\n)+/.exec(web)?.[0] ?? '';
const common = [
  '    role: customer',
  '    country: ID',
  '    address: "Jalan Contoh 9, Bandung 40115"',
  '    notices: { email: kami@contoh.example }',
];

/** The story with a customer of another form. */
function withCustomer(...lines: readonly string[]): string {
  return edited(web, [customer, [...common, ...lines.map((line) => `    ${line}`), ''].join('\n')]);
}

const signer = (authority: string) =>
  `representative: { name: Sari Contoh, title: { en: Director, id: Direktur }, authority: ${authority} }`;
const board =
  'deeds: { founding: { number: "7", date: 2019-05-06, notary: "Tuti Contoh, S.H.", seat: { en: Bandung, id: Bandung }, ministry: { number: AHU-1, date: 2019-05-20 } } }';
const byDeed = signer('{ by: deed, deed: founding }');

const forms: readonly (readonly [form: string, en: string, id: string, ...lines: string[]])[] = [
  ['pt', 'a limited liability company established', 'suatu perseroan terbatas yang didirikan', board, byDeed],
  ['pt-tbk', 'a public limited liability company', 'suatu perseroan terbatas terbuka', board, byDeed],
  ['persero', 'a state-owned limited liability company', 'suatu perusahaan perseroan (Persero)', board, byDeed],
  [
    'cv',
    'registered with the ministry of law under number AHU-1',
    'didaftarkan pada kementerian yang membidangi hukum dengan Nomor AHU-1',
    board,
    byDeed,
  ],
  ['firma', 'a general partnership (persekutuan firma)', 'suatu persekutuan firma', board, byDeed],
  [
    'koperasi',
    'approved by the ministry of law',
    'suatu koperasi berbadan hukum',
    board,
    signer('{ by: appointment, of: { en: the meeting of members, id: rapat anggota }, date: 2025-03-01 }'),
  ],
  ['yayasan', 'under its articles', 'berdasarkan anggaran dasarnya', board, signer('{ by: articles }')],
  ['perkumpulan', 'an association (perkumpulan)', 'suatu perkumpulan berbadan hukum', board, byDeed],
  [
    'pt-perorangan',
    'under certificate of statement of establishment number 55',
    'berdasarkan pernyataan pendiriannya',
    'statement: { number: "55", date: 2024-02-01 }',
    signer('{ by: articles }'),
  ],
  [
    'government',
    'under the decree of the Mayor number 12',
    'berdasarkan keputusan Wali Kota Nomor 12',
    signer('{ by: decree, of: { en: the Mayor, id: Wali Kota }, number: "12", date: 2026-01-05 }'),
  ],
  [
    'individual',
    'an individual, citizen of Indonesia',
    'orang perseorangan, warga negara Indonesia',
    'citizenship: ID',
  ],
  [
    'individual',
    'represented here by Sari Contoh as attorney, under the power of attorney of 2 November 2026, a copy',
    'diwakili oleh Sari Contoh selaku penerima kuasa, berdasarkan surat kuasa tanggal 2 November 2026',
    'representative: { name: Sari Contoh, title: { en: attorney, id: penerima kuasa }, authority: { by: power-of-attorney, date: 2026-11-02 } }',
  ],
  [
    'ud',
    'carrying on business in Indonesia under the name UD Contoh, citizen',
    'menjalankan usaha dagang di Indonesia dengan nama UD Contoh',
    'trading-as: UD Contoh',
    'citizenship: ID',
  ],
  [
    'sole-trader',
    'a sole trader carrying on business in Indonesia',
    'orang perseorangan yang menjalankan usaha di Indonesia',
  ],
  [
    'limited-company',
    'having its registered office at 1 Sample Street',
    'dengan kantor terdaftar di 1 Sample Street',
    'registration: "0123"',
    'registered-office: 1 Sample Street',
    'vat-number: GB 1',
    'representative: { name: A. Sample, title: { en: Director, id: Direktur } }',
  ],
  [
    'plc',
    'a public limited company registered in Indonesia under number 0123',
    'perseroan terbatas terbuka (public limited company)',
    'registration: "0123"',
    'representative: { name: A. Sample, title: { en: Director, id: Direktur } }',
  ],
  [
    'llp',
    'a limited liability partnership registered',
    'persekutuan dengan tanggung jawab terbatas',
    'representative: { name: A. Sample, title: { en: Member, id: Anggota } }',
  ],
  [
    'partnership',
    'a partnership carrying on business in Indonesia',
    'suatu persekutuan (partnership)',
    'representative: { name: A. Sample, title: { en: Partner, id: Sekutu } }',
  ],
  [
    'company',
    'under the power of attorney of 2 November 2026 given by B. Sample as Chair, a copy of which goes with',
    'berdasarkan surat kuasa tanggal 2 November 2026 yang diberikan oleh B. Sample selaku Ketua',
    signer('{ by: power-of-attorney, date: 2026-11-02, from: { name: B. Sample, title: { en: Chair, id: Ketua } } }'),
  ],
];

describe('the parties clause', () => {
  it.each(forms)('names a customer of the form %s', (form, en, id, ...lines) => {
    const name = { 'pt-tbk': 'PT Contoh Tbk', persero: 'PT Contoh (Persero)' }[form] ?? 'Pihak Contoh';
    const { findings, words } = told(withCustomer(`name: ${name}`, `form: ${form}`, ...lines));
    expect(findings).toEqual([]);
    expect([en, id].filter((each) => !words.includes(each))).toEqual([]);
  });

  it('names who represents a company abroad where Indonesian is in the contract, without a paper of its own', () => {
    const lines = ['form: company', 'representative: { name: A. Sample, title: { en: Director, id: Direktur } }'];
    const { words } = told(withCustomer('name: Contoh Pte. Ltd.', ...lines));
    expect(words).toContain('represented here by A. Sample as Director (the “Customer”)');
    expect(words).toContain('dalam hal ini diwakili oleh A. Sample selaku Direktur, selanjutnya disebut “Pelanggan”');
    expect(told(example('saas')).words).not.toContain('represented here by');
  });

  it('names its place of business for tax and its registration as operator', () => {
    const { findings, words } = told(
      withCustomer(
        'name: PT Contoh',
        'form: pt',
        board,
        byDeed,
        'nitku: "0098765432109000000000"',
        'pse: 001234.01/DJAI.PSE/02/2024',
      ),
    );
    expect(findings).toEqual([]);
    expect(words).toContain('(NITKU) 0098765432109000000000');
    expect(words).toContain('Penyelenggara Sistem Elektronik (PSE) dengan nomor 001234.01/DJAI.PSE/02/2024');
  });

  it('names two who sign together, and gives the second a line of its own', () => {
    const two = byDeed.replace(
      / }$/,
      ', together-with: { name: Dewi Contoh, title: { en: Commissioner, id: Komisaris } } }',
    );
    const { findings, words } = told(withCustomer('name: PT Contoh', 'form: pt', board, two));
    expect(findings).toEqual([]);
    expect(words).toContain('together with Dewi Contoh as Commissioner, under deed number 7');
    expect(words).toContain('keduanya sah bertindak');
    expect(words.split('Dewi Contoh').length - 1).toBeGreaterThan(2);
  });

  it.each([
    [
      'deeds of a company of one person, which has no notary',
      'pt-perorangan',
      board,
      'model/misplaced-key parties.customer.deeds',
    ],
    [
      'a trading name of somebody who trades under none',
      'individual',
      'trading-as: UD Contoh',
      'model/misplaced-key parties.customer.trading-as',
    ],
  ])('refuses %s', (_, form, line, finding) => {
    const lines =
      form === 'individual'
        ? [line]
        : ['statement: { number: "55", date: 2024-02-01 }', signer('{ by: articles }'), line];
    expect(told(withCustomer('name: Pihak Contoh', `form: ${form}`, ...lines)).findings).toEqual([finding]);
  });

  it('refuses an authority that the form cannot have', () => {
    const lines = ['statement: { number: "55", date: 2024-02-01 }', signer('{ by: deed, deed: founding }')];
    const { findings } = told(withCustomer('name: Pihak Contoh', 'form: pt-perorangan', ...lines));
    expect(findings).toEqual(['model/unknown-word parties.customer.representative.authority.by']);
  });
});

describe('the signatures', () => {
  const sign = (from: string, to: string) => told(edited(web, [from, to]));

  it('name witnesses who are known, and leave a line for those who are not', () => {
    expect(sign('witnesses: 2', 'witnesses: [Rina Contoh, Agus Contoh]').words).toMatch(
      /Saksi.*Rina Contoh.*Agus Contoh/,
    );
    expect(told(web).words).toContain('Nama:');
  });

  it('say what belongs in the box for the stamp', () => {
    expect(told(web).words).toContain('Meterai Rp10.000');
    expect(told(example('it-support')).words).toContain('E-meterai');
  });
});

describe('a deed', () => {
  it('is executed as one, each signature before a witness with an address', () => {
    const text = edited(example('saas'), ['{ mode: uncertified }', '{ mode: wet, deed: true, witnesses: 2 }']);
    const { findings, words } = told(text);
    expect(findings).toEqual([]);
    expect(words).toContain('The Parties execute this Agreement as a deed.');
    expect(words.split('Executed as a deed by').length).toBe(3);
    expect(words.split('Address:').length).toBe(3);
  });
});

describe('the closing', () => {
  it('names who certifies electronic signatures', () => {
    const text = edited(example('it-support'), ['mode: certified', 'mode: certified\n  certified-by: PSrE Contoh']);
    expect(told(text).findings).toEqual([]);
    expect(told(text).words).toContain('certified electronic signatures, provided by PSrE Contoh.');
  });
});
