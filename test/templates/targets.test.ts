/**
 * What stands beside a target: a minimum, what was measured before, steps on the way, a condition, and a time
 * in which nothing follows from a miss; each said in the words of every outline.
 */
import { describe, expect, it } from 'vitest';
import { edited, example, outlineSample } from '../support/printed-findings.js';
import { told } from '../support/told.js';

const web = example('web-hosting');
const small = example('small-business');
const ola = outlineSample('internal');
const mini = outlineSample('mini');

const BEFORE = 'baseline: { value: 95%, period: { from: 2026-01-01, to: 2026-06-30 }, source: old records }';
const BEFORE_BOTH =
  'baseline: { value: 99.7%, period: { from: 2026-01-01, to: 2026-06-30 }, source: { en: the old records, id: catatan lama } }';
const ONLY = 'applies-when: { en: at most 500 users work, id: paling banyak 500 pengguna bekerja }';

const webWith = (target: string, metric = '') =>
  edited(web, ['      - { at-least: 99.9% }\n', `      - { at-least: 99.9%${target} }\n${metric}`]);
const olaWith = (target: string, metric = '') =>
  edited(ola, ['    targets: [ { at-least: 99.5% } ]\n', `    targets: [ { at-least: 99.5%${target} } ]\n${metric}`]);
const smallWith = (target: string, metric = '') =>
  edited(small, [
    '      - { within: 1 service hour, hours: open, share: 90% }\n',
    `      - { within: 1 service hour, hours: open, share: 90%${target} }\n${metric}`,
  ]);
const miniWith = (target: string, metric = '') =>
  edited(mini, ['share: 90% } ]\n', `share: 90%${target} } ]\n${metric}`]);

/** The story, with the language in which it is read. */
const says = (text: string, language: string, ...words: readonly string[]): void => {
  const { findings, words: found } = told(text, [language]);
  expect(findings).toEqual([]);
  for (const each of words) expect(found).toContain(each);
};

describe('a minimum', () => {
  const withMinimum = edited(webWith(', minimum: 99.5%'), [
    '        - { below: 99.9%, credit: 5% }\n        - { below: 99.5%',
    '        - { below: 99.5%',
  ]);

  it('stands beside the target, and the level is missed below it', () => {
    says(withMinimum, 'en', 'at least 99.9% (minimum standard 99.5%)', 'counts as missed only if the result does not');
    says(withMinimum, 'id', 'paling rendah 99,9% (standar minimum 99,5%)', 'tidak tercapai hanya apabila');
  });

  it('is said in the smaller outlines too', () => {
    says(
      smallWith(', minimum: 80%').replace('remedy: late', 'remedy: { none: both discuss it }'),
      'en',
      '(minimum standard 80%)',
      'counts as missed only if',
    );
    says(olaWith(', minimum: 99%'), 'en', '(minimum standard 99%)', 'the Provider states in the Service Report why');
    says(olaWith(', minimum: 99%'), 'id', '(standar minimum 99%)', 'menyatakan dalam Laporan Layanan sebabnya');
    says(miniWith(', minimum: 80%'), 'id', '(meleset hanya apabila lebih buruk daripada 80%)');
  });

  it('leaves no word where there is none', () => {
    expect(told(web, ['en']).words).not.toContain('minimum standard');
  });
});

describe('a baseline', () => {
  it('is printed with its days and its source, and promises nothing', () => {
    const en =
      'from 1 January 2026 to 30 June 2026 was 99.7% according to the old records; this is information and not a promise';
    says(webWith(`, ${BEFORE_BOTH}`), 'en', en);
    says(olaWith(`, ${BEFORE_BOTH}`), 'id', 'sampai dengan 30 Juni 2026 adalah 99,7% menurut catatan lama');
    says(
      smallWith(`, ${BEFORE}`),
      'en',
      'From 1 January 2026 to 30 June 2026 the result was 95% according to old records',
    );
    says(miniWith(`, ${BEFORE}`), 'id', '(sejak 1 Januari 2026 sampai dengan 30 Juni 2026: 95%, old records)');
  });
});

