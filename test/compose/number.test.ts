import { describe, expect, it } from 'vitest';
import { figure } from '../../src/compose/number.js';
import type { Contract } from '../../src/model/contract.js';
import { type Clauses, compose, contract, must } from '../support/small-library.js';

const web = contract('web-hosting');
const cafe = contract('small-business');

/** Labels of clauses and rows in each language, `-` without one. */
function labels(clauses: Clauses, of: Contract, printed = of.agreement.languages as readonly string[]) {
  const { front, clauses: body, annexes } = must(compose(clauses, of, printed));
  return [...front, ...body, ...annexes].map((clause) => {
    const say = (label: Readonly<Record<string, string>> | undefined) =>
      label ? printed.map((language) => label[language]).join(' | ') : '-';
    return [
      say(clause.number?.label),
      ...clause.rows.map((row) => (row.type === 'text' ? say(row.number?.label) : row.id)),
    ];
  });
}

const deep = '{#lead} x\n\n1. {#a} x\n   1. {#b} x\n      1. {#c} x\n      1. {#d} x\n   1. {#e} x\n1. {#f} x';
const annex = { en: deep, yaml: 'applies: always\nplace: annex\n' };
const kind = (numbering: string) => ({
  en: '1. {#a} x\n1. {#b} x',
  yaml: `applies: always\nplace: front\nnumbering: ${numbering}\n`,
});

describe('numbers', () => {
  it('are counted the Indonesian way in both columns, where Indonesian is among the languages', () => {
    expect(labels({ one: deep, two: '1. {#a} x\n1. {#b} x', three: annex }, web)).toEqual([
      ['Pasal 1 | Article 1', '-', '(1) | (1)', 'a. | a.', '1. | 1.', '2. | 2.', 'b. | b.', '(2) | (2)'],
      ['Pasal 2 | Article 2', '(1) | (1)', '(2) | (2)'],
      ['Lampiran I | Annex I', '-', '1. | 1.', 'a. | a.', '1) | 1)', '2) | 2)', 'b. | b.', '2. | 2.'],
    ]);
  });

  it('are decimal in English alone', () => {
    expect(labels({ one: deep, two: '1. {#a} x\n1. {#b} x', three: annex }, cafe)).toEqual([
      ['1', '-', '1.1', '(a)', '(i)', '(ii)', '(b)', '1.2'],
      ['2', '2.1', '2.2'],
      ['Schedule 1', '-', '1.', '(a)', '(i)', '(ii)', '(b)', '2.'],
    ]);
  });

  it('follow the contract and not what is printed', () => {
    expect(labels({ one: '1. {#a} x\n1. {#b} x' }, web, ['en'])).toEqual([['Article 1', '(1)', '(2)']]);
  });

  it('are left out where a clause has one paragraph, which then begins at the margin', () => {
    const one = '1. {#a} x:\n   1. {#b} x\n   1. {#c} x';
    expect(labels({ one }, web)).toEqual([['Pasal 1 | Article 1', '-', 'a. | a.', 'b. | b.']]);
    expect(labels({ one }, cafe)).toEqual([['1', '-', '(a)', '(b)']]);
    const { clauses } = must(compose({ one }, cafe));
    expect(clauses[0]?.rows.map((row) => row.type === 'text' && row.level)).toEqual([0, 2, 2]);
  });

  it('are left in where an annex has one paragraph', () => {
    expect(labels({ one: { ...annex, en: '1. {#a} x' } }, cafe)).toEqual([['Schedule 1', '1.']]);
  });

  it('of parties, recitals and definitions have their own figures', () => {
    const clauses = {
      p: kind('parties'),
      r: kind('recitals'),
      d: { en: '1. {#a} x\n1. {#b} x', yaml: 'applies: always\nnumbering: definitions\n' },
    };
    expect(labels(clauses, web, ['id', 'en'])).toEqual([
      ['-', 'I. | I.', 'II. | II.'],
      ['-', 'a. | a.', 'b. | b.'],
      ['Pasal 1 | Article 1', '1. | 1.', '2. | 2.'],
    ]);
    expect(labels(clauses, cafe)).toEqual([
      ['-', '(1)', '(2)'],
      ['-', '(A)', '(B)'],
      ['1', '-', '-'],
    ]);
  });
});

describe('figure', () => {
  it.each([
    [1, 'lower-letter', 'a'],
    [26, 'lower-letter', 'z'],
    [27, 'lower-letter', 'aa'],
    [28, 'lower-letter', 'bb'],
    [53, 'upper-letter', 'AAA'],
    [4, 'lower-roman', 'iv'],
    [9, 'upper-roman', 'IX'],
    [49, 'upper-roman', 'XLIX'],
    [1994, 'upper-roman', 'MCMXCIV'],
    [12, 'decimal', '12'],
  ] as const)('writes %i as %s: %s', (count, format, expected) => {
    expect(figure(count, format)).toBe(expected);
  });
});
