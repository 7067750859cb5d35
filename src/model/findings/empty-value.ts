/** A key with nothing behind it: nothing is promised by an empty line, so it is either filled or taken out. */
import { type Diagnostic, diagnostic } from '../../source/diagnostic.js';
import { lineToWrite } from './line-to-write.js';
import { lastKey, type Place, subject } from './place.js';

export function emptyValue(place: Place): Diagnostic {
  const line = place.schema && lineToWrite(lastKey(place), place.schema, place.root);
  const write = line === undefined || typeof place.keys.at(-1) === 'number' ? 'write a value' : `write ${line}`;
  return diagnostic({
    code: 'model/empty-value',
    message: `${subject(place)} has no value.`,
    help: `${write}, or leave it out`,
    path: place.path,
  });
}
