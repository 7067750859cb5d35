/**
 * Every leaf of a contract, or of as much of it as parsed, with its shape, path and the maps around it.
 * In the order of the schema's sections and, within them, of the file.
 */
import { itemPath, keyPath } from '../source/path.js';
import { listIds } from './item-ids.js';
import { contractShape, type LeafShape, type Shape } from './shape.js';

export interface Leaf {
  readonly shape: LeafShape;
  readonly value: unknown;
  readonly path: string;
  /** Maps and records around the leaf, innermost first. */
  readonly around: readonly Readonly<Record<string, unknown>>[];
  /** The shape of the innermost. */
  readonly parent: Shape;
}

/** The leaves that have a value. */
export function walkLeaves(contract: object): readonly Leaf[] {
  const leaves: Leaf[] = [];
  visit(contractShape(), contract, '', [], contractShape(), leaves);
  return leaves;
}

function visit(
  shape: Shape,
  value: unknown,
  path: string,
  around: Leaf['around'],
  parent: Shape,
  leaves: Leaf[],
): void {
  if (value === undefined || value === null) return;
  switch (shape.kind) {
    case 'leaf':
      leaves.push({ shape, value, path, around, parent });
      return;
    case 'choice': {
      const leaf = property(value, shape.as);
      if (leaf !== undefined) visit(shape.leaf, leaf, path, around, parent, leaves);
      else visit(shape.map, value, path, around, parent, leaves);
      return;
    }
    case 'list':
      if (!Array.isArray(value)) return;
      for (const [index, id] of listIds(shape, value).entries()) {
        visit(shape.of, value[index], itemPath(path, id), around, parent, leaves);
      }
      return;
    case 'map':
    case 'record': {
      const inside = [value as Readonly<Record<string, unknown>>, ...around];
      for (const [key, below] of Object.entries(value)) {
        const inner = shape.kind === 'record' ? shape.of : shape.keys.get(key)?.shape;
        if (inner) visit(inner, below, keyPath(path, key), inside, shape, leaves);
      }
    }
  }
}

function property(value: unknown, key: string): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value) || !Object.hasOwn(value, key))
    return undefined;
  return (value as Readonly<Record<string, unknown>>)[key];
}
