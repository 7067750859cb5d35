/**
 * One run at a time in an output folder: between reading the list of what was written and writing it again nobody
 * else may. The lock is a file that only one can make; who finds it waits. What a run left that was killed is taken
 * away by the next; of one that may still live somebody is told.
 */
import { lstatSync, readFileSync, unlinkSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { UsageError } from './usage-error.js';

const LOCK = '.sepakat.lock';

/** Far longer than files take to be written, and no longer than somebody waits before a screen. */
const PATIENCE_MS = 10_000;
const PAUSE_MS = 20;

/** `work` with the folder to itself. Throws UsageError where another run keeps it longer than `patienceMs`. */
export function withFolder<T>(folder: string, shown: string, work: () => T, patienceMs = PATIENCE_MS): T {
  const lock = join(folder, LOCK);
  const own = `${hostname()} ${process.pid}\n`;
  const until = now() + patienceMs;
  while (!made(lock, own)) {
    // A run that was killed while it cleared up leaves the second lock, which nobody takes away.
    if (now() > until) {
      throw new UsageError(`another run writes to ${shown}; wait for it, or delete ${join(shown, LOCK)} if none does`);
    }
    const held = textOf(lock);
    if (held === null)
      throw new UsageError(`${join(shown, LOCK)} is no file, and no run of ours made it; move it away`);
    if (isDead(held)) clear(lock, own);
    else pause();
  }
  try {
    return work();
  } finally {
    remove(lock);
  }
}

/** Milliseconds of a clock that nobody sets; `performance` would load a module of Node's for it. */
function now(): number {
  const [seconds, nanoseconds] = process.hrtime();
  return seconds * 1000 + nanoseconds / 1e6;
}

/** False where there is one already; it is made in one step, so two never both succeed. */
function made(path: string, text: string): boolean {
  try {
    writeFileSync(path, text, { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** The run that made the lock was on this computer and is no more. */
function isDead(held: string): boolean {
  const [, host, pid] = /^(\S+) (\d+)\n$/.exec(held) ?? [];
  if (host !== hostname() || pid === undefined) return false;
  try {
    process.kill(Number(pid), 0);
    return false;
  } catch (error) {
    // A process of somebody else lives, and may not be asked.
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}

/**
 * Takes a dead lock away, under a second lock: without it, who looked a moment ago could take away the lock of
 * whoever was faster.
 */
function clear(lock: string, own: string): void {
  const clearing = `${lock}-clearing`;
  if (!made(clearing, own)) {
    pause();
    return;
  }
  if (isDead(textOf(lock) ?? '')) remove(lock);
  remove(clearing);
}

/** As `rmSync` with `force` does, for which Node loads what it takes folders away with. */
function remove(path: string): void {
  try {
    unlinkSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
}

/** Null for a folder, a pipe or a link: no waiting makes it go, and a pipe would be read for ever. */
function textOf(path: string): string | null {
  try {
    return lstatSync(path).isFile() ? readFileSync(path, 'utf8') : null;
  } catch {
    // Gone a moment ago, or no file: then it is asked again.
    return '';
  }
}

/** Writing is done without waiting for anything else, so the pause is too. */
function pause(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE_MS * (0.5 + Math.random()));
}
