/**
 * `sepakat render`: contract files to documents. All files are read before one is written, so that two
 * contracts of one id cannot write over each other; a contract that fails writes nothing and stops no
 * other. The exit code is the worst of all.
 */
import { join, resolve } from 'node:path';
import {
  type Diagnostic,
  type Document,
  ENGLISH,
  type Language,
  makeDocument,
  type Outcome,
  type Prepared,
  passes,
  renderDocument,
} from '../../index.js';
import { chosenFolder, chosenFormats, chosenLanguages, languagesOf } from '../choices.js';
import { fingerprint as sha256 } from '../ledger.js';
import { openPointsOf } from '../open-points.js';
import { type PreparedFor, preparedFor, type TemplatesOption } from '../own-prepared.js';
import { asFarAsItGoes, type GoodContract, readContracts } from '../read-contracts.js';
import { report } from '../report.js';
import { type ExitCode, type Surroundings, worst } from '../surroundings.js';
import { oneLine, UsageError } from '../usage-error.js';
import { tongueIn } from '../with-tongue.js';
import { type OutputFile, writeFiles } from '../write-files.js';

export interface RenderOptions extends TemplatesOption {
  readonly lang?: string;
  readonly format?: string;
  readonly out: string;
  readonly force?: boolean;
  readonly attach: boolean;
  /** Makes a marked draft of a contract that has errors, too. */
  readonly draft?: boolean;
}

export async function render(
  names: readonly string[],
  options: RenderOptions,
  surroundings: Surroundings,
): Promise<ExitCode> {
  const chosen = chosenLanguages(options.lang);
  const formats = chosenFormats(options.format);
  const out = chosenFolder(options.out);
  const read = readContracts(names, { draft: options.draft === true }, surroundings);
  const prepared = preparedFor(options, surroundings);
  const codes: ExitCode[] = [read.code];
  for (const contract of read.contracts) {
    try {
      const languages = languagesOf(chosen, contract.value.agreement.languages, contract.name);
      codes.push(await renderOne(contract, prepared, { ...options, out, languages, formats }, surroundings));
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      surroundings.stderr(`sepakat: ${error.message}\n`);
      codes.push(2);
    }
  }
  return worst(codes);
}

async function renderOne(
  contract: GoodContract,
  prepared: PreparedFor,
  options: RenderOptions & { readonly languages: readonly string[]; readonly formats: readonly string[] },
  surroundings: Surroundings,
): Promise<ExitCode> {
  const { languages, formats } = options;
  const assets = surroundings.assets();
  const texts = await prepared(contract.name, contract.value.agreement.languages);
  if (texts === null) return 1;
  const isDraft = options.draft === true;
  const made = isDraft
    ? makeDraft(contract, texts, languages, surroundings)
    : makeDocument(contract.value, texts, { languages, sha256 });
  const findings = [...contract.diagnostics, ...contract.place(made.diagnostics)];
  report(contract.name, findings, { ...contract.printing, ignored: contract.ignored }, surroundings);
  if (made.value === null) {
    const { say } = surroundings.tongue ?? ENGLISH;
    if (isDraft) surroundings.stderr(`${oneLine(contract.name)}: ${say('too little holds together for a draft')}\n`);
    return 1;
  }
  const { id, revision, status } = contract.value.agreement;
  const files: OutputFile[] = [];
  for (const format of formats) {
    const name = `${id}.${languages.join('-')}${isDraft ? '.draft' : ''}.${format}`;
    const bytes = await renderDocument(made.value, format, { ...assets, attach: options.attach });
    files.push(isDraft ? { name, bytes } : { name, bytes, revision, signed: status === 'signed' });
  }
  writeFiles(resolve(surroundings.directory, options.out), options.out, files, options.force === true);
  for (const { name } of files) surroundings.stdout(`${join(options.out, name)}\n`);
  return 0;
}

/**
 * Made twice: what is open is known when it was made once. The value is null where errors of the contract leave nothing
 * that could be printed; without errors a fault is ours, and is thrown.
 */
function makeDraft(
  contract: GoodContract,
  texts: Prepared,
  languages: readonly Language[],
  surroundings: Surroundings,
): Outcome<Document> {
  const sound = passes(contract.diagnostics);
  const tongues = new Map(languages.map((language) => [language, tongueIn(language, surroundings)]));
  const inLanguage = (finding: Diagnostic, language: Language): Diagnostic =>
    (tongues.get(language) ?? ENGLISH).tell(finding);
  const make = (): Outcome<Document> => {
    const once = makeDocument(contract.value, texts, { languages, draft: [], sha256 });
    // What a clause then lacks follows from what is known to be wrong.
    const diagnostics = once.diagnostics.filter(({ severity }) => sound || severity !== 'error');
    const found: readonly Diagnostic[] = [...contract.diagnostics, ...diagnostics];
    const draft = openPointsOf(found, languages, inLanguage);
    return { value: makeDocument(contract.value, texts, { languages, draft, sha256 }).value, diagnostics };
  };
  return sound ? make() : (asFarAsItGoes(make) ?? { value: null, diagnostics: [] });
}
