/**
 * What the contract file says and no clause does. Nothing may be filled in and left unsaid: the file
 * and the contract would drift apart, and the side that reads only one of them would be misled.
 */
import type { Inline } from '../document/inline.js';
import { type Diagnostic, diagnostic } from '../source/diagnostic.js';
import { type Cursor, isTested, items, step } from './cursor.js';

/**
 * Diagnostics: assemble/unprinted-value, one per leaf that is neither printed nor chose words.
 * Leaves that steer the document (`says: 'shape'`) need not be said.
 */
export function findUnprinted(root: Cursor, said: ReadonlySet<string>): readonly Diagnostic[] {
  const findings: Diagnostic[] = [];
  const visit = (cursor: Cursor): void => {
    const { shape, value, path } = cursor;
    if (value === undefined) return;
    if (shape.kind === 'leaf') {
      if (shape.says === 'printed' && !said.has(path)) {
        findings.push(
          diagnostic({
            code: 'assemble/unprinted-value',
            message: `${path} has a value that no clause of this contract says.`,
            help: 'delete it here, or add a clause that says it',
            path,
          }),
        );
      }
      return;
    }
    for (const inner of children(cursor, root)) visit(inner);
  };
  visit(root);
  return findings;
}

/** Leaves below, whichever form a choice was written in. */
function children(cursor: Cursor, root: Cursor): readonly Cursor[] {
  const { shape, value } = cursor;
  const nothing = (): void => {};
  switch (shape.kind) {
    case 'leaf':
      return [];
    case 'map':
      // Most keys that a contract may have are not in it, and a step to each would be half of this search.
      return [...shape.keys.keys()].flatMap((key) => {
        const found = Object.hasOwn(value as object, key) ? step(cursor, key, root, nothing) : null;
        return found && !isTested(found) ? [found] : [];
      });
    case 'record':
    case 'list':
      return items(cursor, root, nothing);
    case 'choice': {
      const isLeaf = value !== null && typeof value === 'object' && Object.hasOwn(value, shape.as);
      const found = isLeaf ? step(cursor, shape.as, root, nothing) : null;
      return found && !isTested(found) ? [found] : children({ ...cursor, shape: shape.map }, root);
    }
  }
}

/** The paths that an inline says. What is computed from a value does not say it. */
export function printedPaths(inline: Inline): readonly string[] {
  return inline.type === 'value' && inline.form !== 'derived' ? inline.paths : [];
}
