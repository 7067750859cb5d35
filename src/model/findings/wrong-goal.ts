/**
 * A target that promises in the wrong direction: an uptime of at most 99.9%, a reply in at least an hour.
 * Which key a kind has is in `src/metrics`.
 */
import { type Diagnostic, diagnostic } from '../../source/diagnostic.js';
import type { Place } from './place.js';
import { lastKey } from './place.js';

const GOALS: readonly string[] = ['at-least', 'at-most', 'within', 'above', 'below', 'min', 'max'];

/** A key by which somebody might write what is promised. */
export function isGoal(key: unknown): boolean {
  return typeof key === 'string' && GOALS.includes(key);
}

/** Null where the key has nothing to do with targets. */
export function wrongGoal(place: Place, known: readonly string[]): Diagnostic | null {
  const key = lastKey(place);
  const right = ['at-least', 'at-most', 'within'].find((goal) => known.includes(goal));
  if (right === undefined || !isGoal(key) || place.keys.at(-3) !== 'targets') return null;
  return diagnostic({
    code: 'model/wrong-goal',
    message: `${key} is not how a target of this kind of metric is written.`,
    help: `write ${right}`,
    path: place.path,
    at: 'key',
  });
}
