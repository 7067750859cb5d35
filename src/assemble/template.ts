/**
 * A clause's text after parsing: words with holes, choices and repetitions, as plain data that can
 * be stored when the package is built. Nothing here runs: expand.ts walks it. A position is line
 * and column (from 1) in the template file, so that a finding leads a lawyer to the word.
 */
import { type FactName, isFact } from './facts.js';
import { type Stretch, stretchesOf } from './stretch.js';
import type { Way } from './way.js';

export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A dotted path as written: `paid.without-invoice.within`; without keys for `this`. */
export class TemplatePath {
  readonly keys: readonly string[];
  /** Of a condition that is no path of the contract: `facts.consumer`. */
  readonly fact: FactName | null;
  #way: Way | null = null;

  constructor(keys: readonly string[]) {
    this.keys = keys;
    this.fact = factAt(keys);
  }

  /** Where it leads from its place in the template: found once a process, when first asked, for no contract changes it. */
  get way(): Way | null {
    return this.#way;
  }

  set way(way: Way) {
    this.#way = way;
  }
}

function factAt([first, name = '']: readonly string[]): FactName | null {
  return first === 'facts' && isFact(name) ? name : null;
}

export type TemplateNode = Words | Hole | Choice | Repetition;

/** Markdown as the author wrote it. */
export class Words {
  readonly type = 'words';
  readonly text: string;
  #stretches: readonly Stretch[] | null = null;

  constructor(text: string) {
    this.text = text;
  }

  /** Line by line. */
  get stretches(): readonly Stretch[] {
    this.#stretches ??= stretchesOf(this.text);
    return this.#stretches;
  }
}

/** A place where a helper puts one inline. */
export interface Hole {
  readonly type: 'hole';
  readonly helper: Helper;
  /** The value asked for, where the helper takes one. */
  readonly path: TemplatePath | null;
  /** Literal words: a term id, the target of a reference, singular and plural. */
  readonly words: readonly string[];
  /** `many=true` of a term. */
  readonly many: boolean;
  readonly at: Position;
}

/** `{{#if}}` and `{{#unless}}`: `unless` is a choice with its branches exchanged. */
export interface Choice {
  readonly type: 'choice';
  readonly path: TemplatePath;
  readonly chosen: readonly TemplateNode[];
  readonly otherwise: readonly TemplateNode[];
  readonly at: Position;
}

/** `{{#each}}`, and with `joined` `{{#series}}`, which the locale joins with commas and its word for "and". */
export interface Repetition {
  readonly type: 'repetition';
  readonly path: TemplatePath;
  readonly joined: boolean;
  /** `as |metric|`: what the item is called in blocks further in; null without. */
  readonly as: string | null;
  readonly body: readonly TemplateNode[];
  readonly at: Position;
}

/** How each helper is called: whether it takes a path, and how many literal words. */
export const helpers = {
  figure: { path: true, words: 0 },
  words: { path: true, words: 0 },
  'or-blank': { path: true, words: 0 },
  dateline: { path: true, words: 0 },
  name: { path: true, words: 0 },
  formula: { path: true, words: 0 },
  guard: { path: true, words: 0 },
  like: { path: true, words: 0 },
  alike: { path: true, words: 1 },
  'base-name': { path: true, words: 0 },
  goal: { path: true, words: 0 },
  event: { path: true, words: 0 },
  allowance: { path: true, words: 0 },
  'tier-range': { path: true, words: 0 },
  'credit-amount': { path: true, words: 0 },
  example: { path: true, words: 0 },
  clause: { path: true, words: 0 },
  many: { path: true, words: 2 },
  exposure: { path: false, words: 1 },
  term: { path: false, words: 1 },
  define: { path: false, words: 1 },
  ref: { path: false, words: 1 },
} as const satisfies Record<string, { path: boolean; words: number }>;

export type Helper = keyof typeof helpers;
