/**
 * Values -> text in a language, by hand from the locale's data: no Intl, so that no version of
 * anything changes a contract, and no machine's zone or settings have a say. Patterns of locale.yaml
 * are filled by name: `{day} {month} {year}`, `{day-2}` two digits, `{day-words}` in words, `{number}`,
 * `{currency}`, `{figure}`, `{words}`, `{from}`, `{to}`, `{place}`. Rules: EYD V and indonesian practice
 * for `id`, English drafting practice for `en`.
 */
import { DAY_NAMES, type DayName, type LocalDate, type MonthDay, type Weekday, weekdayOf } from '../values/calendar.js';
import type { Duration } from '../values/duration.js';
import { type Money, moneyDigits } from '../values/money.js';
import { type Percent, percentDigits } from '../values/percent.js';
import type { Period } from '../values/period.js';
import type { Quantity } from '../values/quantity.js';
import { printScore, type Score } from '../values/score.js';
import type { TimeOfDay } from '../values/time.js';
import type { TimeSpan } from '../values/time-span.js';
import type { Zone } from '../values/zone.js';
import type { Locale } from './locale.js';
import { SPELLOUTS, type Spellout, spellDecimal } from './spellout/spellout.js';

/** `words` adds the figure in words where the language's drafters do (`30 (tiga puluh) hari kalender`); elsewhere it is the figure. */
export type Form = 'figure' | 'words';

type Formatters = {
  readonly [K in Quantity['type']]: (value: Extract<Quantity, { type: K }>, locale: Locale, form: Form) => string;
};

const FORMATTERS: Formatters = {
  money: formatMoney,
  percent: formatPercent,
  score: formatScore,
  duration: formatDuration,
  period: formatPeriod,
  date: formatDate,
  'month-day': formatMonthDay,
  weekday: formatWeekday,
  time: formatTime,
  'time-span': formatTimeSpan,
  zone: formatZone,
};

/** Any value by its type. */
export function formatQuantity(value: Quantity, locale: Locale, form: Form): string {
  const format = FORMATTERS[value.type] as (value: Quantity, locale: Locale, form: Form) => string;
  return format(value, locale, form);
}

/** `Rp1.500.000,00 (satu juta lima ratus ribu rupiah)`; `IDR 1,500,000.00`. Always with all minor digits. */
export function formatMoney(money: Money, locale: Locale, form: Form): string {
  const { whole, fraction } = moneyDigits(money);
  const number = fraction === '' ? grouped(whole, locale) : grouped(whole, locale) + locale.numbers.decimal + fraction;
  const pattern = own(locale.money.own, money.currency) ?? locale.money.figure;
  const figure = fill(pattern, { currency: money.currency, number });
  return withWords(locale, form, figure, (spellout) => moneyInWords(money, locale, spellout));
}

/** Official form of EYD: `sembilan ratus ribu lima ratus rupiah lima puluh sen`. A currency without a name is said by its code. */
function moneyInWords(money: Money, locale: Locale, spellout: Spellout): string {
  const { whole, fraction } = moneyDigits(money);
  const names = own(locale.money.units, money.currency);
  const minor = BigInt(fraction === '' ? '0' : fraction);
  if (names === undefined) {
    const words = spellDecimal(spellout, minor === 0n ? whole : `${whole}.${fraction}`);
    return fill(locale.money.whole, { words, unit: money.currency });
  }
  const units = fill(locale.money.whole, { words: spellout.integer(BigInt(whole)), unit: names.whole });
  if (minor === 0n) return units;
  const cents = fill(locale.money.whole, { words: spellout.integer(minor), unit: names.minor });
  return whole === '0' ? cents : fill(locale.money['with-minor'], { whole: units, minor: cents });
}

/** `99,90% (sembilan puluh sembilan koma sembilan nol persen)`; `99.90%`. Decimals as typed. */
export function formatPercent(percent: Percent, locale: Locale, form: Form): string {
  const digits = percentDigits(percent);
  const figure = fill(locale.percent.figure, { number: formatDecimal(digits, locale) });
  return withWords(locale, form, figure, (spellout) =>
    fill(locale.percent.words, { words: spellDecimal(spellout, digits) }),
  );
}

