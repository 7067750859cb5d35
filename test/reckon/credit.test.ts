import { describe, expect, it } from 'vitest';
import { creditAmount, creditOf, feeFor } from '../../src/reckon/credit.js';
import { printMoney } from '../../src/values/money.js';
import { duration, money, percent, period, perMiss, reply, terms, tiered, uptime } from './terms.js';

describe('creditAmount', () => {
  const yearly = { amount: money('EUR 100'), per: period('calendar year') };

  it('rounds half up once, after the share of the part of a fee', () => {
    expect(printMoney(creditAmount(percent('50%'), feeFor(yearly, 1)))).toBe('EUR 4.17');
    expect(printMoney(creditAmount(percent('0.006%'), feeFor(yearly, 1)))).toBe('EUR 0');
    expect(printMoney(creditAmount(percent('0.06%'), feeFor(yearly, 1)))).toBe('EUR 0.01');
  });

  it('takes a fee that is not for months as it stands', () => {
    expect(printMoney(creditAmount(percent('10%'), feeFor({ amount: money('EUR 90'), per: period('event') }, 3)))).toBe(
      'EUR 9',
    );
  });

  it('takes a day as a thirtieth of a month, whatever the fee and the window are for', () => {
    const days = duration('3 calendar days');
    expect(printMoney(creditAmount(days, feeFor(yearly, 3)))).toBe('EUR 0.83');
    expect(printMoney(creditAmount(days, feeFor(yearly, null)))).toBe('EUR 0.83');
  });

  it('leaves money as it stands', () => {
    expect(creditAmount(money('EUR 7'), feeFor(yearly, 1))).toEqual(money('EUR 7'));
  });
});

describe('creditOf', () => {
  const table = tiered(['99.9%', '5%']);
  const late = perMiss('5%');

  it('is the share of the fee for one window of its metric', () => {
    const contract = terms({ metrics: { uptime: uptime() }, remedies: { tiers: table } });
    const credit = creditOf(percent('5%'), table, contract);
    expect(credit === null ? null : [printMoney(credit.amount), printMoney(credit.base)]).toEqual([
      'IDR 75000',
      'IDR 1500000',
    ]);
  });

  it('grows with the window', () => {
    const metrics = { uptime: uptime({ window: period('calendar quarter') }) };
    const credit = creditOf(percent('5%'), table, terms({ metrics, remedies: { tiers: table } }));
    expect(credit === null ? null : printMoney(credit.amount)).toBe('IDR 225000');
  });

  it('is not one sum where its metrics have windows of different length', () => {
    const metrics = { first: reply(), second: reply({ window: period('calendar quarter') }) };
    const contract = terms({ metrics, remedies: { late } });
    expect(creditOf(percent('5%'), late, contract)).toBeNull();
    const credit = creditOf(duration('2 calendar days'), late, contract);
    expect(credit === null ? null : printMoney(credit.amount)).toBe('IDR 100000');
  });
});
