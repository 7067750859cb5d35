/** English numbers in words, the British way: one hundred and one, one thousand and one; short scale. */
import type { Spellout } from './spellout.js';

const BELOW_TWENTY = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const GROUPS = ['', 'thousand', 'million', 'billion', 'trillion', 'quadrillion'];

export const en: Spellout = { integer, digits, point: 'point' };

function integer(value: bigint): string {
  if (value < 0n) return `minus ${integer(-value)}`;
  if (value === 0n) return word(BELOW_TWENTY, 0);
  if (value >= 10n ** 18n) throw new Error('Numbers in words reach up to quadrillion.');
  const words: string[] = [];
  let rest = value;
  for (const name of GROUPS) {
    const group = Number(rest % 1000n);
    rest /= 1000n;
    if (group === 0) continue;
    // The last words take their "and" from what stands before them: one thousand and one, one million and sixty thousand.
    const joined =
      words.length === 0 && group < 100 && rest > 0n ? `and ${belowThousand(group)}` : belowThousand(group);
    words.unshift(`${joined} ${name}`.trim());
  }
  return words.join(' ');
}

function belowThousand(value: number): string {
  const rest = value % 100;
  if (value < 100) return belowHundred(value);
  const hundreds = `${word(BELOW_TWENTY, Math.floor(value / 100))} hundred`;
  return rest === 0 ? hundreds : `${hundreds} and ${belowHundred(rest)}`;
}

function belowHundred(value: number): string {
  if (value < 20) return word(BELOW_TWENTY, value);
  const tens = word(TENS, Math.floor(value / 10));
  return value % 10 === 0 ? tens : `${tens}-${word(BELOW_TWENTY, value % 10)}`;
}

function digits(text: string): string {
  return [...text].map((sign) => word(BELOW_TWENTY, Number(sign))).join(' ');
}

function word(words: readonly string[], index: number): string {
  const found = words[index];
  if (found === undefined) throw new Error(`A number in words is made of the words of its list, not of ${index}.`);
  return found;
}
