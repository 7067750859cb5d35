/** More in one place than a contract has room for. The value is not quoted: it may be a person's, and it is long. */
import { type Diagnostic, diagnostic } from '../../source/diagnostic.js';
import { LONGEST_TEXT, MOST_ENTRIES, MOST_LINES, MOST_VALUES, type OverLimit } from '../limits.js';
import { type Place, subject } from './place.js';

const LIMITS: Readonly<Record<OverLimit['of'], { readonly most: number; readonly help: string }>> = {
  entries: { most: MOST_ENTRIES, help: `keep at most ${MOST_ENTRIES}, and put the rest into a contract of its own` },
  characters: {
    most: LONGEST_TEXT,
    help: 'write here what the parties must know, and name the paper that holds the rest under documents',
  },
  values: { most: MOST_VALUES, help: 'divide what is agreed among several contracts' },
  lines: { most: MOST_LINES, help: `write it on at most ${MOST_LINES} lines` },
};

export function tooLarge(place: Place, { holds, of }: Pick<OverLimit, 'holds' | 'of'>): Diagnostic {
  const { most, help } = LIMITS[of];
  return diagnostic({
    code: 'model/too-large',
    message: `${subject(place)} has ${holds} ${of}, and may have ${most}.`,
    help,
    path: place.path,
  });
}
