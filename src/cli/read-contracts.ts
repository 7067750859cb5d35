/**
 * Contract files to checked contracts, all of them first: what is wrong in one is reported and stops no other.
 * Two files with one id are both refused, for their documents would have the same names.
 */
import { resolve } from 'node:path';
import {
  type CheckOptions,
  type Contract,
  type ContractReading,
  checkContract,
  type Diagnostic,
  diagnostic,
  type Ignored,
  type PrintOptions,
  passes,
  readContract,
} from '../index.js';
import { isForeign } from './check-foreign.js';
import { readContractFile } from './read-contract-file.js';
import { report } from './report.js';
import { type ExitCode, type Surroundings, worst } from './surroundings.js';
import { oneLine, UsageError } from './usage-error.js';

export interface GoodContract {
  readonly name: string;
  readonly value: Contract;
  /** What reading, the model and the meaning check found, none of it an error but in a draft. */
  readonly diagnostics: readonly Diagnostic[];
  /** What the meaning check found and the contract lets stand. */
  readonly ignored: readonly Ignored[];
  /** Findings of later steps, with their places in the file. */
  readonly place: ContractReading['place'];
  readonly printing: PrintOptions;
}

export interface ReadOptions extends CheckOptions {
  /** True keeps a contract with errors too, as long as each of its sections can be read. */
  readonly draft?: boolean;
}

/** `code` is the worst of the files that did not make it; 0 where all did. */
export function readContracts(
  names: readonly string[],
  options: ReadOptions,
  surroundings: Surroundings,
): { readonly contracts: readonly GoodContract[]; readonly code: ExitCode } {
  const codes: ExitCode[] = [];
  const read = namedOnce(names, surroundings, codes).flatMap((name) => {
    const result = readOne(name, options, surroundings);
    if (typeof result === 'number') codes.push(result);
    return typeof result === 'number' ? [] : [result];
  });
  const contracts = read.filter((contract) => {
    const twin = read.find((other) => other !== contract && idOf(other) === idOf(contract));
    if (twin === undefined) return true;
    report(contract.name, contract.place([sameId(contract, twin)]), contract.printing, surroundings);
    codes.push(1);
    return false;
  });
  return { contracts, code: worst(codes) };
}

/** A file that is named a second time is told from two files with one id, and done once. */
function namedOnce(
  names: readonly string[],
  { directory, stderr }: Surroundings,
  codes: ExitCode[],
): readonly string[] {
  const known = new Set<string>();
  return names.filter((name) => {
    const path = resolve(directory, name);
    if (!known.has(path)) return known.add(path);
    stderr(`sepakat: ${oneLine(name)} is named twice; name each file once\n`);
    codes.push(2);
    return false;
  });
}

function readOne(name: string, options: ReadOptions, surroundings: Surroundings): GoodContract | ExitCode {
  try {
    // `check` has taken these out already.
    if (isForeign(name)) {
      throw new UsageError(
        `${name} is Markdown and no contract file; sepakat check judges it as far as it can be read`,
      );
    }
    const source = readContractFile(name, surroundings.directory);
    if (source.value === null) {
      report(name, source.diagnostics, { sources: [] }, surroundings);
      return 1;
    }
    const { value: sound, judged, draft, diagnostics: read, place, sensitive } = readContract(source.value);
    const printing = { sources: [source.value], sensitive };
    const { findings, ignored: letStand } = judged
      ? checkContract(judged, { ...options, wordings: () => surroundings.assets().wordings() })
      : { findings: [], ignored: [] };
    const diagnostics = [...read, ...place(findings)];
    const ignored = letStand.flatMap(({ finding, because }) =>
      place([finding]).map((placed) => ({ finding: placed, because })),
    );
    const value = sound ?? (options.draft === true && draft !== null ? asFarAsItGoes(draft) : null);
    if (value !== null && (options.draft === true || passes(diagnostics)))
      return { name, value, diagnostics, ignored, place, printing };
    report(name, diagnostics, { ...printing, ignored }, surroundings);
    return 1;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    surroundings.stderr(`sepakat: ${error.message}\n`);
    return 2;
  }
}

/** What must hold does not, so a step that relies on it may give up; then nothing is left to be made. */
export function asFarAsItGoes<T>(make: () => T): T | null {
  try {
    return make();
  } catch (error) {
    if (error instanceof UsageError) throw error;
    return null;
  }
}

const idOf = ({ value }: GoodContract): string => value.agreement.id;

function sameId(contract: GoodContract, twin: GoodContract): Diagnostic {
  return diagnostic({
    code: 'cli/same-id',
    message: `${idOf(contract)} is the id of ${twin.name} too, and their documents would have the same names.`,
    help: 'give one of the two another id, or render them into different folders',
    path: 'agreement.id',
  });
}
