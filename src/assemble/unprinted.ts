/**
 * What the contract file says and no clause does. Nothing may be filled in and left unsaid: the file
 * and the contract would drift apart, and the side that reads only one of them would be misled.
 */
import type { LeafShape, Shape } from '../model/shape.js';
import { type Diagnostic, diagnostic } from '../source/diagnostic.js';
import { type Cursor, isTested, items, nothing, step } from './cursor.js';

/**
 * `consulted` are the leaves that chose words, `printed` the paths of those that are printed. Diagnostics:
 * assemble/unprinted-value, one per leaf that did neither. Leaves that steer the document (`says: 'shape'`) need not
 * be said.
 */
export function findUnprinted(
  root: Cursor,
  consulted: readonly Cursor[],
  printed: ReadonlySet<string>,
): readonly Diagnostic[] {
  const unsaid: Cursor[] = [];
  const visit = (cursor: Cursor): void => {
    const { shape } = cursor;
    if (shape.kind !== 'leaf') visitBelow(cursor, shape, root, visit);
    else if (
      shape.says === 'printed' &&
      cursor.value !== undefined &&
      !cursor.isConsulted &&
      !printed.has(cursor.path)
    ) {
      unsaid.push(cursor);
    }
  };
  visit(root);
  if (unsaid.length === 0) return [];
  // A plan puts a value into several places: said at one of them, it is said.
  const elsewhere = new Set(consulted.map(({ path }) => path));
  return unsaid.filter(({ path }) => !elsewhere.has(path)).map(({ path }) => unprinted(path));
}

function unprinted(path: string): Diagnostic {
  return diagnostic({
    code: 'assemble/unprinted-value',
    message: `${path} has a value that no clause of this contract says.`,
    help: 'delete it here, or add a clause that says it',
    path,
  });
}

/** What the contract says one step down, whichever form a choice was written in. */
function visitBelow(
  cursor: Cursor,
  shape: Exclude<Shape, LeafShape>,
  root: Cursor,
  visit: (inner: Cursor) => void,
): void {
  const { value } = cursor;
  if (value === undefined) return;
  const go = (key: string): void => {
    const found = step(cursor, key, root, nothing);
    if (found && !isTested(found)) visit(found);
  };
  switch (shape.kind) {
    case 'map':
      // Most keys that a contract may have are not in it, and a step to each would be half of this search.
      for (const key of shape.keys.keys()) if (Object.hasOwn(value as object, key)) go(key);
      return;
    case 'record':
    case 'list':
      for (const item of items(cursor, root, nothing)) visit(item);
      return;
    case 'choice':
      if (value !== null && typeof value === 'object' && Object.hasOwn(value, shape.as)) go(shape.as);
      else if (shape.map.kind !== 'leaf') visitBelow(cursor, shape.map, root, visit);
  }
}
