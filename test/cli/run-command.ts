/**
 * The command in this process: the real `main` in a folder of its own, its output as text. Only streams,
 * folder and assets are not those of a process.
 */
import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { main } from '../../src/cli/main.js';
import { assets } from '../support/examples.js';

export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** A folder that is gone after the test, holding copies of the named examples as `<name>.yaml`, and other files. */
export function workFolder(examples: readonly string[] = [], files: Readonly<Record<string, string>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'sepakat-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const name of examples) {
    cpSync(
      fileURLToPath(new URL(`../../examples/${name}/contract.yaml`, import.meta.url)),
      join(folder, `${name}.yaml`),
    );
  }
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

export async function runCommand(folder: string, ...args: readonly string[]): Promise<Ran> {
  let stdout = '';
  let stderr = '';
  const code = await main(args, {
    stdout: (text) => {
      stdout += text;
    },
    stderr: (text) => {
      stderr += text;
    },
    directory: folder,
    colour: false,
    debug: false,
    assets: () => assets,
  });
  return { code, stdout, stderr };
}

/** Names of the files in a folder, those that begin with a dot too. */
export function namesIn(folder: string): readonly string[] {
  return readdirSync(folder).sort();
}
