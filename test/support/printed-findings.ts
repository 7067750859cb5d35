/**
 * What the author of a contract file sees: read, parse, place and print, as the command line does it.
 * `findingsOf` stops before the printing.
 */
import { readFileSync } from 'node:fs';
import { contractItemIds } from '../../src/model/item-ids.js';
import { parseContract } from '../../src/model/parse-contract.js';
import { spansToCover } from '../../src/model/sensitive-spans.js';
import type { Diagnostic } from '../../src/source/diagnostic.js';
import { inOrder, joinFindings, withSpans } from '../../src/source/place.js';
import { printDiagnostics } from '../../src/source/print.js';
import type { Raw } from '../../src/source/raw.js';
import { readSource } from '../../src/source/read-source.js';
import { makeSource } from '../../src/source/source.js';

/** A contract file of `examples/`. */
export function example(name: string): string {
  return readFileSync(new URL(`../../examples/${name}/contract.yaml`, import.meta.url), 'utf8');
}

/** A contract of one of the smaller outlines, in `test/templates/outlines/`. */
export function outlineSample(name: string): string {
  return readFileSync(new URL(`../templates/outlines/${name}.yaml`, import.meta.url), 'utf8');
}

/** The text with `before` replaced once by `after`; throws where it is not there. */
export function edited(text: string, ...edits: readonly (readonly [before: string, after: string])[]): string {
  let result = text;
  for (const [before, after] of edits) {
    if (!result.includes(before)) throw new Error(`The text to be changed is in the file, not ${before}.`);
    result = result.replace(before, () => after);
  }
  return result;
}

export function read(
  text: string,
  name = 'contract.yaml',
): { readonly raw: Raw | null; readonly findings: readonly Diagnostic[] } {
  const source = makeSource(name, text);
  const { value: raw, diagnostics } = readSource(source);
  if (raw === null) return { raw, findings: diagnostics };
  const joined = joinFindings(diagnostics, parseContract(raw.root).diagnostics);
  return { raw, findings: inOrder(withSpans(joined, raw, contractItemIds)) };
}

export function findingsOf(text: string): readonly Diagnostic[] {
  return read(text).findings;
}

/** `code at path`, in the order of the text. */
export function codesOf(text: string): readonly string[] {
  return findingsOf(text).map(({ code, path }) => `${code} at ${path}`);
}

export function printedFindings(text: string, name = 'contract.yaml'): string {
  const { raw, findings } = read(text, name);
  const source = makeSource(name, text);
  return printDiagnostics(findings, { sources: [source], sensitive: () => spansToCover(source, raw) });
}
