/**
 * References, once numbers are known: `Pasal 5 ayat (2) huruf a`, `Article 5 paragraph (2) letter a`,
 * `clause 8.2(a)`. The words between the numbers are the locale's; the numbers stay live in formats that
 * can count for themselves. A row without a number of its own is referred to by what it stands in.
 */
import type { Language } from '../document/document.js';
import type { Inline, Reference, ReferencePart } from '../document/inline.js';
import type { Locale } from '../locale/locale.js';
import { type Diagnostic, diagnostic } from '../source/diagnostic.js';
import type { Anchor } from './number.js';

export interface ReferenceWords {
  readonly locales: Readonly<Record<Language, Locale>>;
  /** Name of the numbering scheme of the contract. */
  readonly scheme: string;
  readonly anchors: ReadonlyMap<string, Anchor>;
  /** Clauses that the contract says in words of its own: a reference to a paragraph of ours leads to the clause. */
  readonly replaced: ReadonlySet<string>;
  /** What was filled already, by language and target: a contract refers to the same places again and again. */
  readonly filled: ReadonlyMap<Language, Map<string, Reference>>;
}

/** Fills the references among these inlines. Diagnostics: compose/dangling-reference. */
export function fillReferences(
  inlines: readonly Inline[],
  language: Language,
  clause: string,
  words: ReferenceWords,
  findings: Diagnostic[],
): readonly Inline[] {
  // Few paragraphs refer to anything; the others stay the very same, and so does all that holds them.
  if (!inlines.some(mayRefer)) return inlines;
  return inlines.map((inline) => {
    if (inline.type === 'strong' || inline.type === 'emphasis') {
      return { ...inline, children: fillReferences(inline.children, language, clause, words, findings) };
    }
    if (inline.type !== 'reference') return inline;
    const filled = filledReference(inline, language, words);
    if (filled !== null) return filled;
    findings.push(
      diagnostic({
        code: 'compose/dangling-reference',
        message: `Clause ${clause} refers to ${inline.target}, which this contract does not have.`,
        help: 'put the reference under the condition on which that clause applies, or name another row',
        clause,
      }),
    );
    return shown(inline);
  });
}

/** Null where it leads nowhere. */
function filledReference(inline: Reference, language: Language, words: ReferenceWords): Reference | null {
  const known = words.filled.get(language);
  const before = known?.get(inline.target);
  if (before !== undefined) return before;
  const target = targetOf(inline.target, words);
  const anchor = words.anchors.get(target);
  const parts = anchor ? partsOf(anchor, language, words) : [];
  if (parts.length === 0) return null;
  const filled = { ...inline, target, parts };
  known?.set(inline.target, filled);
  return filled;
}

function mayRefer({ type }: Inline): boolean {
  return type === 'reference' || type === 'strong' || type === 'emphasis';
}

function targetOf(target: string, { anchors, replaced }: ReferenceWords): string {
  const [clause = ''] = target.split('#');
  return replaced.has(clause) && !anchors.has(target) ? clause : target;
}

/** A broken reference is shown, never left out; in words alone, for a draft is printed with it and no link has where to lead. */
function shown({ target }: Reference): Inline {
  return { type: 'text', text: `[${target}]` };
}

function partsOf(anchor: Anchor, language: Language, words: ReferenceWords): readonly ReferencePart[] {
  const { clause, trail } = anchor;
  const scheme = words.locales[language]?.references[words.scheme];
  if (!scheme) throw new Error(`The locale ${language} has no reference words for the scheme ${words.scheme}.`);
  const heading = clause.number?.label[language];
  if (clause.number && heading !== undefined && scheme[clause.number.family].context === 'full') {
    const text = trail.reduce((label, { number }) => fullLabel(label, number.label[language] ?? ''), heading);
    const target = trail.at(-1)?.anchor ?? clause.id;
    return join([scheme[clause.number.family].before[0] ?? '', { anchor: target, context: 'full', text }]);
  }
  const pieces: (string | Numbered)[] = [];
  if (clause.number && heading !== undefined) {
    pieces.push(scheme[clause.number.family].before[0] ?? '', {
      anchor: clause.id,
      context: 'own',
      text: bare(heading),
    });
  }
  for (const { anchor: target, level, number } of trail) {
    const index = clause.number ? level : level - 1;
    const text = bare(number.label[language] ?? '');
    pieces.push(scheme[number.family].before[index] ?? ' ', { anchor: target, context: 'own', text });
  }
  return join(pieces);
}

interface Numbered {
  readonly anchor: string;
  readonly context: 'own' | 'full';
  readonly text: string;
}

/** `8.2` already holds the 8; `(a)` is added to it. */
function fullLabel(around: string, own: string): string {
  return own.startsWith(around) ? own : around + own;
}

/** Word's reference fields leave a trailing full stop away, so the cached text does too. */
function bare(label: string): string {
  return label.replace(/\.$/u, '');
}

function join(pieces: readonly (string | Numbered)[]): readonly ReferencePart[] {
  return pieces.flatMap((piece): readonly ReferencePart[] => {
    if (typeof piece !== 'string') return [{ type: 'number', ...piece }];
    return piece === '' ? [] : [{ type: 'words', text: piece }];
  });
}
