/**
 * What a name means at a place in a template: the keys of the item first (innermost first), then
 * the clause's short names, then `provider`, `customer`, `first`, `second`, then the contract
 * from its top.
 */
import { type Cursor, follow, isTested, keysOf, type Said, step, type Tested } from './cursor.js';
import type { TemplatePath } from './template.js';

export interface Scope {
  readonly root: Cursor;
  /** Items of the `each` blocks around, outermost first. */
  readonly items: readonly Item[];
  /** Short names of the clause: name to path from the top. */
  readonly needs: Readonly<Record<string, string>>;
  /** Party ids behind `provider`, `customer`, `first`, `second`; empty while only checking. */
  readonly parties: Readonly<Partial<Record<PartyName, string>>>;
}

/** An item of a collection, with the name that its block gave it. */
export interface Item {
  readonly cursor: Cursor;
  readonly as: string | null;
}

export type PartyName = 'provider' | 'customer' | 'first' | 'second';
const partyNames: ReadonlySet<string> = new Set<PartyName>(['provider', 'customer', 'first', 'second']);

/** What a path leads to; null where no such path can exist. */
export function resolve(path: TemplatePath, scope: Scope, said: Said): Cursor | Tested | null {
  if (path.length === 0) return scope.items.at(-1)?.cursor ?? scope.root;
  let cursor = begin(path[0] ?? '', scope, said);
  for (let at = 1; at < path.length; at++) {
    if (!cursor || isTested(cursor)) return null;
    cursor = step(cursor, path[at] ?? '', scope.root, said);
  }
  return cursor;
}

function begin(name: string, scope: Scope, said: Said): Cursor | Tested | null {
  for (let depth = scope.items.length - 1; depth >= 0; depth--) {
    const around = scope.items[depth];
    if (around?.as === name) return around.cursor;
    const found = around ? step(around.cursor, name, scope.root, said) : null;
    if (found) return found;
  }
  const needed = Object.hasOwn(scope.needs, name) ? scope.needs[name] : undefined;
  if (needed !== undefined) return follow(scope.root, needed, said);
  if (partyNames.has(name)) {
    const parties = follow(scope.root, 'parties');
    return parties && step(parties, scope.parties[name as PartyName] ?? '', scope.root, said);
  }
  return step(scope.root, name, scope.root, said);
}

/** What may be written behind a path that leads somewhere, or as the first step where it is empty. */
export function namesIn(path: TemplatePath, scope: Scope): readonly string[] {
  if (path.length > 0) {
    const found = resolve(path, scope, () => {});
    return found && !isTested(found) ? keysOf(found, scope.root) : [];
  }
  const around = scope.items.flatMap(({ cursor, as }) => [...keysOf(cursor, scope.root), ...(as === null ? [] : [as])]);
  return [...around, ...Object.keys(scope.needs), ...partyNames, 'facts', ...keysOf(scope.root, scope.root)];
}
