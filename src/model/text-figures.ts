/**
 * The figures of a text in one language: numbers, dates, times, money and shares, each with its unit, so that the
 * two languages of one text can be laid beside each other. `1.500` is fifteen hundred in Indonesian and one and a
 * half in English, which is why nothing here is read without its language.
 */
import { CURRENCIES } from '../values/money.js';
import type { Language } from './fields/texts.js';

export interface TextFigure {
  /** `word` is a number in words, `rate` a time after `per`; a `code` (`P1`, `ISO-27001`) is compared as it stands. */
  readonly kind: 'number' | 'money' | 'date' | 'time' | 'code' | 'word' | 'rate';
  /** In one notation for all languages: `1500`, `99.95`, `2026-11-23`, `08:00`. */
  readonly value: string;
  /** `hour`, `business-day`, `percent`, `IDR`; null where none that is known stands beside it. */
  readonly unit: string | null;
  /** As it stands in the text. */
  readonly text: string;
}

/** In the order of the text. */
export function figuresIn(text: string, language: Language): readonly TextFigure[] {
  if (!/\d/.test(text)) return wordsOf(text, language);
  const found: TextFigure[] = [];
  let rest = '';
  let from = 0;
  for (const match of text.matchAll(readerOf(language).signs)) {
    rest += text.slice(from, match.index);
    from = match.index + match[0].length;
    found.push(...figuresOf(match[0], match.groups ?? {}, language));
  }
  return [...found, ...wordsOf(rest + text.slice(from), language)];
}

const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  en: 'january february march april may june july august september october november december'.split(' '),
  id: 'januari februari maret april mei juni juli agustus september oktober november desember'.split(' '),
};

/** The unit of a word in the singular; in English an `s` may follow. */
const UNITS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: {
    '%': 'percent',
    'per cent': 'percent',
    percent: 'percent',
    millisecond: 'millisecond',
    ms: 'millisecond',
    second: 'second',
    minute: 'minute',
    'service hour': 'service-hour',
    hour: 'hour',
    'business day': 'business-day',
    'working day': 'business-day',
    'calendar day': 'calendar-day',
    day: 'day',
    week: 'week',
    'calendar month': 'month',
    month: 'month',
    'calendar quarter': 'quarter',
    quarter: 'quarter',
    'calendar year': 'year',
    year: 'year',
  },
  id: {
    '%': 'percent',
    persen: 'percent',
    milidetik: 'millisecond',
    ms: 'millisecond',
    detik: 'second',
    menit: 'minute',
    'jam layanan': 'service-hour',
    jam: 'hour',
    'hari kerja': 'business-day',
    'hari kalender': 'calendar-day',
    hari: 'day',
    minggu: 'week',
    pekan: 'week',
    'bulan kalender': 'month',
    bulan: 'month',
    triwulan: 'quarter',
    kuartal: 'quarter',
    'tahun kalender': 'year',
    tahun: 'year',
  },
};

const SIGNS: Readonly<Record<string, string>> = {
  rp: 'IDR',
  rupiah: 'IDR',
  us$: 'USD',
  $: 'USD',
  '£': 'GBP',
  '€': 'EUR',
  s$: 'SGD',
};

const SMALL: Readonly<Record<Language, readonly string[]>> = {
  en: 'zero one two three four five six seven eight nine ten eleven twelve'.split(' '),
  id: 'nol satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas'.split(' '),
};

const ENGLISH_TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

interface Reader {
  /** All that holds a digit; one named group tells which kind it is. */
  readonly signs: RegExp;
  /** A number in words, up to ninety-nine: more than that is written in figures. */
  readonly words: RegExp;
  /** `per second`, `per detik`. */
  readonly rates: RegExp;
}

