/**
 * Files of one contract into the output folder: each whole, and all of them or none. New bytes go beside
 * the old under a passing name and take their place in one step each; when one step fails (an open file
 * on Windows, say), those before it are taken back. What somebody else made or changed is never lost
 * without `force`.
 */
import { lstatSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprint, LEDGER_NAME, type Ledger, printLedger, readLedger } from './ledger.js';
import { systemReason, UsageError } from './usage-error.js';

export interface OutputFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** `shown` is the folder as the user called it. Throws UsageError when nothing could or may be written. */
export function writeFiles(folder: string, shown: string, files: readonly OutputFile[], force: boolean): void {
  try {
    mkdirSync(folder, { recursive: true });
    const ledger = readLedger(folder);
    const foreign = foreignFiles(folder, files, ledger);
    if (foreign.length > 0 && !force) {
      const names = foreign.map((name) => join(shown, name)).join(', ');
      throw new UsageError(
        `${names} was made or changed by somebody else; choose another folder with --out, or write over it with --force`,
      );
    }
    const next = new Map([...(ledger ?? []), ...files.map(({ name, bytes }) => [name, fingerprint(bytes)] as const)]);
    replaceAll(folder, [...files, { name: LEDGER_NAME, bytes: new TextEncoder().encode(printLedger(next)) }]);
  } catch (error) {
    const reason = systemReason(error);
    if (reason === null) throw error;
    throw new UsageError(`${shown} cannot be written: ${reason}`);
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
    return found !== ledger?.get(name) && found !== fingerprint(bytes);
  });
  return [...(ledger === null ? [LEDGER_NAME] : []), ...foreign.map(({ name }) => name)];
}

interface Step {
  readonly target: string;
  readonly fresh: string;
  readonly old: string;
}

function replaceAll(folder: string, files: readonly OutputFile[]): void {
  const steps = files.map(({ name }): Step => {
    const passing = join(folder, `.sepakat-${process.pid}-${name}`);
    return { target: join(folder, name), fresh: `${passing}.new`, old: `${passing}.old` };
  });
  const done: Step[] = [];
  try {
    for (const [at, { bytes }] of files.entries()) writeFileSync(steps[at]?.fresh ?? '', bytes, { flag: 'wx' });
    for (const step of steps) {
      done.push(step);
      if (lstatSync(step.target, { throwIfNoEntry: false })) renameSync(step.target, step.old);
      renameSync(step.fresh, step.target);
    }
  } catch (error) {
    for (const step of done.reverse()) takeBack(step);
    throw error;
  } finally {
    for (const { fresh, old } of steps) for (const path of [fresh, old]) rmSync(path, { force: true });
  }
}

/** The old file where there was one; nothing where there was none and the new one had come to stand there. */
function takeBack({ target, fresh, old }: Step): void {
  if (lstatSync(old, { throwIfNoEntry: false })) renameSync(old, target);
  else if (!lstatSync(fresh, { throwIfNoEntry: false })) rmSync(target, { force: true });
}
