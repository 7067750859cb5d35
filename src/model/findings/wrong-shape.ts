/** A list stands where a map belongs, or the like. */
import { type Diagnostic, diagnostic } from '../../source/diagnostic.js';
import { isRawList } from '../../source/path.js';
import type { RawValue } from '../../source/raw.js';
import type { Expected } from '../fields/problem.js';
import { writeLine } from './line-to-write.js';
import { lastKey, type Place, subject } from './place.js';

const WANTED: Readonly<Record<Expected, string>> = {
  text: 'one value',
  map: 'keys with values',
  list: 'a list',
  'text or map': 'one value, or keys with values',
  'text or list': 'one value, or a list',
};

export function wrongShape(place: Place, expected: Expected): Diagnostic {
  return diagnostic({
    code: 'model/wrong-shape',
    message: `${subject(place)} is ${written(place.raw)}, where ${WANTED[expected]} should stand.`,
    help: helpFor(place, WANTED[expected]),
    path: place.path,
  });
}

function helpFor(place: Place, wanted: string): string {
  const line = typeof place.keys.at(-1) === 'number' ? null : writeLine(lastKey(place), place.schema, place.root);
  return line ?? `write ${wanted}`;
}

function written(raw: RawValue | undefined): string {
  if (typeof raw === 'string') return 'one value';
  return isRawList(raw) ? 'a list' : 'a set of keys';
}
