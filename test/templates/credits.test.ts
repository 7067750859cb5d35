/**
 * Every kind of remedy as its readers get it: the words of the annex in both languages, the sum in money,
 * and examples that the terms themselves give; how credits are claimed and settled.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { edited, example } from '../support/printed-findings.js';
import { told } from '../support/told.js';

/** Without the annexes that only one of the outlines has. */
const web = example('web-hosting').replace(/^ {2}annexes:.*\n/m, '');
const saas = example('saas');
const UPTIME = / {4}uptime-credit:\n[\s\S]*?\n(?= {2}caps:)/.exec(web)?.[0] ?? 'x';
const ERRORS = / {4}error-credit:.*\n/.exec(saas)?.[0] ?? 'x';
const CLAIM = / {2}claim: \{.*\n/.exec(web)?.[0] ?? 'x';
const contact = /^contacts:\n {2}([\w-]+):/m.exec(web)?.[1] ?? 'x';
const PAID = / {2}paid: \{.*\n/.exec(web)?.[0] ?? 'x';

const preset = (name: string) => readFileSync(new URL(`../../templates/presets/${name}.yaml`, import.meta.url), 'utf8');

const withRemedy = (remedy: string) =>
  told(edited(web, [UPTIME, `    uptime-credit: { base: { fee: hosting }, ${remedy} }\n`]), ['id', 'en']);

const withPenalties = (...edits: Parameters<typeof edited>[1][]) => told(edited(web, ...edits), ['id', 'en']);

describe('the fee is IDR 1,500,000 a month, the cap half of it', () => {
  it.each<[title: string, remedy: string, said: readonly string[]]>([
    [
      'tiers in days',
      'kind: tiered-days, tiers: [{ below: 99.9%, days: 3 }, { below: 98%, days: 7 }]',
      [
        'from 98% to below 99.9%',
        'Downtime of 14 hours 24 minutes in a month of 30 days, a result of 98%, earns a Service Credit of IDR 150,000.00.',
        'A result of 0% earns a Service Credit of IDR 350,000.00.',
        'Waktu Henti selama 14 jam 24 menit dalam bulan yang terdiri atas 30 hari, yaitu hasil 98%, menghasilkan Kredit Layanan sebesar Rp150.000,00.',
        'one thirtieth of the Fee for one calendar month',
      ],
    ],
    [
      'tiers by downtime',
      'kind: tiered-percent, tiers: [{ longer-than: 44 minutes, credit: 5% }, { longer-than: 4 hours, credit: 10% }]',
      [
        'Downtime of more than 44 minutes up to 4 hours in total',
        'Waktu Henti seluruhnya lebih lama dari 4 jam',
        'Downtime of 44 minutes in total earns no Service Credit. Downtime of 4 hours in total earns a Service Credit of IDR 75,000.00.',
      ],
    ],
    [
      'days of the fee for a miss',
      'kind: per-event, credit: 2 calendar days, per: missed-window',
      ['2 hari kalender', 'Rp100.000,00', 'earns a Service Credit of IDR 100,000.00.'],
    ],
    [
      'a started hour beyond the allowance',
      'kind: per-unit-time, credit: 5%, each: 1 hour, counted: started, time: beyond-allowance',
      [
        'started period of 1 hour of Downtime beyond what the target allows',
        '1 jam Waktu Henti di luar yang diperbolehkan oleh target, termasuk yang baru dimulai',
        'Downtime of 43 minutes 12 seconds in a month of 30 days earns no Service Credit.',
        'Downtime of 2 hours 13 minutes 12 seconds in a month of 30 days earns a Service Credit of IDR 150,000.00.',
        'which the ceiling reduces to IDR 750,000.00.',
      ],
    ],
    [
      'a complete unit of all the time',
      'kind: per-unit-time, credit: IDR 50000, each: 24 hours, counted: complete, time: all',
      ['complete period of 24 hours of Downtime', '24 jam Waktu Henti, hanya yang genap'],
    ],
    [
      'the fee for the lost time',
      'kind: prorata, time: all',
      [
        'the Service Credit is the part of the Fee for Managed web hosting that falls on the Downtime, in proportion',
        'Downtime of 3 hours 43 minutes 12 seconds in a month of 30 days earns a Service Credit of IDR 7,750.00.',
      ],
    ],
    [
      'the fee ten times over',
      'kind: prorata, times: 10, time: beyond-allowance',
      [
        'is 10 times the part of the Fee',
        '10 (sepuluh) kali bagian dari Biaya Layanan',
        'earns a Service Credit of IDR 62,500.00.',
      ],
    ],
    [
      'a day of the fee for a bad day',
      'kind: day-credit, share: 100%, trigger: day, longer-than: 4 hours',
      [
        'this Service Credit is due even if the Service Level is met over the Measurement Period as a whole',
        'day, from 00:00 to 24:00, in which the Downtime is longer than 4 hours in total',
        'Downtime of 4 hours on one day earns no Service Credit. Downtime of 4 hours 1 minute on one day earns a Service Credit of IDR 50,000.00.',
      ],
    ],
    [
      'half a day of the fee for a long outage',
      'kind: day-credit, share: 50%, trigger: outage, longer-than: 4 hours',
      ['Waktu Henti tanpa jeda yang lebih lama dari 4 jam', 'earns a Service Credit of IDR 25,000.00.'],
    ],
    [
      'points',
      'kind: point-shortfall, credit: 5%',
      [
        'percentage point by which the result misses the target',
        'Hasil 98,4% menghasilkan Kredit Layanan sebesar Rp112.500,00.',
        'IDR 7,492,500.00, which the ceiling reduces to IDR 750,000.00.',
      ],
    ],
    [
      'the share of users affected',
      'kind: affected-ratio',
      [
        'multiplied for each period of Downtime by the share of the users that it affected',
        'yang dialami 50% dari seluruh pengguna menghasilkan Kredit Layanan sebesar Rp3.875,00.',
      ],
    ],
    [
      'an hour that is not charged',
      'kind: fee-waiver, unit: hour, longer-than: 6 minutes',
      ['each clock hour in which the Downtime is longer than 6 minutes', 'IDR 2,083.33'],
    ],
    [
      'a day that is not charged',
      'kind: fee-waiver, unit: day, longer-than: 6 hours',
      ['setiap hari, pukul 00.00 sampai dengan 24.00, dengan Waktu Henti lebih lama dari 6 jam', 'IDR 50,000.00'],
    ],
    [
      'days added',
      'kind: extension, adds: 3 calendar days',
      [
        'shall provide Managed web hosting for 3 calendar days beyond its last day, without a Fee',
        'wajib menyediakan Pengelolaan web hosting selama 3 (tiga) hari kalender setelah hari terakhirnya',
      ],
    ],
  ])('%s', (_, remedy, said) => {
    const { findings, words } = withRemedy(remedy);
    expect(findings).toEqual([]);
    for (const one of said) expect(words).toContain(one);
  });

  it('says tiers of a result that is better when lower', () => {
    const remedy =
      '    error-credit: { kind: tiered-percent, base: { fee: stockroom }, tiers: [{ above: 0.5%, credit: 5% }, { above: 1%, credit: 10% }] }\n';
    const { findings, words } = told(edited(saas, [ERRORS, remedy]));
    expect(findings).toEqual([]);
    for (const one of ['above 0.5% up to 1%', 'above 1%', 'A result of 0.5% earns no Service Credit.'])
      expect(words).toContain(one);
  });

  it('says what a late item costs by its days', () => {
    const fee = / {4}fee: \{ amount: IDR 1500000.*\n/.exec(web)?.[0] ?? 'x';
    const late =
      '    late: { kind: late-item, base: { fee: parcels }, tiers: [{ late: 1 calendar day, credit: 10% }, { late: 2 calendar days, credit: 15% }] }\n';
    const parcels = `  parcels:
    name: { en: Parcels, id: Kiriman }
    description: { en: parcels from door to door, id: kiriman dari pintu ke pintu }
    hours: always
    fee: { amount: IDR 50000, per: event, paid: in-arrears, tax: added }
`;
    const metric = `  parcel:
    kind: resolution-time
    service: parcels
    counts: final-fix
    counts-from: reported
    if-none: met
    targets: [{ within: 48 hours, share: 98% }]
    window: calendar month
    measured: { by: provider, with: { en: scans, id: pemindaian } }
    remedy: late
`;
    expect(fee).not.toBe('x');
    const text = edited(
      web,
      [UPTIME, UPTIME + late],
      ['\nservices:\n', `\nservices:\n${parcels}`],
      ['\nmetrics:\n', `\nmetrics:\n${metric}`],
    );
    const { findings, words } = told(text, ['id', 'en']);
    expect(findings).toEqual([]);
    for (const one of [
      '2 calendar days or more',
      'A case that is 1 calendar day late earns a Service Credit of IDR 5,000.00.',
    ])
      expect(words).toContain(one);
    expect(words).toContain('2 hari kalender atau lebih');
  });
});

describe('a credit for each day by which a case is late', () => {
  const desk = preset('helpdesk-it').replace('credit: 5%, per: item-beyond-share', 'credit: 5%, per: late-day');
  const home = preset('cable-isp-home');

  it.each([
    ['en', 'case and each calendar day on which it is late'],
    [
      'en',
      'A case is late on each calendar day, from 00:00 to 24:00, after the one on which it was due, up to and including the one on which it is done. Each such day counts in the Measurement Period in which it falls.',
    ],
    ['en', 'states that a Service Credit is due even if the Service Level is met'],
    [
      'en',
      'A case that is 1 calendar day late in one Measurement Period earns a Service Credit of IDR 400,000.00. A case that is 4 calendar days late in one Measurement Period earns a Service Credit of IDR 1,600,000.00, which the ceiling reduces to IDR 1,200,000.00.',
    ],
    ['id', 'hari kalender keterlambatan setiap kasus'],
    [
      'id',
      'Suatu kasus terlambat pada setiap hari kalender, pukul 00.00 sampai dengan 24.00, setelah hari kasus itu seharusnya selesai, sampai dengan hari kasus itu selesai. Setiap hari demikian dihitung dalam Periode Pengukuran yang mencakup hari itu.',
    ],
    [
      'id',
      'Satu kasus yang terlambat 4 hari kalender dalam satu Periode Pengukuran menghasilkan Kredit Layanan sebesar Rp1.600.000,00, yang menjadi Rp1.200.000,00',
    ],
  ])('is said in the annex: %s, %s', (language, said) => {
    const { findings, words } = told(desk, [language]);
    expect(findings).toEqual([]);
    expect(words).toContain(said);
  });

  it.each([
    [
      'en',
      'is IDR 25,000.00 off the Fee, for each case and each calendar day on which it is late in the period, even if the promise is kept over the whole period. The days are counted from 00:00 after the time when the case was due, up to and including the day on which it is done.',
    ],
    [
      'id',
      'sebagai pengurangan Biaya Layanan untuk setiap hari kalender keterlambatan setiap kasus dalam periode, sekalipun janji ditepati untuk seluruh periode. Hari dihitung dari pukul 00.00 setelah batas waktu kasus sampai dengan hari selesainya.',
    ],
  ])('is said in plain words: %s', (language, said) => {
    const { findings, words } = told(home, [language]);
    expect(findings).toEqual([]);
    expect(words).toContain(said);
  });

  it('has one such day in money where it is a share of the fee', () => {
    const share = edited(home, ['credit: IDR 25000, per: late-day', 'credit: 5%, per: late-day']);
    expect(told(share, ['en']).words).toContain('For example, one such day is worth IDR 17,500.00');
    expect(told(share, ['id']).words).toContain('Sebagai contoh, satu hari demikian bernilai Rp17.500,00');
  });
});

describe('in the plain words of a small firm', () => {
  const plain = (...edits: Parameters<typeof edited>[1][]) => {
    const { findings, words } = told(edited(web, ['outline: standard', 'outline: small-business'], ...edits), [
      'id',
      'en',
    ]);
    return { words, unsaid: findings.filter((one) => one.includes('penalties')) };
  };

  it.each([
    ['tiered-days, tiers: [{ below: 99.9%, days: 3 }]', 'each a thirtieth of the Fee for a month'],
    ['per-event, credit: 2 calendar days, per: missed-window', 'is worth IDR 100,000.00'],
    [
      'per-unit-time, credit: 5%, each: 1 hour, counted: complete, time: all',
      'for each complete period of 1 hour for which the service does not work. One such period is worth IDR 75,000.00',
    ],
    ['prorata, times: 10, time: beyond-allowance', 'does not work beyond what the target allows.'],
    ['day-credit, share: 50%, trigger: day, longer-than: 4 hours', 'That is IDR 25,000.00'],
    ['point-shortfall, credit: 5%', 'One point is worth IDR 75,000.00'],
    ['affected-ratio', 'multiplied by the share of the users for whom it does not work'],
    ['fee-waiver, unit: hour, longer-than: 6 minutes', 'not charged for any clock hour'],
    ['extension, adds: 3 calendar days', 'for 3 calendar days beyond its last day without a Fee'],
  ])('%s', (remedy, said) => {
    const { unsaid, words } = plain([UPTIME, `    uptime-credit: { base: { fee: hosting }, kind: ${remedy} }\n`]);
    expect(unsaid).toEqual([]);
    expect(words).toContain(said);
  });

  it('says how a credit is asked for, in money, and from which sum on', () => {
    const claim = `  claim: { automatic: false, within: 1 month, from: incident, to: ${contact}, must-include: [dates, evidence], answer-within: 5 business days }\n`;
    const { unsaid, words } = plain(
      [CLAIM, claim],
      [
        PAID,
        '  minimum-payout: { amount: IDR 10000, below: lapses }\n  paid: { as: cash, within: 14 calendar days }\n',
      ],
    );
    expect(unsaid).toEqual([]);
    expect(words).toContain(
      'no later than 1 month after the end of the fault. The request states when it was missed and the evidence there is.',
    );
    expect(words).toContain('must pay it in money no later than 14 calendar days after receiving the request.');
    expect(words).toContain('come to less than IDR 10,000.00 in total, they lapse.');
  });
});

describe('how a credit reaches the customer', () => {
  it.each([
    ['report', 'after receiving the Service Report', 'setelah menerima Laporan Layanan'],
    ['window-end', 'after the end of the Measurement Period', 'setelah Periode Pengukuran berakhir'],
    ['incident', 'after the end of the Incident', 'setelah Insiden berakhir'],
  ])('a claim counts from %s', (from, en, id) => {
    const claim = `  claim: { automatic: false, within: 30 calendar days, from: ${from}, to: desk, must-include: [dates, ticket], answer-within: 5 business days }\n`;
    const { findings, words } = withPenalties([CLAIM, claim.replace('to: desk', `to: ${contact}`)]);
    expect(findings).toEqual([]);
    expect(words).toContain(`no later than 30 calendar days ${en}.`);
    expect(words).toContain(`paling lambat 30 (tiga puluh) hari kalender ${id}.`);
    expect(words).toContain(
      'A claim states the dates and times of each failure and the number of each Incident reported.',
    );
    expect(words).toContain('no later than 5 Business Days after receiving it');
    expect(words).toContain('the first invoice that it issues after receiving the claim');
  });

  it('in money, where that is agreed', () => {
    const { findings, words } = withPenalties([PAID, '  paid: { as: cash, within: 14 calendar days }\n']);
    expect(findings).toEqual([]);
    expect(words).toContain(
      'shall pay a Service Credit in money no later than 14 calendar days after the result is known',
    );
    expect(words).toContain(
      'wajib membayarkan Kredit Layanan dalam bentuk uang paling lambat 14 (empat belas) hari kalender',
    );
  });

  it.each([
    [
      'standard',
      'its Service Level is met in 3 Measurement Periods in a row',
      'dalam 3 (tiga) Periode Pengukuran berturut-turut',
    ],
    ['small-business', 'keeps the promise for 3 periods in a row', 'selama 3 (tiga) periode berturut-turut'],
  ])('and back again, in an agreement that is %s', (outline, en, id) => {
    const { findings, words } = withPenalties(
      ['outline: standard', `outline: ${outline}`],
      [PAID, `  earn-back: { met-in-a-row: 3 }\n${PAID}`],
    );
    expect(findings.filter((one) => one.includes('penalties'))).toEqual([]);
    expect(words).toContain(en);
    expect(words).toContain(id);
  });

  it.each([
    ['lapses', 'they lapse.', 'hak atas jumlah tersebut gugur.'],
    ['carried-over', 'they are carried over until', 'jumlah tersebut dialihkan sampai'],
  ])('with a minimum below which it %s', (below, en, id) => {
    const minimum = `  minimum-payout: { amount: IDR 100000, below: ${below} }\n`;
    const { findings, words } = withPenalties([PAID, minimum + PAID]);
    expect(findings).toEqual([]);
    expect(words).toContain(`come to less than IDR 100,000.00 in total, ${en}`);
    expect(words).toContain(id);
    const lapses = words.includes(
      'earns a Service Credit of IDR 75,000.00, which lapses because it is below the minimum.',
    );
    expect(lapses).toBe(below === 'lapses');
  });
});

describe('a reward', () => {
  const REWARD =
    '    uptime-bonus: { kind: reward, base: { fee: hosting }, steps: [ { at-least: 99.95%, reward: 1% }, { at-least: 100%, reward: 2% } ] }\n';
  const rewarded = (text: string, service: string) =>
    edited(text, ['  caps:\n', `${REWARD.replace('hosting', service)}  caps:\n`]);
  const web2 = edited(rewarded(web, 'hosting'), [
    'remedy: uptime-credit',
    'remedy: uptime-credit\n    reward: uptime-bonus',
  ]);

  it('is in no contract that does not ask for one', () => {
    const { words } = told(web, ['id', 'en']);
    expect(words.match(/\breward|insentif/g)).toBeNull();
  });

  it.each([
    'reward for a result above what is promised, as a share of the Fee for Managed web hosting',
    '| at least 99.95% paling rendah 99,95%',
    'IDR 15,000.00',
    'A result of 99.9% earns no reward. A result of 99.95% earns a reward of IDR 15,000.00. A result of 100% earns a reward of IDR 30,000.00.',
    'Hasil 100% menghasilkan insentif sebesar Rp30.000,00.',
    'may add the reward for the best step reached to its next invoice',
    'tidak mengubah dasar penghitungan Kredit Layanan',
  ])('is said with its sums: %s', (said) => {
    const { words, findings } = told(web2, ['id', 'en']);
    expect(findings).toEqual([]);
    const sorted = (text: string) => text.replaceAll('<br>', ' ');
    const found = said.startsWith('| at least')
      ? /paling rendah 99,95%/.test(words) && /at least 99\.95%/.test(words)
      : sorted(words).includes(said);
    expect(found, said).toBe(true);
  });

  it('changes neither what may be owed in credits nor how several are counted', () => {
    const most = /highest total of Service Credits under [^.]*\.\d\d[^.]*\.\d\d/;
    const [before] = most.exec(told(web, ['en']).words) ?? [];
    expect(most.exec(told(web2, ['en']).words)?.[0]).toBe(before);
    expect(before).toBeDefined();
  });

  it('is said in the plain outline too', () => {
    const small = example('small-business');
    const kinds = /kind: per-event/.test(small);
    expect(kinds).toBe(true);
    const promise = / {4}remedy: late\n/.exec(small)?.[0] ?? 'x';
    const text = edited(
      small,
      [
        '  caps:\n',
        '    quick: { kind: reward, base: { fee: help }, steps: [ { at-least: 99%, reward: 1% } ] }\n  caps:\n',
      ],
      [promise, `${promise}    reward: quick\n`],
    );
    const { words, findings } = told(text, ['en']);
    expect(findings).toEqual([]);
    expect(words.includes('may add the reward for the best step reached to its next invoice')).toBe(true);
    expect(words.includes('at least 99%')).toBe(true);
  });
});

describe('an example of the author’s own', () => {
  const own =
    'tiers: [{ from: 98%, below: 99.9%, credit: 5% }, { below: 98%, credit: 10% }], examples: [{ measured: 99.9%, credit: 0% }, { measured: 97.5%, credit: 10% }]';

  it('is printed behind those that are reckoned, and a table typed as ranges as any other', () => {
    const { findings, words } = withRemedy(`kind: tiered-percent, ${own}`);
    expect(findings).toEqual([]);
    expect(words).toContain('from 98% to below 99.9%');
    expect(words).toContain(
      'A result of 99.9% earns a Service Credit of 0%. A result of 97.5% earns a Service Credit of 10%.',
    );
    expect(words).toContain('Hasil sebesar 97,5% menghasilkan Kredit Layanan sebesar 10%.');
  });

  it('counts days where the table does', () => {
    const { findings, words } = withRemedy(
      'kind: tiered-days, tiers: [{ below: 99.9%, days: 1 }], examples: [{ measured: 99%, days: 1 }]',
    );
    expect(findings).toEqual([]);
    expect(words).toContain('A result of 99% earns a Service Credit of 1 day of the Fee.');
    expect(words).toContain('Hasil sebesar 99% menghasilkan Kredit Layanan sebesar Biaya Layanan untuk 1 hari.');
  });

  it('is said in plain words too', () => {
    const late = /late: \{ kind: per-event.*/.exec(example('small-business'))?.[0] ?? 'x';
    const tiers =
      'late: { kind: tiered-percent, base: { fee: help }, tiers: [{ below: 90%, credit: 5% }], examples: [{ measured: 89%, credit: 5% }] }';
    const { findings, words } = told(edited(example('small-business'), [late, tiers]), ['en']);
    expect(findings).toEqual([]);
    expect(words).toContain('A result of 89% earns a Service Credit of 5%.');
  });
});

describe('the fee of a backup, IDR 3,000,000 a month', () => {
  const backup = told(preset('managed-backup'), ['id', 'en']).words;

  it.each([
    [
      'an event',
      'Where the Measurement Period is an event, the Service Credit is calculated on the Fee for the billing',
    ],
    ['kejadian', 'dihitung dari Biaya Layanan untuk periode penagihan ketika kejadian tersebut dimulai'],
    [
      'whole cases',
      'Backup success: the number of cases that the target allows is the share of all cases that need not',
    ],
    ['kasus utuh', 'dibulatkan ke bawah hingga kasus utuh'],
    ['days', 'A Service Credit stated in days is the Fee for those days.'],
    [
      'what was lost',
      'or in which data that it stores or protects is lost, the Provider shall restore what was interrupted',
    ],
  ])('says what a credit is taken of: %s', (_, said) => {
    expect(backup).toContain(said);
  });

  it('goes back without delay where no number of days is stated', () => {
    const text = preset('managed-backup').replace(/ {2}refund-within:.*\n/, '');
    expect(told(text, ['id', 'en']).words).toContain('without delay, in each of the following cases');
  });

  it('says nothing of events or whole cases where no credit follows them', () => {
    const words = told(preset('helpdesk-it'), ['id', 'en']).words;
    expect(words).not.toContain('Period is an event');
    expect(words).not.toContain('stated in days');
    expect(words).toContain(
      'a case counts as raised again only if that happens within 5 Business Days after it was closed',
    );
    expect(words).toContain(
      'a matter was not solved at the first contact if it is raised again within 7 calendar days',
    );
  });
});
