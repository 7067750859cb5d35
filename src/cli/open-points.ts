/** Findings as a draft lists them: what stands in the way, then what had better be otherwise, once each, without codes. */
import { type Diagnostic, hideNumbers, type Language, type OpenPoint } from '../index.js';
import { oneLine } from './usage-error.js';

/** `inLanguage` gives a finding's sentences in a language, or as they are where it has none. */
export function openPointsOf(
  findings: readonly Diagnostic[],
  languages: readonly Language[],
  inLanguage: (finding: Diagnostic, language: Language) => Diagnostic,
): readonly OpenPoint[] {
  const seen = new Set<string>();
  const ranked = (['error', 'warning'] as const).flatMap((severity) =>
    findings.filter((finding) => finding.severity === severity),
  );
  return ranked.flatMap((finding) => {
    // Two metrics may lack the same; a reader without codes and paths reads one sentence twice.
    if (seen.has(finding.message)) return [];
    seen.add(finding.message);
    const { path, clause } = finding;
    const texts = languages.map(
      (language) => [language, hideNumbers(oneLine(inLanguage(finding, language).message))] as const,
    );
    return [{ path, clause, texts: Object.fromEntries(texts) }];
  });
}
