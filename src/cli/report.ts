/**
 * Findings of one contract to stderr, or to whoever collects them for a format; and one line on stderr that says
 * how it stands.
 */
import {
  type Diagnostic,
  ENGLISH,
  hideNumbers,
  type Ignored,
  inOrder,
  type PrintOptions,
  printDiagnostics,
  type Tongue,
} from '../index.js';
import type { Surroundings } from './surroundings.js';
import { oneLine } from './usage-error.js';

/** Nobody puts more right in one go; a file of nonsense must not fill a log with its findings. */
const MOST_SHOWN = 200;

export interface Reporting extends PrintOptions {
  /** What was found and let stand by the contract's own word: listed, so that nobody can hide it. */
  readonly ignored?: readonly Ignored[];
}

/** Without what a log of GitHub Actions obeys: a command opens a line behind blanks, one of the old notation stands anywhere. */
export function withoutCommands(text: string): string {
  return text.replace(/^(\s*):(?=:)/gm, '$1: ').replaceAll('##[', '## [');
}

export function report(
  name: string,
  findings: readonly Diagnostic[],
  { ignored = [], ...printing }: Reporting,
  surroundings: Surroundings,
): void {
  const { colour, collect, tongue = ENGLISH } = surroundings;
  const stderr = (text: string): void => surroundings.stderr(withoutCommands(text));
  if (collect) {
    const told = ignored.map(({ finding, because }) => ({ finding: tongue.tell(finding), because }));
    collect({ ...printing, name, findings: inOrder(findings).map(tongue.tell), ignored: told });
    stderr(`${oneLine(name)}: ${summary(findings, ignored.length, tongue)}\n`);
    return;
  }
  const shown = worstFirst(findings).slice(0, MOST_SHOWN);
  if (shown.length > 0)
    stderr(`${printDiagnostics(inOrder(shown).map(tongue.tell), { ...printing, colour, say: tongue.say })}\n`);
  const more = findings.length - shown.length;
  if (more > 0) stderr(`${tongue.say(`${more} more are not shown; put these right first`)}\n`);
  for (const { finding, because } of ignored) {
    const where = tongue.say(`at ${finding.path ?? 'no place'}`);
    const line = `${tongue.say('ignored')}  ${finding.code} ${where}: ${because}`;
    stderr(`${oneLine(hideNumbers(line))}\n`);
  }
  stderr(`${oneLine(name)}: ${summary(findings, ignored.length, tongue)}\n`);
}

function worstFirst(findings: readonly Diagnostic[]): readonly Diagnostic[] {
  const isError = ({ severity }: Diagnostic) => severity === 'error';
  return [...findings.filter(isError), ...findings.filter((finding) => !isError(finding))];
}

/** `1 error, 2 warnings`, or `no findings`. */
function summary(findings: readonly Diagnostic[], ignored: number, { say }: Tongue): string {
  const counted = (['error', 'warning', 'info'] as const).flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    if (count === 0) return [];
    return [say(`${count} ${severity === 'info' ? 'remark' : severity}${count === 1 ? '' : 's'}`)];
  });
  const said = counted.length === 0 ? say('no findings') : counted.join(', ');
  return ignored === 0 ? said : `${said}; ${say(`${ignored} ignored with a reason`)}`;
}
