/** Monday, 24 November 2026, is a Tuesday: which of the two is meant decides whether a deadline was kept. */
import { LANGUAGES, type Language } from '../../model/fields/texts.js';
import { DAY_NAMES, parseDate, weekdayOf } from '../../values/calendar.js';
import type { Rule } from '../rule.js';
import { placeIn } from '../wording-patterns.js';

interface Names {
  readonly days: readonly string[];
  readonly months: readonly string[];
}

/** In each language of a contract; a pattern for a day, where it is spelt in more than one way. */
const NAMES: Readonly<Record<Language, Names>> = {
  en: {
    days: 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' '),
    months: 'January February March April May June July August September October November December'.split(' '),
  },
  id: {
    days: ['Senin', 'Selasa', 'Rabu', 'Kamis', "Jum['’]?at", 'Sabtu', 'Minggu'],
    months: 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(' '),
  },
};

/** `Monday, 23 November 2026`, `Monday, November 23, 2026`, `Senin, tanggal 23 November 2026`, `Senin (23-11-2026)`. */
const readerOf = (language: Language) => {
  const { days, months } = NAMES[language];
  const day = `(?<day>${days.join('|')})`;
  const month = `(?<month>${months.join('|')})`;
  const dayOfMonth = String.raw`(?<date>\d{1,2})(?:st|nd|rd|th)?`;
  const usual = String.raw`${dayOfMonth}(?:\s+of)?\s+${month},?\s+(?<year>\d{4})`;
  const american = String.raw`${month.replace('month', 'month2')}\s+${dayOfMonth.replace('date', 'date2')},?\s+(?<year2>\d{4})`;
  const numeric = String.raw`\(?(?<date3>\d{1,2})[-/](?<month3>\d{1,2})[-/](?<year3>\d{4})\)?`;
  const iso = String.raw`(?<iso>\d{4}-\d{2}-\d{2})`;
  const between = String.raw`[,\s]+(?:the|tanggal|tgl\.?|on)?\s*`;
  return {
    days,
    months,
    language,
    pattern: new RegExp(String.raw`(?<!\p{L})${day}${between}(?:${usual}|${american}|${numeric}|${iso})`, 'giu'),
  };
};

export const weekdayWrong: Rule = {
  id: 'weekday-wrong',
  severity: 'error',
  about: 'text',
  says: 'The day of the week that stands beside a date is the day of that date.',
  why: 'A date whose two halves say different days has no certain meaning, and the side that it suits will say which half was the slip.',
  fix: 'Write the day that the calendar has, or leave it out.',
  source: 'the Gregorian calendar',
  good: [
    {
      yaml: 'services: { hosting: { demarcation: { en: "the rack as handed over on Tuesday, 1 December 2026", id: "rak yang diserahkan pada Selasa, 1 Desember 2026" } } }',
    },
  ],
  bad: [
    {
      markdown: '# Start\n\nThe Provider shall give this service to the Customer from Monday, 1 December 2026 on.\n',
      at: '3:59',
    },
    {
      yaml: 'services: { hosting: { demarcation: { en: "the rack as handed over on Monday, 1 December 2026", id: "rak yang diserahkan pada tanggal 1 Desember 2026" } } }',
      at: 'services.hosting.demarcation.en',
    },
    {
      yaml: 'services: { hosting: { demarcation: { en: "the rack as handed over on 1 December 2026", id: "rak yang diserahkan pada hari Senin, tanggal 1 Desember 2026" } } }',
      at: 'services.hosting.demarcation.id',
    },
  ],
  *check({ passages }) {
    // A date has a year, and most texts have none: then no pattern is made.
    const dated = passages.filter(({ text }) => /\d{4}/.test(text));
    const readers = dated.length === 0 ? [] : LANGUAGES.map(readerOf);
    for (const passage of dated) {
      for (const reader of readers) {
        if (passage.language !== null && passage.language !== reader.language) continue;
        for (const { 0: words, index, groups = {} } of passage.text.matchAll(reader.pattern)) {
          const right = rightDay(groups, reader);
          if (right === null) continue;
          yield {
            message: `${words} is a ${right}.`,
            help: `write ${right}, or another date`,
            ...placeIn(passage, index, index + words.length),
          };
        }
      }
    }
  },
};

/** The day of the date, where it is another than the one that is written; null as well where there is no such date. */
function rightDay(groups: Readonly<Record<string, string | undefined>>, { days, months }: Names): string | null {
  const name = groups.month ?? groups.month2;
  const month =
    name === undefined
      ? Number(groups.month3)
      : months.findIndex((one) => one.toLowerCase() === name.toLowerCase()) + 1;
  const [year, date] = [groups.year ?? groups.year2 ?? groups.year3, groups.date ?? groups.date2 ?? groups.date3];
  const read = parseDate(groups.iso ?? `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`);
  if (!read.ok) return null;
  const right = days[DAY_NAMES.indexOf(weekdayOf(read.value))] ?? '';
  return new RegExp(`^(?:${right})$`, 'i').test(groups.day ?? '') ? null : right.replace("['’]?", '');
}
