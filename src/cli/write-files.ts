/**
 * Files of one contract into the output folder: each whole, and all of them or none. New bytes go beside
 * the old under a passing name and take their place in one step each; when one step fails (an open file
 * on Windows, say), those before it are taken back. What somebody else made or changed is never lost
 * without `force`.
 */
import { lstatSync, mkdirSync, readFileSync, renameSync, statSync, unlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { withFolder } from './folder-lock.js';
import { fingerprint, LEDGER_NAME, type Ledger, printLedger, readLedger, type Written } from './ledger.js';
import { systemReason, UsageError } from './usage-error.js';

export interface OutputFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Of the contract, where the file is one of a contract. */
  readonly revision?: number;
  /** Whether the contract is signed in that revision. */
  readonly signed?: boolean;
}

/** `shown` is the folder as the user called it. Throws UsageError when nothing could or may be written. */
export function writeFiles(folder: string, shown: string, files: readonly OutputFile[], force: boolean): void {
  try {
    makeFolder(folder);
    withFolder(folder, shown, () => writeInto(folder, shown, files, force));
  } catch (error) {
    const reason = systemReason(error);
    if (reason === null) throw error;
    throw new UsageError(`${shown} cannot be written: ${reason}`);
  }
}

function writeInto(folder: string, shown: string, files: readonly OutputFile[], force: boolean): void {
  const ledger = readLedger(folder);
  const foreign = foreignFiles(folder, files, ledger);
  if (foreign.length > 0 && !force) {
    const names = foreign.map((name) => join(shown, name)).join(', ');
    throw new UsageError(
      `${names} was made or changed by somebody else; choose another folder with --out, or write over it with --force`,
    );
  }
  const fixed = force ? undefined : files.find((file) => isFixed(file, ledger));
  if (fixed !== undefined) {
    throw new UsageError(
      `${join(shown, fixed.name)} was signed in revision ${fixed.revision}, and this is another text; write a higher revision, or write over it with --force`,
    );
  }
  const next = new Map([...(ledger ?? []), ...files.map((file) => [file.name, writtenOf(file)] as const)]);
  replaceAll(folder, [...files, { name: LEDGER_NAME, bytes: new TextEncoder().encode(printLedger(next)) }]);
}

/** V36. What was signed is changed by a new revision and by nothing else. */
function isFixed({ name, bytes, revision }: OutputFile, ledger: Ledger | null): boolean {
  const before = ledger?.get(name);
  return before?.signed !== undefined && before.signed === revision && before.hash !== fingerprint(bytes);
}

function writtenOf({ bytes, revision, signed }: OutputFile): Written {
  const hash = fingerprint(bytes);
  return signed === true && revision !== undefined ? { hash, signed: revision } : { hash };
}

/** One by one: asked for all folders at once, Node never comes back where the system refuses, as in /proc. */
function makeFolder(path: string): void {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats?.isDirectory() === true) return;
  if (stats === undefined) makeFolder(dirname(path));
  try {
    mkdirSync(path);
  } catch (error) {
    // Another run may have made it a moment ago.
    if (statSync(path, { throwIfNoEntry: false })?.isDirectory() !== true) throw error;
  }
}

/** A file that already has the bytes to be written is nobody's loss, whoever made it. */
function foreignFiles(folder: string, files: readonly OutputFile[], ledger: Ledger | null): readonly string[] {
  const foreign = files.filter(({ name, bytes }) => {
    const path = join(folder, name);
    const stats = lstatSync(path, { throwIfNoEntry: false });
    if (stats === undefined) return false;
    if (stats.isDirectory()) throw new UsageError(`${name} in the output folder is a folder; move it away`);
    if (!stats.isFile()) return true;
    const found = fingerprint(readFileSync(path));
    return found !== ledger?.get(name)?.hash && found !== fingerprint(bytes);
  });
  return [...(ledger === null ? [LEDGER_NAME] : []), ...foreign.map(({ name }) => name)];
}

function replaceAll(folder: string, files: readonly OutputFile[]): void {
  const steps = files.map(({ name, bytes }) => {
    const passing = join(folder, `.sepakat-${process.pid}-${name}`);
    return { target: join(folder, name), fresh: `${passing}.new`, old: `${passing}.old`, bytes };
  });
  const undo: (() => void)[] = [];
  try {
    for (const { fresh, bytes } of steps) writeFileSync(fresh, bytes, { flag: 'wx' });
    for (const { target, fresh, old } of steps) {
      if (lstatSync(target, { throwIfNoEntry: false })) {
        renameSync(target, old);
        undo.push(() => renameSync(old, target));
      } else {
        undo.push(() => removeFile(target));
      }
      renameSync(fresh, target);
    }
  } catch (error) {
    for (const step of undo.reverse()) step();
    throw error;
  } finally {
    for (const { fresh, old } of steps) for (const path of [fresh, old]) removeFile(path);
  }
}

/** Only ever a file or a link, and only ever one of ours. */
function removeFile(path: string): void {
  if (lstatSync(path, { throwIfNoEntry: false })?.isDirectory() === false) unlinkSync(path);
}
