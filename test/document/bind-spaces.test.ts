import { describe, expect, it } from 'vitest';
import { boundBetween, boundParts, boundText } from '../../src/document/bind-spaces.js';
import type { ReferencePart, Value } from '../../src/document/inline.js';

const value = (kind: string, text: string): Value => ({ type: 'value', paths: [], kind, form: 'figure', text });

describe('spaces that may not end a line', () => {
  it.each([
    ['money', 'IDR 15,000.00', 'IDR\u00a015,000.00'],
    ['duration', '5 calendar days', '5\u00a0calendar days'],
    ['duration', '30 (tiga puluh) hari kalender', '30\u00a0(tiga puluh) hari kalender'],
    ['derived', '43 minutes 12 seconds', '43\u00a0minutes 12\u00a0seconds'],
    ['hours', 'Business Days, 08:00 to 17:00', 'Business Days, 08:00\u00a0to\u00a017:00'],
    ['hours', 'Hari Kerja, pukul 08.00 sampai dengan 17.00', 'Hari Kerja, pukul\u00a008.00 sampai dengan\u00a017.00'],
    ['money', 'Rp15.000,00 (lima belas ribu rupiah)', 'Rp15.000,00 (lima belas ribu rupiah)'],
  ])('of %s: %s', (kind, text, bound) => {
    expect(boundText(value(kind, text))).toBe(bound);
  });

  it('are left as the author wrote them', () => {
    expect(boundText(value('text', '24 hours, USD 5'))).toBe('24 hours, USD 5');
  });

  it('stand between a count and what it counts, in words of the template', () => {
    const bound = (before: Value | undefined, text: string) => boundBetween(before, text, undefined);
    expect(bound(value('count', '2'), ' times within ')).toBe('\u00a0times within ');
    expect(bound(value('count', '2 (dua)'), ' kali')).toBe(' kali');
    expect(bound(value('text', 'until 2'), ' times')).toBe(' times');
    expect(bound(undefined, ' times')).toBe(' times');
  });

  it('stand between a time and the word that leads to it', () => {
    expect(boundBetween(undefined, 'ends at ', value('time', '17:00'))).toBe('ends at\u00a0');
    expect(boundBetween(undefined, 'Sunday, ', value('time', '17:00'))).toBe('Sunday, ');
    expect(boundBetween(undefined, 'ends at ', value('text', '17:00'))).toBe('ends at ');
  });

  it('of a reference stand before each number that follows words', () => {
    const part = (text: string): ReferencePart => ({ type: 'number', anchor: 'a', context: 'own', text });
    const parts = [part('Pasal 5'), { type: 'words', text: ' ayat ' } as const, part('(2)')];
    const bound = boundParts({ type: 'reference', target: 'a#b', parts }).map(({ text }) => text);
    expect(bound).toEqual(['Pasal 5', ' ayat\u00a0', '(2)']);
  });
});
