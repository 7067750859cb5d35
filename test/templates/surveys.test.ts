/** A survey of its own, and the metrics that are taken from it. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { codesOf, edited, example } from '../support/printed-findings.js';
import { told } from '../support/told.js';

const support = readFileSync(new URL('../../templates/presets/hr-services.yaml', import.meta.url), 'utf8');
const desk = example('it-support');

const measured = 'measured: { by: provider, with: { en: the log, id: catatan } }';
const metric = (kind: string, more: string): string =>
  `  voice: { kind: ${kind}, service: desk, survey: voice, window: calendar quarter, if-none: met, answers-at-least: 30, round: { decimals: 1, mode: half-up }, ${measured}, remedy: { none: { en: a talk, id: pembicaraan } }, ${more} }\n`;
const survey = (more = 'scale: { from: 1, to: 5 }, audience: internal', sample = 'everyone'): string =>
  `\nsurveys:\n  voice: { name: { en: the desk survey, id: survei meja bantuan }, by: provider, with: { en: a form, id: formulir }, asks: { en: the staff, id: para pegawai }, sample: ${sample}, ${more} }\n`;
const CSAT = metric('csat', 'satisfied-from: 4, targets: [ { at-least: 80% } ]');
const NPS = metric('nps', 'targets: [ { at-least: 20 } ]');
const withVoice = (voice: string, more: string): string =>
  `${edited(desk, ['metrics:\n', `metrics:\n${voice}`])}${more}`;

describe('a survey', () => {
  it('is said once, below the metrics that are taken from it', () => {
    const { words, findings } = told(
      withVoice(
        CSAT,
        survey(
          'every: calendar quarter, scale: { from: 1, to: 5 }, audience: internal, open-for: 5 business days, anonymous: true, questions: { well: { en: "Was it solved?", id: "Apakah selesai?" } }',
        ),
      ),
      /^ {2}languages: \[en\]/m.test(desk) ? ['en'] : undefined,
    );
    expect(findings.filter((one) => one.includes('survey') || one.includes('voice'))).toEqual([]);
    for (const said of [
      'the answers are those of the desk survey, carried out as stated below',
      'How the desk survey is carried out:',
      'once in each calendar quarter, the Provider asks the staff, with a form',
      'everyone concerned is asked, and nobody is chosen or left out',
      'those asked are the Customer’s own staff',
      'answers are given on a scale from 1 to 5',
      'what is asked: “Was it solved?”',
      'an answer counts if it is given within 5 Business Days after the question was sent',
      'answers are passed on without names',
    ])
      expect(words.includes(said), said).toBe(true);
  });

  it('is asked after each case, or of some by chance', () => {
    const { words } = told(withVoice(NPS, survey('anonymous: false', '{ random: 25% }')), ['en']);
    for (const said of [
      'after each case',
      '25% of those concerned are asked, drawn at random',
      'with the names of those who gave them',
    ])
      expect(words.includes(said), said).toBe(true);
  });

  it('is said in both languages of a preset', () => {
    const { words, findings } = told(support);
    expect(findings).toEqual([]);
    expect(words.includes('Penyelenggaraan survei tahunan:')).toBe(true);
    expect(words.includes('20% dari orang yang bersangkutan ditanyai dan dipilih secara acak')).toBe(true);
  });
});

describe('does not fit', () => {
  it.each<[title: string, voice: string, more: string, path: string]>([
    ['a survey that no metric is taken from', '', survey(), 'surveys.voice'],
    ['a metric whose survey has no scale', CSAT, survey('audience: internal'), 'metrics.voice'],
    ['a metric with neither scale nor survey', CSAT.replace(' survey: voice,', ''), '', 'metrics.voice'],
    [
      'a scale said twice',
      CSAT.replace('satisfied-from', 'scale: { from: 1, to: 5 }, satisfied-from'),
      survey(),
      'metrics.voice.scale',
    ],
    ['some asked where every case counts', CSAT, survey(undefined, '{ random: 20% }'), 'surveys.voice.sample'],
  ])('%s', (_, voice, more, path) => {
    expect(codesOf(withVoice(voice, more))).toContain(`model/survey-does-not-fit at ${path}`);
  });

  it('what satisfies, off the scale of the survey', () => {
    const codes = codesOf(withVoice(CSAT, survey('scale: { from: 1, to: 3 }')));
    expect(codes).toContain('model/scale-out-of-order at metrics.voice.satisfied-from');
  });
});
