/** How the contract is signed. Place and date may be left open and are then filled in by hand. */
import { date } from './fields/dates.js';
import { count } from './fields/quantities.js';
import { map, optional } from './fields/structure.js';
import { name } from './fields/texts.js';
import { flag, word } from './fields/words.js';

export const signing = map({
  mode: word('signing-mode', ['wet', 'certified', 'uncertified'], 'on paper, or with which electronic signature'),
  place: optional(name('where it is signed')),
  date: optional(date('when it is signed')),
  originals: optional(count('how many originals', 1, 20)),
  stamp: optional(flag('whether each original bears a stamp duty')),
  witnesses: optional(count('how many witnesses sign', 0, 8)),
  initials: optional(flag('whether every page is initialled')),
});
