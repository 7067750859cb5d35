/** A list stands where a map belongs, or the like. */
import { type Diagnostic, diagnostic } from '../../source/diagnostic.js';
import { isRawList } from '../../source/path.js';
import type { RawValue } from '../../source/raw.js';
import type { Expected } from '../fields/problem.js';
import { lineToWrite } from './line-to-write.js';
import { lastKey, type Place, subject } from './place.js';

const WANTED: Readonly<Record<Expected, string>> = {
  text: 'one value',
  map: 'keys with values',
  list: 'a list',
  'text or map': 'one value, or keys with values',
  'text or list': 'one value, or a list',
};

export function wrongShape(place: Place, expected: Expected): Diagnostic {
  const line = place.schema && lineToWrite(lastKey(place), place.schema, place.root);
  return diagnostic({
    code: 'model/wrong-shape',
    message: `${subject(place)} is ${written(place.raw)}, and ${WANTED[expected]} belongs there.`,
    help:
      line === undefined || typeof place.keys.at(-1) === 'number'
        ? `write ${WANTED[expected]}`
        : `write it as in ${line}`,
    path: place.path,
  });
}

function written(raw: RawValue | undefined): string {
  if (typeof raw === 'string') return 'one value';
  return isRawList(raw) ? 'a list' : 'a set of keys';
}
