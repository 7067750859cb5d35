/**
 * Where a place in a template stands: in which items of the contract, innermost first, and with which short names and
 * parties outside of them. What a path means there is found in way.ts.
 */
import type { Cursor } from './cursor.js';
import type { Completion } from './stretch.js';

export interface Scope {
  readonly root: Cursor;
  /** The item of the innermost `each` around; null outside of all. */
  readonly item: Item | null;
  /** Short names of the clause: name to path from the top. */
  readonly needs: Readonly<Record<string, string>>;
  /** Party ids behind `provider`, `customer`, `first`, `second`; empty while only checking. */
  readonly parties: Readonly<Partial<Record<PartyName, string>>>;
}

/** The names of a clause, outside of all items. */
export function clauseScope(root: Cursor, needs: Scope['needs'], parties: Scope['parties']): Scope {
  return { root, item: null, needs, parties };
}

/** An item of a collection, with the name that its block gave it, in the items around it. */
export interface Item {
  readonly cursor: Cursor;
  readonly as: string | null;
  readonly around: Item | null;
  /** Made when it is first asked for. */
  completion: Completion | null;
}

/** The same place inside an `each`, at one of its items. */
export function within(scope: Scope, cursor: Cursor, as: string | null): Scope {
  const { root, item: around, needs, parties } = scope;
  return { root, item: { cursor, as, around, completion: null }, needs, parties };
}

export type PartyName = 'provider' | 'customer' | 'first' | 'second';
export const partyNames: ReadonlySet<string> = new Set<PartyName>(['provider', 'customer', 'first', 'second']);

/** The ids of all items around complete those of the rows: `{#metric}` becomes `{#metric-uptime}`. */
export function completionOf(item: Item): Completion {
  item.completion ??= completionIn(item);
  return item.completion;
}

function completionIn({ cursor, around }: Item): Completion {
  const outer = around === null ? null : completionOf(around);
  const id = idOf(cursor.key);
  return { type: 'completion', suffix: `${outer?.suffix ?? ''}-${id}`, sound: id !== '' && outer?.sound !== false };
}

/** An item's address as part of an id: `99.9%` is `99-9`. Most are ids themselves. */
function idOf(key: string): string {
  if (/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(key)) return key;
  return key
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');
}
