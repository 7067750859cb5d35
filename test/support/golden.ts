/**
 * Expected output beside its input. `npm run golden` writes what is made; a rewritten file is read like
 * code before it is committed.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { expect } from 'vitest';

/** All files of a folder `expected`, by name; a file that nothing makes any more is a fault too. */
export function expectFiles(folder: URL, made: ReadonlyMap<string, string>): void {
  if (process.env.GOLDEN) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    for (const [name, text] of made) writeFileSync(new URL(name, folder), text);
  }
  const there = existsSync(folder) ? readdirSync(folder) : [];
  expect(there.sort(), 'run npm run golden, and read what changed').toEqual([...made.keys()].sort());
  for (const [name, text] of made) expect(text, name).toBe(readFileSync(new URL(name, folder), 'utf8'));
}
