import { describe, expect, it } from 'vitest';
import { capFor, capsOf } from '../../src/reckon/caps.js';
import { printMoney } from '../../src/values/money.js';
import { money, terms } from './terms.js';

describe('capsOf', () => {
  it('brings shares of fees and money onto one base', () => {
    const contract = terms({
      caps: [
        ['event', 'IDR 100000'],
        ['calendar month', '50%', 'hosting', '1 calendar month'],
        ['contract-year', '20%', 'hosting', '12 months'],
      ],
    });
    expect(capsOf(contract).map(({ per, amount }) => `${per} ${printMoney(amount)}`)).toEqual([
      'event IDR 100000',
      'calendar-month IDR 750000',
      'contract-year IDR 3600000',
    ]);
  });

  it('counts a yearly fee by the month', () => {
    const contract = terms({
      fees: { hosting: ['EUR 100', 'calendar year'] },
      caps: [['calendar month', '50%', 'hosting', '1 month']],
    });
    expect(capsOf(contract).map(({ amount }) => printMoney(amount))).toEqual(['EUR 4.17']);
  });

  it('is empty without penalties', () => {
    const { penalties: _, ...contract } = terms({});
    expect(capsOf(contract)).toEqual([]);
  });
});

describe('capFor', () => {
  const caps = [
    { per: 'event', amount: money('EUR 5') },
    { per: 'calendar-month', amount: money('EUR 20') },
  ] as const;

  it('finds the cap of a period in that currency', () => {
    expect(capFor('calendar-month', caps, 'EUR')).toEqual(money('EUR 20'));
    expect(capFor('contract-year', caps, 'EUR')).toBeNull();
    expect(capFor('event', caps, 'GBP')).toBeNull();
  });
});
