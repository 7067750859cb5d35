/** A required key is not there. */
import { type Diagnostic, diagnostic } from '../../source/diagnostic.js';
import { writeLine } from './line-to-write.js';
import { lastKey, type Place, subject } from './place.js';

/** At the path of what is missing; its place in the text is the nearest thing around it that is there. */
export function missingKey(place: Place): Diagnostic {
  const line = writeLine(lastKey(place), place.schema, place.root);
  return diagnostic({
    code: 'model/missing-key',
    message: `${subject(place)} is missing.`,
    help: line ?? 'write it',
    path: place.path,
  });
}
