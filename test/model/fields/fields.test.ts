import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { country, email, phone, region, url } from '../../../src/model/fields/addresses.js';
import { days, monthDay, weekdays, zone } from '../../../src/model/fields/dates.js';
import type { Field } from '../../../src/model/fields/field.js';
import type { Problem } from '../../../src/model/fields/problem.js';
import { amount, count, money, percent } from '../../../src/model/fields/quantities.js';
import { id, refs } from '../../../src/model/fields/references.js';
import { identifier, name, text } from '../../../src/model/fields/texts.js';
import { flag, word, words } from '../../../src/model/fields/words.js';
import { isAccepted } from '../../../src/source/characters.js';

function read<T>(field: Field<T>, raw: unknown): T {
  return z.parse(field, raw);
}

function problems(field: Field<unknown>, raw: unknown): readonly Problem[] {
  const parsed = z.safeParse(field, raw);
  return parsed.success
    ? []
    : parsed.error.issues.map((issue) => ('params' in issue ? issue.params?.problem : null) as Problem);
}

/** What is to be written instead. */
function help(field: Field<unknown>, raw: unknown): string | undefined {
  const [problem] = problems(field, raw);
  return problem?.type === 'value' ? problem.help : problem?.type;
}

describe('quantities', () => {
  it.each([
    [percent(''), '101%', 'write at most 100%'],
    [percent(''), '0%', 'write more than 0%, or leave the line out'],
    [percent(''), '0', 'write more than 0%, or leave the line out'],
    [percent(''), '0,00 %', 'write more than 0%, or leave the line out'],
    [percent(''), '99,9%', 'write 99.9%'],
    [money(''), 'IDR 0', 'write more than IDR 0, or leave the line out'],
    [money(''), 'GBP 0.00', 'write more than GBP 0, or leave the line out'],
    [amount(''), 'IDR 0', 'write more than IDR 0, or leave the line out'],
    [amount(''), '0', 'write more than 0, or leave the line out'],
    [amount(''), '5', 'write 5% or an amount such as IDR 100000'],
    [count('', 0, 6), '7', 'write a number from 0 to 6'],
    [count(''), '2.000.000', 'write digits only: 2000000'],
    [count(''), '007', 'write digits only'],
  ])('refuse %#: %s', (field, raw, expected) => {
    expect(help(field, raw)).toBe(expected);
  });

  it('take a share or money where both may stand', () => {
    expect(read(amount(''), '5%').type).toBe('percent');
    expect(read(amount(''), 'IDR 5000').type).toBe('money');
  });
});

describe('words', () => {
  const status = word('status', ['draft', 'signed'], '', { later: ['archived'] });

  it('are those of a list', () => {
    expect(read(status, 'draft')).toBe('draft');
    expect(problems(status, 'archived')).toEqual([
      { type: 'word', written: 'archived', options: ['draft', 'signed'], later: ['archived'] },
    ]);
  });

  it('in a list stand once each, and each wrong one is said', () => {
    expect(read(words('x', ['a', 'b'], ''), ['b', 'a'])).toEqual(['b', 'a']);
    expect(problems(words('x', ['a', 'b'], ''), ['a', 'a', 'c', ['a']])).toHaveLength(3);
    expect(problems(words('x', ['a', 'b'], ''), [])).toEqual([{ type: 'empty' }]);
  });

  it.each([
    ['yes', 'write true'],
    ['Tidak', 'write false'],
    ['maybe', 'write true or false'],
  ])('true and false are not %s', (raw, expected) => expect(help(flag(''), raw)).toBe(expected));
});

describe('dates and days', () => {
  it('takes days in the order of the week', () => {
    expect(read(days(''), ['sun', 'mon'])).toEqual(['mon', 'sun']);
    expect(read(days(''), 'business-days')).toBe('business-days');
  });

  it.each([
    [days(''), 'sun', 'write [sun]'],
    [weekdays(''), ['sunday'], 'write sun'],
    [zone(''), 'WIB', 'write Asia/Jakarta'],
    [zone(''), 'Asia/Jakata', 'write Asia/Jakarta'],
    [monthDay(''), { month: '2', day: '30' }, 'write a day from 1 to 29'],
  ])('refuse %#', (field, raw, expected) => expect(help(field, raw)).toBe(expected));

  it('says which part of a day of the year is missing', () => {
    expect(problems(monthDay(''), { month: '2', dy: '3' })).toEqual([
      { type: 'unknown-key', key: 'dy', known: ['month', 'day'] },
      { type: 'missing', below: ['day'] },
    ]);
  });
});

