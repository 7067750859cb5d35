/**
 * Words that follow from the deal and not from the sentence: what a case is called, what a late report costs, how a
 * result is computed, when fees run on, where a company is registered.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { edited, example } from '../support/printed-findings.js';
import { told } from '../support/told.js';

const support = example('it-support');
const web = example('web-hosting');
const saas = example('saas');
const small = example('small-business');
const UPTIME = / {4}uptime-credit:\n[\s\S]*?\n(?= {2}caps:)/.exec(web)?.[0] ?? 'x';

type Edit = Parameters<typeof edited>[1];
const both = (text: string, ...edits: readonly Edit[]) => told(edited(text, ...edits), ['id', 'en']);

/** A metric beside those of the help desk whose misses share its credit for each case. */
const metric = (kind: string, keys: string, remedy = 'late-fix'): Edit => [
  '\nmetrics:\n',
  `\nmetrics:\n  more:\n    kind: ${kind}\n    service: desk\n    window: calendar month\n    if-none: met\n${keys}    remedy: ${remedy}\n`,
];
const measured = '    measured: { by: provider, with: { en: the log, id: catatan } }\n';

describe('a case that earns a credit', () => {
  it('is late where a time is promised', () => {
    const { words } = both(support);
    expect(words).toContain('One late case beyond those that the target allows');
    expect(words).toContain('kasus yang terlambat di luar jumlah yang diperbolehkan oleh target');
    expect(words).not.toContain('failed case');
    // EYD: a number at the start of a sentence is a word; as a figure it would follow the full stop of a sum.
    expect(words).toContain('IDR 50,000.00. Five late cases beyond those that the target allows earn');
    expect(words).toContain('Rp50.000,00. Lima kasus yang terlambat di luar jumlah');
  });

  it('is late or failed where both promise with one credit', () => {
    const backup = metric(
      'backup-success',
      `    round: { decimals: 1, mode: half-up }\n    targets: [ { at-least: 90% } ]\n${measured}`,
    );
    const { words } = both(support, backup);
    expect(words).toContain('One late or failed case beyond those that the target allows');
    expect(words).toContain('kasus yang terlambat atau gagal');
  });
});

describe('a late report', () => {
  const WITH_STEPS = 'the lowest is then due, unless the records show that a higher one is.';
  const BY_AMOUNT = 'is then calculated from the records of the Customer, unless the Provider proves another result.';

  it('costs the lowest of the credits that are stated', () => {
    const { words } = both(web);
    expect(words).toContain(WITH_STEPS);
    expect(words).not.toContain(BY_AMOUNT);
  });

  it('costs what the customer has recorded where a credit follows the time', () => {
    const remedy: Edit = [UPTIME, '    uptime-credit: { base: { fee: hosting }, kind: prorata, time: all }\n'];
    const { words } = both(web, remedy);
    expect(words).not.toContain(WITH_STEPS);
    expect(words).toContain(BY_AMOUNT);
    expect(words).toContain('dihitung dari catatan Pelanggan, kecuali Penyedia Layanan membuktikan hasil yang lain.');
  });
});

describe('the formula of a mean', () => {
  const asa = (targets: string) =>
    both(support, [
      '\nmetrics:\n',
      `\nmetrics:\n  wait:\n    kind: asa\n    service: desk\n    window: calendar month\n    if-none: met\n    targets: [ ${targets} ]\n${measured}    remedy: { none: { en: a talk, id: pembicaraan } }\n`,
    ]);

  it('says nothing of a share where none is promised', () => {
    expect(asa('{ within: 30 seconds, hours: practice }').words).toContain(
      'divided by the number of calls answered in the period;',
    );
    expect(asa('{ within: 30 seconds, hours: practice }').words).not.toContain('stated share');
  });

  it('is that of the share where one is', () => {
    const { words } = asa('{ within: 30 seconds, hours: practice, percentile: 95% }');
    expect(words).toContain('the result is the shortest waiting time that the stated share of the calls');
    expect(words).not.toContain('the sum of all waiting times');
  });
});

