/**
 * The contract as canonical JSON: the file's own words and nothing of its comments or layout, keys
 * sorted, one way of writing each value, so that equal contracts give equal text. What only steers
 * the program stays out, and `penalties` is called by its legal name, because both sides will read
 * this file beside the signed text.
 */
import type { Attachment } from '../document/document.js';
import type { Contract } from '../model/contract.js';
import { contractShape, type Shape } from '../model/shape.js';
import { isQuantity, printQuantity } from '../values/quantity.js';

/** Keys of `agreement` that say something to the program and nothing to the parties. */
const steering: ReadonlySet<string> = new Set(['legal-review', 'outline', 'perspective', 'status', 'structure']);

export function attachmentOf(contract: Contract, description: string): Attachment {
  const { sepakat: _, clauses: __, ignore: ___, penalties, agreement, ...sections } = contract;
  const kept = Object.fromEntries(Object.entries(agreement).filter(([key]) => !steering.has(key)));
  const { keys } = contractShape();
  const renamed = new Map([...keys, ['service-credits', keyOf(keys, 'penalties')]]);
  const whole = { ...sections, agreement: kept, ...(penalties ? { 'service-credits': penalties } : {}) };
  const text = `${JSON.stringify(plain(whole, { kind: 'map', keys: renamed }), null, 2)}\n`;
  return { name: `${contract.agreement.id}.json`, description, text };
}

type Json = string | number | boolean | readonly Json[] | { readonly [key: string]: Json };

function plain(value: unknown, shape: Shape): Json {
  if (isQuantity(value)) return printQuantity(value);
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (Array.isArray(value)) {
    const inner = elementOf(shape);
    return value.map((item: unknown) => plain(item, inner));
  }
  if (value === null || typeof value !== 'object') throw new Error('A contract holds no empty value.');
  if (shape.kind === 'choice') {
    const leaf = (value as Readonly<Record<string, unknown>>)[shape.as];
    return leaf === undefined ? plain(value, shape.map) : plain(leaf, shape.leaf);
  }
  const sorted: Record<string, Json> = {};
  for (const key of Object.keys(value).sort()) {
    const inner = (value as Readonly<Record<string, unknown>>)[key];
    if (inner !== undefined) sorted[key] = plain(inner, childOf(shape, key));
  }
  return sorted;
}

/** Below a leaf (a text in two languages) there is no shape, and none is needed. */
function childOf(shape: Shape, key: string): Shape {
  if (shape.kind === 'map') return shape.keys.get(key)?.shape ?? shape;
  return shape.kind === 'record' ? shape.of : shape;
}

function elementOf(shape: Shape): Shape {
  if (shape.kind === 'list') return shape.of;
  return shape.kind === 'choice' ? elementOf(shape.map) : shape;
}

function keyOf<T>(keys: ReadonlyMap<string, T>, key: string): T {
  const found = keys.get(key);
  if (found === undefined) throw new Error(`The contract has a section ${key}.`);
  return found;
}
