/**
 * Where a file holds numbers and dates that belong in no log: the schema's sensitive leaves, and the
 * same keys where they stand in a wrong place or are nearly spelled so. From the file as read, because
 * it is when a file does not parse that its lines are shown.
 */
import { nearest } from '../source/nearest.js';
import { isRawList, itemIds, itemPath, keyPath } from '../source/path.js';
import type { RawMap, RawValue } from '../source/raw.js';
import { contractItemIds } from './item-ids.js';
import { contractShape, type LeafShape, type Shape } from './shape.js';

/** What was found in a file, as paths in its order. */
export interface Sensitive {
  /** Values to be covered. */
  readonly sensitive: readonly string[];
  /** Values with a long number that is at home there: money, dates, telephone numbers. */
  readonly open: readonly string[];
}

interface Found {
  readonly sensitive: string[];
  readonly open: string[];
}

const NUMBERS_AT_HOME: ReadonlySet<LeafShape['leaf']> = new Set([
  'amount',
  'count',
  'date',
  'duration',
  'money',
  'month-day',
  'percent',
  'period',
  'quantity',
  'phone',
  'time',
]);

/** Under a key that nobody knows, a value with as many digits may be a date of birth in words. */
const DIGITS_OF_A_DATE = 6;

/** With fewer digits a number is not long, so nobody need know whether it is at home. */
const DIGITS_OF_A_LONG_NUMBER = 8;

export function lookForSensitive(root: RawMap): Sensitive {
  const found: Found = { sensitive: [], open: [] };
  visit(contractShape(), root, '', found);
  return found;
}

/** Paths of all values to be covered, in the order of the file. */
export function sensitivePaths(root: RawMap): readonly string[] {
  return lookForSensitive(root).sensitive;
}

let names: readonly string[] | null = null;

/** Names of keys that are sensitive wherever they stand, alone or with all below them. */
export function sensitiveNames(): readonly string[] {
  if (names === null) {
    const sensitive = new Set<string>();
    const open = new Set<string>();
    collect(contractShape(), '', sensitive, open);
    names = [...sensitive].filter((name) => !open.has(name));
  }
  return names;
}

function collect(shape: Shape, key: string, sensitive: Set<string>, open: Set<string>): void {
  if (shape.kind === 'map') {
    if (key !== '') (isSensitive(shape, 'all') ? sensitive : open).add(key);
    for (const [name, below] of shape.keys) collect(below.shape, name, sensitive, open);
  } else if (shape.kind === 'choice') collect(shape.map, key, sensitive, open);
  else if (shape.kind === 'leaf') (shape.sensitive ? sensitive : open).add(key);
  else collect(shape.of, key, sensitive, open);
}

function visit(shape: Shape | undefined, value: RawValue, path: string, found: Found): void {
  if (typeof value === 'string') {
    visitText(shape, value, path, found);
    return;
  }
  const inner = shape?.kind === 'choice' ? shape.map : shape;
  if (isRawList(value)) {
    const ids = itemIds(path, value, contractItemIds);
    for (const [index, item] of value.entries()) {
      visit(inner?.kind === 'list' ? inner.of : inner, item, itemPath(path, ids[index] ?? String(index + 1)), found);
    }
    return;
  }
  for (const [key, below] of Object.entries(value)) {
    const known = inner?.kind === 'record' ? inner.of : inner?.kind === 'map' ? inner.keys.get(key)?.shape : undefined;
    if (known === undefined && nearest(key, sensitiveNames()) !== null) cover(below, keyPath(path, key), found);
    else visit(known ?? meantBy(inner, key), below, keyPath(path, key), found);
  }
}

function visitText(shape: Shape | undefined, text: string, path: string, found: Found): void {
  const digits = text.replace(/\D/g, '').length;
  if (shape === undefined ? digits >= DIGITS_OF_A_DATE : isSensitive(shape, 'some')) found.sensitive.push(path);
  else if (digits >= DIGITS_OF_A_LONG_NUMBER && isNumber(shape)) found.open.push(path);
}

function isNumber(shape: Shape | undefined): boolean {
  const leaf = shape?.kind === 'choice' ? shape.leaf : shape;
  return leaf?.kind === 'leaf' && NUMBERS_AT_HOME.has(leaf.leaf);
}

/** What belongs under a misspelled key; below a sensitive leaf that is a map by mistake, everything is sensitive. */
function meantBy(shape: Shape | undefined, key: string): Shape | undefined {
  if (shape?.kind === 'leaf') return shape.sensitive ? shape : undefined;
  if (shape?.kind !== 'map') return undefined;
  const meant = nearest(key, [...shape.keys.keys()]);
  return meant === null ? undefined : shape.keys.get(meant)?.shape;
}

function cover(value: RawValue, path: string, found: Found): void {
  found.sensitive.push(path);
  if (typeof value === 'string' || isRawList(value)) return;
  for (const [key, below] of Object.entries(value)) cover(below, keyPath(path, key), found);
}

/** Of a map: whether a text in its place is, `born: ...` or `bank: ...`, because of some or all of its leaves. */
function isSensitive(shape: Shape, leaves: 'some' | 'all'): boolean {
  if (shape.kind === 'leaf') return shape.sensitive;
  if (shape.kind !== 'map') return false;
  const sensitive = ({ shape: below }: { readonly shape: Shape }) => below.kind === 'leaf' && below.sensitive;
  const below = [...shape.keys.values()];
  return leaves === 'some' ? below.some(sensitive) : below.every(sensitive);
}