const READERS: Readonly<Record<Language, () => Reader>> = {
  en: () => reader('en', String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:[.,]\d+)*`, ':'),
  id: () => reader('id', String.raw`\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:[.,]\d+)*`, '[.:]'),
};

const made = new Map<Language, Reader>();

/** Made when the first text is read: a contract in one language has none to compare. */
function readerOf(language: Language): Reader {
  const known = made.get(language) ?? READERS[language]();
  made.set(language, known);
  return known;
}

function reader(language: Language, number: string, betweenHours: string): Reader {
  const month = MONTHS[language].join('|');
  const units = Object.keys(UNITS[language]).sort((one, other) => other.length - one.length);
  const unit = `(?:${units.join('|').replaceAll(' ', String.raw`\s+`)})`;
  // In brackets: the same number in words, as Indonesian contracts have it.
  const inWords = String.raw`(?:\s*\([^()\d]*\))?`;
  const beforeUnit = String.raw`${inWords}[\s-]*`;
  const clock = String.raw`(?:[01]?\d|2[0-4])${betweenHours}[0-5]\d(?![\d%]|[.,:]\d)(?:\s?[ap]m\b)?|(?:1[0-2]|[1-9])\s?[ap]m\b`;
  const small = SMALL[language].slice(2).join('|');
  const words =
    language === 'en'
      ? `(?:${ENGLISH_TENS.join('|')})(?:-(?:${small}|one))?|${small}|one|twice`
      : String.raw`(?:${small})\s+puluh(?:\s+(?:${small}|satu))?|(?:${small})\s+belas|${small}|satu`;
  const kinds = [
    String.raw`(?<link>https?:\/\/\S+|(?<!\S)\S+@\S+)`,
    String.raw`(?<iso>\d{4}-\d{2}-\d{2})(?!\d)`,
    String.raw`(?<date>\d{1,2}(?:st|nd|rd|th)?\s+(?:${month})(?:\s+\d{4})?(?![\d\p{L}])|(?:${month})\s+\d{1,2},?\s+\d{4})`,
    String.raw`(?<numeric>\d{1,2}[-/]\d{1,2}[-/]\d{4})(?!\d)`,
    `(?<time>${clock})`,
    String.raw`(?<reference>(?:articles?|clauses?|sections?|pasal)\s+\d+(?:\.\d+)*)`,
    String.raw`(?<money>(?<!\p{L})(?:Rp\.?|US\$|S\$|[$£€]|${CURRENCIES.join('|')})\s?(?:${number})${inWords}|(?:${number})${inWords}\s+rupiah\b)`,
    // An ordinal of Indonesian, ke-2, is a number.
    String.raw`(?<code>(?<!\p{L})(?!ke-)\p{L}+-?\d[\p{L}\d./-]*)`,
    String.raw`(?<product>\d+\s?[x×]\s?\d+(?:${beforeUnit}${unit}s?(?!\p{L}))?|24\/7)`,
    String.raw`(?<number>(?:${number})(?:st|nd|rd|th)?(?:${beforeUnit}${unit}s?(?!\p{L}))?)`,
  ];
  return {
    signs: new RegExp(kinds.join('|'), 'giu'),
    rates: new RegExp(String.raw`(?<!\p{L})per\s+${unit}s?(?!\p{L})`, 'giu'),
    words: new RegExp(String.raw`(?<![\p{L}\d-])(?:${words})(?![\p{L}])`, 'giu'),
  };
}

function figuresOf(
  text: string,
  groups: Readonly<Record<string, string | undefined>>,
  language: Language,
): readonly TextFigure[] {
  const made = (kind: TextFigure['kind'], value: string, unit: string | null = null): readonly TextFigure[] => [
    { kind, value, unit, text },
  ];
  if (groups.link !== undefined || groups.code !== undefined) return made('code', text.replace(/[.,;:)]+$/, ''));
  if (groups.iso !== undefined) return made('date', text);
  // "No more than 3 may be late" is no day of May.
  if (groups.date !== undefined && /^\d+ may$/.test(text)) return made('number', plain(text.slice(0, -4), language));
  if (groups.date !== undefined) return made('date', dateIn(text, language));
  if (groups.numeric !== undefined) {
    const [day = '', month = '', year = ''] = text.split(/[-/]/);
    return made('date', `${year}-${two(month)}-${two(day)}`);
  }
  if (groups.time !== undefined) return made('time', timeIn(text));
  if (groups.reference !== undefined) {
    return (text.match(/\d+/g) ?? []).map((value) => ({
      kind: 'number',
      value: plain(value, language),
      unit: null,
      text,
    }));
  }
  if (groups.money !== undefined) {
    const [number = ''] = /\d[\d.,]*/.exec(text) ?? [];
    const sign = (/^[^\d\s.]+/.exec(text)?.[0] ?? 'rupiah').toLowerCase();
    return made('money', plain(number, language), SIGNS[sign] ?? sign.toUpperCase());
  }
  const unit = unitIn(text, language);
  if (groups.product === undefined) return made('number', plain(/^[\d.,]+/.exec(text)?.[0] ?? '', language), unit);
  const [times = '', each = ''] = text.match(/\d+/g) ?? [];
  // Three times 24 hours are 72; around the clock is no product.
  if (unit !== null) return made('number', `${Number(times) * Number(each)}`, unit);
  return [times, each].map((value) => ({ kind: 'number', value, unit: null, text }));
}

function unitIn(text: string, language: Language): string | null {
  const [word = ''] = /[^\d\s.,()-][^\d()]*$/u.exec(text) ?? [];
  const name = word.trim().toLowerCase().replace(/\s+/g, ' ');
  const units = UNITS[language];
  return units[name] ?? units[name.replace(/s$/, '')] ?? null;
}

/** `1.500,50` and `1,500.50` as `1500.5`; what fits neither way of writing stays as it is. */
function plain(number: string, language: Language): string {
  const [group, decimal] = language === 'id' ? ['.', ','] : [',', '.'];
  const digits = number.replace(/[.,]+$/, '');
  const ungrouped = new RegExp(`^\\d{1,3}(?:\\${group}\\d{3})+(?![\\d\\${group}])`).test(digits)
    ? digits.replaceAll(group, '')
    : digits;
  const match = new RegExp(`^0*(\\d+)(?:\\${decimal}(\\d*?)0*)?$`).exec(ungrouped);
  if (match === null) return digits;
  return match[2] ? `${match[1]}.${match[2]}` : (match[1] ?? '');
}

function dateIn(text: string, language: Language): string {
  const month = MONTHS[language].findIndex((name) => text.toLowerCase().includes(name)) + 1;
  const year = /\d{4}/.exec(text)?.[0] ?? '';
  const day = /\d{1,2}(?!\d)/.exec(text.replace(year, ''))?.[0] ?? '';
  return `${year}-${two(`${month}`)}-${two(day)}`;
}

function timeIn(text: string): string {
  const [hour = '', minute = '00'] = text.match(/\d+/g) ?? [];
  const noon = /([ap])m$/i.exec(text)?.[1]?.toLowerCase();
  const hours = noon === undefined ? Number(hour) : (Number(hour) % 12) + (noon === 'p' ? 12 : 0);
  return `${two(`${hours}`)}:${minute}`;
}

const two = (digits: string): string => digits.padStart(2, '0');

/** Numbers in words, and rates. */
function wordsOf(text: string, language: Language): readonly TextFigure[] {
  const { words, rates } = readerOf(language);
  const numbers = [...text.matchAll(words)].map(
    ([word]): TextFigure => ({
      kind: 'word',
      value: `${wordValue(word.toLowerCase(), language)}`,
      unit: null,
      text: word,
    }),
  );
  const each = [...text.matchAll(rates)].map(
    ([rate]): TextFigure => ({ kind: 'rate', value: 'per', unit: unitIn(rate.slice(3), language), text: rate }),
  );
  return [...numbers, ...each];
}

function wordValue(word: string, language: Language): number {
  const small = (name: string | undefined): number => Math.max(0, SMALL[language].indexOf(name ?? ''));
  if (word === 'twice') return 2;
  if (language === 'en') {
    const [tens, ones] = word.split('-');
    const ten = ENGLISH_TENS.indexOf(tens ?? '');
    return ten === -1 ? small(tens) : (ten + 2) * 10 + small(ones);
  }
  const [first, after, ones] = word.split(/\s+/);
  if (after === 'belas') return 10 + small(first);
  return after === 'puluh' ? small(first) * 10 + small(ones) : small(first);
}
