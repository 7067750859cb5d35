/**
 * `.sepakat.json` in an output folder: the SHA-256 of every file that was written there. A file that
 * differs from it was made or changed by somebody, and is not ours to write over.
 */
import { createHash } from 'node:crypto';
import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { systemReason, UsageError } from './usage-error.js';

export const LEDGER_NAME = '.sepakat.json';

/** File name to lower-case SHA-256 hex. */
export type Ledger = ReadonlyMap<string, string>;

/** An empty ledger where there is none; null where a file of that name is none of ours. */
export function readLedger(folder: string): Ledger | null {
  if (lstatSync(join(folder, LEDGER_NAME), { throwIfNoEntry: false })?.isDirectory() === true) {
    throw new UsageError(`${LEDGER_NAME} in the output folder is a folder; move it away`);
  }
  let text: string;
  try {
    text = readFileSync(join(folder, LEDGER_NAME), 'utf8');
  } catch (error) {
    if (systemReason(error) === null) throw error;
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? new Map() : null;
  }
  return parseLedger(text);
}

/** Names sorted, one a line, so that two ledgers can be compared by eye. */
export function printLedger(ledger: Ledger): string {
  const files = Object.fromEntries([...ledger].sort(([left], [right]) => (left < right ? -1 : 1)));
  return `${JSON.stringify({ sepakat: 1, files }, null, 2)}\n`;
}

export function fingerprint(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function parseLedger(text: string): Ledger | null {
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    return null;
  }
  if (!isMap(read) || read.sepakat !== 1 || !isMap(read.files)) return null;
  const entries = Object.entries(read.files);
  const ours = entries.every((entry): entry is [string, string] => /^[0-9a-f]{64}$/.test(String(entry[1])));
  return ours ? new Map(entries) : null;
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
