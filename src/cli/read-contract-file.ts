/**
 * A contract file by its name: bytes, then text. Its size is asked before a byte is read, for nobody
 * wants a log of gigabytes in memory. A name that cannot be read is a UsageError; what is wrong inside
 * is a finding.
 */
import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { decodeSource, type Outcome, type Source, tooLarge } from '../index.js';
import { systemReason, UsageError } from './usage-error.js';

/** Findings: source/too-large, source/not-utf8. `name` is what the user called it, and is what findings show. */
export function readContractFile(name: string, directory: string): Outcome<Source> {
  if (name === '') throw new UsageError('the name of a contract file is empty; write it after the command');
  const path = resolve(directory, name);
  try {
    const stats = statSync(path);
    if (stats.isDirectory()) throw new UsageError(`${name} is a folder; name the contract file in it`);
    if (!stats.isFile()) throw new UsageError(`${name} is no file on disk; save the contract to one first`);
    const large = tooLarge(name, stats.size);
    if (large !== null) return { value: null, diagnostics: [large] };
    return decodeSource(name, readFileSync(path));
  } catch (error) {
    const reason = systemReason(error);
    if (reason === null) throw error;
    throw new UsageError(`${name} cannot be read: ${reason}`);
  }
}
