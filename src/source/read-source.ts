/** A contract file by its name: `.json` is JSON, everything else YAML. */
import type { Outcome } from './diagnostic.js';
import type { Raw } from './raw.js';
import { readJson } from './read-json.js';
import { readYaml } from './read-yaml.js';
import type { Source } from './source.js';

export function readSource(source: Source): Outcome<Raw> {
  return source.name.toLowerCase().endsWith('.json') ? readJson(source) : readYaml(source);
}
