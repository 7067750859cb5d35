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
  const whole = { ...sections, agreement: kept, ...(penalties ? { 'service-credits': penalties } : {}) };
  const shapeOf = (key: string): Shape => keyOf(keys, key === 'service-credits' ? 'penalties' : key).shape;
  return { name: `${contract.agreement.id}.json`, description, text: `${map(whole, shapeOf, '\n')}\n` };
}

/** As JSON with two blanks a level; `line` is the end of a line with the blanks before the next. */
function print(value: unknown, shape: Shape, line: string): string {
  if (isQuantity(value)) return JSON.stringify(printQuantity(value));
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return JSON.stringify(value);
  if (Array.isArray(value)) {
    const of = elementOf(shape);
    return between(
      '[',
      value.map((item: unknown) => print(item, of, `${line}  `)),
      ']',
      line,
    );
  }
  if (value === null || typeof value !== 'object') throw new Error('A contract holds no empty value.');
  if (shape.kind === 'choice') {
    const leaf = (value as Readonly<Record<string, unknown>>)[shape.as];
    return leaf === undefined ? print(value, shape.map, line) : print(leaf, shape.leaf, line);
  }
  return map(value, (key) => childOf(shape, key), line);
}

function map(value: object, shapeOf: (key: string) => Shape, line: string): string {
  const inside = `${line}  `;
  const entries: string[] = [];
  for (const key of Object.keys(value).sort()) {
    const inner = (value as Readonly<Record<string, unknown>>)[key];
    if (inner !== undefined) entries.push(`${JSON.stringify(key)}: ${print(inner, shapeOf(key), inside)}`);
  }
  return between('{', entries, '}', line);
}

function between(open: string, parts: readonly string[], close: string, line: string): string {
  return parts.length === 0 ? open + close : `${open}${line}  ${parts.join(`,${line}  `)}${line}${close}`;
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
