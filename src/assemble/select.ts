/**
 * Which clauses of an outline a contract needs, in the order of its languages: the order with
 * Indonesian when Indonesian is among them, else the order for a contract without it.
 */
import type { Contract } from '../model/contract.js';
import { type Diagnostic, diagnostic } from '../source/diagnostic.js';
import { nearest } from '../source/nearest.js';
import { type Cursor, follow, isPresent } from './cursor.js';
import { type Facts, isFact } from './facts.js';
import type { ClauseTemplate, Library, Outline } from './library.js';
import { replacedIn } from './own-clauses.js';

/** Every part in printing order. */
export interface Selection {
  readonly front: readonly ClauseTemplate[];
  readonly body: readonly ClauseTemplate[];
  readonly back: readonly ClauseTemplate[];
  readonly annexes: readonly ClauseTemplate[];
  /** Ids of all clauses of the body, those too that the contract does not need. */
  readonly order: readonly string[];
}

export function selectClauses(library: Library, outline: Outline, root: Cursor, facts: Facts): Selection {
  const pick = (ids: readonly string[]): readonly ClauseTemplate[] =>
    ids.flatMap((id) => {
      const clause = library.clauses[id];
      if (!clause) throw new Error(`Outline ${outline.id} names ${id}, which the library checked and does not hold.`);
      return clause.applies.every((condition) => holds(condition, root, facts)) ? [draftOf(clause, facts)] : [];
    });
  const order = facts.holds('indonesian', null) ? outline.indonesian : outline.alone;
  return {
    front: pick(outline.front),
    body: pick(order),
    back: pick(outline.back),
    annexes: pick(outline.annexes),
    order,
  };
}

/** The clause with the text of the side that the contract chose for it, or for the whole draft. */
function draftOf(clause: ClauseTemplate, { contract }: Facts): ClauseTemplate {
  const side = contract.clauses?.[clause.id] ?? contract.agreement.perspective ?? 'balanced';
  if (side === 'balanced' || !clause.variants.includes(side)) return clause;
  const texts = Object.entries(clause.texts).map(([language, text]) => [language, text.sides?.[side] ?? text]);
  return { ...clause, texts: Object.fromEntries(texts) };
}

/** Diagnostics: assemble/select, for a choice between texts of a clause that has one text, or is not there. */
export function findStrangeChoices({ clauses }: Library, contract: Contract): readonly Diagnostic[] {
  if (contract.clauses === undefined) return [];
  const choices = Object.values(clauses).flatMap(({ id, variants }) => (variants.length > 0 ? [id] : []));
  const replaced = replacedIn(contract);
  return Object.keys(contract.clauses)
    .filter((id) => !choices.includes(id) || replaced.has(id))
    .map((id) => {
      const there = Object.hasOwn(clauses, id);
      const one = replaced.has(id) ? "is said in words of the contract's own" : 'has one text for every side';
      return diagnostic({
        code: 'assemble/select',
        message: there ? `Clause ${id} ${one}.` : `There is no clause ${id}.`,
        help: there ? 'delete it here' : `write ${nearest(id, choices) ?? `one of ${choices.join(', ')}`}`,
        path: `clauses.${id}`,
        at: 'key',
      });
    });
}

function holds(condition: string, root: Cursor, facts: Facts): boolean {
  if (condition === 'always') return true;
  const fact = condition.startsWith('facts.') ? condition.slice('facts.'.length) : '';
  if (isFact(fact)) return facts.holds(fact, null);
  const found = follow(root, condition);
  return found !== null && isPresent(found);
}
