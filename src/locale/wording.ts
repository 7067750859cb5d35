/**
 * The words by which a contract in a language is read: which phrases are vague, which spellings wrong, how a range
 * of results, a reference or a definition looks. Data of locales/<tag>/check.yaml, so that a new language is one
 * folder; needed only when a text is checked, never to print a contract.
 */

/** All words are lower case unless they are told apart by their capitals. Lists may be empty. */
export interface Wording {
  /** Small words that only this language has: by them a text shows which language it is in. */
  readonly common: readonly string[];
  /** Phrases in which no duty can be measured. */
  readonly vague: readonly string[];
  /** Wrong spelling to the right one. */
  readonly misspelt: Readonly<Record<string, string>>;
  /** Words for days of which the text must say the kind, the kinds, and what stands around where no period is meant. */
  readonly days: {
    readonly bare: readonly string[];
    readonly kinds: readonly string[];
    readonly before: readonly string[];
    readonly beside: readonly string[];
  };
  /** What follows a term that is defined, and what stands before one that is given in brackets. */
  readonly defined: { readonly means: readonly string[]; readonly called: readonly string[] };
  /** Endings that a term may have where it is used: a plural, a possessive. */
  readonly endings: readonly string[];
  /** Nouns of service contracts: capitals on one of these make a defined term, capitals on others a name. */
  readonly 'term-words': readonly string[];
  /** Words before the number of a clause, of a paragraph in it, and of an annex; what tells that another text is meant. */
  readonly references: {
    readonly clause: readonly string[];
    readonly paragraph: readonly string[];
    readonly annex: readonly string[];
    readonly elsewhere: readonly string[];
  };
  readonly results: {
    /** What a result is called, and what is better when lower. */
    readonly uptime: readonly string[];
    readonly lower: readonly string[];
    readonly below: readonly string[];
    readonly 'at-most': readonly string[];
    readonly above: readonly string[];
    readonly 'at-least': readonly string[];
    /** After the figure: `or less`, `or more`. */
    readonly 'or-less': readonly string[];
    readonly 'or-more': readonly string[];
    /** Between two figures. */
    readonly to: readonly string[];
    /** Words in a cell that change nothing. */
    readonly idle: readonly string[];
  };
  /** What a credit is called, a row without one, and the words of a ceiling over all. */
  readonly credits: {
    readonly words: readonly string[];
    readonly none: readonly string[];
    readonly caps: readonly string[];
  };
  /** By which a sentence works an example. */
  readonly examples: readonly string[];
  /** By which a sentence promises. */
  readonly promises: readonly string[];
  /** What downtime is called. */
  readonly downtime: readonly string[];
  readonly units: Readonly<Record<'day' | 'hour' | 'minute' | 'second', readonly string[]>>;
  /** What a text should not say; each list belongs to the rule that looks for it. */
  readonly judged: {
    /** `may` and `change`, with `freely` before or after them in one sentence. */
    readonly 'one-sided': {
      readonly may: readonly string[];
      readonly change: readonly string[];
      readonly freely: readonly string[];
    };
    /** Names of value added tax, words for percent, and what stands between where a sum is one before the tax. */
    readonly tax: {
      readonly names: readonly string[];
      readonly share: readonly string[];
      readonly before: readonly string[];
    };
    readonly papers: { readonly names: readonly string[]; readonly fixed: readonly string[] };
    readonly penalty: { readonly names: readonly string[]; readonly otherwise: readonly string[] };
    readonly 'no-refund': readonly string[];
    /** `before` and `after` follow each other; `limited` makes the fault another's, or one of a size. */
    readonly failures: {
      readonly before: readonly string[];
      readonly after: readonly string[];
      readonly whole: readonly string[];
      readonly limited: readonly string[];
    };
    /** Names of parties by rank. */
    readonly ranks: readonly string[];
    /** `least` and `most` are contraries, and so are `over` and `under`. */
    readonly limits: Readonly<Record<'least' | 'most' | 'over' | 'under', readonly string[]>>;
    readonly insolvency: { readonly names: readonly string[]; readonly ends: readonly string[] };
  };
  readonly periods: Readonly<Record<'day' | 'week' | 'month' | 'quarter' | 'year', readonly string[]>>;
}

/** By language. */
export type Wordings = Readonly<Record<string, Wording>>;
