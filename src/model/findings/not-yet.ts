/** A word of the trade that has its place in the file, and that nothing is made of so far. */
import { type Diagnostic, diagnostic } from '../../source/diagnostic.js';
import type { Place } from './place.js';

/** Keys of the file that are kept for what comes later. */
export const LATER_KEYS: readonly string[] = [
  'approvals',
  'documents',
  'glossary',
  'ignore',
  'objectives',
  'stakeholders',
  'suppliers',
];

export function notYet(place: Place, word: string, help: string, at?: 'key'): Diagnostic {
  return diagnostic({
    code: 'model/not-yet',
    message: `${word} is known, and not built yet.`,
    help,
    path: place.path,
    ...(at ? { at } : {}),
  });
}