describe('a ramp', () => {
  const steps = ', ramp: [ { until: 2027-03-31, at-least: 99% }, { until: 2027-05-31, at-least: 99.3% } ]';
  const shares = ', ramp: [ { until: 2027-03-31, share: 70% } ]';

  it('says the target of each step and until when it stands', () => {
    const en =
      'the target is at least 99% until the end of 31 March 2027 and at least 99.3% until the end of 31 May 2027, and after that';
    const id = 'paling rendah 99% sampai dengan 31 Maret 2027 dan paling rendah 99,3% sampai dengan 31 Mei 2027';
    says(webWith(steps), 'en', en);
    says(webWith(steps), 'id', id);
    says(olaWith(steps), 'en', en);
    says(smallWith(shares), 'en', 'The target is at least 70% of cases until the end of 31 March 2027, and after that');
    says(miniWith(shares), 'id', '(sampai dengan 31 Maret 2027: 70% kasus)');
  });
});

describe('a condition', () => {
  it('says when alone the level applies', () => {
    const only = `    ${ONLY}\n`;
    says(webWith('', only), 'en', 'applies only while at most 500 users work; other times and cases do not count');
    says(olaWith('', only), 'id', 'hanya berlaku selama paling banyak 500 pengguna bekerja');
    says(
      smallWith('', '    applies-when: the shop is open\n'),
      'en',
      'The promise applies only while the shop is open',
    );
    says(miniWith('', '    applies-when: tim lengkap\n'), 'id', 'Janji ini hanya berlaku selama tim lengkap.');
  });
});

describe('a baseline period', () => {
  it('stands in the main text, where no annex can lose against it, and has no consequence but the repair', () => {
    const first = '    baseline-period: 3 months\n';
    const en =
      'Whatever else this Agreement says, nothing follows from that result except that the cause of a miss is removed.';
    says(
      webWith('', first),
      'en',
      'For Availability, the result for a Measurement Period that begins less than 3 months after',
      en,
    );
    says(
      webWith('', first),
      'id',
      'dimulai kurang dari 3 (tiga) bulan setelah',
      'Sekalipun ditentukan lain dalam Perjanjian ini',
    );
    says(olaWith('', first), 'id', 'dimulai kurang dari 3 (tiga) bulan setelah');
    says(smallWith('', first), 'en', 'begins less than 3 months after');
    says(miniWith('', first), 'id', 'Dalam 3 bulan pertama tidak ada akibat apabila meleset.');
  });
});

describe('a baseline period of the whole agreement', () => {
  const whole = (text: string, metric = '') =>
    edited(metric === '' ? text : metric, ['  revision: 1\n', '  baseline-period: 2 months\n  revision: 1\n']);

  it('is said once, in the main text of every outline', () => {
    says(
      whole(web),
      'en',
      'The result for a Measurement Period that begins less than 2 months after its Service starts is measured and shown to both Parties.',
    );
    says(whole(web), 'id', 'kurang dari 2 (dua) bulan setelah Layanan yang bersangkutan dimulai');
    says(whole(ola), 'id', 'kurang dari 2 (dua) bulan setelah Layanan yang bersangkutan dimulai');
    says(whole(small), 'en', 'For a period that begins less than 2 months after the service starts');
    says(whole(mini), 'id', 'Dalam 2 bulan pertama tidak ada akibat apabila meleset.');
    expect(told(whole(web), ['en']).words).not.toContain('that one applies to it');
  });

  it('gives way to that of a metric', () => {
    const both = whole(web, webWith('', '    baseline-period: 3 months\n'));
    says(both, 'en', 'that one applies to it', 'begins less than 3 months after', 'begins less than 2 months after');
  });
});

