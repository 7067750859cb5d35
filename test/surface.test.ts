/**
 * The names that others build on, exactly: a name that appears or goes is a decision, made here too.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as surface from '../src/index.js';

const VALUES: readonly string[] = [
  'ENGLISH',
  'REPORT_FORMATS',
  'RULESET_NAMES',
  'applyEdits',
  'checkContract',
  'checkForeign',
  'contractJsonSchema',
  'decodeSource',
  'diagnostic',
  'explanations',
  'formatIds',
  'hideNumbers',
  'inOrder',
  'longNumbers',
  'makeDocument',
  'makeSource',
  'passes',
  'printDiagnostics',
  'readContract',
  'renderDocument',
  'ruleIds',
  'tongueOf',
  'tooLarge',
  'unifiedDiff',
];

const TYPES: readonly string[] = [
  'CheckOptions',
  'Checked',
  'Contract',
  'ContractReading',
  'Diagnostic',
  'Document',
  'Edit',
  'Explanation',
  'Fix',
  'Ignored',
  'JsonSchema',
  'Judged',
  'Language',
  'MakeOptions',
  'MessageTable',
  'OpenPoint',
  'Outcome',
  'Point',
  'Prepared',
  'PrintOptions',
  'Related',
  'RenderAssets',
  'Report',
  'RulesetName',
  'Severity',
  'Source',
  'Span',
  'Tongue',
];

const text = readFileSync(new URL('../src/index.ts', import.meta.url), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');

describe('the public surface', () => {
  it('has these values', () => {
    expect(Object.keys(surface).sort()).toEqual([...VALUES].sort());
  });

  it('has these types', () => {
    expect(exported('type').sort()).toEqual([...TYPES].sort());
  });

  it('names each of them: no star and no default', () => {
    expect(text).not.toMatch(/^export (?:\*|default)/m);
    expect(exported('value').sort()).toEqual([...VALUES].sort());
  });
});

/** Names that the file exports, in lists and in declarations. */
function exported(kind: 'value' | 'type'): string[] {
  const lists = [...text.matchAll(/^export (type )?\{([^}]*)\}/gm)].flatMap(([, allTypes, names = '']) =>
    names
      .split(',')
      .map((name) => name.trim())
      .filter((name) => name !== '')
      .map((name) => ({
        name: name.replace(/^type /, ''),
        isType: allTypes !== undefined || name.startsWith('type '),
      })),
  );
  const declared = [...text.matchAll(/^export (?:async )?(interface|type|const|function|class) (\w+)/gm)].map(
    ([, keyword = '', name = '']) => ({ name, isType: keyword === 'interface' || keyword === 'type' }),
  );
  return [...lists, ...declared].filter(({ isType }) => isType === (kind === 'type')).map(({ name }) => name);
}
