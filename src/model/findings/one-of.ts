/** A map that must have one of several keys and has none of them, or two. */
import { type Diagnostic, diagnostic } from '../../source/diagnostic.js';
import { isRawMap } from '../../source/path.js';
import { type Place, subject } from './place.js';
import { inWords } from './unknown-word.js';

/** Null where exactly one of the keys is there, so that the trouble is elsewhere. */
export function oneOf(place: Place, keys: readonly string[]): Diagnostic | null {
  const { raw } = place;
  if (!isRawMap(raw)) return null;
  const written = keys.filter((key) => Object.hasOwn(raw, key));
  if (written.length === 1) return null;
  const both = written.length > 1;
  return diagnostic({
    code: 'model/one-of',
    message: both
      ? `${subject(place)} has ${written.join(' and ')}.`
      : `${subject(place)} has neither ${keys.join(' nor ')}.`,
    help: both ? `keep one of them, and write the other as an entry of its own` : `write ${inWords(keys)}`,
    path: place.path,
  });
}
