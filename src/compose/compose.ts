/**
 * The step from clauses to a numbered Document, in order: pair the languages, number, close lists,
 * fill references, add what stands on every page. No word is made here that a template or a locale
 * did not give.
 */
import type { Assembled, AssembledClause } from '../assemble/assembled.js';
import type { Block, Paragraph } from '../document/block.js';
import type {
  Clause,
  ClauseNumber,
  Document,
  Language,
  NumberingFamily,
  Row,
  SharedRow,
} from '../document/document.js';
import type { Inline } from '../document/inline.js';
import { textOfInlines } from '../document/text.js';
import type { Locale } from '../locale/locale.js';
import { type ContractNumbering, type NumberingSchemes, numberingOf } from '../locale/numbering.js';
import type { Contract } from '../model/contract.js';
import { type Diagnostic, type Outcome, passes } from '../source/diagnostic.js';
import { attachmentOf } from './attachment.js';
import { closings } from './close-items.js';
import { furnitureOf } from './furniture.js';
import { anchorsOf, numberClause, numberRows } from './number.js';
import { type PairedRow, pairClause } from './pair.js';
import { fillReferences, type ReferenceWords } from './references.js';
import { stampOf } from './stamp.js';

export interface ComposeInput {
  readonly assembled: Assembled;
  readonly contract: Contract;
  readonly locales: Readonly<Record<Language, Locale>>;
  readonly schemes: NumberingSchemes;
  /** Languages printed, left column first. */
  readonly printed: readonly Language[];
  /** Hash of all template and locale texts. */
  readonly templates: string;
}

/** Diagnostics: compose/dangling-reference. The value is null when one of them is an error. */
export function composeDocument(input: ComposeInput): Outcome<Document> {
  const { assembled, contract, locales, printed } = input;
  const isCopy = printed.length < contract.agreement.languages.length;
  const numbering = numberingOf(
    input.schemes,
    contract.agreement.languages.map((language) => localeIn(locales, language)),
    contract.agreement.languages,
  );
  const make = (clauses: readonly AssembledClause[], family: 'body' | 'annex' | null): readonly Clause[] =>
    clauses.map((clause, index) => makeClause(clause, family, index + 1, numbering, input));
  const front = make(assembled.front, null);
  const clauses = make(assembled.body, 'body');
  const back = make(assembled.back, null).map((clause) => (isCopy ? withoutSignatures(clause) : clause));
  const annexes = make(assembled.annexes, 'annex');
  const words: ReferenceWords = {
    locales,
    scheme: numbering.scheme,
    anchors: anchorsOf([...front, ...clauses, ...back, ...annexes]),
  };
  const findings: Diagnostic[] = [];
  const refer = (parts: readonly Clause[]): readonly Clause[] =>
    parts.map((clause) =>
      mapClause(clause, printed, (inlines, language) => fillReferences(inlines, language, clause.id, words, findings)),
    );
  const attachment = attachmentOf(contract, localeIn(locales, printed[0] ?? '').phrases.attachment ?? '');
  const document: Document = {
    languages: printed,
    numbering: numbering.numbering,
    furniture: furnitureOf({ contract, locales, printed, title: titleOf(front, printed[0] ?? '') }),
    front: refer(front),
    clauses: refer(clauses),
    back: refer(back).filter((clause) => clause.rows.length > 0),
    annexes: refer(annexes),
    stamp: stampOf(contract, attachment, input.templates),
    attachment,
  };
  return { value: passes(findings) ? document : null, diagnostics: findings };
}

function makeClause(
  clause: AssembledClause,
  headed: 'body' | 'annex' | null,
  value: number,
  numbering: ContractNumbering,
  input: ComposeInput,
): Clause {
  const { printed, locales } = input;
  const paired = pairClause(clause.id, clause.versions, printed);
  const number: ClauseNumber | null = headed ? numberClause(value, headed, numbering.numbering, printed) : null;
  const family: NumberingFamily = clause.numbering === 'usual' ? (headed ?? 'body') : clause.numbering;
  const numbers = numberRows(paired.rows, family, number, numbering.numbering, printed);
  const ends = closings(paired.rows);
  const rows = paired.rows.map((row, index): Row => {
    if (row.type !== 'text') return numbering.capitals ? capitalTitle(row) : row;
    const { numbered, item: _, ...text } = row;
    const own = numbers[index] ?? null;
    const closed = closeRow(text, ends[index] ?? 'none', locales);
    // A paragraph that lost its number because it stands alone begins at the margin.
    return { ...closed, number: own, level: numbered && own === null && row.level === 1 ? 0 : row.level };
  });
  const { heading } = paired;
  return {
    id: clause.id,
    number,
    heading: heading && {
      type: 'text',
      id: 'heading',
      level: 0,
      number: null,
      texts: perLanguage(printed, (language) => ({
        type: 'paragraph',
        role: 'heading',
        language: null,
        inlines: numbering.capitals ? capitals(heading[language] ?? []) : (heading[language] ?? []),
      })),
    },
    rows,
  };
}

