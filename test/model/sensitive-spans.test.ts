/**
 * Whatever is wrong with a file, what is printed about it shows no number, account or date of birth of a
 * person: neither in a sentence nor in the lines of the file around the mistake.
 */
import { describe, expect, it } from 'vitest';
import { edited, example, printedFindings } from '../support/printed-findings.js';

const text = example('it-support');
const secrets = /3578015203850001|0011223344556000|0099887766|1985-03-12|12 March 1985/;
const nik = 'nik: "3578015203850001"';
const born = 'born: { place: Surabaya, date: 1985-03-12 }';
const account = 'account: "0099887766"';
const bank = `bank: { name: Bank Contoh, ${account}, holder: CV Teman Komputer Contoh }`;

describe('a file that can be read covers a number', () => {
  it.each([
    ['under a key of another name', nik, 'ktp: "3578015203850001"'],
    ['under a key of another name, in words', born, 'birthday: 12 March 1985'],
    ['under a misspelled map', born, 'borm: { place: Surabaya, date: 1985-03-12 }'],
    ['behind a key without a blank', account, 'account:0099887766'],
    ['written twice', nik, `nik: "1"\n    ${nik}`],
    ['in a text where a map belongs', bank, 'bank: BCA 0099887766'],
    ['in a list where a map belongs', born, 'born: [Surabaya, 1985-03-12]'],
    ['as a key', nik, '"3578015203850001": nik'],
    ['in a wrong field', 'citizenship: ID', 'citizenship: "3578015203850001"'],
    ['in a comment', 'form: individual', 'forn: individual # 3578015203850001'],
    ['in the name of an anchor', nik, 'nik: &n3578015203850001 x'],
  ])('%s', (_, before, after) => {
    const printed = printedFindings(edited(text, [before, after]));
    expect(printed).toContain('error  ');
    expect(printed).not.toMatch(secrets);
  });

  it('and shows the numbers that it speaks of', () => {
    expect(printedFindings(edited(text, ['ends: 2027-12-31', 'ends: 2027-11-31']))).toContain('ends: 2027-11-31');
    expect(printedFindings(edited(text, ['"+62 31 555 0303"', '"(031) 555 0303"']))).toContain('"(031) 555 0303"');
    expect(printedFindings(edited(text, ['IDR 1200000', 'XXX 120000000000']))).toContain('XXX 120000000000');
  });
});

describe('a file that cannot be read covers a number', () => {
  it.each([
    ['on the line that is broken', nik, 'nik: "3578015203850001'],
    ['under a misspelled key', nik, 'nikk: "3578015203850001'],
    ['under a key in capitals', nik, 'NIK: "3578015203850001'],
    ['on the line below its key', nik, 'nik:\n      "3578015203850001" x: y'],
    ['of a birth in words, below its key', born, 'born:\n      date: 12 March 1985\n      place: x: y'],
    ['before a bracket that is missing', born, born.slice(0, -1)],
  ])('%s', (_, before, after) => {
    const printed = printedFindings(edited(text, [before, after]));
    expect(printed).toContain('source/');
    expect(printed).not.toMatch(secrets);
  });
});

it('takes no longer than the file is long', { timeout: 10_000 }, () => {
  const targets = Array.from({ length: 900 }, (_, at) => `      - { within: ${at} hours, x: 1 }\n`).join('');
  const numbers = `a: "${'12345678 x '.repeat(3_000)}"\n`;
  const printed = printedFindings(`${numbers}${edited(text, ['    targets:\n', `    targets:\n${targets}`])}`);
  expect(printed).toContain('x is not a key of');
});
