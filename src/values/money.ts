/**
 * Money as whole minor units of an ISO 4217 currency, never a float. Sums of two currencies are
 * our mistake, not the author's: the model compares currencies first, and these functions throw.
 */
import { accepted, type Parsed, refused } from './parsed.js';

/** `minor` counts cents, sen, pence; of a currency without them (JPY) the unit itself. Parsed money is never below zero. */
export interface Money {
  readonly type: 'money';
  readonly currency: string;
  readonly minor: bigint;
}

/** Minor digits by ISO 4217; rupiah has two, though its sen is only written. */
const MINOR_DIGITS: Readonly<Record<string, number>> = {
  AED: 2,
  AUD: 2,
  BDT: 2,
  BHD: 3,
  BND: 2,
  BRL: 2,
  CAD: 2,
  CHF: 2,
  CLP: 0,
  CNY: 2,
  CZK: 2,
  DKK: 2,
  EGP: 2,
  EUR: 2,
  GBP: 2,
  HKD: 2,
  HUF: 2,
  IDR: 2,
  ILS: 2,
  INR: 2,
  ISK: 0,
  JOD: 3,
  JPY: 0,
  KES: 2,
  KHR: 2,
  KRW: 0,
  KWD: 3,
  LAK: 2,
  LKR: 2,
  MAD: 2,
  MMK: 2,
  MXN: 2,
  MYR: 2,
  NGN: 2,
  NOK: 2,
  NZD: 2,
  OMR: 3,
  PGK: 2,
  PHP: 2,
  PKR: 2,
  PLN: 2,
  QAR: 2,
  RON: 2,
  SAR: 2,
  SEK: 2,
  SGD: 2,
  THB: 2,
  TND: 3,
  TRY: 2,
  TWD: 2,
  UAH: 2,
  USD: 2,
  VND: 0,
  ZAR: 2,
};

/** Currencies that a contract may name. */
export const CURRENCIES: readonly string[] = Object.keys(MINOR_DIGITS);

/** How many digits follow the decimal point; throws for a currency that `parseMoney` would refuse. */
export function minorDigits(currency: string): number {
  const digits = Object.hasOwn(MINOR_DIGITS, currency) ? MINOR_DIGITS[currency] : undefined;
  if (digits === undefined) throw new Error(`Money has a currency of the table, not ${currency}.`);
  return digits;
}

/**
 * Reads `IDR 1500000`, `GBP 120`, `IDR 1500000.50`: currency first, one space, no thousands
 * separators, all minor digits or none. Refuses everything that could be read in two ways, such as
 * `25.000`, which is twenty-five thousand in Jakarta and twenty-five in London.
 */
export function parseMoney(text: string): Parsed<Money> {
  const match = /^([A-Z]{3}) (0|[1-9]\d*)(?:\.(\d+))?$/.exec(text);
  if (match === null) return refused(`${text} is not an amount of money.`, helpFor(text), meantBy(text));
  const [, currency = '', whole = '', fraction = ''] = match;
  if (!Object.hasOwn(MINOR_DIGITS, currency)) {
    return refused(
      `${currency} is not a currency this program knows.`,
      'write an ISO 4217 code such as IDR, USD, EUR, GBP or SGD',
    );
  }
  const digits = minorDigits(currency);
  if (whole.length > 15) return refused(`${text} is too large.`, 'write an amount of at most 15 digits');
  if (fraction !== '' && fraction.length !== digits) {
    return refused(
      `${text} can be read as thousands or as decimals.`,
      helpForDecimals(currency, whole, fraction, digits),
    );
  }
  return accepted({ type: 'money', currency, minor: BigInt(whole + fraction.padEnd(digits, '0')) });
}

function helpForDecimals(currency: string, whole: string, fraction: string, digits: number): string {
  const thousands = fraction.length === 3 && whole !== '0' ? `${currency} ${whole}${fraction}, without separators` : '';
  const wanted =
    digits === 0 ? `${currency} ${whole}` : `${currency} ${whole}.${fraction.padEnd(digits, '0').slice(0, digits)}`;
  return thousands === '' ? `write ${wanted}` : `write ${thousands}, or ${wanted}`;
}

