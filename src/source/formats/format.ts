/**
 * What the check of some files found, as one text that a program reads: an editor, a pipeline, a page of code
 * review. One file a format; the list is `index.ts`. Whoever writes one hides numbers of persons in every text.
 */
import type { Diagnostic } from '../diagnostic.js';
import { hideNumbers } from '../long-numbers.js';
import type { Manual } from '../manual.js';
import type { PrintOptions } from '../print.js';

export interface ReportFormat {
  /** As `--format` names it. */
  readonly id: string;
  /** Ends with a newline. */
  readonly print: (reports: readonly Report[], about: About) => string;
}

/** Of one file, in the order of its text; `name` is what the user called it. */
export interface Report extends Omit<PrintOptions, 'colour' | 'say'> {
  readonly name: string;
  readonly findings: readonly Diagnostic[];
  /** Found, and let stand by the contract with this reason. */
  readonly ignored: readonly { readonly finding: Diagnostic; readonly because: string }[];
}

export interface About {
  /** Of Sepakat. */
  readonly version: string;
  /** By code; a finding of reading and of how a value is written has none. */
  readonly manuals: ReadonlyMap<string, Pick<Manual, 'says' | 'why' | 'fix' | 'source'>>;
}

/** A sentence on one line, without numbers of persons. */
export function plainLine(text: string): string {
  return hideNumbers(text).replace(/\s+/g, ' ').trim();
}
