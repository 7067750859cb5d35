/** A fact that must hold across a contract, and cannot be switched off. One file each; the list is `invariants.ts`. */
import type { Finding } from '../../source/diagnostic.js';
import type { Manual } from '../../source/manual.js';
import type { Contract, SectionName } from '../contract.js';
import type { Leaf } from '../walk-leaves.js';

export interface Invariant extends Manual {
  /** The file's name; the finding's code is `model/<id>`. */
  readonly id: string;
  /** Default: an error. A warning where the author may know better than we do. */
  readonly severity?: 'warning';
  /** Findings without their code. Speaks only of sections that parsed. */
  readonly check: (given: Given) => Iterable<Violation>;
}

export type Violation = Omit<Finding, 'code' | 'severity'> & { readonly path: string };

export interface Given {
  readonly contract: Partial<Contract>;
  /** All leaves of `contract`, walked once. */
  readonly leaves: readonly Leaf[];
  /** Sections that are in the file and did not parse, or are missing and required: nothing is known of them. */
  readonly broken: ReadonlySet<SectionName>;
}

/** Another place that belongs to a finding. */
export function seeAlso(message: string, path: string) {
  return { message, path, span: null };
}
