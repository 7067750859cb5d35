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

/** What says something to the program and nothing to the parties, and what is here under another name. */
const leftOut: ReadonlySet<string> = new Set(['sepakat', 'clauses', 'ignore', 'penalties']);

/** The same of `agreement`. */
const steering: ReadonlySet<string> = new Set(['legal-review', 'outline', 'perspective', 'status', 'structure']);

export function attachmentOf(contract: Contract, description: string): Attachment {
  const whole = without(leftOut, contract);
  whole.agreement = without(steering, contract.agreement);
  if (contract.penalties) whole['service-credits'] = contract.penalties;
  const text = JSON.stringify(mapOf(whole, contractShape()), null, 2);
  return { name: `${contract.agreement.id}.json`, description, text: `${text}\n` };
}

function without(keys: ReadonlySet<string>, map: object): Record<string, unknown> {
  const rest: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(map)) if (!keys.has(key)) rest[key] = value;
  return rest;
}

/** A value as JSON has it. */
function dataOf(value: unknown, shape: Shape): unknown {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value !== 'object' || value === null) throw new Error('A contract holds no empty value.');
  if (Array.isArray(value)) {
    const of = elementOf(shape);
    return value.map((one) => dataOf(one, of));
  }
  if (isQuantity(value)) return printQuantity(value);
  if (shape.kind !== 'choice') return mapOf(value, shape);
  const leaf = (value as Readonly<Record<string, unknown>>)[shape.as];
  return leaf === undefined ? dataOf(value, shape.map) : dataOf(leaf, shape.leaf);
}

/** Keys and ids begin with a letter: an object keeps them as they are put, where it would sort figures itself. */
function mapOf(map: object, shape: Shape): Readonly<Record<string, unknown>> {
  const sorted: Record<string, unknown> = {};
  for (const key of Object.keys(map).sort()) {
    const value = (map as Readonly<Record<string, unknown>>)[key];
    if (value !== undefined) sorted[key] = dataOf(value, childOf(shape, key));
  }
  return sorted;
}

/** A section by the name that it has here, and in the file. */
const calledLegally: Readonly<Record<string, string>> = { 'service-credits': 'penalties' };

/** Below a leaf (a text in two languages) there is no shape, and none is needed. */
function childOf(shape: Shape, key: string): Shape {
  if (shape.kind === 'map')
    return shape.keys.get(key)?.shape ?? shape.keys.get(calledLegally[key] ?? '')?.shape ?? shape;
  return shape.kind === 'record' ? shape.of : shape;
}

function elementOf(shape: Shape): Shape {
  if (shape.kind === 'list') return shape.of;
  return shape.kind === 'choice' ? elementOf(shape.map) : shape;
}