/** The line to write, when the figure can be told from a usual slip: a symbol, a currency behind, separators. */
function helpFor(text: string): string {
  const symbols: Readonly<Record<string, string>> = { Rp: 'IDR', 'Rp.': 'IDR', '£': 'GBP', '€': 'EUR', $: 'USD' };
  const match = /^(?:([A-Za-z]{3}|Rp\.?|[£€$])\s*)?(\d[\d.,]*?)(?:,-)?\s*([A-Za-z]{3})?$/.exec(text.trim());
  if (match === null) return 'write the currency first, then the figure: IDR 1500000';
  const [, before, figure = '', after] = match;
  const written = before ?? after;
  const currency = written === undefined ? 'IDR' : (symbols[written] ?? written.toUpperCase());
  const grouped = /^\d{1,3}(?:[.,]\d{3})+$/.test(figure);
  const plain = grouped ? figure.replace(/[.,]/g, '') : figure.replace(/[.,](?=.*[.,])/g, '').replace(',', '.');
  return `write the currency first and no thousands separators: ${currency} ${plain.replace(/^0+(?=\d)/, '')}`;
}

const SURE: Readonly<Record<string, string>> = { Rp: 'IDR', 'Rp.': 'IDR', '£': 'GBP', '€': 'EUR' };

/**
 * The amount as it is to be written, where it can be read in one way: its currency is named, and its separators are
 * thousands beyond doubt. One group of three may be decimals elsewhere, and is sure in rupiah only. A dollar is of many.
 */
function meantBy(text: string): string | undefined {
  const match = /^(?:([A-Za-z]{3}|Rp\.?|[£€])\s*)?(\d[\d.,]*?)(?:,-)?\s*([A-Za-z]{3})?$/.exec(text.trim());
  const [, before, figure = '', after] = match ?? [];
  if (before !== undefined && after !== undefined) return undefined;
  const named = before ?? after ?? '';
  const currency = SURE[named] ?? named.toUpperCase();
  if (!Object.hasOwn(MINOR_DIGITS, currency)) return undefined;
  const [, whole, group = '', fraction = ''] =
    /^(\d{1,3}(?:([.,])\d{3}(?:\2\d{3})*)?|\d+)((?:[.,]\d\d)?)$/.exec(figure) ?? [];
  if (whole === undefined || (group !== '' && fraction.startsWith(group))) return undefined;
  const groups = whole.split(/[.,]/).length - 1;
  if (groups === 1 && fraction === '' && currency !== 'IDR') return undefined;
  const written = `${currency} ${whole.replace(/[.,]/g, '').replace(/^0+(?=\d)/, '')}${fraction.replace(',', '.')}`;
  return parseMoney(written).ok ? written : undefined;
}

/** The figure with a decimal point: `1500000.50`; `0` minor digits give no point. */
export function moneyDigits(money: Money): { readonly whole: string; readonly fraction: string } {
  const digits = minorDigits(money.currency);
  const text = money.minor.toString().padStart(digits + 1, '0');
  return { whole: text.slice(0, text.length - digits), fraction: text.slice(text.length - digits) };
}

/** As the author writes it: `IDR 1500000`, and with minor units only when there are some: `IDR 1500000.50`. */
export function printMoney(money: Money): string {
  const { whole, fraction } = moneyDigits(money);
  return /^0*$/.test(fraction) ? `${money.currency} ${whole}` : `${money.currency} ${whole}.${fraction}`;
}

export function addMoney(left: Money, right: Money): Money {
  return { ...left, minor: left.minor + sameCurrency(left, right).minor };
}

/** Times a whole number: a monthly fee over twelve months. */
export function multiplyMoney(money: Money, times: number): Money {
  if (!Number.isSafeInteger(times) || times < 0)
    throw new Error(`Money is multiplied by a whole number, not ${times}.`);
  return { ...money, minor: money.minor * BigInt(times) };
}

/** An amount times `numerator / denominator`, rounded half up once: a share of a twelfth of a yearly fee in one step. */
export function scaleMoney(money: Money, numerator: bigint, denominator: bigint): Money {
  if (money.minor < 0n || numerator < 0n || denominator <= 0n) {
    throw new Error('A share is taken of an amount and by a ratio that are not below zero.');
  }
  return { ...money, minor: (money.minor * numerator * 2n + denominator) / (denominator * 2n) };
}

/** The amount, or the ceiling where the amount is above it. */
export function capMoney(money: Money, ceiling: Money): Money {
  return compareMoney(money, ceiling) > 0 ? ceiling : money;
}

export function compareMoney(left: Money, right: Money): -1 | 0 | 1 {
  const { minor } = sameCurrency(left, right);
  if (left.minor === minor) return 0;
  return left.minor < minor ? -1 : 1;
}

function sameCurrency(left: Money, right: Money): Money {
  if (left.currency !== right.currency) {
    throw new Error(`Amounts in one sum have one currency, not ${left.currency} and ${right.currency}.`);
  }
  return right;
}
