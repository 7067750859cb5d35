/**
 * The manual of a finding, kept in the file that makes it: what `sepakat explain` prints, with samples that the
 * tests run. So no manual can promise what its code does not do.
 */

/** What `sepakat explain` prints of a rule or an invariant. */
export interface Manual {
  /** One sentence: what is checked, put as what should hold. */
  readonly says: string;
  /** What goes wrong for the provider or the customer without it. */
  readonly why: string;
  /** How to put it right. */
  readonly fix: string;
  /** Statute, standard, or `practice`, which is an honest answer. */
  readonly source: string;
  /** Nothing is found in these. */
  readonly good: readonly Sample[];
  /** Exactly `at` is found in these, each in its turn. */
  readonly bad: readonly BadSample[];
}

export interface Sample {
  /** A preset, an example or a contract of test/templates/outlines that the changes are laid over. Default: the preset web-hosting-id. */
  readonly base?: string;
  /**
   * YAML: what to change. Maps are laid over those of the base, a key with `null` is taken out, all else replaces
   * what stood there (RFC 7396). Of a rule about texts it may be a foreign contract instead, in Markdown.
   */
  readonly yaml?: string;
  readonly markdown?: string;
}

export interface BadSample extends Sample {
  /** The path reported, or `line:column` in a Markdown sample. */
  readonly at: string;
  /** Codes of other rules and invariants that the same mistake must trip. Default: none. */
  readonly also?: readonly string[];
}
