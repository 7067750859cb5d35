/** A key with nothing behind it: nothing is promised by an empty line, so it is either filled or taken out. */
import { type Diagnostic, diagnostic } from '../../source/diagnostic.js';
import { writeLine } from './line-to-write.js';
import { lastKey, type Place, subject } from './place.js';

export function emptyValue(place: Place): Diagnostic {
  const line = writeLine(lastKey(place), place.schema, place.root);
  const write = line === null || typeof place.keys.at(-1) === 'number' ? 'write a value' : line;
  return diagnostic({
    code: 'model/empty-value',
    message: `${subject(place)} has no value.`,
    help: `${write}, or leave it out`,
    path: place.path,
  });
}
