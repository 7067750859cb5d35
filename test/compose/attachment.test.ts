import { describe, expect, it } from 'vitest';
import { attachmentOf } from '../../src/compose/attachment.js';
import { stampOf } from '../../src/compose/stamp.js';
import { contract } from '../support/small-library.js';

const web = contract('web-hosting');
const { name, description, text } = attachmentOf(web, 'as data');
const data = JSON.parse(text) as Readonly<Record<string, Readonly<Record<string, unknown>>>>;

describe('attachmentOf', () => {
  it('is named after the agreement and says what it is', () => {
    expect([name, description]).toEqual(['awan-tokobatik.json', 'as data']);
  });

  it('sorts the keys of every map, and ends with one newline', () => {
    const sorted = (value: unknown): boolean =>
      value === null || typeof value !== 'object'
        ? true
        : (Array.isArray(value) || Object.keys(value).join() === Object.keys(value).sort().join()) &&
          Object.values(value).every(sorted);
    expect(sorted(data)).toBe(true);
    expect(text).toMatch(/[^\n]\n$/);
  });

  it('leaves out what only steers the program', () => {
    expect(Object.keys(data)).not.toContain('sepakat');
    for (const key of ['outline', 'perspective', 'status', 'structure'])
      expect(Object.keys(data.agreement ?? {})).not.toContain(key);
    expect(data.agreement).toMatchObject({ id: 'awan-tokobatik', languages: ['id', 'en'], revision: 1 });
  });

  it('calls penalties by their legal name', () => {
    expect(Object.keys(data)).toContain('service-credits');
    expect(Object.keys(data)).not.toContain('penalties');
  });

  it('writes every value one way', () => {
    expect(data).toMatchObject({
      agreement: { effective: '2026-12-01', renewal: { term: '12 months' } },
      services: { hosting: { fee: { amount: 'IDR 1500000', per: 'calendar month' }, starts: '2026-12-01' } },
      metrics: {
        uptime: { remedy: 'uptime-credit', targets: [{ 'at-least': '99.9%' }] },
        restore: { remedy: { none: 'improvement-plan' } },
      },
      signing: { stamp: true, originals: 2 },
      hours: { always: { open: 'all' } },
    });
  });

  it('is the same for two files that say the same', () => {
    const other = contract(
      'web-hosting',
      ["# the customer's", '# of the customer'],
      ['IDR 1500000', '"IDR 1500000.00"'],
      ['perspective: balanced', 'perspective: provider'],
    );
    expect(attachmentOf(other, 'as data').text).toBe(text);
  });
});

describe('stampOf', () => {
  const stamp = stampOf(web, { name, description, text }, 'texts');

  it('says which contract, in which revision, from which texts, on the date of signing', () => {
    expect(stamp).toMatchObject({ id: 'awan-tokobatik', revision: 1, date: '2026-11-23', templates: 'texts' });
    expect(stamp.model).toMatch(/^[0-9a-f]{64}$/);
  });

  it('takes the first day where no date of signing is written', () => {
    const open = contract('web-hosting', ['  date: 2026-11-23', '  #']);
    expect(stampOf(open, attachmentOf(open, ''), 'texts').date).toBe('2026-12-01');
  });

  it('changes with every value', () => {
    const other = contract('web-hosting', ['credit: 5%', 'credit: 6%']);
    expect(stampOf(other, attachmentOf(other, ''), 'texts').model).not.toBe(stamp.model);
  });
});
