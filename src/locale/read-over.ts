/**
 * A file of a language with a firm's own wording over it: what the firm wrote counts, the rest is the package's.
 * A key that the package does not have would say nothing to anybody, and a pattern with other words in braces
 * would lose a value, so both are refused in the firm's file; and so are numbers without a label for each level.
 */
import { type Diagnostic, diagnostic, type Outcome } from '../source/diagnostic.js';
import { nearest } from '../source/nearest.js';
import { isRawList, isRawMap, keyPath, parentPath } from '../source/path.js';
import type { Raw, RawMap, RawValue } from '../source/raw.js';
import { readSource } from '../source/read-source.js';
import type { Source } from '../source/source.js';

/** `adds`: whether new keys may stand at the top. Diagnostics: locale/unknown-key, locale/wrong-value, source/*. */
export function readOver(base: Source, own: Source, adds: boolean): Outcome<Raw> {
  const [below, above] = [readSource(base), readSource(own)];
  if (below.value === null || above.value === null) {
    return { value: null, diagnostics: [...below.diagnostics, ...above.diagnostics] };
  }
  const { value: under } = below;
  const { value: over } = above;
  const findings: Diagnostic[] = [];
  const root = merge(under.root, over.root, { path: '', adds, over, findings });
  // What neither has is missing where the firm began to write.
  const at = (path: string): Raw => {
    if (over.locateValue(path) !== null) return over;
    const around = under.locateValue(path) === null ? parentPath(path) : null;
    return around !== null && over.locateValue(around) !== null ? over : under;
  };
  const merged: Raw = {
    source: own,
    root,
    locate: (path, ids) => at(String(path)).locate(path, ids),
    locateKey: (path, ids) => at(String(path)).locateKey(path, ids),
    locateValue: (path, ids) => at(String(path)).locateValue(path, ids),
  };
  return { value: merged, diagnostics: [...below.diagnostics, ...above.diagnostics, ...findings] };
}

interface Merging {
  readonly path: string;
  readonly adds: boolean;
  readonly over: Raw;
  readonly findings: Diagnostic[];
}

function merge(under: RawMap, over: RawMap, merging: Merging): RawMap {
  const merged: Record<string, RawValue> = { ...under };
  for (const [key, value] of Object.entries(over)) {
    const path = keyPath(merging.path, key);
    const before = Object.hasOwn(under, key) ? under[key] : undefined;
    if (before === undefined && !merging.adds) merging.findings.push(unknownKey(key, path, under, merging.over));
    else if (isRawMap(before) && isRawMap(value)) {
      merged[key] = merge(before, value, { ...merging, path, adds: false });
    } else {
      if (path === 'tag' && before !== value) merging.findings.push(otherTag(String(before), merging.over));
      if (typeof before === 'string' && typeof value === 'string' && slots(before) !== slots(value)) {
        merging.findings.push(otherSlots(path, before, merging.over));
      }
      if (isRawList(before) && isRawList(value) && oneALevel.test(path) && before.length !== value.length) {
        merging.findings.push(otherLevels(path, before.length, value.length, merging.over));
      }
      merged[key] = value;
    }
  }
  return merged;
}

/** Lists of which a document takes one text for each level of its numbers. */
const oneALevel = /^(?:numbering|references)\./;

/** The words in braces of a pattern, in any order. */
function slots(pattern: string): string {
  return [...new Set(pattern.match(/\{[^{}]*\}/g) ?? [])].sort().join(' ');
}

function unknownKey(key: string, path: string, known: RawMap, over: Raw): Diagnostic {
  const meant = nearest(key, Object.keys(known));
  return diagnostic({
    code: 'locale/unknown-key',
    message: `${key} is not a key that the language has here.`,
    help: meant === null ? 'delete it' : `write ${meant}`,
    path,
    span: over.locateKey(path),
  });
}

function otherTag(tag: string, over: Raw): Diagnostic {
  return diagnostic({
    code: 'locale/wrong-value',
    message: `tag is what the language is called everywhere, ${tag}.`,
    help: `write ${tag}, or leave it out`,
    path: 'tag',
    span: over.locate('tag'),
  });
}

function otherLevels(path: string, levels: number, written: number, over: Raw): Diagnostic {
  return diagnostic({
    code: 'locale/wrong-value',
    message: `${path} has ${written} texts, and the numbers there have ${levels} levels.`,
    help: levels === 0 ? 'write []' : `write ${levels}, one for each level`,
    path,
    span: over.locate(path),
  });
}

function otherSlots(path: string, before: string, over: Raw): Diagnostic {
  const wanted = slots(before);
  return diagnostic({
    code: 'locale/wrong-value',
    message: `${path} has other words in braces than the text it replaces.`,
    help: wanted === '' ? 'write it without braces' : `write ${wanted}, each at least once`,
    path,
    span: over.locate(path),
  });
}
