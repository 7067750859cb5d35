/**
 * `sepakat check`: all that render would find, and nothing written. The contract is made in all its
 * languages, so that a value which no clause says is found here already.
 */
import { makeDocument } from '../../index.js';
import { preparedFor, type TemplatesOption } from '../own-prepared.js';
import { readContracts } from '../read-contracts.js';
import { report } from '../report.js';
import { type ExitCode, type Surroundings, worst } from '../surroundings.js';

export async function check(
  names: readonly string[],
  options: TemplatesOption,
  surroundings: Surroundings,
): Promise<ExitCode> {
  const prepared = preparedFor(options, surroundings);
  const read = readContracts(names, surroundings);
  const codes: ExitCode[] = [read.code];
  for (const contract of read.contracts) {
    const { languages } = contract.value.agreement;
    const texts = await prepared(contract.name, languages);
    if (texts === null) {
      codes.push(1);
      continue;
    }
    const made = makeDocument(contract.value, texts, { languages });
    report(
      contract.name,
      [...contract.diagnostics, ...contract.place(made.diagnostics)],
      contract.printing,
      surroundings,
    );
    codes.push(made.value === null ? 1 : 0);
  }
  return worst(codes);
}
