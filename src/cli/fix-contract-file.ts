/**
 * Safe fixes in a contract file: read, mended as often as a reading finds something to mend, and written in one step.
 * A file that somebody saves meanwhile is left as it is.
 */
import {
  accessSync,
  chmodSync,
  closeSync,
  constants,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { applyEdits, checkContract, makeSource, readContract, unifiedDiff } from '../index.js';
import { readContractFile } from './read-contract-file.js';
import { oneLine, systemReason, UsageError } from './usage-error.js';

/** One mistake may hide another; more rounds than this no file of a person needs. */
const MOST_ROUNDS = 10;

/** Shows what changes as a unified difference, then writes it. Throws UsageError where the file may not be written. */
export function fixContractFile(
  name: string,
  directory: string,
  { show, write }: { readonly show: (difference: string) => void; readonly write: boolean },
): void {
  const before = textOf(name, directory);
  if (before === null) return;
  const after = fixedText(name, before);
  if (after === before) return;
  show(unifiedDiff(oneLine(name), before, after));
  if (write) replaceFile(name, resolve(directory, name), before, after);
}

/** The text with all that is safe put right. */
export function fixedText(name: string, text: string): string {
  let fixed = text;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const { judged, diagnostics, edits } = readContract(makeSource(name, fixed));
    const found = judged === null ? diagnostics : [...diagnostics, ...checkContract(judged).findings];
    const changes = edits(found);
    if (changes.length === 0) return fixed;
    fixed = applyEdits(fixed, changes);
  }
  return fixed;
}

/** Null for what the check then says it cannot read. */
function textOf(name: string, directory: string): string | null {
  try {
    return readContractFile(name, directory).value?.text ?? null;
  } catch (error) {
    if (error instanceof UsageError) return null;
    throw error;
  }
}

const MARK = '\ufeff';

/** `before` is the text that was read, without a byte order mark; the mark stays where there is one. */
export function replaceFile(name: string, path: string, before: string, after: string): void {
  let fresh: string | null = null;
  try {
    // A link stays one, and leads to the new text.
    const target = realpathSync(path);
    const mark = readFileSync(target, 'utf8').startsWith(MARK) ? MARK : '';
    const { mode } = statSync(target);
    // Taking the place of a file asks nothing of the file itself, so that one which may not be written is asked here.
    if ((mode & 0o222) === 0) throw new UsageError(`${name} is read-only; nothing was written to it`);
    accessSync(target, constants.W_OK);
    const passing = join(dirname(target), `.sepakat-${process.pid}-fix.new`);
    // Nobody else may read it before it has the mode of the file; one that stands there already is not ours to delete.
    closeSync(openSync(passing, 'wx', 0o600));
    fresh = passing;
    writeFileSync(fresh, mark + after);
    chmodSync(fresh, mode);
    if (readFileSync(target, 'utf8') !== mark + before) {
      throw new UsageError(`${name} was changed meanwhile; nothing was written to it`);
    }
    renameSync(fresh, target);
  } catch (error) {
    const reason = systemReason(error);
    if (reason === null) throw error;
    throw new UsageError(`${name} cannot be written: ${reason}`);
  } finally {
    if (fresh !== null) rmSync(fresh, { force: true });
  }
}
