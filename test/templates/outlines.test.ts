/** The outlines beside the standard one, told by a sample each: other words for other kinds of agreement. */
import { describe, expect, it } from 'vitest';
import { makeDocument, makeSource, readContract, renderDocument } from '../../src/index.js';
import { assets } from '../support/assets.js';
import { edited, example, outlineSample } from '../support/printed-findings.js';
import { readPdf } from '../support/read-pdf.js';
import { told } from '../support/told.js';

const ola = outlineSample('internal');
const mini = outlineSample('mini');
const schedule = outlineSample('schedule');

const bindingMini = edited(
  mini,
  ['type: internal', 'type: external'],
  ['binding: goodwill', 'binding: contract'],
  [
    'form: unit, name: Tim Penjualan, head: { name: Yoga Saputra, title: Kepala Penjualan }',
    'form: person, name: Yoga',
  ],
  [
    '    hours: office\n',
    '    hours: office\n    fee: { amount: IDR 250000, per: calendar month, paid: in-arrears, tax: not-registered }\n',
  ],
  [
    'signing:',
    'legal: { law: ID, disputes: [ { talks: 30 calendar days }, { court: Pengadilan Negeri Bandung } ], liability: none }\nsigning:',
  ],
);

describe('the shipped outlines', () => {
  const { clauses, outlines } = assets.prepared([]).library;

  it('have every clause between them', () => {
    const used = new Set(
      Object.values(outlines).flatMap(({ front, indonesian, alone, back, annexes }) =>
        [front, indonesian, alone, back, annexes].flat(),
      ),
    );
    expect(Object.keys(clauses).filter((id) => !used.has(id))).toEqual([]);
  });

  it.each(Object.values(outlines))('$id has the same clauses with Indonesian and without', ({ indonesian, alone }) => {
    expect([...alone].sort()).toEqual([...indonesian].sort());
  });

  it('are the same for itil as for standard, in another order', () => {
    const { itil, standard } = outlines;
    expect([...(itil?.indonesian ?? [])].sort()).toEqual([...(standard?.indonesian ?? [])].sort());
  });
});

describe('an internal agreement', () => {
  it.each([
    ['id', ['wajib', 'wanprestasi', 'pengadilan', 'denda', 'ganti rugi', 'Kredit Layanan', 'Perjanjian ini', 'Pihak']],
    ['en', ['shall', 'breach', 'court', 'penalty', 'damages', 'Service Credit', 'Party', 'liab']],
  ])('has none of the words of a contract in %s', (language, words) => {
    const { findings, words: text } = told(ola, [language]);
    expect(findings).toEqual([]);
    expect(words.filter((word) => text.includes(word))).toEqual([]);
  });

  it('is called by its kind', () => {
    expect(told(ola).words).toContain('KESEPAKATAN TINGKAT OPERASIONAL # OPERATIONAL LEVEL AGREEMENT');
    expect(told(edited(ola, ['type: ola', 'type: internal'])).words).toContain('KESEPAKATAN TINGKAT LAYANAN INTERNAL');
  });

  it('shows a cost that nobody pays', () => {
    expect(told(ola, ['en']).words).toContain('costs IDR 42,000,000.00 for each calendar month');
    expect(told(ola, ['en']).words).toContain('Nobody pays them');
  });

  it('says who does what, on whom it relies, and which paper counts', () => {
    const { words } = told(ola, ['en']);
    expect(words).toContain('| solving an incident | IT desk | Head of IT | Pharmacist on duty |');
    expect(words).toContain('under a contract that lasts until the end of 30 June 2028');
    expect(words).toContain('the one named first here prevails: IT security policy and rules for user accounts');
    expect(words).toContain('training of users, because the training centre provides it');
    expect(words).toContain('the corporate level, for all units of the hospital: First response');
  });
});

describe('a mini', () => {
  it('says in one line that it is goodwill', () => {
    expect(told(mini).words).toContain('dibuat dengan iktikad baik dan bukan kontrak');
  });

  it('says without doubt whether people work on collective leave', () => {
    const working = told(edited(mini, ['collective-leave: not-working', 'collective-leave: working']), [
      'id',
      'en',
    ]).words;
    expect(working).toContain('hari libur nasional di Indonesia (hari cuti bersama tetap dihitung sebagai Hari Kerja)');
    expect(working).toContain('public holidays in Indonesia (days of collective leave count as Business Days)');
    expect(told(mini, ['id']).words).toContain('selain hari libur nasional di Indonesia dan hari cuti bersama');
  });

  it('says in one line that it binds, by which law, and for which price', () => {
    const { findings, words } = told(bindingMini);
    expect(findings).toEqual([]);
    expect(words).toContain('Perjanjian ini, revisi 1, mengikat kita berdua.');
    expect(words).toContain('diputus oleh Pengadilan Negeri Bandung');
    expect(words).toContain('Harga: Rp250.000,00 untuk setiap bulan kalender, dibayar setelahnya, tanpa PPN');
  });
});

