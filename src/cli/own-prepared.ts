/**
 * Which clauses, outlines and wording a contract is made from: those of the package, or with a firm's own over
 * them, from the folder that `--templates` names or else from `templates` beside the contract file. Only then
 * is the reader of templates loaded: a plain run never needs it.
 */
import { dirname, join, resolve } from 'node:path';
import { isPackageTemplates } from '../assets.js';
import { ENGLISH, type Language, type Prepared, passes } from '../index.js';
import { hasOwnTexts, readOwnTexts } from './read-own-texts.js';
import { report } from './report.js';
import type { Surroundings } from './surroundings.js';
import { oneLine } from './usage-error.js';

export interface TemplatesOption {
  readonly templates?: string;
}

/** Prepared texts for a contract file in these languages; null where the firm's own have errors, which are reported once. */
export type PreparedFor = (contract: string, languages: readonly Language[]) => Promise<Prepared | null>;

export function preparedFor({ templates }: TemplatesOption, surroundings: Surroundings): PreparedFor {
  const made = new Map<string, Promise<Prepared | null>>();
  return async (contract, languages) => {
    const folder = templates ?? besideOf(contract, surroundings.directory);
    if (folder === null) return surroundings.assets().prepared(languages);
    const prepared = made.get(folder) ?? withOwnTexts(folder, surroundings);
    made.set(folder, prepared);
    const whole = await prepared;
    const { say } = surroundings.tongue ?? ENGLISH;
    const said = `${whole ? 'with' : 'not made, for the faults of'} the templates in ${folder}`;
    surroundings.stderr(`${oneLine(contract)}: ${oneLine(say(said))}\n`);
    return whole;
  };
}

/** In a clone of ours the folder beside a contract may be the one that the package was built from: nobody's own. */
function besideOf(contract: string, directory: string): string | null {
  const folder = join(dirname(contract), 'templates');
  return hasOwnTexts(folder, directory) && !isPackageTemplates(resolve(directory, folder)) ? folder : null;
}

/** Null where the firm's own texts have errors, which are reported. */
export async function withOwnTexts(folder: string, surroundings: Surroundings): Promise<Prepared | null> {
  const { value: own, diagnostics, sources } = readOwnTexts(folder.replaceAll('\\', '/'), surroundings.directory);
  if (own === null) {
    report(folder, diagnostics, { sources }, surroundings);
    return null;
  }
  const { prepare } = await import('../compose/prepare.js');
  const made = prepare(surroundings.assets().texts(), own);
  if (!passes(made.diagnostics)) report(folder, made.diagnostics, { sources }, surroundings);
  return made.value;
}