describe('a ramp in months', () => {
  const STEPS = ', ramp: [ { for: 2 months, at-least: 99% }, { for: 3 months, at-least: 99.5% } ]';

  it('runs from the start of the service, one step after the other', () => {
    says(
      webWith(STEPS),
      'en',
      'the target is at least 99% for 2 months and at least 99.5% for 3 months, one after the other from the start of Managed web hosting, and after that the one stated in the table',
    );
    says(webWith(STEPS), 'id', 'paling rendah 99% selama 2 (dua) bulan', 'berturut-turut sejak');
    says(olaWith(', ramp: [ { for: 2 months, at-least: 99% } ]'), 'id', 'berturut-turut sejak');
    says(smallWith(', ramp: [ { for: 2 months, share: 80% } ]'), 'en', 'at least 80% of cases for 2 months, one after');
    says(
      miniWith(', ramp: [ { for: 2 months, share: 80% } ]'),
      'id',
      '(selama 2 bulan, sejak awal atau setelah tahap sebelumnya: 80% kasus)',
    );
  });

  it('says no start where steps last until a day', () => {
    const { words } = told(webWith(', ramp: [ { until: 2027-03-31, at-least: 99% } ]'), ['en']);
    expect(words).toContain('until the end of 31 March 2027, and after that');
    expect(words).not.toContain('one after the other');
  });
});

describe('a printed allowance', () => {
  it('stands in the place of ours, with the time that it was taken of', () => {
    const stated = webWith(', allows: { time: 43.8 minutes, in: 730 hours }');
    says(stated, 'en', '99.9% allows Downtime of 43.8 minutes in 730 hours');
    says(stated, 'id', '99,9% berarti Waktu Henti paling lama 43,8 menit dalam 730 jam');
    expect(told(stated, ['en']).words).not.toContain('99.9% allows Downtime of 43 minutes');
  });

  it('is said in the smaller outlines too', () => {
    const uptime = `kind: availability
    counts-from: detected
    if-none: met
    round: { decimals: 2, mode: half-up }
    measured: { by: provider, with: a monitor, every: 1 minute }
    targets: [ { at-least: 99.5%, allows: { time: 3 hours 36 minutes, in: 30 calendar days } } ]`;
    const plain = edited(small, [
      / {4}kind: first-response[\s\S]*? {4}remedy:/.exec(small)?.[0] ?? 'x',
      `    ${uptime}
    service: help
    window: calendar month
    remedy:`,
    ]);
    expect(told(plain, ['en']).words).toContain('3 hours 36 minutes in 30 calendar days');
    says(olaWith(', allows: { time: 30 minutes, in: 100 service hours }'), 'en', '30 minutes in 100 Service Hours');
  });
});

describe('a target for one channel', () => {
  it('stands beside those of the others in the table', () => {
    const chat = edited(small, [
      '      - { within: 1 service hour, hours: open, share: 90% }\n',
      '      - { within: 1 service hour, hours: open, share: 90% }\n      - { channel: chat, within: 5 minutes, hours: open, share: 90% }\n    missed-when: any-target\n',
    ]);
    says(chat, 'en', 'First response, chat');
    const reply = edited(web, [
      'severity: p1, within: 1 hour, hours: always, share: 95% }',
      'severity: p1, channel: chat, within: 2 minutes, hours: always, share: 95% }',
    ]);
    says(reply, 'en', 'First response, Critical, chat');
    says(reply, 'id', 'Kritis, obrolan daring');
  });
});

describe('what others reach', () => {
  const BESIDE = ', benchmark: { value: 99.8%, source: { en: a survey of hospitals, id: survei rumah sakit } }';

  it('is said in an internal agreement as information', () => {
    says(
      olaWith(BESIDE),
      'id',
      'pihak lain mencapai 99,8% menurut survei rumah sakit; hal ini merupakan keterangan dan bukan janji',
    );
    says(
      olaWith(BESIDE),
      'en',
      'others reach 99.8% according to a survey of hospitals; this is information and not a promise',
    );
  });

  it('is no part of a contract', () => {
    expect(told(webWith(BESIDE)).findings).toEqual([
      'model/benchmark-does-not-fit metrics.uptime.targets[1].benchmark',
    ]);
  });
});
