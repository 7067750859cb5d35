/**
 * The examples, found by listing: their contracts, and every print of each (a language of its own, both in
 * either order), made once per test file from the sources of the package.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { type Contract, type Document, makeDocument, makeSource, readContract } from '../../src/index.js';
import { assets } from './assets.js';

export { assets };

const root = new URL('../../examples/', import.meta.url);

export interface Example {
  /** Folder of `examples`. */
  readonly name: string;
  readonly folder: URL;
  readonly contract: Contract;
  /** Each choice of languages that the contract allows, left column first; the contract's own comes first. */
  readonly prints: readonly (readonly string[])[];
}

export const examples: readonly Example[] = readdirSync(root).map((name) => {
  const folder = new URL(`${name}/`, root);
  const file = `examples/${name}/contract.yaml`;
  const { value, diagnostics } = readContract(makeSource(file, readFileSync(new URL('contract.yaml', folder), 'utf8')));
  if (value === null) throw new Error(`${file} is no contract: ${diagnostics.map(({ message }) => message).join(' ')}`);
  const { languages } = value.agreement;
  const single = languages.map((language) => [language]);
  const prints = languages.length === 1 ? single : [[...languages], [...languages].reverse(), ...single];
  return { name, folder, contract: value, prints };
});

/** The document of a print. */
export function documentOf({ name, contract }: Example, languages: readonly string[]): Document {
  const { value, diagnostics } = makeDocument(contract, assets.prepared(contract.agreement.languages), { languages });
  if (value === null) throw new Error(`${name} makes no document: ${diagnostics.map((one) => one.message).join(' ')}`);
  return value;
}
