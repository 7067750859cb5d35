/**
 * A contract that somebody else wrote in Markdown: read as far as it can be, judged, and reported with what was read
 * and what was not. The reader is loaded here and only here, so that no contract file pays for it.
 */
import {
  type CheckOptions,
  checkForeign,
  type Diagnostic,
  ENGLISH,
  hideNumbers,
  inOrder,
  longNumbers,
  type Tongue,
} from '../index.js';
import { readContractFile } from './read-contract-file.js';
import { report, withoutCommands } from './report.js';
import type { ExitCode, Surroundings } from './surroundings.js';
import { oneLine, UsageError } from './usage-error.js';

/** By its name: what a Markdown file holds is read, and nothing else is. */
export function isForeign(name: string): boolean {
  return /\.(?:md|markdown)$/i.test(name);
}

export interface ForeignChecked {
  readonly findings: readonly Diagnostic[];
  readonly code: ExitCode;
}

export async function checkForeignFile(
  name: string,
  options: CheckOptions,
  surroundings: Surroundings,
): Promise<ForeignChecked> {
  const stderr = (text: string): void => surroundings.stderr(withoutCommands(text));
  try {
    const source = readContractFile(name, surroundings.directory);
    if (source.value === null) {
      report(name, source.diagnostics, { sources: [] }, surroundings);
      return { findings: source.diagnostics, code: 1 };
    }
    const { readMarkdown } = await import('../extract/markdown.js');
    const wordings = surroundings.assets().wordings();
    const foreign = readMarkdown(source.value, wordings);
    const findings = inOrder(checkForeign(foreign, { ...options, wordings: () => wordings }));
    const { say } = surroundings.tongue ?? ENGLISH;
    for (const { span, message } of foreign.unread.slice(0, MOST_NOTES))
      stderr(`${oneLine(name)}:${span.start.line}:${span.start.column}: ${oneLine(hideNumbers(say(message)))}\n`);
    const more = foreign.unread.length - MOST_NOTES;
    if (more > 0) stderr(`${oneLine(name)}: ${say(`${more} more places were not read`)}\n`);
    stderr(`${oneLine(name)}: ${readSummary(foreign, say)}\n`);
    // Of somebody else's text nobody knows which long number is at home where it stands.
    const numbers = longNumbers(source.value, []);
    report(name, findings, { sources: [source.value], sensitive: () => numbers }, surroundings);
    return { findings, code: findings.some(({ severity }) => severity === 'error') ? 1 : 0 };
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    surroundings.stderr(`sepakat: ${error.message}\n`);
    return { findings: [], code: 2 };
  }
}

const MOST_NOTES = 50;

type Read = Awaited<ReturnType<typeof import('../extract/markdown.js')['readMarkdown']>>;

/** What the findings below rest on: a text of which nothing was read has none, and is not sound for that. */
function readSummary({ tables, targets, allowances, terms, counts }: Read, say: Tongue['say']): string {
  const said = [
    counted(counts.sentences, 'sentence'),
    `${tables.length} of ${counted(counts.tables, 'table')} as credits`,
    counted(targets.length, 'target'),
    counted(allowances.length, 'printed allowance'),
    counted(counts.references, 'reference'),
    counted(terms.length, 'defined term'),
  ].map(say);
  return say(`read ${said.slice(0, -1).join(', ')} and ${said.at(-1)}`);
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
