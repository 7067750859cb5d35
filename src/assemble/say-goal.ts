/**
 * A target in one phrase, whatever its kind: `at least 99.9%`, `within 4 hours, in at least 95% of cases`. Every
 * figure in it is a value of the contract, so a table that prints a target this way says it.
 */
import type { Inline, Value } from '../document/inline.js';
import { type Cursor, isTested, nothing, step } from './cursor.js';
import { sayLeaf } from './say-leaf.js';
import { type Filled, missing, pattern, phrase, type Speaker, said } from './speaker.js';

/** Null inlines where the path led to no target. */
export function sayGoal(speaker: Speaker, cursor: Cursor | null): Filled {
  const metric = cursor?.around?.around;
  const target = cursor?.value as Readonly<Record<string, unknown>> | undefined;
  if (!cursor || !metric || target === undefined) return missing;
  const { kind } = metric.value as { readonly kind: string };
  const figure = (key: string): Value | null => leafOf(speaker, cursor, key);
  const filled = (key: string, value: Value): readonly Inline[] =>
    pattern(speaker, key, { figure: value }).inlines ?? [];
  /** The phrase made for this kind, else the one for all. */
  const ofKind = (key: string): string => {
    const special = `${key}-${kind}`;
    return speaker.locale.phrases[special] === undefined ? key : special;
  };
  const worded = (key: string): readonly Inline[] => [{ type: 'text', text: phrase(speaker, key) }];
  const optional = (key: string): readonly Inline[] => {
    const value = figure(key);
    return value === null ? [] : filled(ofKind(`goal-${key}`), value);
  };
  const unit = leafOf(speaker, metric, 'unit');
  const inSlices = metricHas(metric, 'slice');
  const share = figure('share');
  return said(
    ...chosen(target, 'harm').flatMap((word) => worded(`goal-${word}`)),
    ...chosen(target, 'counts').flatMap((word) => (word === 'any' || word === 'human' ? [] : worded(`goal-${word}`))),
    ...optional('at-least'),
    ...optional('at-most'),
    ...optional('within'),
    ...(unit === null ? [] : [{ type: 'text', text: ' ' } as const, unit]),
    ...optional('percentile'),
    ...('each-dimension' in target && target['each-dimension'] !== undefined
      ? worded(target['each-dimension'] === true ? 'goal-each-dimension' : 'goal-all-dimensions')
      : []),
    ...(share !== null ? filled(inSlices ? 'goal-share-of-slices' : 'goal-share', share) : []),
    ...(share === null && inSlices ? worded('goal-every-slice') : []),
    ...optional('channel'),
    ...optional('minimum'),
  );
}

function leafOf(speaker: Speaker, at: Cursor, key: string): Value | null {
  const found = step(at, key, speaker.root, nothing);
  if (!found || isTested(found) || found.value === undefined) return null;
  const [first] = sayLeaf(speaker, found, 'figure').inlines ?? [];
  return first?.type === 'value' ? first : null;
}

function chosen(target: Readonly<Record<string, unknown>>, key: string): readonly string[] {
  const word = target[key];
  return typeof word === 'string' ? [word] : [];
}

function metricHas(metric: Cursor, key: string): boolean {
  return (metric.value as Readonly<Record<string, unknown>>)[key] !== undefined;
}
