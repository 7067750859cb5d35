/**
 * Findings of one contract to stderr, or to whoever collects them for a format; and one line on stderr that says
 * how it stands.
 */
import { type Diagnostic, type Ignored, inOrder, type PrintOptions, printDiagnostics } from '../index.js';
import type { Surroundings } from './surroundings.js';
import { oneLine } from './usage-error.js';

/** Nobody puts more right in one go; a file of nonsense must not fill a log with its findings. */
const MOST_SHOWN = 200;

export interface Reporting extends PrintOptions {
  /** What was found and let stand by the contract's own word: listed, so that nobody can hide it. */
  readonly ignored?: readonly Ignored[];
}

export function report(
  name: string,
  findings: readonly Diagnostic[],
  { ignored = [], ...printing }: Reporting,
  { stderr, colour, collect }: Surroundings,
): void {
  if (collect) {
    collect({ ...printing, name, findings: inOrder(findings), ignored });
    stderr(`${oneLine(name)}: ${summary(findings, ignored.length)}\n`);
    return;
  }
  const shown = worstFirst(findings).slice(0, MOST_SHOWN);
  if (shown.length > 0) stderr(`${printDiagnostics(inOrder(shown), { ...printing, colour })}\n`);
  const more = findings.length - shown.length;
  if (more > 0) stderr(`${more} more are not shown; put these right first\n`);
  for (const { finding, because } of ignored) {
    stderr(`ignored  ${finding.code} at ${finding.path ?? 'no place'}: ${oneLine(because)}\n`);
  }
  stderr(`${oneLine(name)}: ${summary(findings, ignored.length)}\n`);
}

function worstFirst(findings: readonly Diagnostic[]): readonly Diagnostic[] {
  const isError = ({ severity }: Diagnostic) => severity === 'error';
  return [...findings.filter(isError), ...findings.filter((finding) => !isError(finding))];
}

/** `1 error, 2 warnings`, or `no findings`. */
function summary(findings: readonly Diagnostic[], ignored: number): string {
  const counted = (['error', 'warning', 'info'] as const).flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    if (count === 0) return [];
    return [`${count} ${severity === 'info' ? 'remark' : severity}${count === 1 ? '' : 's'}`];
  });
  const said = counted.length === 0 ? 'no findings' : counted.join(', ');
  return ignored === 0 ? said : `${said}; ${ignored} ignored with a reason`;
}
