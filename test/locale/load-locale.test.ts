import { describe, expect, it } from 'vitest';
import { type LocaleSources, loadLocale } from '../../src/locale/load-locale.js';
import { makeSource } from '../../src/source/source.js';
import { localeFile, shippedFormats } from './shipped.js';

const file = (name: string, text: string) => makeSource(`xx/${name}.yaml`, text);
const english = localeFile('en/locale.yaml').text;

function load(changes: Partial<Record<keyof LocaleSources, string>>) {
  return loadLocale({
    locale: file('locale', changes.locale ?? english),
    terms: file('terms', changes.terms ?? 'fee: { one: Fee }\n'),
    metrics: file(
      'metrics',
      changes.metrics ?? 'rto: { name: Recovery, formula: from start to end, guard: no pause, unit: time }\n',
    ),
    words: file('words', changes.words ?? 'severity: { high: High }\n'),
    phrases: file('phrases', changes.phrases ?? 'tier: from {from}\n'),
  });
}

const findings = (changes: Parameters<typeof load>[0]) =>
  load(changes).diagnostics.map(({ code, path, help }) => `${code} ${path}: ${help}`);

describe('loadLocale', () => {
  it('puts the five files together', () => {
    const { value, diagnostics } = load({});
    expect(diagnostics).toEqual([]);
    expect(value).toMatchObject({
      tag: 'en',
      terms: { fee: { one: 'Fee' } },
      metrics: { rto: { unit: 'time' } },
      words: { severity: { high: 'High' } },
    });
  });

  it('is plain data, so that a build can ship it as JSON', () => {
    const { value } = load({});
    expect(JSON.parse(JSON.stringify(value))).toEqual(value);
  });

  it.each<[string, Parameters<typeof load>[0]]>([
    [
      'locale/missing-key units.minute: write minute as the other languages do',
      { locale: english.replace('  minute: { one: minute, many: minutes }\n', '') },
    ],
    ['locale/unknown-key units.hous: write hour', { locale: english.replace('  hour: {', '  hous: {') }],
    ['locale/unknown-key extra: delete it', { locale: `${english}extra: x\n` }],
    ['locale/wrong-value fee.one: delete it; it cannot be seen', { terms: 'fee: { one: "Fee\\u202e" }\n' }],
    [
      'locale/wrong-value months: compare it with the other languages',
      { locale: english.replace('months: [January, ', 'months: [') },
    ],
    ['locale/missing-key fee.one: write one as the other languages do', { terms: 'fee: { many: Fees }\n' }],
    [
      'locale/missing-key rto.formula: write formula as the other languages do',
      { metrics: 'rto: { name: Recovery, guard: no pause }\n' },
    ],
    ['locale/wrong-value severity: compare it with the other languages', { words: 'severity: high\n' }],
    ['source/empty-value severity.high: write a value, or delete the line', { words: 'severity: { high: }\n' }],
    [
      'locale/no-spellout figures-with-words: add src/locale/spellout/xx.ts, or write figures-with-words: false',
      { locale: english.replace('tag: en', 'tag: xx').replace('with-words: false', 'with-words: true') },
    ],
  ])('reports %s', (expected, changes) => {
    expect(findings(changes)).toContain(expected);
  });

  it('gives each finding its place', () => {
    const [finding] = load({ words: 'a: { b: c }\nseverity: high\n' }).diagnostics;
    expect(finding?.span).toMatchObject({ source: 'xx/words.yaml', start: { line: 2, column: 11 } });
  });
});

describe('the shipped languages', () => {
  it.each(['en', 'id'])('%s loads whole, without a finding', (tag) => {
    const shipped = (name: string) => localeFile(`${tag}/${name}.yaml`);
    const { value, diagnostics } = loadLocale({
      locale: shipped('locale'),
      terms: shipped('terms'),
      metrics: shipped('metrics'),
      words: shipped('words'),
      phrases: shipped('phrases'),
    });
    expect(diagnostics).toEqual([]);
    expect(value?.tag).toBe(tag);
  });

  it('name the same languages, zones and labels', () => {
    const [en, id] = [shippedFormats('en'), shippedFormats('id')];
    expect(Object.keys(en.names)).toEqual(Object.keys(id.names));
    expect(Object.keys(en.zones)).toEqual(Object.keys(id.zones));
    expect(Object.keys(en.numbering)).toEqual(expect.arrayContaining(Object.keys(id.numbering)));
    expect(Object.keys(en.references)).toEqual(expect.arrayContaining(Object.keys(id.references)));
  });

  it('say no plural in Indonesian', () => {
    expect(Object.values(shippedFormats('id').units).some(({ many }) => many !== undefined)).toBe(false);
  });
});
