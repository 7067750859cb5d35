/**
 * The public surface, and the whole line in three calls: a contract file is read, made into a Document,
 * and rendered. Everything comes in as a value: no file, clock or network is touched here, and the same
 * input gives the same output. What a person can put right is a finding and never thrown.
 */
import { assembleClauses } from './assemble/assemble.js';
import type { Judged } from './check/check.js';
import { composeDocument } from './compose/compose.js';
import type { OpenPoint } from './compose/draft.js';
import type { Prepared } from './compose/prepare.js';
import type { Document, Language } from './document/document.js';
import type { Contract } from './model/contract.js';
import { contractItemIds } from './model/item-ids.js';
import { parseContract } from './model/parse-contract.js';
import { spansToCover } from './model/sensitive-spans.js';
import { formats, type RenderAssets } from './render/index.js';
import type { Diagnostic, Outcome } from './source/diagnostic.js';
import { type Edit, editsOf } from './source/edit.js';
import { inOrder, joinFindings, withSpans } from './source/place.js';
import { readSource } from './source/read-source.js';
import type { Source } from './source/source.js';
import type { Span } from './source/span.js';

export { type Checked, type CheckOptions, checkContract, checkForeign, type Judged } from './check/check.js';
export { type Explanation, explanations } from './check/explain.js';
export type { Ignored } from './check/ignore.js';
export { ruleIds } from './check/rules/index.js';
export { RULESET_NAMES, type RulesetName } from './check/rulesets.js';
export type { OpenPoint } from './compose/draft.js';
export type { Prepared } from './compose/prepare.js';
export type { Document, Language } from './document/document.js';
export type { Contract } from './model/contract.js';
export { contractJsonSchema, type JsonSchema } from './model/schema.js';
export type { RenderAssets } from './render/index.js';
export { decodeSource } from './source/decode-source.js';
export {
  type Diagnostic,
  diagnostic,
  type Fix,
  type Outcome,
  passes,
  type Related,
  type Severity,
} from './source/diagnostic.js';
export { applyEdits, type Edit } from './source/edit.js';
export type { Report } from './source/formats/format.js';
export { REPORT_FORMATS } from './source/formats/index.js';
export { hideNumbers, longNumbers } from './source/long-numbers.js';
export { inOrder } from './source/place.js';
export { type PrintOptions, printDiagnostics } from './source/print.js';
export { makeSource, type Source, tooLarge } from './source/source.js';
export type { Point, Span } from './source/span.js';
export { ENGLISH, type MessageTable, type Tongue, tongueOf } from './source/tongue.js';
export { unifiedDiff } from './source/unified-diff.js';

/** `value` is null exactly when a finding is an error. Findings stand in the order of the text. */
export interface ContractReading extends Outcome<Contract> {
  /** As much as parsed, for `checkContract`; null where the text could not be read at all. */
  readonly judged: Judged | null;
  /** What a draft is made from, where every section parsed, though what must hold may not. May throw where it does not. */
  readonly draft: (() => Contract) | null;
  /** What the fixes of findings change in the text. */
  readonly edits: (findings: readonly Diagnostic[]) => readonly Edit[];
  /** Findings of later steps, with their places in this file. */
  readonly place: (findings: readonly Diagnostic[]) => readonly Diagnostic[];
  /** Places of the values that no printed line may show, for `printDiagnostics`. */
  readonly sensitive: () => readonly Span[];
}

/** A contract file to a contract. Diagnostics: source/* of its text, model/* of its words and how they fit. */
export function readContract(source: Source): ContractReading {
  const read = readSource(source);
  const raw = read.value;
  if (raw === null) {
    return {
      ...read,
      value: null,
      judged: null,
      draft: null,
      edits: () => [],
      place: (findings) => findings,
      sensitive: once(() => spansToCover(source, null)),
    };
  }
  const parsed = parseContract(raw.root);
  const place = (findings: readonly Diagnostic[]) => inOrder(withSpans(findings, raw, contractItemIds));
  const judged: Judged = { contract: parsed.value ?? parsed.sections, broken: parsed.broken };
  return {
    value: parsed.value,
    draft: parsed.whole,
    // A contract that buys a plan has other leaves than its file.
    judged: judged.contract === parsed.sections ? { ...judged, leaves: parsed.leaves } : judged,
    diagnostics: place(joinFindings(read.diagnostics, parsed.diagnostics)),
    edits: (findings) => editsOf(findings, raw, contractItemIds),
    place,
    sensitive: once(() => spansToCover(source, raw)),
  };
}

export interface MakeOptions {
  /** Languages to print, left column first: one or two of the contract's. One of two gives a reading copy. */
  readonly languages: readonly Language[];
  /** Makes a draft, marked as one on every page, whatever is found; what is open stands on the first. */
  readonly draft?: readonly OpenPoint[];
  /** SHA-256 of a text as UTF-8, lower-case hex, where there is a faster one than ours in JavaScript. */
  readonly sha256?: (text: string) => string;
}

/** A contract to the Document that every format is rendered from. Diagnostics: assemble/*, compose/*. */
export function makeDocument(
  contract: Contract,
  prepared: Prepared,
  { languages, draft, sha256 }: MakeOptions,
): Outcome<Document> {
  const strange = languages.find((language) => !contract.agreement.languages.some((own) => own === language));
  if (strange !== undefined) throw new Error(`A contract is printed in its own languages, and ${strange} is none.`);
  const { library, locales, numbering, hash } = prepared;
  const assembled = assembleClauses({
    contract,
    library,
    locales,
    printed: languages,
    draft: draft !== undefined,
  });
  if (assembled.value === null) return { value: null, diagnostics: assembled.diagnostics };
  const composed = composeDocument({
    assembled: assembled.value,
    contract,
    locales,
    schemes: numbering,
    printed: languages,
    templates: hash,
    sha256,
    ...(draft && { draft }),
  });
  return { value: composed.value, diagnostics: [...assembled.diagnostics, ...composed.diagnostics] };
}

/** Made when it is first asked for: places are looked for again where a text was plain, and most contracts are printed without. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Ids of the formats, which are also how their files end: `md`, `docx`, `pdf`. */
export const formatIds: readonly string[] = formats.map(({ id }) => id);

/** The bytes of a file in one of `formatIds`. What a format needs besides the document is read when it asks. */
export function renderDocument(document: Document, format: string, assets: RenderAssets): Promise<Uint8Array> {
  const found = formats.find(({ id }) => id === format);
  if (found === undefined) throw new Error(`A format is one of ${formatIds.join(', ')}, not ${format}.`);
  return found.render(document, assets);
}