/** `-0.3`; `-0,3 (minus nol koma tiga)`. The word for points is the template's. */
export function formatScore(score: Score, locale: Locale, form: Form): string {
  const digits = printScore(score);
  return withWords(locale, form, formatDecimal(digits, locale), (spellout) => spellDecimal(spellout, digits));
}

/** `30 (tiga puluh) hari kalender`; `30 calendar days`, `1 hour`. The words stand between number and unit. */
export function formatDuration(duration: Duration, locale: Locale, form: Form): string {
  const { one, many } = locale.units[duration.unit];
  return `${formatCount(duration.amount, locale, form)} ${duration.amount === 1 ? one : (many ?? one)}`;
}

/** `calendar month`, `bulan kalender`. */
export function formatPeriod(period: Period, locale: Locale): string {
  return locale.periods[period.name];
}

/** `22 November 2026`, in either form. */
export function formatDate(date: LocalDate, locale: Locale): string {
  return filledWith(date, locale.date, locale);
}

/** The long date with its weekday: `Monday, 23 November 2026`; in Indonesian in words, as a komparisi has it. */
export function formatDateline(date: LocalDate, locale: Locale): string {
  return filledWith(date, locale.dateline, locale);
}

function filledWith(date: LocalDate, pattern: string, locale: Locale): string {
  // Few dates are said in words, and to spell a year takes longer than all the rest.
  const spellout = pattern.includes('-words}') ? own(SPELLOUTS, locale.tag) : undefined;
  const words = spellout && {
    'day-words': spellout.integer(BigInt(date.day)),
    'year-words': spellout.integer(BigInt(date.year)),
  };
  return fill(pattern, {
    weekday: locale.days[weekdayOf(date)],
    day: String(date.day),
    'day-2': twoDigits(date.day),
    month: monthName(date.month, locale),
    'month-2': twoDigits(date.month),
    year: String(date.year),
    ...words,
  });
}

/** `12 December`, `12 Desember`. */
export function formatMonthDay(value: MonthDay, locale: Locale): string {
  return fill(locale['month-day'], { day: String(value.day), month: monthName(value.month, locale) });
}

function monthName(month: number, locale: Locale): string {
  const name = locale.months[month - 1];
  if (name === undefined) throw new Error(`A month is 1 to 12, not ${month}.`);
  return name;
}

/** `Monday`, `Senin`. */
export function formatWeekday(weekday: Weekday, locale: Locale): string {
  return locale.days[weekday.day];
}

/** Days of a week, Monday first: `Monday to Friday`, `Saturday and Sunday`, `every day`. Three or more in a row are a range. */
export function formatDays(days: readonly DayName[], locale: Locale): string {
  const ordered = DAY_NAMES.filter((day) => days.includes(day));
  if (ordered.length === DAY_NAMES.length) return locale['every-day'];
  const first = ordered[0];
  const last = ordered.at(-1);
  const inARow =
    first !== undefined &&
    last !== undefined &&
    DAY_NAMES.indexOf(last) - DAY_NAMES.indexOf(first) === ordered.length - 1;
  if (inARow && ordered.length > 2)
    return fill(locale['day-range'], { from: locale.days[first], to: locale.days[last] });
  return formatSeries(
    ordered.map((day) => locale.days[day]),
    locale,
  );
}

/** `15:00`, `15.00`; `pukul` and the zone are words of the template. */
export function formatTime(time: TimeOfDay, locale: Locale): string {
  return fill(locale.time, { hour: twoDigits(Math.floor(time.minutes / 60)), minute: twoDigits(time.minutes % 60) });
}

/** `43.2 minutes`, `43 minutes 12 seconds`; `43,2 menit`. */
export function formatTimeSpan({ parts }: TimeSpan, locale: Locale): string {
  return parts
    .map(({ digits, unit }) => {
      const { one, many } = locale.units[unit];
      return `${formatDecimal(digits, locale)} ${digits === '1' ? one : (many ?? one)}`;
    })
    .join(' ');
}

