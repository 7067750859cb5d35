/**
 * What stands on every page and in the file's properties. The words are the locale's, the values the
 * contract's; a copy in one language of a contract in two says so on every page.
 */
import { partiesInOrder } from '../assemble/party-order.js';
import type { Paragraph } from '../document/block.js';
import type { Clause, Furniture, Language } from '../document/document.js';
import type { Inline } from '../document/inline.js';
import { textOfInlines } from '../document/text.js';
import { fill, formatSeries } from '../locale/format.js';
import type { Locale } from '../locale/locale.js';
import { localeOf } from '../locale/locale-of.js';
import type { Contract } from '../model/contract.js';
import type { Text } from '../model/fields/texts.js';

export interface FurnitureInput {
  readonly contract: Contract;
  readonly locales: Readonly<Record<Language, Locale>>;
  readonly printed: readonly Language[];
  /** Holds the title lines. */
  readonly front: readonly Clause[];
  readonly isDraft: boolean;
}

export function furnitureOf(input: FurnitureInput): Furniture {
  const { contract, printed } = input;
  const { agreement, parties, signing } = contract;
  const locales = printed.map((language) => localeOf(input.locales, language));
  const isCopy = printed.length < agreement.languages.length;
  const first = printed[0] ?? '';
  const inOrder = partiesInOrder(contract);
  return {
    title: `${titleOf(input.front, first)} ${textIn(agreement.subject, first)}`.trim(),
    author: inOrder.map((id) => parties[id]?.name ?? '').join(', '),
    subject: textIn(agreement.subject, first),
    running: [note(null, running(input, inOrder, locales))],
    page: Object.fromEntries(locales.map((locale) => [locale.tag, locale.furniture.page])),
    mark: markOf(input, locales, isCopy),
    watermark: input.isDraft ? locales.map(({ furniture }) => furniture.draft.watermark).join(' / ') : null,
    initials: signing.initials === true && !isCopy ? initialsOf(input, inOrder, locales) : null,
    columns: Object.fromEntries(locales.map((locale) => [locale.tag, locale.column])),
  };
}

/** The title lines of the front in one language. */
function titleOf(front: readonly Clause[], language: Language): string {
  const lines: string[] = [];
  for (const { rows } of front) {
    for (const row of rows) {
      if (row.type !== 'shared') continue;
      for (const block of row.blocks) {
        if (block.type !== 'paragraph' || block.role !== 'title') continue;
        if (block.language === null || block.language === language) lines.push(textOfInlines(block.inlines));
      }
    }
  }
  return lines.join(' ');
}

/** `010/SLA-AN/XI/2026 · 27/PKS/TBL/XI/2026 · Revisi 1 (draf) / Revision 1 (draft)`; without numbers the id. */
function running(
  { contract }: FurnitureInput,
  inOrder: readonly string[],
  locales: readonly Locale[],
): readonly Inline[] {
  const numbers: Inline[] = [];
  const add = (path: string, text: string | undefined): void => {
    if (text === undefined) return;
    if (numbers.length > 0) numbers.push(words(' · '));
    numbers.push({ type: 'value', paths: [path], kind: 'identifier', form: 'figure', text });
  };
  add('agreement.number', contract.agreement.number);
  for (const id of inOrder) add(`parties.${id}.number`, contract.parties[id]?.number);
  if (numbers.length === 0) add('agreement.id', contract.agreement.id);
  const revisions = locales.map((locale) => {
    const { revision, status } = contract.agreement;
    const words = fill(locale.furniture.revision, { number: String(revision) });
    // A paper that nobody has agreed on, or that another one replaced, says so on every page.
    const standing = locale.words.status?.[status];
    return standing === undefined ? words : `${words} (${standing})`;
  });
  return [...numbers, words(` · ${[...new Set(revisions)].join(' / ')}`)];
}

/** A draft of a reading copy is both. */
function markOf(input: FurnitureInput, locales: readonly Locale[], isCopy: boolean): Furniture['mark'] {
  if (!input.isDraft && !isCopy) return null;
  return locales.map((locale) => {
    const said = [
      ...(input.isDraft ? [locale.furniture.draft.mark] : []),
      ...(isCopy ? [readingCopy(input, locale)] : []),
    ];
    return note(locale.tag, [words(said.join(' '))]);
  });
}

function readingCopy(input: FurnitureInput, locale: Locale): string {
  const { languages, prevailing } = input.contract.agreement;
  const names = languages.map((language) => locale.names[language] ?? language);
  const { furniture } = locale;
  const inside = input.contract.agreement.outline === 'internal' ? furniture['reading-copy-internal'] : undefined;
  return fill(inside ?? furniture['reading-copy'], {
    languages: formatSeries(names, locale),
    prevailing: locale.names[prevailing ?? ''] ?? '',
  });
}

/** One box for each party in the order of the signatures; the words of the first language are enough. */
function initialsOf(
  { contract }: FurnitureInput,
  inOrder: readonly string[],
  locales: readonly Locale[],
): readonly Paragraph[] {
  const [locale] = locales;
  if (!locale) return [];
  return inOrder.map((id) => {
    const role = contract.parties[id]?.role ?? '';
    return note(locale.tag, [words(`${locale.furniture.initials} ${locale.terms[role]?.one ?? ''}`.trim())]);
  });
}

function note(language: Language | null, inlines: readonly Inline[]): Paragraph {
  return { type: 'paragraph', role: 'note', language, inlines };
}

function words(text: string): Inline {
  return { type: 'text', text };
}

function textIn(text: Text, language: Language): string {
  return typeof text === 'string' ? text : ((text as Readonly<Record<Language, string>>)[language] ?? '');
}
