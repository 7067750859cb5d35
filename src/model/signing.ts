/** How the contract is signed. Place and date may be left open and are then filled in by hand. */
import { date } from './fields/dates.js';
import { count } from './fields/quantities.js';
import { choice, list, map, optional } from './fields/structure.js';
import { name } from './fields/texts.js';
import { flag, word } from './fields/words.js';

export const signing = map({
  mode: word('signing-mode', ['wet', 'certified', 'uncertified'], 'on paper, or with which electronic signature'),
  deed: optional(flag('whether it is made as a deed, under English law and before witnesses')),
  place: optional(name('where it is signed')),
  date: optional(date('when it is signed')),
  originals: optional(count('how many originals', 1, 20)),
  stamp: optional(flag('whether each original bears a stamp duty')),
  'certified-by': optional(name('whose certified electronic signatures they are')),
  witnesses: optional(choice('count', count('how many witnesses sign', 1, 8), list(name('a witness')))),
  initials: optional(flag('whether every page is initialled')),
});
