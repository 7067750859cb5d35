/**
 * What is read of a Markdown file and where it stands; that hostile files are read in time that grows with their
 * size; and ranges, times and credits as people print them.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkForeign } from '../../src/check/check.js';
import { creditIn, percentsIn, rangeIn, timesIn } from '../../src/extract/figures.js';
import { lexiconOf } from '../../src/extract/lexicon.js';
import { readMarkdown } from '../../src/extract/markdown.js';
import { makeSource } from '../../src/source/source.js';
import { assets } from '../support/assets.js';

const wordings = assets.wordings();
const lexicon = lexiconOf(wordings);
const read = (text: string) => readMarkdown(makeSource('a.md', text), wordings);

describe('words', () => {
  it.each([
    ['plain', 'Some words.', 'Some words.'],
    ['emphasis and code', '**Some** _words_ and `code`', 'Some words and code'],
    ['a link and its address', 'See [our terms](https://x.example/a "b") now', 'See our terms now'],
    ['a line end', 'Some\n  words\\\nhere', 'Some words here'],
    ['a tag, an entity and an escape', 'a<br>b &ge; 5 \\* 3', 'a b ≥ 5 * 3'],
    ['what only looks like emphasis', 'snake_case and 5 * 3 [sic]', 'snake_case and 5 * 3 [sic]'],
    ['links in brackets', '[[ [a](b) ] [](c) (d)](e) f', '[ a ] (d) f'],
    ['in a quote', '> Some\n> words', 'Some words'],
    ['in an item', '1. Some\n   words', 'Some words'],
  ])('%s', (_, text, words) => {
    expect(read(text).passages.map((passage) => passage.text)).toEqual([words]);
  });

  it.each([
    ['One **two** three', 'three', '1:13'],
    ['# Title\r\n\r\n- a\r\n- b\r\n  - deep words\r\n', 'words', '5:10'],
    ['| a | b |\n|---|---|\n| c | the \\| word |\n', 'word', '3:14'],
    ['> quoted\n> and *found* here', 'found', '2:8'],
  ])('%j: %s stands at %s', (text, word, place) => {
    const passage = read(text).passages.find((one) => one.text.includes(word));
    const from = passage?.text.indexOf(word) ?? -1;
    const span = passage?.within?.(from, from + word.length);
    expect(span && `${span.start.line}:${span.start.column}`).toBe(place);
    expect(span && text.slice(span.start.offset, span.end.offset)).toBe(word);
  });
});

describe('a range', () => {
  const said = (cell: string, percents = false): string | null => {
    const range = rangeIn(cell, lexicon, percents);
    if (range === null) return null;
    const { lower, upper, unit } = range;
    const at = (value: bigint): string =>
      unit === 'percent' ? `${Number(value) / 1e6}` : `${Number(value) / 60_000}m`;
    return `${lower ? `${lower.included ? '[' : '('}${at(lower.at)}` : '(_'},${upper ? `${at(upper.at)}${upper.included ? ']' : ')'}` : '_)'}`;
  };

  it.each([
    ['< 99.9%', '(_,99.9)'],
    ['Less than 99.99% but equal to or greater than 99.0%', '[99,99.99)'],
    ['<= 99.9% and > 99.0%', '(99,99.9]'],
    ['99.0% <= Uptime < 99.9%', '[99,99.9)'],
    ['99.9% > x >= 99.0%', '[99,99.9)'],
    ['99.0% – 99.89%', '[99,99.89]'],
    ['99,0% s.d. 99,89%', '[99,99.89]'],
    ['antara 99% dan 99,5%', null],
    ['di bawah 95%', '(_,95)'],
    ['95% atau kurang', '(_,95]'],
    ['94.99% or less', '(_,94.99]'],
    ['99.9% and above', '[99.9,_)'],
    ['at least 99.0% and below 99.9%', '[99,99.9)'],
    ['from 99.0% to below 99.9%', '[99,99.9)'],
    ['≥ 99,9%', '[99.9,_)'],
    ['99.9% - 99.0%', '[99.9,99]'],
    ['100%', '[100,100]'],
    ['> 4 hours', '(240m,_)'],
    ['44 min - 3h39', '[44m,219m]'],
    ['0 - 216 menit', '[0m,216m]'],
    ['lebih dari 216 menit s.d. 8 jam', '(216m,480m]'],
    ['99% to 98% to 97%', null],
    ['below 99% of requests in Asia', null],
    ['99% - 4 hours', null],
    ['soon', null],
  ])('%s: %s', (cell, range) => {
    expect(said(cell)).toBe(range);
  });

  it('of a column in percent may leave the sign out', () => {
    expect(said('99.0 - 99.9', true)).toBe('[99,99.9]');
    expect(said('99.0 - 99.9')).toBeNull();
  });
});

describe('figures', () => {
  it.each([
    ['43.2 minutes', '2592000'],
    ['43 min 12 s', '2592000'],
    ['7h 12m', '25920000'],
    ['3,65 hari', '315360000'],
    ['1 jam, 26 menit dan 24 detik', '5184000'],
  ])('%s', (text, milliseconds) => {
    expect(timesIn(text, lexicon).map(({ value }) => `${value.nanoseconds / 1_000_000n}`)).toEqual([milliseconds]);
  });

  it('finds percents in both notations, and no part of a longer number', () => {
    expect(percentsIn('99,95 persen, 99.9% and 1.234.5%').map(({ value }) => Number(value.micro) / 1e6)).toEqual([
      99.95, 99.9,
    ]);
  });

  it.each([
    ['10% of the monthly fee', 'percent 10000000'],
    ['3 hari', 'days 3'],
    ['Rp 50.000', 'other null'],
    ['tidak ada', 'other 0'],
    ['10% or 20%', 'null'],
    ['see below', 'null'],
  ])('a credit of %s', (cell, worth) => {
    const none = new Set(lexicon.all.flatMap(({ credits }) => credits.none));
    const credit = creditIn(cell, lexicon, (text) => none.has(text));
    expect(credit === null ? 'null' : `${credit.unit} ${credit.worth}`).toBe(worth);
  });
});

describe('a table of credits', () => {
  const rows = '| Uptime | Credit |\n|---|---|\n| < 99% | 5% |\n';

  it('is held against the one target stated before it, and against none where there are two', () => {
    const target = (text: string) => read(`${text}\n\n${rows}`).tables[0]?.target?.value.micro ?? null;
    expect(target('We guarantee uptime of 99.9%.')).toBe(99_900_000n);
    expect(target('We guarantee uptime of 99.9% in one zone and 99.99% in two.')).toBeNull();
    expect(target('Credits are paid.')).toBeNull();
  });

  it('says why it was not read', () => {
    const odd = read('| Uptime | Credit |\n|---|---|\n| < 99% | 5% |\n| a bad month | 10% |\n');
    expect(odd.tables).toEqual([]);
    expect(odd.unread.map(({ message, span }) => `${span.start.line} ${message}`)).toEqual([
      '4 This table of credits was not read: “a bad month” is no range that can be told.',
    ]);
  });

  it('is none where nothing is credited', () => {
    const other = read('| Plan | Uptime |\n|---|---|\n| A | < 99% |\n');
    expect([other.tables, other.unread]).toEqual([[], []]);
  });
});

describe('hostile files', () => {
  const SIZE = 60_000;
  const full = (piece: string): string => piece.repeat(Math.ceil(SIZE / piece.length));
  const head = '| Uptime | Credit |\n|---|---|\n';
  it.each<[name: string, text: string]>([
    ['bars', full('|')],
    ['rows', head + full('| < 99% | 5% |\n')],
    ['one cell', `${head}|${full('<')}|5%|`],
    ['quotes', full('> ')],
    ['items', full('- ')],
    ['numbers', full('1. ')],
    ['quotes and items', full('> - 1. > - a\n')],
    ['items in items', Array.from({ length: 440 }, (_, at) => `${' '.repeat(at)}- a`).join('\n')],
    // Each row is as long as the titles to whoever fills it up.
    ['titles over rows of one bar', `|${full('a|')}\n|${full('-|')}\n${full('|\n')}`],
    ['items in items to the largest size', Array.from({ length: 900 }, (_, at) => `${'  '.repeat(at)}- a`).join('\n')],
    ['words in brackets that all are links', `${'['.repeat(150_000)}${full('x')}${'](a)'.repeat(75_000)}`],
    ['stars', full('*')],
    ['links', full('[a](')],
    ['tags', full('<div>\n')],
    ['comments', full('<!--\n')],
    ['letters', full('A')],
    ['words with capitals', full('the Service ')],
    ['definitions', Array.from({ length: 5_000 }, (_, at) => `“A${at}” means x.`).join(' ')],
    ['quotation marks', full('“A')],
    ['brackets', full('1 (a ')],
    ['references', full('Pasal 9 ayat (2) ')],
    ['percents', full('99.9% uptime allows 3 hours downtime per month ')],
    ['figures', full('9')],
    ['number words', full('thirty ')],
    ['signs that cannot be seen', full('\u0000')],
    ['nothing', ''],
  ])('of %s are read in time', (_, text) => {
    const from = performance.now();
    checkForeign(read(text), { wordings: () => wordings });
    // A small part of the largest file; what is not linear takes minutes at this size.
    expect(performance.now() - from).toBeLessThan(5_000);
  });
});

it('reads any text, with each place inside it and each passage where it says', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '| Uptime | Credit |\n|---|---|\n',
      '| < 99% | 5% |\n',
      '# 1 Title\n',
      '- ',
      '1. ',
      '> ',
      '\n',
      '\r\n',
      '    ',
      '\t',
    ),
    fc.constantFrom(
      '99,9% ',
      '“Uptime” means ',
      'section 7.2 ',
      'Pasal 9 ayat (2) ',
      '30 (dua puluh) hari ',
      'as soon as possible. ',
      '**',
      '`',
      '[a](b)',
      '<b>',
      '&amp;',
      '\\|',
    ),
    fc.string({ unit: 'grapheme', maxLength: 12 }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join('');
      const foreign = read(text);
      for (const finding of checkForeign(foreign, { wordings: () => wordings })) {
        const { start, end } = finding.span ?? { start: { offset: -1 }, end: { offset: -1 } };
        expect(start.offset).toBeGreaterThanOrEqual(0);
        expect(end.offset).toBeLessThanOrEqual(text.length);
        expect(end.offset).toBeGreaterThanOrEqual(start.offset);
      }
      for (const { text: words, within } of foreign.passages) {
        const span = within?.(0, 1);
        const [first = ''] = words;
        // A sign that stands for an entity is written in other signs; all else stands where it is said to.
        if (span && /[a-z0-9]/i.test(first)) expect(text.slice(span.start.offset, span.start.offset + 1)).toBe(first);
      }
    }),
    { numRuns: 300 },
  );
});
