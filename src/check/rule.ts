/**
 * A rule of judgement: what a contract may say and had better not. One file each, with its manual and its
 * samples; the list is `rules/index.ts`. What must hold in every contract is an invariant of the model instead,
 * and cannot be switched off.
 */
import type { Language } from '../document/document.js';
import type { Foreign } from '../document/foreign.js';
import type { Passage } from '../document/passage.js';
import type { Wording } from '../locale/wording.js';
import type { Given } from '../model/invariants/invariant.js';
import type { Diagnostic, Severity } from '../source/diagnostic.js';
import type { Manual } from '../source/manual.js';

export interface Rule extends Manual {
  /** The file's name; the finding's code is `check/<id>`. */
  readonly id: string;
  /** Unless a ruleset says otherwise. */
  readonly severity: Severity;
  /** `contract`: on the model. `text`: on passages, of a contract file or of a foreign Markdown file. */
  readonly about: 'contract' | 'text';
  /** 10 to 40 lines. Gives paths and values, never places in a text. Speaks only of sections that parsed. */
  readonly check: (given: RuleGiven) => Iterable<Smell>;
}

export interface RuleGiven extends Given {
  /** The author's own words in the contract file, or all the text of a foreign contract. */
  readonly passages: readonly Passage[];
  /** What was read of a foreign contract; null where a contract file is checked. */
  readonly foreign: Foreign | null;
  /** By which words a text in that language is judged; null where nobody knows them, and then nothing is said. */
  readonly wording: (language: Language | null) => Wording | null;
}

/** A finding without its code and severity: `path`, or `span` in a foreign text. */
export type Smell = Pick<Diagnostic, 'message' | 'help'> & Partial<Omit<Diagnostic, 'code' | 'severity'>>;
