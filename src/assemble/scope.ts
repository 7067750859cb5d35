/**
 * What a name means at a place in a template: the keys of the item first (innermost first), then
 * the clause's short names, then `provider`, `customer`, `first`, `second`, then the contract
 * from its top.
 */
import { type Cursor, follow, isPresent, isTested, keysOf, type Said, step, type Tested } from './cursor.js';
import type { Completion } from './stretch.js';
import type { TemplatePath } from './template.js';

export interface Scope {
  readonly root: Cursor;
  /** The item of the innermost `each` around; null outside of all. */
  readonly item: Item | null;
  /** Short names of the clause: name to path from the top. */
  readonly needs: Readonly<Record<string, string>>;
  /** Party ids behind `provider`, `customer`, `first`, `second`; empty while only checking. */
  readonly parties: Readonly<Partial<Record<PartyName, string>>>;
  /** Where names outside of all items lead, as far as somebody asked: a clause names the same ones in each language. */
  readonly outside: Map<string, Cursor | Tested | null>;
}

/** The names of a clause, outside of all items. */
export function clauseScope(root: Cursor, needs: Scope['needs'], parties: Scope['parties']): Scope {
  return { root, item: null, needs, parties, outside: new Map() };
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
  const { root, item: around, needs, parties, outside } = scope;
  return { root, item: { cursor, as, around, completion: null }, needs, parties, outside };
}

export type PartyName = 'provider' | 'customer' | 'first' | 'second';
const partyNames: ReadonlySet<string> = new Set<PartyName>(['provider', 'customer', 'first', 'second']);

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

/** What a path leads to; null where no such path can exist. */
export function resolve(path: TemplatePath, scope: Scope, said: Said): Cursor | Tested | null {
  if (path.length === 0) return scope.item?.cursor ?? scope.root;
  let cursor = begin(path[0] ?? '', scope, said);
  for (let at = 1; at < path.length; at++) {
    if (!cursor || isTested(cursor)) return null;
    cursor = step(cursor, path[at] ?? '', scope.root, said);
  }
  return cursor;
}

function begin(name: string, scope: Scope, said: Said): Cursor | Tested | null {
  for (let { item } = scope; item; item = item.around) {
    if (item.as === name) return item.cursor;
    const found = step(item.cursor, name, scope.root, said);
    if (found) return found;
  }
  return beginOutside(name, scope, said);
}

/** Outside of all items. */
function beginOutside(name: string, scope: Scope, said: Said): Cursor | Tested | null {
  const before = scope.outside.get(name);
  if (before !== undefined) return before;
  const found = findOutside(name, scope, said);
  scope.outside.set(name, found);
  return found;
}

function findOutside(name: string, scope: Scope, said: Said): Cursor | Tested | null {
  const needed = Object.hasOwn(scope.needs, name) ? scope.needs[name] : undefined;
  if (needed !== undefined) return follow(scope.root, needed, said);
  if (partyNames.has(name)) {
    const parties = follow(scope.root, 'parties');
    return parties && step(parties, scope.parties[name as PartyName] ?? '', scope.root, said);
  }
  return step(scope.root, name, scope.root, said);
}

/**
 * Whether a condition holds: something is said there, or a word has that option. Most of what is asked for is not in
 * the contract, and nothing below it is then looked for: a place is only made for what is there.
 */
export function holdsAt(path: TemplatePath, scope: Scope, said: Said): boolean {
  const [name = ''] = path;
  let found = path.length === 0 ? resolve(path, scope, said) : lookedAt(name, scope, said);
  for (let at = 1; at < path.length; at++) {
    if (!found || isTested(found) || found.value === undefined || isAbsent(found, path[at] ?? '')) return false;
    found = step(found, path[at] ?? '', scope.root, said);
  }
  if (!found) return false;
  if (isTested(found)) {
    said(found.leaf.path);
    return found.holds;
  }
  if (found.shape.kind === 'leaf' && found.shape.leaf === 'flag') said(found.path);
  return isPresent(found);
}

/** Where a name begins, as in `begin`; null too where the contract says nothing there. */
function lookedAt(name: string, scope: Scope, said: Said): Cursor | Tested | null {
  for (let { item } = scope; item; item = item.around) {
    if (item.as === name) return item.cursor;
    if (isAbsent(item.cursor, name)) return null;
    const found = step(item.cursor, name, scope.root, said);
    if (found) return found;
  }
  return isAbsent(scope.root, name) && !isShortName(name, scope) ? null : beginOutside(name, scope, said);
}

function isShortName(name: string, { needs }: Scope): boolean {
  return Object.hasOwn(needs, name) || partyNames.has(name);
}

/** A key that a map may have, and that this one has not. */
function isAbsent({ shape, value }: Cursor, key: string): boolean {
  if (shape.kind !== 'map' || !shape.keys.has(key)) return false;
  return value === null || typeof value !== 'object' || (value as Readonly<Record<string, unknown>>)[key] === undefined;
}

/** What may be written behind a path that leads somewhere, or as the first step where it is empty. */
export function namesIn(path: TemplatePath, scope: Scope): readonly string[] {
  if (path.length > 0) {
    const found = resolve(path, scope, () => {});
    return found && !isTested(found) ? keysOf(found, scope.root) : [];
  }
  return [
    ...namesAround(scope.item, scope),
    ...Object.keys(scope.needs),
    ...partyNames,
    'facts',
    ...keysOf(scope.root, scope.root),
  ];
}

/** Outermost first. */
function namesAround(item: Item | null, scope: Scope): readonly string[] {
  if (item === null) return [];
  const { cursor, as, around } = item;
  return [...namesAround(around, scope), ...keysOf(cursor, scope.root), ...(as === null ? [] : [as])];
}
