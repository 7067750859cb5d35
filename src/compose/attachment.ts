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
  const whole = { ...sections, agreement: kept, ...(penalties ? { 'service-credits': penalties } : {}) };
  const printer = new Printer();
  printer.addMap(whole, contractShape(), '\n');
  return { name: `${contract.agreement.id}.json`, description, text: `${printer.text}\n` };
}

/** Writes JSON with two blanks a level; `line` is the end of a line with the blanks before the next. */
class Printer {
  text = '';

  private add(value: unknown, shape: Shape, line: string): void {
    if (isQuantity(value)) this.text += quoted(printQuantity(value));
    else if (typeof value === 'string') this.text += quoted(value);
    else if (typeof value === 'number' || typeof value === 'boolean') this.text += JSON.stringify(value);
    else if (Array.isArray(value)) this.addList(value, elementOf(shape), line);
    else if (value === null || typeof value !== 'object') throw new Error('A contract holds no empty value.');
    else if (shape.kind === 'choice') {
      const leaf = (value as Readonly<Record<string, unknown>>)[shape.as];
      if (leaf === undefined) this.add(value, shape.map, line);
      else this.add(leaf, shape.leaf, line);
    } else this.addMap(value, shape, line);
  }

  private addList(values: readonly unknown[], of: Shape, line: string): void {
    const inside = `${line}  `;
    let between = '[';
    for (const value of values) {
      this.text += between + inside;
      between = ',';
      this.add(value, of, inside);
    }
    this.text += between === '[' ? '[]' : `${line}]`;
  }

  addMap(value: object, shape: Shape, line: string): void {
    const inside = `${line}  `;
    let between = '{';
    for (const key of Object.keys(value).sort()) {
      const inner = (value as Readonly<Record<string, unknown>>)[key];
      if (inner === undefined) continue;
      this.text += `${between}${inside}${quoted(key)}: `;
      between = ',';
      this.add(inner, childOf(shape, key), inside);
    }
    this.text += between === '{' ? '{}' : `${line}}`;
  }
}

/** As JSON has it; the signs that it writes otherwise stand in few texts. */
function quoted(text: string): string {
  return /["\\\u0000-\u001f\ud800-\udfff]/.test(text) ? JSON.stringify(text) : `"${text}"`;
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
