/**
 * THE finding type. What the author can put right is a Diagnostic, collected with all the others
 * and never thrown; what only we can put right is thrown. A path is an address by id in the
 * contract file (`metrics.uptime.targets[p1].within`); `span` is looked up from it at the edge.
 */
import type { Span } from './span.js';

export type Severity = 'error' | 'warning' | 'info';

export interface Diagnostic {
  /** `stage/file-name`; never renamed once released. */
  readonly code: string;
  readonly severity: Severity;
  /** Subject first, the actual value in it, one plain sentence. Never the value of a sensitive field. */
  readonly message: string;
  /** Imperative: one concrete edit. */
  readonly help: string;
  readonly path: string | null;
  readonly span: Span | null;
  /** Set where the key at the end of `path` is what is wrong, not its value: an unknown key. */
  readonly at?: 'key';
  /** Clause id when the finding is about wording. */
  readonly clause: string | null;
  /** What may be done without asking, where that is sure: it changes how the contract is written, not what it says. */
  readonly fix?: Fix;
  /** Other places that belong to the finding. */
  readonly related: readonly Related[];
}

/** `value` and `key`: write this at the finding's path instead. `order`: paths of the items of a list, as they should follow. */
export type Fix =
  | { readonly kind: 'value' | 'key'; readonly text: string }
  | { readonly kind: 'order'; readonly items: readonly string[] };

export interface Related {
  readonly message: string;
  readonly path: string | null;
  readonly span: Span | null;
}

/** `value` is null exactly when an error makes it meaningless. */
export interface Outcome<T> {
  readonly value: T | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** What a finding must say; the rest defaults to nothing. */
export type Finding = Pick<Diagnostic, 'code' | 'message' | 'help'> & Partial<Diagnostic>;

/** A complete Diagnostic, an error unless said otherwise. */
export function diagnostic(finding: Finding): Diagnostic {
  return { severity: 'error', path: null, span: null, clause: null, related: [], ...finding };
}

/** True when nothing stands in the way: no finding of severity error. */
export function passes(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.every((finding) => finding.severity !== 'error');
}
