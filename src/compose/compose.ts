/**
 * The step from clauses to a numbered Document, in order: pair the languages, number, close lists,
 * fill references, add what stands on every page. No word is made here that a template or a locale
 * did not give.
 */
import { type Assembled, type AssembledClause, everyClause } from '../assemble/assembled.js';
import { replacedIn } from '../assemble/own-clauses.js';
import type { Clause, ClauseNumber, Document, Language, NumberingFamily, Row } from '../document/document.js';
import { mapInlines } from '../document/map-inlines.js';
import { perLanguage } from '../document/per-language.js';
import type { Locale } from '../locale/locale.js';
import { localeOf } from '../locale/locale-of.js';
import { type ContractNumbering, type NumberingSchemes, numberingOf } from '../locale/numbering.js';
import type { Contract } from '../model/contract.js';
import { type Diagnostic, type Outcome, passes } from '../source/diagnostic.js';
import { attachmentOf } from './attachment.js';
import { capitals, capitalTitle } from './capitals.js';
import { closeItem, closings } from './close-items.js';
import { type OpenPoint, openPoints } from './draft.js';
import { furnitureOf } from './furniture.js';
import { joinLoneItems } from './lone-items.js';
import { anchorsOf, numberClause, numberRows } from './number.js';
import { type PairedClause, pairClause } from './pair.js';
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
  /** What is open in a draft; a draft is made although references lead nowhere. */
  readonly draft?: readonly OpenPoint[];
  /** Of a text as UTF-8, lower-case hex. Default: ours in JavaScript. */
  readonly sha256?: ((text: string) => string) | undefined;
}

/** Diagnostics: compose/dangling-reference. The value is null when one of them is an error, but for a draft. */
export function composeDocument(input: ComposeInput): Outcome<Document> {
  const { assembled, contract, locales, printed } = input;
  const { languages } = contract.agreement;
  const isCopy = printed.length < languages.length;
  const numbering = numberingOf(
    input.schemes,
    languages.map((language) => localeOf(locales, language)),
    languages,
  );
  const referred = new Set<string>();
  const referring = new Set<string>();
  for (const { id, contents } of everyClause(assembled)) {
    if (contents.references.size > 0) referring.add(id);
    for (const target of contents.references) referred.add(target);
  }
  const make = (clauses: readonly AssembledClause[], family: 'body' | 'annex' | null): readonly Clause[] =>
    clauses.map((clause, index) => makeClause(clause, family, index + 1, numbering, referred, input));
  const front = make(assembled.front, null);
  const clauses = make(assembled.body, 'body');
  const back = make(assembled.back, null).map((clause) => (isCopy ? withoutSignatures(clause) : clause));
  const annexes = make(assembled.annexes, 'annex');
  const open = input.draft && openPoints({ points: input.draft, locales, printed, clauses: [...clauses, ...annexes] });
  const findings: Diagnostic[] = [];
  const words: ReferenceWords = {
    locales,
    scheme: numbering.scheme,
    anchors: anchorsOf([...front, ...clauses, ...back, ...annexes], referred),
    replaced: replacedIn(contract),
    filled: new Map(printed.map((language) => [language, new Map()])),
  };
  const first = printed[0] ?? '';
  const refer = (parts: readonly Clause[]): readonly Clause[] =>
    parts.map((clause) =>
      clause === open || referring.has(clause.id)
        ? mapInlines(clause, first, (inlines, language) =>
            fillReferences(inlines, language, clause.id, words, findings),
          )
        : clause,
    );
  const attachment = attachmentOf(contract, localeOf(locales, first).phrases.attachment ?? '');
  const document: Document = {
    languages: printed,
    typesetting: assembled.typesetting,
    numbering: numbering.numbering,
    furniture: furnitureOf({ contract, locales, printed, front, isDraft: input.draft !== undefined }),
    front: refer(open ? [open, ...front] : front),
    clauses: refer(clauses),
    back: refer(back).filter((clause) => clause.rows.length > 0),
    annexes: refer(annexes),
    stamp: stampOf(contract, attachment, input.templates, input.sha256),
    attachment,
  };
  return { value: passes(findings) || input.draft ? document : null, diagnostics: findings };
}

function makeClause(
  clause: AssembledClause,
  headed: 'body' | 'annex' | null,
  value: number,
  numbering: ContractNumbering,
  referred: ReadonlySet<string>,
  input: ComposeInput,
): Clause {
  const { printed, locales } = input;
  const pairs = pairClause(clause.id, clause.versions, printed);
  const paired = joinLoneItems(clause.id, pairs, printed, referred, locales);
  const number = headed ? numberClause(value, headed, numbering.numbering, printed) : null;
  const family: NumberingFamily = clause.numbering === 'usual' ? (headed ?? 'body') : clause.numbering;
  return {
    id: clause.id,
    number,
    whole: clause.whole,
    heading: paired.heading && headingRow(paired.heading, numbering.capitals, printed),
    rows: finishRows(paired, family, number, numbering, input),
  };
}

/** Rows with their numbers, and items with their endings. */
function finishRows(
  { rows }: PairedClause,
  family: NumberingFamily,
  clause: ClauseNumber | null,
  { numbering, capitals: inCapitals }: ContractNumbering,
  { printed, locales }: ComposeInput,
): readonly Row[] {
  const numbers = numberRows(rows, family, clause, numbering, printed);
  const ends = closings(rows);
  return rows.map((row, index): Row => {
    if (row.type !== 'text') return inCapitals ? capitalTitle(row) : row;
    const { type, id, numbered } = row;
    const number = numbers[index] ?? null;
    // A paragraph that lost its number because it stands alone begins at the margin.
    const level = numbered && number === null && row.level === 1 ? 0 : row.level;
    return { type, id, level, texts: closeItem(row.texts, ends[index] ?? 'none', locales), number };
  });
}

function headingRow(
  heading: NonNullable<PairedClause['heading']>,
  inCapitals: boolean,
  printed: readonly Language[],
): Row {
  const texts = perLanguage(printed, (language) => {
    const inlines = heading[language] ?? [];
    return {
      type: 'paragraph' as const,
      role: 'heading' as const,
      language: null,
      inlines: inCapitals ? capitals(inlines) : inlines,
    };
  });
  return { type: 'text', id: 'heading', level: 0, number: null, texts };
}

/** A reading copy is not to be signed. */
function withoutSignatures(clause: Clause): Clause {
  return {
    ...clause,
    rows: clause.rows.filter((row) => row.type !== 'shared' || row.blocks.every((block) => block.type !== 'signature')),
  };
}