describe('money', () => {
  it('is owed on during a suspension that keeps the rules, in both outlines', () => {
    expect(both(web).words).toContain('The Fee remains due for the time of a suspension that complies with');
    const late = edited(small, [
      'billing: { ',
      'billing: { late: { from: due, remind: 7 calendar days, suspend: 14 calendar days }, ',
    ]);
    expect(told(late).words).toContain('The Fee stays due for the time of a suspension under these rules');
  });

  it('is not owed by a consumer for a service that is suspended', () => {
    const { words } = both(web, ['buys-for: business', 'buys-for: consumer']);
    expect(words).toContain('No Fee is due for the time of a suspension.');
    expect(words).toContain('Biaya Layanan tidak terutang untuk masa penghentian sementara.');
    expect(words).not.toContain('remains due');
  });

  it('for each event is invoiced once a month', () => {
    const { words } = both(web, ['amount: IDR 1500000, per: calendar month', 'amount: IDR 1500000, per: event']);
    expect(words).toContain('one invoice after the end of each calendar month, which lists the events of that month');
    expect(both(web).words).not.toContain('which lists the events');
  });

  it('that is damages and no lower price leaves the tax on the fee as it is', () => {
    const damages = both(web, ['nature: price-adjustment', 'nature: liquidated-damages']).words;
    expect(damages).toContain('It does not reduce the value added tax on the Fee.');
    expect(damages).toContain('Kredit Layanan tidak mengurangi PPN atas Biaya Layanan.');
    expect(damages).not.toMatch(/deducted before value added tax|dikurangkan sebelum PPN/);
    expect(both(web).words).toContain('It is deducted before value added tax is calculated.');
  });

  it('names a fee without doubling the word for a service', () => {
    const { words } = both(web, ['id: Pengelolaan web hosting', 'id: Layanan web hosting']);
    expect(words).toContain('Biaya Layanan untuk Layanan web hosting');
    expect(words).not.toMatch(/Layanan Layanan/);
  });
});

describe('a company', () => {
  it('is registered where its register is, and its country stands with its address', () => {
    expect(told(saas).words).toContain('registered in England and Wales under number 07654321');
    expect(told(saas).words).toContain('Maidstone ME14 1XX, the United Kingdom');
    const scottish = told(edited(saas, ['registered-in: GB-ENG', 'registered-in: GB-SCT']));
    expect(scottish.findings).toEqual([]);
    expect(scottish.words).toContain('registered in Scotland under number 07654321');
  });
});

