/**
 * A key that the schema does not have here: a slip of the pen, a key that belongs elsewhere, or one kept
 * for later. Unknown keys are never passed over, because what is not printed is not promised.
 */

import { type Diagnostic, diagnostic } from '../../source/diagnostic.js';
import { nearest, onlyNearest } from '../../source/nearest.js';
import { isRawMap } from '../../source/path.js';
import { defOf } from '../fields/deferred.js';
import { meantBy } from '../schema-at.js';
import { contractShape, type Shape } from '../shape.js';
import { LATER_KEYS, notYet } from './not-yet.js';
import { lastKey, type Place } from './place.js';
import { shown } from './shown.js';
import { inWords } from './unknown-word.js';

/** `place` is the key's own; `around` is the map it stands in, `known` the keys that may stand there. */
export function unknownKey(place: Place, around: Place, known: readonly string[]): Diagnostic {
  const key = lastKey(place);
  const where = around.path === '' ? 'the file' : around.path;
  if (LATER_KEYS.includes(key) && around.keys.length <= 1) return notYet(place, key, 'leave it out for now', 'key');
  const free = known.filter((one) => !isRawMap(around.raw) || !Object.hasOwn(around.raw, one));
  const meant = nearest(key, free) ?? nearest(key, known);
  const unknown = { message: `${shown(key)} is not a key of ${where}.`, path: place.path, at: 'key' } as const;
  if (meant !== null) {
    const sure = free.includes(meant) && onlyNearest(key, known) === meant;
    const fix = sure ? { fix: { kind: 'key' as const, text: meant } } : {};
    return diagnostic({ code: 'model/unknown-key', ...unknown, help: sayMeant(meant, free), ...fix });
  }
  const homes = homesOf(key);
  if (homes.length > 0) {
    return diagnostic({ code: 'model/misplaced-key', ...unknown, help: `move it to ${inWords(homes.slice(0, 3))}` });
  }
  const list = free.length === 0 ? '' : `, or write ${inWords(free.slice(0, 8))}`;
  return diagnostic({ code: 'model/unknown-key', ...unknown, help: `leave it out${list}` });
}

function sayMeant(meant: string, free: readonly string[]): string {
  return free.includes(meant) ? `write ${meant}` : `leave it out: ${meant} is already there`;
}

/** Where a key may stand: `services.<id>.fee`. */
function homesOf(key: string): readonly string[] {
  return homesBelow(key, contractShape(), '');
}

function homesBelow(key: string, shape: Shape, path: string): readonly string[] {
  switch (shape.kind) {
    case 'map':
      return [...shape.keys].flatMap(([name, { shape: below }]) => [
        ...(name === key ? [path === '' ? 'the top of the file' : path] : []),
        ...homesBelow(key, below, path === '' ? name : `${path}.${name}`),
      ]);
    case 'record':
      return homesBelow(key, shape.of, `${path}.<id>`);
    case 'list':
      return homesBelow(key, shape.of, `${path}[]`);
    case 'choice':
      return homesBelow(key, shape.map, path);
    case 'leaf':
      return [];
  }
}

/** The keys that may stand in the map at this place. */
export function keysAt({ schema, raw }: Place): readonly string[] {
  const meant = schema && meantBy(schema, raw);
  return Object.keys((meant && defOf(meant).shape) ?? {});
}
