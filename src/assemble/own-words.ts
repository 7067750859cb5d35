/**
 * The words of a contract's own clauses, read as a colleague would before they go out: which defined terms they
 * use, so that these are defined; what looks like a defined term and is none. A doubt is a warning: the words are
 * the author's, and stay as they are. That both languages say the same figures is an invariant of the model.
 */
import type { Language } from '../document/document.js';
import type { Locale } from '../locale/locale.js';
import { localeOf } from '../locale/locale-of.js';
import type { Contract } from '../model/contract.js';
import { type Diagnostic, diagnostic } from '../source/diagnostic.js';
import { literalPattern } from '../source/literal-pattern.js';
import { formsOfTerm } from './forms-of-term.js';
import { textIn } from './say-leaf.js';

export interface OwnWords {
  /** Defined terms of this contract that its own clauses use. */
  readonly uses: ReadonlySet<string>;
  /** assemble/own-words, warnings. */
  readonly diagnostics: readonly Diagnostic[];
}

/** `defined`: the terms that the clauses of this contract define, used or not. */
export function readOwnWords(
  contract: Contract,
  locales: Readonly<Record<Language, Locale>>,
  printed: readonly Language[],
  defined: ReadonlySet<string>,
): OwnWords {
  const texts = ownTexts(contract);
  const uses = new Set<string>();
  const findings: Diagnostic[] = [];
  const { 'own-clauses': _, ...others } = contract;
  for (const language of texts.length === 0 ? [] : printed) {
    const locale = localeOf(locales, language);
    const forms = termForms(locale, contract);
    const words = texts.map(({ value }) => textIn(value, language));
    const known = [...stringsIn(others), ...stringsIn(locale.words), ...locale.months, ...stringsIn(locale.days)];
    const explained = new Set(words.flatMap((text) => [...text.matchAll(quoted)].map(([, name = '']) => name)));
    for (const { path, value } of texts) {
      const { terms, rest } = takeTerms(textIn(value, language), forms);
      for (const { id, form } of terms) {
        if (defined.has(id)) uses.add(id);
        else findings.push(notDefined(path, form, language));
      }
      const strange = [...rest.replaceAll(quoted, 'x').matchAll(capitalised())]
        .map(([, name = '']) => name)
        .filter((name) => !explained.has(name) && !known.some((text) => text.includes(name)));
      for (const name of new Set(strange)) findings.push(notDefined(path, name, language));
    }
  }
  return { uses, diagnostics: findings };
}

interface OwnText {
  readonly path: string;
  readonly value: unknown;
}

function ownTexts({ 'own-clauses': own = {} }: Contract): readonly OwnText[] {
  return Object.entries(own).flatMap(([id, { paragraphs }]) =>
    Object.entries(paragraphs).flatMap(([key, { text, items = {} }]): readonly OwnText[] => {
      const path = `own-clauses.${id}.paragraphs.${key}`;
      const below = Object.entries(items).map(([item, value]) => ({ path: `${path}.items.${item}`, value }));
      return [{ path: `${path}.text`, value: text }, ...below];
    }),
  );
}

interface Form {
  readonly id: string;
  readonly form: string;
}

/** Terms that are written with a capital, the longest first: `Service Credit` is no `Service`. */
function termForms({ terms }: Locale, contract: Contract): readonly Form[] {
  const all = Object.entries(terms).flatMap(([id, usual]) => {
    const { one, many = one } = formsOfTerm(usual, contract);
    return [...new Set([one, many])].map((form) => ({ id, form }));
  });
  return all.filter(({ form }) => /^\p{Lu}/u.test(form)).sort((a, b) => b.form.length - a.form.length);
}

/** The terms of a text, and the text without them. */
function takeTerms(text: string, forms: readonly Form[]): { readonly terms: readonly Form[]; readonly rest: string } {
  const terms: Form[] = [];
  let rest = text;
  for (const each of forms) {
    // A firm's own words for a term may hold a bracket.
    const form = new RegExp(`(?<!\\p{L})${literalPattern(each.form)}(?!\\p{L})`, 'gu');
    const without = rest.replaceAll(form, 'x');
    if (without !== rest) terms.push(each);
    rest = without;
  }
  return { terms, rest };
}

/** Words with a capital that do not begin a sentence. Made where an own text is: few contracts have one. */
const capitalised = () => /(?<=[\p{Ll}\d,)”"] )(\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)*)/gu;

/** What a clause names in quotation marks it explains itself. */
const quoted = /[“"]([^”"]+)[”"]/gu;

function notDefined(path: string, name: string, language: Language): Diagnostic {
  return diagnostic({
    code: 'assemble/own-words',
    severity: 'warning',
    message: `${name} is written like a defined term (${language}), and this agreement defines none of that name.`,
    help: 'write it small, or say in quotation marks what it means; a name may stay',
    path,
  });
}

function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(stringsIn) : [];
}
