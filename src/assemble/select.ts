/**
 * Which clauses of an outline a contract needs, in the order of its languages: the order with
 * Indonesian when Indonesian is among them, else the order for a contract without it.
 */
import { type Cursor, follow, isPresent } from './cursor.js';
import { type FactInput, facts, isFact } from './facts.js';
import type { ClauseTemplate, Library, Outline } from './library.js';

/** Every part in printing order. */
export interface Selection {
  readonly front: readonly ClauseTemplate[];
  readonly body: readonly ClauseTemplate[];
  readonly back: readonly ClauseTemplate[];
  readonly annexes: readonly ClauseTemplate[];
}

export function selectClauses(library: Library, outline: Outline, root: Cursor, input: FactInput): Selection {
  const pick = (ids: readonly string[]): readonly ClauseTemplate[] =>
    ids.flatMap((id) => {
      const clause = library.clauses[id];
      if (!clause) throw new Error(`Outline ${outline.id} names ${id}, which the library checked and does not hold.`);
      return clause.applies.every((condition) => holds(condition, root, input)) ? [clause] : [];
    });
  return {
    front: pick(outline.front),
    body: pick(facts.indonesian(input) ? outline.indonesian : outline.alone),
    back: pick(outline.back),
    annexes: pick(outline.annexes),
  };
}

function holds(condition: string, root: Cursor, input: FactInput): boolean {
  if (condition === 'always') return true;
  const fact = condition.startsWith('facts.') ? condition.slice('facts.'.length) : '';
  if (isFact(fact)) return facts[fact](input);
  const found = follow(root, condition);
  return found !== null && isPresent(found);
}
