/** A name in a collection that cannot be an id; ids become part of bookmarks and file names. */
import { type Diagnostic, diagnostic } from '../../source/diagnostic.js';
import { readId } from '../fields/references.js';
import { lastKey, type Place } from './place.js';
import { shown } from './shown.js';

export function badId(place: Place): Diagnostic {
  const read = readId(lastKey(place));
  if (read.ok) throw new Error(`An id that is refused is not one that can be read, and ${lastKey(place)} can.`);
  return diagnostic({
    code: 'model/bad-id',
    message: read.message.replace(lastKey(place), () => shown(lastKey(place))),
    help: read.help,
    path: place.path,
    at: 'key',
  });
}
