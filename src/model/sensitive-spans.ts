/** Where a file holds what no printed line may show: sensitive values, and numbers that look like one. */
import { longNumbers } from '../source/long-numbers.js';
import { sensitiveSpans } from '../source/place.js';
import { spansOfKeys } from '../source/print.js';
import type { Raw } from '../source/raw.js';
import type { Source } from '../source/source.js';
import type { Span } from '../source/span.js';
import { contractItemIds } from './item-ids.js';
import { lookForSensitive, sensitiveNames } from './sensitive-paths.js';

/** `raw` is null where the file could not be read: then only its look tells. */
export function spansToCover(source: Source, raw: Raw | null): readonly Span[] {
  if (raw === null) return [...spansOfKeys(source, sensitiveNames()), ...longNumbers(source, [])];
  const { sensitive, open } = lookForSensitive(raw.root);
  const spansOf = (paths: readonly string[]) => sensitiveSpans(raw, paths, contractItemIds);
  return [...spansOf(sensitive), ...longNumbers(source, spansOf(open))];
}
