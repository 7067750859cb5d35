/**
 * `dist/sepakat.cjs`, what `npx sepakat` starts: loads the bundled parts of the command, each through V8's
 * own code cache where the package was built by this very version of V8. Otherwise V8 refuses the cache and
 * the part is compiled as usual. The cache is written by the build and never by a run.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Script } from 'node:vm';

/**
 * A run is over before V8's own preparations for a long one pay: hot functions made fast, old objects marked beside
 * the work, patterns compiled with their second text, and made shorter before. Measured as time of all processors, for
 * a small DOCX under Node 20: the default budget costs 13 ms more, marking 8, patterns 4 and 2. Not tried elsewhere, so
 * not done there.
 */
const SHORT =
  '--interrupt-budget=1200000 --no-incremental-marking --regexp-tier-up-ticks=20 --no-regexp-peephole-optimization';
const USUAL = '--interrupt-budget=67584 --incremental-marking --regexp-tier-up-ticks=1 --regexp-peephole-optimization';
const isShort = require.main === module && process.versions.v8.startsWith('11.3.');

type Part = { exports: Record<string, unknown> };

const parts = new Map<string, Part>();

/** Compiled parts by file name; the build asks them for their caches. */
export const scripts = new Map<string, Script>();

/** Where the cache of a part lies, for this V8 and this kind of processor. */
export function cacheName(part: string): string {
  return `${part}.${process.versions.v8}-${process.arch}.cache`;
}

/** A part next to this file, such as `cli.cjs`; loaded once. */
export function loadPart(name: string): Record<string, unknown> {
  const loaded = parts.get(name);
  if (loaded) return loaded.exports;
  const filename = join(__dirname, name);
  const cachedData = readIfThere(join(__dirname, cacheName(name)));
  // The bundler writes pure ASCII: read as one byte a character, a part is neither decoded nor widened.
  const source = readFileSync(filename, 'latin1');
  const script = asUsual(() => {
    const made = new Script(source, { filename, ...(cachedData && { cachedData }) });
    scripts.set(name, made);
    return made;
  });
  const part: Part = { exports: {} };
  parts.set(name, part);
  const load = (id: string): unknown => (id.startsWith('./') ? loadPart(id.slice(2)) : asUsual(() => require(id)));
  script.runInThisContext()(part.exports, load, part, filename, __dirname);
  return part.exports;
}

/**
 * V8 takes what was compiled before, a part of ours or a module of Node's, only under the flags of then. The first part
 * reads arguments and prints the help, in less time than it takes to have flags; whoever loads a second has work to do.
 */
function asUsual<T>(load: () => T): T {
  if (scripts.size > 1) setFlags(USUAL);
  const made = load();
  if (scripts.size > 1) setFlags(SHORT);
  return made;
}

function setFlags(flags: string): void {
  if (isShort) (require('node:v8') as typeof import('node:v8')).setFlagsFromString(flags);
}

function readIfThere(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

if (require.main === module) (loadPart('cli.cjs').run as () => void)();
