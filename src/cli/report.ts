/** Findings of one contract to stderr, and one line that says how it stands. */
import { type Diagnostic, inOrder, type PrintOptions, printDiagnostics } from '../index.js';
import type { Surroundings } from './surroundings.js';

export function report(
  name: string,
  findings: readonly Diagnostic[],
  printing: PrintOptions,
  { stderr, colour }: Surroundings,
): void {
  if (findings.length > 0) stderr(`${printDiagnostics(inOrder(findings), { ...printing, colour })}\n`);
  stderr(`${name}: ${summary(findings)}\n`);
}

/** `1 error, 2 warnings`, or `no findings`. */
function summary(findings: readonly Diagnostic[]): string {
  const counted = (['error', 'warning', 'info'] as const).flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    if (count === 0) return [];
    return [`${count} ${severity === 'info' ? 'remark' : severity}${count === 1 ? '' : 's'}`];
  });
  return counted.length === 0 ? 'no findings' : counted.join(', ');
}