/** `WIB`, in English with its offset `WIB (UTC+7)`; a zone without a name of its own by its place: `London time`. */
export function formatZone(zone: Zone, locale: Locale): string {
  const place = zone.name.slice(zone.name.lastIndexOf('/') + 1).replaceAll('_', ' ');
  return own(locale.zones, zone.name) ?? fill(locale.zone, { place });
}

/** A whole number: `2,000,000`, `2.000.000`; in words `2 (dua)`. */
export function formatCount(count: number | bigint, locale: Locale, form: Form): string {
  const digits = (Number.isSafeInteger(count) ? count : BigInt(count)).toString();
  const figure = digits.startsWith('-') ? `-${grouped(digits.slice(1), locale)}` : grouped(digits, locale);
  return withWords(locale, form, figure, (spellout) => spellout.integer(BigInt(count)));
}

/** `Sixteen`, `Enam belas`: at the start of a sentence, where a figure would run into the figure that ends the one before. */
export function formatFirstCount(count: number, locale: Locale): string {
  const spellout = own(SPELLOUTS, locale.tag);
  if (spellout === undefined) return formatCount(count, locale, 'figure');
  const words = spellout.integer(BigInt(count));
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** A decimal written with a point, in the signs of the language: `43.2` -> `43,2`. */
export function formatDecimal(digits: string, locale: Locale): string {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(digits);
  if (match === null) throw new Error(`A decimal is made of digits with a point, not ${digits}.`);
  const [, sign = '', whole = '', fraction] = match;
  return sign + grouped(whole, locale) + (fraction === undefined ? '' : locale.numbers.decimal + fraction);
}

/** `a, b and c`; `a, b, dan c`; two without comma in both. */
export function formatSeries(items: readonly string[], locale: Locale, word: 'and' | 'or' = 'and'): string {
  const { between, pair, last } = locale.series[word];
  const [first = '', second] = items;
  if (second === undefined) return first;
  if (items.length === 2) return first + pair + second;
  return items.slice(0, -1).join(between) + last + (items.at(-1) ?? '');
}

/** What stands between item `index` and the next of `count` items, for series made of nodes rather than texts. */
export function seriesSeparator(index: number, count: number, locale: Locale, word: 'and' | 'or' = 'and'): string {
  const { between, pair, last } = locale.series[word];
  if (index >= count - 1) return '';
  if (count === 2) return pair;
  return index === count - 2 ? last : between;
}

/** The text with `{name}` replaced; a name that is not given is our mistake. */
export function fill(pattern: string, parts: Readonly<Record<string, string>>): string {
  let text = '';
  let at = 0;
  for (let open = pattern.indexOf('{'); open !== -1; open = pattern.indexOf('{', open + 1)) {
    const close = pattern.indexOf('}', open);
    const name = pattern.slice(open + 1, close);
    const part = own(parts, name);
    if (part !== undefined) {
      text += pattern.slice(at, open) + part;
      at = close + 1;
    } else if (close !== -1 && /^[a-z0-9-]+$/.test(name)) {
      throw new Error(`The pattern ${pattern} is filled with ${Object.keys(parts).join(', ')}, not with ${name}.`);
    }
  }
  return text + pattern.slice(at);
}

function withWords(locale: Locale, form: Form, figure: string, words: (spellout: Spellout) => string): string {
  if (form === 'figure' || !locale['figures-with-words']) return figure;
  const spellout = own(SPELLOUTS, locale.tag);
  if (spellout === undefined)
    throw new Error(`A language that writes amounts in words has a spelling of numbers, ${locale.tag} has none.`);
  return fill(locale['with-words'], { figure, words: words(spellout) });
}

function grouped(digits: string, locale: Locale): string {
  return digits.length <= 3 ? digits : digits.replace(/\B(?=(?:\d{3})+$)/g, () => locale.numbers.group);
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

function own<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
