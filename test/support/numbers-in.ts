/**
 * The numbers that a text holds, as figures and in words, read by the rules of its language: `10.000` and
 * `24.00` in Indonesian are `10,000` and `24:00` in English. One is left out, for `one of them` and `salah satu`
 * are grammar, and so are `both` and `the two`, which Indonesian says as `kedua`.
 */

/** Each once, sorted as text; `24h00` is a time of day. A part counts as what it is a part of: `one thirtieth`. */
export function numbersIn(text: string, language: 'en' | 'id'): readonly string[] {
  const [group, decimal, hour] = language === 'en' ? [',', '.', ':'] : ['.', ',', '.'];
  const found = new Set<string>();
  const rest = text.replace(/\d+(?:[.,:]\d+)*/g, (figure) => {
    if (/^\d\d.\d\d$/.test(figure) && figure[2] === hour) found.add(figure.replace(hour, 'h'));
    else found.add(String(Number(figure.replaceAll(group, '').replace(decimal, '.'))));
    return ' ';
  });
  for (const number of language === 'en' ? english(rest) : indonesian(rest)) found.add(String(number));
  return [...found].sort();
}

const unitsInEnglish = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const teensInEnglish = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const tensInEnglish = 'twent thirt fort fift sixt sevent eight ninet'.split(' ');
const teens = teensInEnglish.join('|');
const englishNumber = new RegExp(
  `(?<![\\p{L}-])(?<!\\bthe (?=two))(?:(half)|(twice)|(${teens})|(${unitsInEnglish.join('|')})|(${tensInEnglish.join('|')})(?:y|ieth)(?:-(one|first|${unitsInEnglish.join('|')})\\p{L}*)?)(?![\\p{L}])`,
  'giu',
);

function english(text: string): readonly number[] {
  return [...text.toLowerCase().matchAll(englishNumber)].map(([, half, twice, teen, unit, ten, after]) => {
    if (half) return 0.5;
    if (twice) return 2;
    if (teen) return teensInEnglish.indexOf(teen) + 10;
    if (unit) return unitsInEnglish.indexOf(unit) + 2;
    return (tensInEnglish.indexOf(ten ?? '') + 2) * 10 + (after ? unitsInEnglish.indexOf(after) + 2 : 0);
  });
}

const unitsInIndonesian = ['dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan'];
const units = unitsInIndonesian.join('|');
const indonesianNumber = new RegExp(
  `(?<![\\p{L}-])(?:(setengah)|(sepuluh)|(sebelas)|(?:seper)?(${units})(?:\\s+(belas|puluh)(?:\\s+(satu|${units}))?)?)(?![\\p{L}-])`,
  'giu',
);

function indonesian(text: string): readonly number[] {
  return [...text.toLowerCase().matchAll(indonesianNumber)].map(([, half, ten, eleven, unit = '', scale, after]) => {
    if (half) return 0.5;
    if (ten) return 10;
    if (eleven) return 11;
    const number = unitsInIndonesian.indexOf(unit) + 2;
    if (scale === 'belas') return number + 10;
    return scale === 'puluh' ? number * 10 + (after ? unitsInIndonesian.indexOf(after) + 2 : 0) : number;
  });
}
