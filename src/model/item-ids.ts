/**
 * What the items of lists are called in paths: a target by its severity, a tier by its breakpoint. The
 * same for values as read (texts) and as parsed, so that a finding, a value in the document and a place in
 * the file have one address.
 */
import type { ItemIds } from '../source/path.js';
import { itemIds, itemPath, parsePath } from '../source/path.js';
import { type LocalDate, printDate } from '../values/calendar.js';
import { type Duration, parseDuration, printDuration } from '../values/duration.js';
import { type Percent, printPercent } from '../values/percent.js';
import { type Period, parsePeriod, printPeriod } from '../values/period.js';
import { contractShape, type ListShape, type Shape } from './shape.js';

/** The id of the item at `index`. Values are parsed or raw. */
export function listAddress(list: ListShape, values: readonly unknown[], index: number): string {
  return listIds(list, values)[index] ?? String(index + 1);
}

/** Ids of all items of a list, no two the same. */
export function listIds(list: ListShape, values: readonly unknown[]): readonly string[] {
  const known = knownIds.get(values);
  if (known?.list === list) return known.ids;
  const own = list.address.length === 0 ? null : values.map((value) => ownId(list, value));
  const ids = itemIds('', values as never, () => own);
  knownIds.set(values, { list, ids });
  return ids;
}

/** Asked for item by item, a long list would otherwise be gone through once for each. */
const knownIds = new WeakMap<readonly unknown[], { readonly list: ListShape; readonly ids: readonly string[] }>();

/** For `source`: ids of the items of any list of a contract file. */
export const contractItemIds: ItemIds = (path, items) => {
  const list = listAt(path);
  return list === null || list.address.length === 0 ? null : items.map((item) => ownId(list, item));
};

function listAt(path: string): ListShape | null {
  let shape: Shape | undefined = contractShape();
  for (const segment of path === '' ? [] : parsePath(path)) {
    shape = shape && step(shape, segment.type === 'key' ? segment.key : null);
  }
  const found = shape?.kind === 'choice' ? shape.map : shape;
  return found?.kind === 'list' ? found : null;
}

/** One step down; `key` is null for an item of a list. */
function step(shape: Shape, key: string | null): Shape | undefined {
  if (shape.kind === 'choice') return step(shape.map, key);
  if (key === null) return shape.kind === 'list' ? shape.of : undefined;
  if (shape.kind === 'record') return shape.of;
  return shape.kind === 'map' ? shape.keys.get(key)?.shape : undefined;
}

function ownId(list: ListShape, item: unknown): string | null {
  if (item === null || typeof item !== 'object') return null;
  const parts = list.address.flatMap((entry) => {
    const key = entry.replace('?', '');
    if (!Object.hasOwn(item, key)) return [];
    if (entry !== key) return [key];
    return idText((item as Readonly<Record<string, unknown>>)[key]) ?? [];
  });
  return parts.length === 0 ? null : parts.join(', ');
}

/** As it would be written; a text that is a period or duration in another spelling counts as that. */
function idText(value: unknown): string | null {
  if (typeof value === 'string') {
    const period = parsePeriod(value);
    if (period.ok) return printPeriod(period.value);
    const duration = parseDuration(value);
    return duration.ok ? printDuration(duration.value) : value || null;
  }
  if (value === null || typeof value !== 'object' || !('type' in value)) return null;
  if (value.type === 'percent') return printPercent(value as Percent);
  if (value.type === 'period') return printPeriod(value as Period);
  if (value.type === 'date') return printDate(value as LocalDate);
  return value.type === 'duration' ? printDuration(value as Duration) : null;
}

/** The address of the item at `index` of the list at `path`. */
export function itemAddress(path: string, values: readonly unknown[], index: number): string {
  return itemPath(path, itemIds(path, values as never, contractItemIds)[index] ?? String(index + 1));
}
