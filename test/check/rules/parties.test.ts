/** Rules that read numbers, dates and towns of the parties. */
import { describe, expect, it } from 'vitest';
import { boardDeedOld } from '../../../src/check/rules/board-deed-old.js';
import { exclusionSwallows } from '../../../src/check/rules/exclusion-swallows.js';
import { identifierOdd } from '../../../src/check/rules/identifier-odd.js';
import { nameAgainstForm } from '../../../src/check/rules/name-against-form.js';
import { smallClaimsClosed } from '../../../src/check/rules/small-claims-closed.js';
import { inContract } from '../../support/rule-findings.js';

describe('identifier-odd', () => {
  const person = (nik: string, born: string, npwp = '') =>
    inContract(identifierOdd, {
      base: 'it-support',
      yaml: `parties: { customer: { nik: "${nik}", born: { date: ${born} }${npwp && `, npwp: "${npwp}"`} } }`,
    }).map(({ message }) => message);

  it('reads the day of birth in a NIK, of women plus 40', () => {
    expect(person('3578011203850001', '1985-03-12')).toEqual([]);
    expect(person('3578015203850001', '1985-03-12')).toEqual([]);
    expect(person('3578011303850001', '1985-03-12')).toEqual([
      'The NIK at parties.customer does not hold the date of birth that is given.',
    ]);
  });

  it('takes the NIK of a person for the NPWP, or the old number with a 0', () => {
    expect(person('3578015203850001', '1985-03-12', '3578015203850001')).toEqual([]);
    expect(person('3578015203850001', '1985-03-12', '0123456789012000')).toEqual([]);
    expect(person('3578015203850001', '1985-03-12', '3578015203850002')).toHaveLength(1);
  });

  it('never says the number', () => {
    expect(JSON.stringify(person('3578011303850001', '1985-03-12'))).not.toMatch(/\d{6}/);
  });
});

describe('board-deed-old', () => {
  const found = (date: string) =>
    inContract(boardDeedOld, {
      yaml: `parties: { provider: { deeds: { founding: { date: ${date}, ministry: { date: ${date} } } } } }`,
    });

  it('counts five years back from the first day of the agreement', () => {
    expect(found('2022-01-01')).toEqual([]);
    expect(found('2021-12-31')).toHaveLength(1);
  });

  it('leaves a CV alone, whose partners are appointed for no time', () => {
    const yaml = 'parties: { customer: { deeds: { founding: { date: 2001-06-02, ministry: { date: 2020-06-09 } } } } }';
    expect(inContract(boardDeedOld, { yaml })).toEqual([]);
  });
});

describe('name-against-form', () => {
  it.each([
    ['Example Pte Ltd', 'company', 0],
    ['Example plc', 'plc', 0],
    ['Example LLP', 'limited-company', 1],
    ['Limited Edition Prints', 'partnership', 0],
  ])('%s as %s', (name, form, count) => {
    const yaml = `parties: { customer: { name: ${name}, form: ${form} } }`;
    expect(inContract(nameAgainstForm, { base: 'saas', yaml })).toHaveLength(count);
  });
});

describe('small-claims-closed', () => {
  const found = (address: string, court: string) =>
    inContract(smallClaimsClosed, {
      base: 'cable-isp-home',
      yaml: `parties: { customer: { address: "${address}" } }\nlegal: { disputes: [{ court: { en: a court, id: ${court} } }] }`,
    }).length;

  it.each([
    ['Jalan Teladan 2, Bandung 40111', 'Pengadilan Negeri Jakarta Selatan', 1],
    ['Jalan Teladan 2, Bandung 40111', 'Pengadilan Negeri Bandung', 0],
    ['Jalan Teladan 2, Jakarta Selatan 12190', 'Pengadilan Negeri Jakarta Selatan', 0],
    ['Jalan Teladan 2, Bandung 40111', 'Pengadilan Negeri di tempat kedudukan tergugat', 0],
  ])('%s, %s', (address, court, count) => {
    expect(found(address, court)).toBe(count);
  });
});

describe('exclusion-swallows', () => {
  const found = (text: string) =>
    inContract(exclusionSwallows, { base: 'saas', yaml: `exclusions: { beyond: { text: "${text}" } }` }).length;

  it.each([
    'server malfunction',
    'downtime to the extent caused by hardware failures',
    'any DDoS',
    'any attack',
    'emergency maintenance',
    'power outages',
    'rebooting',
    'human error',
  ])('finds: %s', (text) => {
    expect(found(text)).toBe(1);
  });

  it.each([
    'an attack with traffic above 10 gigabits per second',
    'a system failure of the Customer',
    'power outages in the whole district',
    'networks beyond the Demarcation Point',
    'software errors of third parties',
  ])('leaves: %s', (text) => {
    expect(found(text)).toBe(0);
  });
});