type UnnumberedText = Omit<Extract<PairedRow, { type: 'text' }>, 'numbered' | 'item'>;

function closeRow(
  row: UnnumberedText,
  closing: ReturnType<typeof closings>[number],
  locales: Readonly<Record<Language, Locale>>,
): UnnumberedText {
  if (closing === 'none') return row;
  const texts = Object.entries(row.texts).map(([language, block]) => {
    if (block.type !== 'paragraph') return [language, block] as const;
    const ending = localeIn(locales, language)['list-endings'][closing];
    // A text that ends with its own full stop is not given a second one.
    const stands = ending === '.' && textOfInlines(block.inlines).endsWith('.');
    const inlines: readonly Inline[] = stands ? block.inlines : [...block.inlines, { type: 'text', text: ending }];
    return [language, { ...block, inlines }] as const;
  });
  return { ...row, texts: Object.fromEntries(texts) };
}

function capitalTitle(row: SharedRow): SharedRow {
  const isTitle = (block: Block): block is Paragraph => block.type === 'paragraph' && block.role === 'title';
  return {
    ...row,
    blocks: row.blocks.map((block) => (isTitle(block) ? { ...block, inlines: capitals(block.inlines) } : block)),
  };
}

/** Template words in capitals; what the author of the contract wrote stays as it is. */
function capitals(inlines: readonly Inline[]): readonly Inline[] {
  return inlines.map((inline) => {
    if (inline.type === 'text' || inline.type === 'term') return { ...inline, text: inline.text.toUpperCase() };
    if (inline.type === 'strong' || inline.type === 'emphasis')
      return { ...inline, children: capitals(inline.children) };
    return inline;
  });
}

function mapClause(
  clause: Clause,
  printed: readonly Language[],
  change: (inlines: readonly Inline[], language: Language) => readonly Inline[],
): Clause {
  const heading = clause.heading && mapRow(clause.heading, printed, change);
  return { ...clause, heading, rows: clause.rows.map((row) => mapRow(row, printed, change)) };
}

function mapRow(
  row: Row,
  printed: readonly Language[],
  change: (inlines: readonly Inline[], language: Language) => readonly Inline[],
): Row {
  const paragraph = (one: Paragraph, language: Language): Paragraph => ({
    ...one,
    inlines: change(one.inlines, one.language ?? language),
  });
  const block = (one: Block, language: Language): Block => {
    const many = (paragraphs: readonly Paragraph[]): readonly Paragraph[] =>
      paragraphs.map((each) => paragraph(each, language));
    switch (one.type) {
      case 'paragraph':
        return paragraph(one, language);
      case 'list':
        return { ...one, items: many(one.items) };
      case 'table':
        return {
          ...one,
          caption: many(one.caption),
          header: one.header.map((cell) => ({ paragraphs: many(cell.paragraphs) })),
          rows: one.rows.map((line) => ({
            ...line,
            cells: line.cells.map((cell) => ({ paragraphs: many(cell.paragraphs) })),
          })),
        };
      case 'signature':
        return {
          ...one,
          columns: one.columns.map((column) => ({
            ...column,
            above: many(column.above),
            stamp: column.stamp && paragraph(column.stamp, language),
            below: many(column.below),
          })),
        };
    }
  };
  if (row.type === 'shared') return { ...row, blocks: row.blocks.map((one) => block(one, printed[0] ?? '')) };
  return {
    ...row,
    texts: Object.fromEntries(Object.entries(row.texts).map(([language, one]) => [language, block(one, language)])),
  };
}

function withoutSignatures(clause: Clause): Clause {
  return {
    ...clause,
    rows: clause.rows.filter((row) => row.type !== 'shared' || row.blocks.every((block) => block.type !== 'signature')),
  };
}

/** The title lines of the front, in the first language. */
function titleOf(front: readonly Clause[], language: Language): string {
  const lines = front.flatMap((clause) => clause.rows.flatMap((row) => (row.type === 'shared' ? row.blocks : [])));
  return lines
    .flatMap((block) => (block.type === 'paragraph' && block.role === 'title' ? [block] : []))
    .filter((block) => block.language === null || block.language === language)
    .map((block) => textOfInlines(block.inlines))
    .join(' ');
}

function perLanguage<T>(
  languages: readonly Language[],
  make: (language: Language) => T,
): Readonly<Record<Language, T>> {
  return Object.fromEntries(languages.map((language) => [language, make(language)]));
}

function localeIn(locales: Readonly<Record<Language, Locale>>, language: Language): Locale {
  const locale = locales[language];
  if (!locale) throw new Error(`There is no locale ${language}.`);
  return locale;
}
