/**
 * What can be wrong with a value of the file, before it is put into words: a leaf says which, and
 * `findings/of-issue.ts` makes the finding, which knows the path and whether the value may be shown.
 */
import type { RefusedCharacter } from '../findings/refused-character.js';

/** One thing that is wrong. `below` leads from the leaf to the place, inside a list or map. */
export type Problem = (
  | { readonly type: 'missing' }
  | { readonly type: 'empty' }
  | { readonly type: 'shape'; readonly expected: Expected }
  /** Both sentences may be shown as they are, except for a sensitive field. */
  | { readonly type: 'value'; readonly message: string; readonly help: string; readonly instead?: string }
  | { readonly type: 'character'; readonly refused: RefusedCharacter }
  | {
      readonly type: 'word';
      readonly written: string;
      readonly options: readonly string[];
      readonly later: readonly string[];
    }
  | { readonly type: 'unknown-key'; readonly key: string; readonly known: readonly string[] }
) & { readonly below?: readonly (string | number)[] };

/** What should stand where something else stands. */
export type Expected = 'text' | 'map' | 'list' | 'text or map' | 'text or list';
