/** Where a finding of the schema stands: what each of the sentences beside this file may look at. */
import type * as z from 'zod/mini';
import type { RawMap, RawValue } from '../../source/raw.js';
import { type About, aboutField } from '../fields/field.js';
import { shown } from './shown.js';

export interface Place {
  /** Address by id; empty at the top of the file. */
  readonly path: string;
  /** The same as keys and indexes, from the top. */
  readonly keys: readonly PropertyKey[];
  readonly raw: RawValue | undefined;
  readonly root: RawMap;
  /** What should stand here; undefined where nothing can. */
  readonly schema: z.core.$ZodType | undefined;
}

/** What is known of the leaf at this place; undefined for maps and lists. */
export function aboutPlace(place: Place): About | undefined {
  return place.schema && aboutField(place.schema);
}

/** The place as the subject of a sentence. */
export function subject(place: Place): string {
  return place.path === '' ? 'the file' : shown(place.path, 200);
}

/** The last key, as it is written. */
export function lastKey(place: Place): string {
  return String(place.keys.at(-1) ?? '');
}
