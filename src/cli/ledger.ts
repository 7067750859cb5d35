/**
 * `.sepakat.json` in an output folder: the SHA-256 of every file that was written there, and of which revision it is
 * where the contract was signed. A file that differs from it was made or changed by somebody, and is not ours to write
 * over; one that was signed is nobody's to change.
 */
import { hash } from 'node:crypto';
import { lstatSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { systemReason, UsageError } from './usage-error.js';

export const LEDGER_NAME = '.sepakat.json';

export interface Written {
  /** SHA-256, lower-case hex. */
  readonly hash: string;
  /** The revision, where the contract was signed in it. */
  readonly signed?: number;
}

/** By file name. */
export type Ledger = ReadonlyMap<string, Written>;

/** An empty ledger where there is none; null where a file of that name is none of ours. */
export function readLedger(folder: string): Ledger | null {
  if (lstatSync(join(folder, LEDGER_NAME), { throwIfNoEntry: false })?.isDirectory() === true) {
    throw new UsageError(`${LEDGER_NAME} in the output folder is a folder; move it away`);
  }
  let text: string;
  try {
    // A pipe or a device would be read for ever.
    if (!statSync(join(folder, LEDGER_NAME)).isFile()) return null;
    text = readFileSync(join(folder, LEDGER_NAME), 'utf8');
  } catch (error) {
    if (systemReason(error) === null) throw error;
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? new Map() : null;
  }
  return parseLedger(text);
}

/** Names sorted, one a line, so that two ledgers can be compared by eye. */
export function printLedger(ledger: Ledger): string {
  const sorted = [...ledger].sort(([left], [right]) => (left < right ? -1 : 1));
  const files = Object.fromEntries(sorted.map(([name, { hash }]) => [name, hash]));
  const signed = sorted.flatMap(([name, written]) => (written.signed === undefined ? [] : [[name, written.signed]]));
  const revisions = signed.length === 0 ? {} : { signed: Object.fromEntries(signed) };
  return `${JSON.stringify({ sepakat: 1, files, ...revisions }, null, 2)}\n`;
}

/** SHA-256, lower-case hex; of a text as UTF-8. */
export function fingerprint(content: Uint8Array | string): string {
  return hash('sha256', content);
}

function parseLedger(text: string): Ledger | null {
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    return null;
  }
  if (!isMap(read) || read.sepakat !== 1 || !isMap(read.files)) return null;
  const { files, signed = {} } = read;
  if (!isMap(signed)) return null;
  const entries = Object.entries(files);
  const ours = entries.every(
    (entry): entry is [string, string] => typeof entry[1] === 'string' && /^[0-9a-f]{64}$/.test(entry[1]),
  );
  if (!ours || !Object.values(signed).every((revision) => Number.isSafeInteger(revision))) return null;
  return new Map(
    entries.map(([name, hash]) => {
      const revision = Object.hasOwn(signed, name) ? (signed[name] as number) : undefined;
      return [name, revision === undefined ? { hash } : { hash, signed: revision }];
    }),
  );
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
