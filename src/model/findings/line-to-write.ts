/**
 * A line that would do, for help texts: `effective: 2026-12-01`. Values that only the author knows are
 * three dots; an id is one of those that the file has.
 */

import type * as z from 'zod/mini';
import { isRawMap } from '../../source/path.js';
import type { RawMap, RawValue } from '../../source/raw.js';
import { defOf } from '../fields/deferred.js';
import { type About, aboutField, type LeafKind } from '../fields/field.js';
import { unwrap } from '../schema-at.js';

const EXAMPLES: Readonly<Record<LeafKind, string>> = {
  amount: '10%',
  count: '1',
  country: 'ID',
  date: '2026-12-01',
  days: '[mon, tue, wed, thu, fri]',
  duration: '30 calendar days',
  email: 'name@company.example',
  flag: 'true',
  id: 'short-name',
  identifier: '"..."',
  money: 'IDR 1500000',
  'month-day': '{ month: 12, day: 25 }',
  name: '"..."',
  percent: '99.9%',
  period: 'calendar month',
  phone: '"+62 22 555 0101"',
  quantity: '99.5%',
  ref: '...',
  refs: '[...]',
  score: '30',
  text: '"..."',
  time: '"17:00"',
  'time-span': '43.2 minutes',
  url: '"https://..."',
  word: '...',
  words: '[...]',
  zone: 'Asia/Jakarta',
};

/** What to write at `key`: the whole line where it is short, else the keys that are needed there. Null where nothing may stand. */
export function writeLine(key: string, schema: z.core.$ZodType | undefined, root: RawMap): string | null {
  if (schema === undefined) return null;
  const line = lineToWrite(key, schema, root);
  if (line.length <= 120) return `write ${line}`;
  const inner = unwrap(schema);
  const item = defOf(inner).valueType ?? defOf(inner).element;
  const keys = requiredKeys(unwrap(item ?? inner));
  const where = item === undefined ? 'below it' : 'in each entry below it';
  return `write ${key}: and ${where} ${keys.slice(0, -1).join(', ')} and ${keys.at(-1)}`;
}

/** Of a union, those of its first variant. */
function requiredKeys(schema: z.core.$ZodType): readonly string[] {
  const { shape, options } = defOf(schema);
  if (shape) return Object.keys(shape).filter((key) => shape[key] && defOf(shape[key]).type !== 'optional');
  const [first] = options ?? [];
  return first === undefined ? [] : requiredKeys(unwrap(first));
}

/** Where the usual example would be a strange one. */
const BY_KEY: Readonly<Record<string, string>> = { after: '30 minutes', every: '1 hour', within: '4 hours' };

/** `key: value` for what should stand at `key`. */
function lineToWrite(key: string, schema: z.core.$ZodType, root: RawMap): string {
  const example = aboutField(unwrap(schema))?.leaf === 'duration' ? BY_KEY[key] : undefined;
  return `${key}: ${example ?? valueToWrite(schema, root)}`;
}

function valueToWrite(schema: z.core.$ZodType, root: RawMap): string {
  const inner = unwrap(schema);
  const about = aboutField(inner);
  if (about) return leafToWrite(about, root);
  const { shape, element, valueType, options } = defOf(inner);
  if (shape) {
    const required = Object.entries(shape).filter(([, below]) => defOf(below).type !== 'optional');
    return `{ ${required.map(([key, below]) => lineToWrite(key, below, root)).join(', ')} }`;
  }
  if (element) return `[ ${valueToWrite(element, root)} ]`;
  if (valueType) return `{ ...: ${valueToWrite(valueType, root)} }`;
  const [first] = options ?? [];
  return first === undefined ? '...' : valueToWrite(first, root);
}

function leafToWrite(about: About, root: RawMap): string {
  const [first] = about.options ?? [];
  if (about.leaf === 'words' && first !== undefined) return `[${first}]`;
  if (first !== undefined) return first;
  const [id] = about.refers === undefined ? [] : idsOf(about.refers, root);
  if (id !== undefined) return about.leaf === 'refs' ? `[${id}]` : id;
  const languages = about.leaf === 'text' ? languagesOf(root) : [];
  if (languages.length > 1) return `{ ${languages.map((language) => `${language}: "..."`).join(', ')} }`;
  return EXAMPLES[about.leaf];
}

function idsOf(refers: string, root: RawMap): readonly string[] {
  let value: RawValue | undefined = root;
  for (const key of refers.split('.')) value = isRawMap(value) ? value[key] : undefined;
  return isRawMap(value) ? Object.keys(value) : [];
}

function languagesOf(root: RawMap): readonly string[] {
  const { agreement } = root;
  const languages = isRawMap(agreement) ? agreement.languages : undefined;
  return Array.isArray(languages) ? languages.filter((one): one is string => typeof one === 'string') : [];
}