describe('no limit of liability', () => {
  const none: Edit = [/ {2}liability: \{.*\n/.exec(web)?.[0] ?? 'x', '  liability: none\n'];

  it('leaves the credits the only right for a miss, where they are', () => {
    const { words } = both(web, none);
    expect(words).toContain('Apart from what [Article 11] states, the Parties agree no limit of liability.');
    expect(words).toContain(
      'Selain yang diatur dalam [Pasal 11], Para Pihak tidak menyepakati pembatasan tanggung jawab.',
    );
  });

  it('leaves nothing aside where other rights stay beside the credits', () => {
    const { words } = both(web, none, [/ {2}sole-remedy: .*\n/.exec(web)?.[0] ?? 'x', '  sole-remedy: none\n']);
    expect(words).toContain(') The Parties agree no limit of liability.');
    expect(words).toContain(') Para Pihak tidak menyepakati pembatasan tanggung jawab.');
  });
});

describe('business days', () => {
  it('are days of the week, or every day', () => {
    expect(both(web).words).toContain('Business Day means each of the days Monday to Friday, other than');
    const always = both(web, ['[mon, tue, wed, thu, fri]', '[mon, tue, wed, thu, fri, sat, sun]']).words;
    expect(always).toContain('Business Day means every day, other than public holidays in Indonesia.');
    expect(always).toContain('Hari Kerja adalah setiap hari, selain hari libur nasional di Indonesia.');
  });
});

describe('a sentence that a name ends', () => {
  it('has one full stop', () => {
    const { words } = both(web, ['holder: PT Awan Nusantara', 'holder: Example Pte. Ltd.']);
    expect(words).toMatch(/in the name of Example Pte\. Ltd\.(?!\.)/);
    expect(words).toMatch(/atas nama Example Pte\. Ltd\.(?!\.)/);
  });
});

describe('a ceiling', () => {
  it('is for a period or for each event, and not in every event', () => {
    const { words } = both(web, ['    - { per: calendar month, at-most: 50%', '    - { per: event, at-most: 50%']);
    expect(words).toContain('a. for each event, 50% of the Fee');
    expect(words).toContain('a. untuk setiap kejadian, 50% (lima puluh persen) dari Biaya Layanan');
  });
});

describe('an agreement without an end', () => {
  it('lasts until it is terminated, wherever the right to do so stands', () => {
    const ends = / {2}ends: .*\n/.exec(web)?.[0] ?? 'x';
    const renewal = / {2}renewal: .*\n/.exec(web)?.[0] ?? 'x';
    const { findings, words } = both(web, [ends, '  evergreen: true\n'], [renewal, '']);
    expect(findings).toEqual([]);
    expect(words).toContain('lasts until a Party terminates it under this Agreement or the law.');
    expect(words).toContain('sampai diakhiri oleh suatu Pihak menurut Perjanjian ini atau menurut hukum.');
  });

  it('ends with its master agreement, unless it is terminated before', () => {
    const schedule = readFileSync(new URL('outlines/schedule.yaml', import.meta.url), 'utf8');
    expect(told(schedule).words).toContain(
      'lasts until the Master Agreement ends, unless this Service Level Schedule is terminated before.',
    );
  });
});

describe('a claim', () => {
  it('states when each failure was, also where it need not name the Service Level', () => {
    const manual = 'claim: { automatic: false, within: 30 calendar days, from: report, must-include: [dates, ticket],';
    const { words } = both(web, ['claim: { automatic: true,', manual]);
    expect(words).toContain(
      'A claim states the dates and times of each failure and the number of each Incident reported.',
    );
    expect(words).toContain(
      'Klaim memuat tanggal beserta waktu setiap kegagalan dan nomor setiap Insiden yang dilaporkan.',
    );
  });
});

describe('a time for each case', () => {
  const share = /within: 1 hour, hours: always, share: 95%/;

  it('is promised for every case where no share of them is named', () => {
    const { words } = both(web, [share.exec(web)?.[0] ?? 'x', 'within: 1 hour, hours: always']);
    expect(words).toContain('names no share of cases is met only if every case is in time.');
    expect(words).toContain('tidak menyebutkan bagian kasus tercapai hanya apabila setiap kasus tepat waktu.');
    expect(both(web).words).not.toContain('names no share of cases');
  });
});

describe('a percentile of requests', () => {
  it('is one of requests wherever it is promised', () => {
    const preset = readFileSync(new URL('../../templates/presets/saas-standard.yaml', import.meta.url), 'utf8');
    const slow = edited(preset, ['  languages: [id, en]', '  annexes: { rights: true }\n  languages: [id, en]']);
    const { words } = told(slow);
    expect(words).toContain('at most 2 seconds for 95% of requests;');
    expect(words).toContain('paling tinggi 2 detik untuk 95% permintaan;');
    expect(words).not.toMatch(/seconds for \d+% of cases|detik untuk \d+% kasus/);
  });
});

describe('progress of an incident', () => {
  it('is reported at intervals where some Severity Level states one', () => {
    const silent = web.replaceAll(/, update-every: [^,}]+?(?= \}|,)/g, '');
    expect(silent).not.toBe(web);
    expect(both(web).words).toContain('shall report its progress at the intervals stated for its Severity Level');
    expect(both(silent).words).not.toMatch(/report its progress at|memberitahukan perkembangannya menurut/);
  });
});
