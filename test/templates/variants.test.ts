/**
 * The clauses under every option a contract may choose. Each example is changed in one place at a time: every
 * word to each of its other options, every list of words to one word, every flag turned, every optional key
 * left out. Whatever the model still accepts, the clauses must say without a hole, a dangling reference or two
 * languages that differ. A value left unsaid is an honest answer, and only for those named below.
 */
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { assembleClauses } from '../../src/assemble/assemble.js';
import { composeDocument } from '../../src/compose/compose.js';
import { parseContract } from '../../src/model/parse-contract.js';
import { contractShape, type Shape } from '../../src/model/shape.js';
import { isRawList, isRawMap } from '../../src/source/path.js';
import type { RawMap, RawValue } from '../../src/source/raw.js';
import { readSource } from '../../src/source/read-source.js';
import { makeSource } from '../../src/source/source.js';
import { assets } from '../support/assets.js';
import { example, outlineSample } from '../support/printed-findings.js';

/** Values that mean nothing once another is gone; the finding tells the author to delete them. */
const meaningless: ReadonlySet<string> = new Set([
  'parties.customer.business', // without the provider's, there are no recitals
  'penalties.claim.from', // without a time to object
  'billing.late.warn', // without a suspension
  'obligations.*.pauses-from', // where nothing pauses
  'obligations.*.pauses-at-most',
  'signing.originals', // of an electronic document
]);

/** Each story in full and as a small firm would tell it, and the samples of the other outlines. */
const stories: readonly (readonly [name: string, outline: string, text: string])[] = [
  ...readdirSync(new URL('../../examples/', import.meta.url)).flatMap((name) =>
    ['standard', 'small-business'].map(
      (outline) => [name, outline, example(name).replace(/^( {2}outline:) \S+/m, `$1 ${outline}`)] as const,
    ),
  ),
  ...['internal', 'mini', 'schedule'].map((outline) => [outline, outline, outlineSample(outline)] as const),
];

describe.each(stories)('the story of %s in the outline %s', (name, _, text) => {
  const raw = readSource(makeSource('contract.yaml', text)).value;
  if (raw === null) throw new Error(`The story ${name} can be read.`);

  it('is told whatever single choice is made otherwise', { timeout: 180_000 }, () => {
    const told = variantsOf(raw.root).flatMap(({ change, root }) => {
      const { value: contract } = parseContract(root);
      if (contract === null) return [];
      const printed = contract.agreement.languages;
      const assembled = assembleClauses({ contract, library, locales, printed });
      const composed =
        assembled.value &&
        composeDocument({ assembled: assembled.value, contract, locales, schemes: numbering, printed, templates: '' });
      return [...assembled.diagnostics, ...(composed?.diagnostics ?? [])]
        .filter(({ code, path }) => code !== 'assemble/unprinted-value' || !meaningless.has(general(path ?? '')))
        .map(({ code, path, message }) => `${change}: ${code} ${path ?? ''} ${message}`);
    });
    expect(told).toEqual([]);
  });
});

const { library, locales, numbering } = assets.prepared([]);

/** `obligations.answer.pauses-from` is `obligations.*.pauses-from`, whatever the id. */
const general = (path: string): string => path.replace(/^obligations\.[^.]+/, 'obligations.*');

interface Variant {
  /** What was changed, for the message. */
  readonly change: string;
  readonly root: RawMap;
}

/** What was tried already in a contract of the same languages and outline: one story is enough for each choice. */
const tried = new Map<string, Set<string>>();

function triedIn(root: RawMap): Set<string> {
  const { languages = '', outline = '' } = isRawMap(root.agreement ?? '') ? (root.agreement as RawMap) : {};
  const frame = JSON.stringify([languages, outline]);
  const seen = tried.get(frame) ?? new Set<string>();
  tried.set(frame, seen);
  return seen;
}

function variantsOf(root: RawMap): readonly Variant[] {
  const found: Variant[] = [];
  const seen = triedIn(root);
  const add = (keys: readonly (string | number)[], kind: string, value: RawValue | undefined): void => {
    const changed = put(root, keys, value);
    if (changed !== undefined && isRawMap(changed)) found.push({ change: `${keys.join('.')} ${kind}`, root: changed });
  };
  /** Items of one collection are alike: `kinds` names what was tried already, without their ids. */
  const visit = (shape: Shape, value: RawValue, keys: readonly (string | number)[], kinds: string): void => {
    switch (shape.kind) {
      case 'leaf': {
        if (seen.has(kinds)) return;
        seen.add(kinds);
        if (shape.leaf === 'flag') add(keys, 'turned', value === 'true' ? 'false' : 'true');
        for (const option of shape.options ?? []) {
          if (option !== value) add(keys, `is ${option}`, shape.leaf === 'words' ? [option] : option);
        }
        return;
      }
      case 'choice':
        visit(typeof value === 'string' ? shape.leaf : shape.map, value, keys, kinds);
        return;
      case 'map':
        for (const [key, { shape: inner, required }] of shape.keys) {
          const there = isRawMap(value) ? value[key] : undefined;
          if (there === undefined) continue;
          if (!required && !seen.has(`${kinds}.${key}?`)) add([...keys, key], 'left out', undefined);
          seen.add(`${kinds}.${key}?`);
          visit(inner, there, [...keys, key], `${kinds}.${key}`);
        }
        return;
      case 'record':
        if (!isRawMap(value)) return;
        for (const [key, item] of Object.entries(value))
          visit(shape.of, item, [...keys, key], `${kinds}.*${kindOf(item)}`);
        return;
      case 'list':
        if (!isRawList(value)) return;
        for (const [index, item] of value.entries()) visit(shape.of, item, [...keys, index], `${kinds}.*`);
    }
  };
  visit(contractShape(), root, [], '');
  return found;
}

/** What tells items of a collection apart: metrics and remedies by kind, parties by role. */
function kindOf(item: RawValue): string {
  if (!isRawMap(item)) return '';
  return ['kind', 'role', 'form', 'category'].map((key) => item[key] ?? '').join(' ');
}

/** The value with what stands at `keys` exchanged, or taken out where nothing is given. */
function put(value: RawValue, keys: readonly (string | number)[], given: RawValue | undefined): RawValue | undefined {
  const [key, ...rest] = keys;
  if (key === undefined) return given;
  if (isRawList(value)) {
    return value.flatMap((item, index) => {
      const changed = index === key ? put(item, rest, given) : item;
      return changed === undefined ? [] : [changed];
    });
  }
  if (!isRawMap(value)) return value;
  const entries = Object.entries(value).flatMap(([name, item]): [string, RawValue][] => {
    const changed = name === key ? put(item, rest, given) : item;
    return changed === undefined ? [] : [[name, changed]];
  });
  return Object.fromEntries(entries);
}
