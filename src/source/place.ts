/**
 * Paths of findings -> places in the text, once, at the edge. Until here a finding only knows its
 * address, so the checks that make it run as well on a contract that has no file.
 */
import type { Diagnostic, Related } from './diagnostic.js';
import type { ItemIds } from './path.js';
import { byPosition } from './path.js';
import type { Raw } from './raw.js';
import type { Span } from './span.js';

/** The findings with their spans; one that has a span or no path stays as it is. */
export function withSpans(
  diagnostics: readonly Diagnostic[],
  raw: Raw,
  ids: ItemIds = byPosition,
): readonly Diagnostic[] {
  const place = <T extends Diagnostic | Related>(finding: T): T => {
    if (finding.span !== null || finding.path === null) return finding;
    const key = 'at' in finding && finding.at === 'key' ? raw.locateKey(finding.path, ids) : null;
    return { ...finding, span: key ?? raw.locate(finding.path, ids) };
  };
  return diagnostics.map((finding) => place({ ...finding, related: finding.related.map(place) }));
}

/**
 * Reading findings and the model's together, without the model's echoes: what has no value in the
 * file (`source/...` at its path) is not reported again for having a wrong one.
 */
export function joinFindings(read: readonly Diagnostic[], model: readonly Diagnostic[]): readonly Diagnostic[] {
  const known = new Set(read.filter((finding) => finding.severity === 'error').map((finding) => finding.path));
  return [...read, ...model.filter((finding) => finding.path === null || !known.has(finding.path))];
}

/** Findings in the order of the text: by file, place and code; those without a place come first. */
export function inOrder(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return [...diagnostics].sort(
    (left, right) =>
      compareTexts(left.span?.source ?? '', right.span?.source ?? '') ||
      (left.span?.start.offset ?? -1) - (right.span?.start.offset ?? -1) ||
      compareTexts(left.code, right.code),
  );
}

/** Places of the values at `paths`, for masking; a path that is not there gives none. */
export function sensitiveSpans(raw: Raw, paths: readonly string[], ids: ItemIds = byPosition): readonly Span[] {
  return paths.flatMap((path) => raw.locateValue(path, ids) ?? []);
}

function compareTexts(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