describe('a schedule', () => {
  it('names its master, prevails on levels and leaves it the rest', () => {
    const { findings, words } = told(schedule);
    expect(findings).toEqual([]);
    expect(words).toContain('part of the Master Services Agreement, number MSA-2025-081, of 30 June 2025');
    expect(words).toContain('On everything else, liability included, the Master Agreement prevails');
    expect(words).toContain('Service Credits count towards the limit of liability');
  });

  it('says neither law of its own, nor confidentiality, nor tax', () => {
    const { words } = told(schedule);
    expect(words).toContain('Service Credits and termination under [clause 12], this Service Level Schedule prevails');
    expect(words).toContain('also ends the Services described here and the duty to pay for them');
    expect(words).not.toMatch(/exclusive jurisdiction|Confidential Information|tax invoice/);
  });

  it('is refused without the form that names a party by its master agreement', () => {
    expect(
      told(edited(schedule, ['form: as-in-master, name: Fieldgate', 'form: plc, name: Fieldgate'])).findings,
    ).not.toEqual([]);
  });
});

it('calls a contract with a supplier by its kind and says what it stands behind', () => {
  const { findings, words } = told(
    edited(example('it-support'), [
      'type: external',
      'type: underpinning\n  supports: { title: { en: the Hosting Agreement, id: Perjanjian Hosting }, number: H-7 }',
    ]),
  );
  expect(findings).toEqual([]);
  expect(words).toContain('PERJANJIAN TINGKAT LAYANAN PENDUKUNG');
  expect(words).toContain('supports the Hosting Agreement, number H-7');
});

it.each(['goodwill', 'contract'])('keeps a mini of %s on one page', async (binding) => {
  const text = binding === 'goodwill' ? mini : bindingMini;
  const { value: contract } = readContract(makeSource('contract.yaml', text));
  if (contract === null) throw new Error('The sample is a contract.');
  const { languages } = contract.agreement;
  const { value: document } = makeDocument(contract, assets.prepared(languages), { languages });
  if (document === null) throw new Error('The sample makes a document.');
  const { pages } = await readPdf(await renderDocument(document, 'pdf', { ...assets, attach: true }));
  expect(pages).toHaveLength(1);
});

describe('a contract between two firms', () => {
  const sections = [
    'structure: multi-level',
    `
levels:
  corporate: { covers: { en: all shops, id: semua toko }, metrics: [METRICS] }
  service: { covers: { en: the web shop, id: toko daring }, metrics: [LAST] }
objectives:
  sales: { text: { en: orders at any hour, id: pesanan setiap saat }, metrics: [LAST] }
suppliers:
  centre: { name: PT Pusat Data, provides: { en: the data centre, id: pusat data }, under: contract, supports: [LAST] }
stakeholders:
  report: { activity: { en: reporting, id: pelaporan }, responsible: Support, accountable: Director, informed: [Owner] }
documents:
  use: { title: { en: Acceptable use policy, id: Ketentuan penggunaan }, version: "2", date: 2026-01-05, url: https://awan.example/use }
left-out:
  training: { matter: { en: training, id: pelatihan }, because: { en: the shop trains its people, id: toko melatih stafnya } }
`,
  ] as const;

  it('says its levels, objectives, suppliers, documents, roles and what it leaves out', () => {
    const web = example('web-hosting');
    const ids = [...(/\nmetrics:\n((?: .*\n|\n)+)/.exec(web)?.[1] ?? '').matchAll(/^ {2}([a-z-]+):$/gm)].map(
      ([, id]) => id,
    );
    const [last = '', ...others] = ids.toReversed();
    const text = sections[1].replaceAll('METRICS', others.join(', ')).replaceAll('LAST', last);
    const { findings, words } = told(
      edited(web, [
        / {2}structure: .*/.exec(web)?.[0] ?? '  revision: 1',
        /structure/.test(web) ? `  ${sections[0]}` : `  ${sections[0]}\n  revision: 1`,
      ]) + text,
    );
    expect(findings).toEqual([]);
    expect(words).toContain('the service level, for the web shop');
    expect(words).toContain('orders at any hour, as seen from');
    expect(words).toContain('PT Pusat Data, under a contract: the data centre');
    expect(words).toContain('Acceptable use policy, version 2, of 5 January 2026, at https://awan.example/use');
    expect(words).toContain('pelatihan, karena toko melatih stafnya');
    expect(words).toContain('| Support | Director | – | Owner |');
  });
});

it('says what a supplier has promised in figures, when it is told, and for whom it stands in', () => {
  const text = edited(ola, [
    /targets: \[ \{ en: 99\.9% a month.*?\], /.exec(ola)?.[0] ?? 'x',
    'promises: [ { available: 99.9%, hours: always }, { severity: p1, replies-within: 10 minutes, restores-within: 2 hours } ], passed-on-within: 5 minutes, ',
  ]).replace(
    'stakeholders:',
    '  spare: { name: PT Cadangan, provides: { en: a second line, id: sambungan kedua }, under: contract, promises: [ { available: 99% } ], stands-in-for: net, supports: [uptime] }\nstakeholders:',
  );
  const { findings, words } = told(text);
  expect(findings).toEqual([]);
  expect(words).toContain(
    'PT Jaringan Contoh has promised the Provider: availability of at least 99.9% (24 hours every day) and for Urgent, a reply within 10 minutes and restoration within 2 hours after that.',
  );
  expect(words).toContain('PT Cadangan, under a contract: a second line');
  expect(words).toContain('in the place of PT Jaringan Contoh when what that supplier provides fails');
  expect(words).toContain('sebagai pengganti PT Jaringan Contoh apabila yang disediakan pemasok itu terganggu');
  expect(words).toContain(
    'meneruskan Insiden yang menyangkut PT Jaringan Contoh kepadanya paling lambat 5 (lima) menit',
  );
  expect(words).toContain('The Provider passes an Incident that concerns PT Jaringan Contoh on to it within 5 minutes');
});
