/**
 * References as links that leave the words readable: `[Pasal 5 ayat (2)]` in the text, all targets together at
 * the end of the file. A target is the heading of the clause, by the name that GitHub gives a heading.
 * Where the same words lead to two places, the second is plain text: a wrong link is worse than none.
 */
import type { Document, Language } from '../../document/document.js';
import { parts } from '../../document/walk.js';

export class Links {
  readonly #headed = new Set<string>();
  /** The heading of a clause in a language, under GitHub's name. */
  readonly #slugs = new Map<string, string>();
  readonly #used = new Set<string>();
  /** Labels as Markdown compares them, as first printed, and what they lead to; in the order of first use. */
  readonly #labels = new Map<string, { readonly label: string; readonly leads: string }>();

  constructor(document: Document) {
    for (const part of parts) {
      for (const clause of document[part]) if (clause.heading !== null) this.#headed.add(clause.id);
    }
  }

  /** Records a heading as it is printed; `text` without markup. */
  heading(clause: string | null, language: Language, text: string): void {
    const name = slug(text);
    let free = name;
    for (let count = 1; this.#used.has(free); count++) free = `${name}-${count}`;
    this.#used.add(free);
    if (clause !== null && !this.#slugs.has(key(clause, language))) this.#slugs.set(key(clause, language), free);
  }

  /** Whether `label` may be a link to `target`; if so its definition will stand at the end. */
  claim(label: string, target: string, language: Language): boolean {
    const [clause = ''] = target.split('#');
    if (!this.#headed.has(clause)) return false;
    const leads = key(clause, language);
    const name = label.toLowerCase().replace(/\s+/g, ' ');
    const known = this.#labels.get(name);
    if (known === undefined) this.#labels.set(name, { label, leads });
    return known === undefined || known.leads === leads;
  }

  /** The definitions, one a line. */
  definitions(): string {
    return [...this.#labels.values()]
      .map(({ label, leads }) => `[${label}]: #${this.#slugs.get(leads) ?? ''}`)
      .join('\n');
  }
}

const key = (clause: string, language: Language): string => `${clause} ${language}`;

/** As GitHub does it: lower case, signs dropped, blanks to hyphens. */
const slug = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replaceAll(' ', '-');
