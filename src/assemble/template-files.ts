/**
 * Where the texts of clauses stand, and what findings call their files: a firm's own texts may stand over those
 * of the package, and whoever wrote them looks for the fault in his own folder.
 */
import type { Language } from '../document/document.js';
import type { Perspective } from '../model/clauses.js';

/** Which of the files are a firm's own, and what it calls them. */
export interface OwnFiles {
  /** Also true of a file that the firm should have written and did not. */
  readonly has: (path: string) => boolean;
  readonly name: (path: string) => string;
}

/**
 * The path of a clause's text in a language, below `templates`. The balanced text is the plain one, which every
 * clause has; beside it may stand the drafts of the two sides.
 */
export function textPath(clause: string, language: Language, side: Perspective = 'balanced'): string {
  return `clauses/${clause}/${language}${side === 'balanced' ? '' : `.${side}`}.md.hbs`;
}

/** How findings call the file at a path. */
export function nameOf(path: string, own: OwnFiles | undefined): string {
  return own?.has(path) === true ? own.name(path) : path;
}
