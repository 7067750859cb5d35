/** All operators, in the order of a contract's subjects. */
import type { Operator } from '../mutant.js';
import { additions } from './additions.js';
import { frame } from './frame.js';
import { languages } from './languages.js';
import { levels } from './levels.js';
import { money } from './money.js';

export const OPERATORS: readonly Operator[] = [...languages, ...frame, ...levels, ...money, ...additions];
