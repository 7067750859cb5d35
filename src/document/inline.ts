/**
 * Inlines: what a paragraph holds. User data appears as `value` only, so that it can never
 * become markup, and every value still knows where in the contract it came from.
 */
export type Inline = Text | Strong | Emphasis | Value | Term | Reference | Break;

/** Words of a template. No newline. */
export interface Text {
  readonly type: 'text';
  readonly text: string;
}

export interface Strong {
  readonly type: 'strong';
  readonly children: readonly Inline[];
}

export interface Emphasis {
  readonly type: 'emphasis';
  readonly children: readonly Inline[];
}

/**
 * Something the contract says. `paths` are addresses in the contract file, several where a value
 * was computed. `text` is formatted for its language; a newline in it is a line break.
 */
export interface Value {
  readonly type: 'value';
  readonly paths: readonly string[];
  readonly kind: string;
  readonly form: 'figure' | 'words' | 'derived';
  readonly text: string;
}

/** A defined term where it is used, or (with `defines`) where it is defined. */
export interface Term {
  readonly type: 'term';
  readonly term: string;
  readonly defines: boolean;
  readonly text: string;
}

/**
 * A live reference. `target` is `clause` or `clause#row`. `parts` alternate words and numbers:
 * `Pasal 5`, ` ayat `, `(2)`, ` huruf `, `a`. Joined they are the printed text.
 */
export interface Reference {
  readonly type: 'reference';
  readonly target: string;
  readonly parts: readonly ReferencePart[];
}

/**
 * `number` shows the number of `anchor` (again `clause` or `clause#row`): `own` its own label
 * without a trailing full stop (Word's REF \n), `full` with those of its parents (REF \w): `8.2(a)`.
 */
export type ReferencePart =
  | { readonly type: 'words'; readonly text: string }
  | { readonly type: 'number'; readonly anchor: string; readonly context: 'own' | 'full'; readonly text: string };

/** A line break within a paragraph. */
export interface Break {
  readonly type: 'break';
}
