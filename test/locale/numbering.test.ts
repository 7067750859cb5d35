import { describe, expect, it } from 'vitest';
import { numberingOf, schemeOf } from '../../src/locale/numbering.js';
import { shippedFormats, shippedNumbering } from './shipped.js';

const [en, id] = [shippedFormats('en'), shippedFormats('id')];
const schemes = shippedNumbering();

describe('numberingOf', () => {
  it('counts the Indonesian way wherever Indonesian is among the languages, with labels side by side', () => {
    const { scheme, capitals, numbering } = numberingOf(schemes, [id, en], ['id', 'en']);
    expect([scheme, capitals]).toEqual(['indonesian', true]);
    expect(numbering.body.map(({ label }) => label)).toEqual([
      { id: 'Pasal %1', en: 'Article %1' },
      { id: '(%2)', en: '(%2)' },
      { id: '%3.', en: '%3.' },
      { id: '%4.', en: '%4.' },
    ]);
    expect(numbering.annex[0]).toEqual({
      format: 'upper-roman',
      label: { id: 'Lampiran %1', en: 'Annex %1' },
      stacked: true,
    });
    expect(numbering.definitions).toHaveLength(1);
  });

  it('counts 1, 1.1, (a), (i) in English alone, definitions without number', () => {
    const { scheme, capitals, numbering } = numberingOf(schemes, [en], ['en']);
    expect([scheme, capitals]).toEqual(['alone', false]);
    expect(numbering.body.map(({ label, format }) => `${label.en} ${format}`)).toEqual([
      '%1 decimal',
      '%1.%2 decimal',
      '(%3) lower-letter',
      '(%4) lower-roman',
    ]);
    expect(numbering.annex[0]?.label.en).toBe('Schedule %1');
    expect(numbering.definitions).toEqual([]);
  });

  it('keeps the scheme of the contract where one of its languages is printed alone', () => {
    expect(schemeOf(schemes, ['id', 'en'])).toBe('indonesian');
    expect(numberingOf(schemes, [en], ['id', 'en']).numbering.body[0]?.label).toEqual({ en: 'Article %1' });
  });

  it('has words for references at every level of every family, in each language of the scheme', () => {
    for (const [locale, languages] of [
      [id, ['id']],
      [en, ['id', 'en']],
      [en, ['en']],
    ] as const) {
      const { scheme, numbering } = numberingOf(schemes, [locale], languages);
      const words = locale.references[scheme];
      for (const family of ['body', 'annex'] as const) {
        const { context, before } = words?.[family] ?? { context: 'own', before: [] };
        expect(before).toHaveLength(context === 'full' ? 1 : numbering[family].length);
      }
    }
  });
});
