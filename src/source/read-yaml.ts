/**
 * YAML text -> raw values with places, and of YAML only the plain part: maps, lists and texts. Most files are
 * plainer still, and are read in one pass (`read-plain-yaml.ts`); the others, and the places in all, by the YAML
 * library (`read-placed.ts`). Nothing is guessed: no number, date, yes or no is read here.
 */
import type { Outcome } from './diagnostic.js';
import { makeRaw, type Placed, type Raw, type RawMap } from './raw.js';
import { readPlaced } from './read-placed.js';
import { readPlainYaml } from './read-plain-yaml.js';
import { loneReturn } from './reading-findings.js';
import { type Source, tooLarge } from './source.js';

/**
 * The values of a YAML file. `value` is null when the text as a whole cannot be trusted (not YAML,
 * empty, too large, no map); a duplicate key or an empty value leaves the rest readable.
 *
 * Diagnostics: source/too-large, line-ends, empty-file, not-yaml, tab, several-documents, not-a-map, too-deep,
 * alias, tag, merge-key, key-not-text, duplicate-key, lost-to-comma, lost-to-comment, empty-value.
 */
export function readYaml(source: Source): Outcome<Raw> {
  const large = tooLarge(source.name, source.text.length);
  if (large !== null) return { value: null, diagnostics: [large] };
  const strange = loneReturn(source);
  if (strange !== null) return { value: null, diagnostics: [strange] };
  const plain = readPlainYaml(source.text);
  if (plain === null) return readAsYaml(source);
  return { value: makeRaw(source, plain, () => placesOf(source)), diagnostics: [] };
}

/** Of a text that was plain, where somebody asks for a place after all. */
function placesOf(source: Source): Placed {
  const { placed } = readPlaced(source);
  if (placed === null) throw new Error('A plain text is YAML.');
  return placed;
}

/** As YAML, however plain it is. */
export function readAsYaml(source: Source): Outcome<Raw> {
  const { placed, diagnostics } = readPlaced(source);
  return { value: placed && makeRaw(source, placed.value as RawMap, () => placed), diagnostics };
}
