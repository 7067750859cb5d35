/** The whole line of a check, from the text of a contract to what is found in it; and the contracts that mutants are made of. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parse } from 'yaml';
import { checkContract } from '../../src/check/check.js';
import { contractItemIds } from '../../src/model/item-ids.js';
import { parseContract } from '../../src/model/parse-contract.js';
import { pathOfKeys } from '../../src/source/path.js';
import { joinFindings } from '../../src/source/place.js';
import { readSource } from '../../src/source/read-source.js';
import { makeSource } from '../../src/source/source.js';
import { assets } from '../support/assets.js';
import { type Mutant, mutated, type Operator, type Tree } from './mutant.js';

/** `code at path` of all that is found in a contract file, errors and what had better be otherwise. */
export function judge(text: string): readonly string[] {
  const { value: raw, diagnostics } = readSource(makeSource('contract.yaml', text));
  if (raw === null) return diagnostics.map(({ code, path }) => `${code} at ${path}`);
  const parsed = parseContract(raw.root);
  const contract = parsed.value ?? parsed.sections;
  // The ruleset that hides no rule.
  const options = { ruleset: 'legal', wordings: () => assets.wordings() } as const;
  const { findings } = checkContract({ contract, broken: parsed.broken }, options);
  return [...joinFindings(diagnostics, parsed.diagnostics), ...findings].map(({ code, path }) => `${code} at ${path}`);
}

export interface Base {
  readonly name: string;
  readonly contract: Tree;
  /** What is found in it as it is. */
  readonly known: ReadonlySet<string>;
}

/** Every preset, and a schedule under a master agreement, of which there is no preset. */
export function bases(): readonly Base[] {
  const presets = new URL('../../templates/presets/', import.meta.url);
  const schedule = new URL('../templates/outlines/schedule.yaml', import.meta.url);
  return [...readdirSync(presets).map((file) => new URL(file, presets)), schedule].map((file) => {
    const contract = parse(readFileSync(file, 'utf8'), { schema: 'failsafe' }) as Tree;
    const name = basename(file.pathname, '.yaml');
    return { name, contract, known: new Set(judge(JSON.stringify(contract))) };
  });
}

export interface Tried {
  readonly operator: string;
  readonly base: string;
  /** Where it must be found, and whether it is. */
  readonly at: string;
  readonly caught: boolean;
  /** What the mutant adds to the findings of its base. */
  readonly found: readonly string[];
}

export function tried({ name, codes }: Operator, base: Base, mutant: Mutant): Tried {
  const contract = mutated(base.contract, mutant);
  const at = pathOfKeys(contract, mutant.at, contractItemIds);
  const found = judge(JSON.stringify(contract)).filter((finding) => !base.known.has(finding));
  return {
    operator: name,
    base: base.name,
    at,
    caught: codes.some((code) => found.includes(`${code} at ${at}`)),
    found,
  };
}
