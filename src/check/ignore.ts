/** Findings less those that the contract lets stand. A reason that fits nothing any more is a finding itself. */
import { itemAddress } from '../model/item-ids.js';
import { type Diagnostic, diagnostic } from '../source/diagnostic.js';
import type { Checked } from './check.js';

/** An entry of the contract's `ignore`. */
export interface Ignore {
  readonly rule: string;
  readonly at?: string;
  readonly because: string;
}

export interface Ignored {
  readonly finding: Diagnostic;
  readonly because: string;
}

/** `all`: every rule was run, so that what an entry did not meet is not there. */
export function withoutIgnored(
  findings: readonly Diagnostic[],
  entries: readonly Ignore[],
  { all }: { readonly all: boolean },
): Checked {
  const used = new Set<Ignore>();
  const ignored: Ignored[] = [];
  const left = findings.filter((finding) => {
    const entry = entries.find((one) => fits(one, finding));
    if (entry === undefined) return true;
    used.add(entry);
    ignored.push({ finding, because: entry.because });
    return false;
  });
  const unused = entries.flatMap((entry, index) => (all && !used.has(entry) ? [unusedEntry(entries, index)] : []));
  return { findings: [...left, ...unused], ignored };
}

function fits({ rule, at }: Ignore, { code, path }: Diagnostic): boolean {
  if (code !== rule) return false;
  if (at === undefined || at === path) return true;
  return path?.startsWith(`${at}.`) === true || path?.startsWith(`${at}[`) === true;
}

function unusedEntry(entries: readonly Ignore[], index: number): Diagnostic {
  const { rule, at } = entries[index] as Ignore;
  const where = at === undefined ? 'anywhere' : `at ${at}`;
  const fixed = rule.startsWith('model/') ? ' What must hold in every contract cannot be ignored.' : '';
  return diagnostic({
    code: 'check/ignore-unused',
    severity: 'warning',
    message: `${rule} is ignored ${where}, and is not found there.${fixed}`,
    help: 'delete this entry, or write the code and path that the check prints',
    path: itemAddress('ignore', entries, index),
  });
}