describe('addresses', () => {
  it.each([
    [email(''), 'budi at awan.example'],
    [email(''), 'a@b.example, c@d.example'],
    [phone(''), '022 555 0101'],
    [url(''), 'status.awan.example'],
    [country(''), 'GB-ENG'],
    [region(''), 'GB_ENG'],
  ])('refuse %#', (field, raw) => expect(problems(field, raw)).toHaveLength(1));

  it.each([
    [email(''), 'legal@awan.example'],
    [phone(''), '+62 22 555 0101'],
    [url(''), 'https://status.awan.example/now?x=1'],
    [country(''), 'SG'],
    [region(''), 'GB-ENG'],
  ])('keep %# as written', (field, raw) => expect(read(field, raw)).toBe(raw));
});

describe('ids', () => {
  it('say how to write one', () => expect(help(id(''), 'Awan & Batik 2026!')).toBe('write awan-batik-2026'));
  it('say how long one may be', () => {
    const long = `${'abcdefghi-'.repeat(4)}x`;
    expect(problems(id(''), long)).toMatchObject([
      {
        message: `${long} has 41 characters, and an id has at most 40.`,
        help: 'write abcdefghi-abcdefghi-abcdefghi-abcdefghi',
      },
    ]);
  });

  it.each(['con', 'prn', 'aux', 'nul', 'com1', 'lpt9'])('refuse %s, which names no file on Windows', (text) => {
    expect(help(id(''), text)).toBe(`write ${text}-sla`);
    expect(problems(id(''), `${text}-sla`)).toEqual([]);
  });

  it('refuse a second reference to the same', () => expect(problems(refs('metrics', ''), ['a', 'a'])).toHaveLength(1));
});

describe('texts', () => {
  it.each([
    [' begins with a space', 'value'],
    ['two\nlines', 'value'],
    ['ends with a line break\n', 'value'],
    ['no\u00a0break', 'character'],
    ['zero\u200bwidth', 'character'],
    ['e\u0301', 'character'],
    ['', 'empty'],
    [['a list'], 'shape'],
  ])('refuse %j', (raw, type) => expect(problems(name(''), raw)[0]?.type).toBe(type));

  it('have a hundred characters at most where they are numbers, which stand at the foot of every page', () => {
    expect(problems(identifier(''), 'é'.repeat(100))).toEqual([]);
    expect(problems(identifier(''), 'é'.repeat(101))).toMatchObject([
      { message: 'A number has at most 100 characters, and this one has 101.' },
    ]);
  });

  it('count the place of a character in characters', () => {
    expect(problems(name(''), 'Ann \u{1f600}')).toMatchObject([{ refused: { name: 'U+1F600', position: 5 } }]);
    expect(problems(name(''), 'é\u{1f600}\u200b')).toMatchObject([{ refused: { position: 2 } }]);
  });

  it('keep line breaks where they are allowed', () => {
    expect(read(name('', { multiline: true }), 'Jalan Braga 1\nBandung')).toBe('Jalan Braga 1\nBandung');
  });

  it('say which language is wrong', () => {
    expect(problems(text(''), { en: 'a', id: 'b\t', de: 'c' })).toEqual([
      { type: 'value', message: expect.any(String), help: expect.any(String), below: ['id'] },
      { type: 'unknown-key', key: 'de', known: ['id', 'en'] },
    ]);
  });

  it('keep every accepted text letter for letter', () => {
    const character = fc.integer({ min: 0x20, max: 0x2c7f }).filter(isAccepted).map(String.fromCodePoint);
    const accepted = fc.string({ unit: character, minLength: 1 }).filter((words) => !/^\s|\s$/.test(words));
    fc.assert(
      fc.property(accepted, (words) => {
        expect(read(name(''), words)).toBe(words);
      }),
    );
  });

  it('refuse every text with a character that is not accepted', () => {
    const character = fc
      .integer({ min: 0, max: 0x10ffff })
      .filter((point) => !isAccepted(point) && (point < 0xd800 || point > 0xdfff));
    fc.assert(
      fc.property(character, (point) => {
        expect(problems(name(''), `a${String.fromCodePoint(point)}b`)).toHaveLength(1);
      }),
    );
  });
});
