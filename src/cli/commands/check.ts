/**
 * `sepakat check`: all that render would find, and nothing written. The contract is made in all its
 * languages, so that a value which no clause says is found here already. A Markdown file is somebody else's
 * contract, and is judged by what can be read of it.
 */
import { packageVersion } from '../../assets.js';
import { type CheckOptions, type Diagnostic, explanations, makeDocument, type Report } from '../../index.js';
import { checkForeignFile, isForeign } from '../check-foreign.js';
import { type ChosenCheck, chosenCheck, chosenReportFormat } from '../choices.js';
import { fixContractFile } from '../fix-contract-file.js';
import { preparedFor, type TemplatesOption } from '../own-prepared.js';
import { readContracts } from '../read-contracts.js';
import { report } from '../report.js';
import { type ExitCode, type Surroundings, worst } from '../surroundings.js';
import { UsageError } from '../usage-error.js';

export interface CheckCommandOptions extends TemplatesOption, ChosenCheck {
  readonly maxWarnings?: string;
  /** Default: for people, on stderr. Every other goes to stdout, once all files are read. */
  readonly format?: string;
  /** Does what is safe first, and shows it; with `dryRun` it shows it only. */
  readonly fix?: boolean;
  readonly dryRun?: boolean;
}

export async function check(
  names: readonly string[],
  options: CheckCommandOptions,
  surroundings: Surroundings,
): Promise<ExitCode> {
  const format = chosenReportFormat(options.format);
  if (options.dryRun === true && options.fix !== true) throw new UsageError('--dry-run belongs to --fix');
  if (options.fix === true && format !== null) {
    throw new UsageError(`--fix prints what it changes where --format ${format.id} prints; ask for one of them`);
  }
  // All that was typed is looked at before anything is written.
  const asked = { chosen: chosenCheck(options), mostWarnings: numberOf(options.maxWarnings) };
  if (options.fix === true) {
    const { directory, stdout } = surroundings;
    const how = { show: stdout, write: options.dryRun !== true };
    // A file that cannot be read is told by the check that follows.
    for (const name of names.filter((one) => !isForeign(one))) fixContractFile(name, directory, how);
  }
  if (format === null) return checkAll(names, options, asked, surroundings);
  const reports: Report[] = [];
  const collecting = { ...surroundings, collect: (report: Report) => reports.push(report) };
  const code = await checkAll(names, options, asked, collecting);
  const manuals = new Map(explanations().map((manual) => [manual.code, manual]));
  surroundings.stdout(format.print(reports, { version: packageVersion(), manuals }));
  return code;
}

async function checkAll(
  names: readonly string[],
  options: TemplatesOption,
  { chosen, mostWarnings }: { readonly chosen: CheckOptions; readonly mostWarnings: number },
  surroundings: Surroundings,
): Promise<ExitCode> {
  const prepared = preparedFor(options, surroundings);
  const codes: ExitCode[] = [];
  for (const name of names.filter(isForeign)) {
    const { findings, code } = await checkForeignFile(name, chosen, surroundings);
    codes.push(warningsOf(findings) > mostWarnings ? worst([1, code]) : code);
  }
  const read = readContracts(
    names.filter((name) => !isForeign(name)),
    chosen,
    surroundings,
  );
  codes.push(read.code);
  for (const contract of read.contracts) {
    const { languages } = contract.value.agreement;
    const texts = await prepared(contract.name, languages);
    if (texts === null) {
      codes.push(1);
      continue;
    }
    const made = makeDocument(contract.value, texts, { languages });
    const findings = [...contract.diagnostics, ...contract.place(made.diagnostics)];
    report(contract.name, findings, { ...contract.printing, ignored: contract.ignored }, surroundings);
    codes.push(made.value === null || warningsOf(findings) > mostWarnings ? 1 : 0);
  }
  return worst(codes);
}

function warningsOf(findings: readonly Diagnostic[]): number {
  return findings.filter(({ severity }) => severity === 'warning').length;
}

/** Without the option, no number of warnings is too many. */
function numberOf(text: string | undefined): number {
  if (text === undefined) return Number.POSITIVE_INFINITY;
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new UsageError(`--max-warnings takes a number such as 0, not ${text}`);
}
