/**
 * Template files to a library: outlines and clauses, parsed and checked once. The library is plain
 * data, so the package ships it ready made and a run starts without parsing a single template. A
 * clause with a fault does not load; all faults are reported together.
 */
import type { Language, Typesetting } from '../document/document.js';
import { PERSPECTIVES, type Perspective } from '../model/clauses.js';
import type { MapShape } from '../model/shape.js';
import { type Diagnostic, type Outcome, passes } from '../source/diagnostic.js';
import { checkParity } from './check-parity.js';
import { checkPaths } from './check-paths.js';
import { checkShape } from './check-shape.js';
import { rootCursor } from './cursor.js';
import { kindOf } from './parse-clause.js';
import { readClause } from './read-clause.js';
import { readOutline } from './read-outline.js';
import { clauseScope } from './scope.js';
import type { TemplateNode } from './template.js';
import { nameOf, type OwnFiles, textPath } from './template-files.js';
import { type TemplateFile, templateFinding } from './template-finding.js';

export interface Library {
  readonly clauses: Readonly<Record<string, ClauseTemplate>>;
  readonly outlines: Readonly<Record<string, Outline>>;
}

export type ClausePlace = 'front' | 'body' | 'back' | 'annex';

/** One folder of `templates/clauses`. */
export interface ClauseTemplate {
  readonly id: string;
  readonly place: ClausePlace;
  /** All of these must hold: `always`, `facts.<name>`, or a path that must be there. */
  readonly applies: readonly string[];
  readonly numbering: 'usual' | 'parties' | 'recitals' | 'definitions';
  /** A form or a page to keep: no page break inside, where a page holds it. */
  readonly whole: boolean;
  readonly needs: Readonly<Record<string, string>>;
  readonly sources: readonly string[];
  readonly forALawyer: readonly string[];
  /** Whose drafts there are; none where the sides do not differ. */
  readonly variants: readonly Perspective[];
  /** The balanced text, with those of the sides beside it. */
  readonly texts: Readonly<Record<Language, ClauseText>>;
}

export interface ClauseText {
  readonly file: string;
  readonly nodes: readonly TemplateNode[];
  readonly sides?: { readonly [side in Perspective]?: ClauseText };
}

/** Order of clauses: with Indonesian in the contract, and without. An outline belongs to the document. */
export interface Outline {
  readonly id: string;
  readonly front: readonly string[];
  readonly indonesian: readonly string[];
  readonly alone: readonly string[];
  readonly back: readonly string[];
  readonly annexes: readonly string[];
  readonly typesetting: Typesetting;
}

export interface LibraryInput {
  /** Path below `templates` (`clauses/term/en.md.hbs`) to text. */
  readonly files: ReadonlyMap<string, string>;
  readonly languages: readonly Language[];
  readonly shape: MapShape;
  /** Null while the locales have faults of their own. */
  readonly terms: ReadonlySet<string> | null;
  /** What a firm's own texts bring; its clauses were written anew in all their languages. */
  readonly own?: OwnFiles;
}

/**
 * Diagnostics: assemble/library (a file missing or too many, an unknown key, a wrong id), and those of
 * parse-template, check-paths, check-shape and check-parity. The value is null when any is an error.
 */
export function loadLibrary(input: LibraryInput): Outcome<Library> {
  const findings: Diagnostic[] = [];
  const clauses: Record<string, ClauseTemplate> = {};
  const outlines: Record<string, Outline> = {};
  const folders = foldersOf(input, findings);
  for (const id of [...folders].sort()) {
    const clause = readClause(id, input, findings);
    if (clause) clauses[id] = clause;
  }
  const files = Object.values(clauses).flatMap((clause) =>
    sidesOf(clause).map((side) => ({ clause, templates: templatesOf(clause, side, input) })),
  );
  const rows = new Map(
    Object.keys(clauses).map((id) => [id, rowsInAll(files.filter((file) => file.clause.id === id))]),
  );
  // A clause that could not be read has every row, so that its own faults are not reported as those of others.
  const known = { terms: input.terms, clauses: new Map([...folders].map((id) => [id, rows.get(id) ?? null] as const)) };
  const isOwn = ({ id }: ClauseTemplate): boolean =>
    input.languages.some((language) => input.own?.has(textPath(id, language)) === true);
  for (const { clause, templates } of files) {
    const scope = clauseScope(rootCursor(input.shape), clause.needs, {});
    const rewritten = (id: string) =>
      isOwn(clause)
        ? null
        : (files.find((other) => other.clause.id === id && isOwn(other.clause))?.templates[0] ?? null);
    for (const template of templates) findings.push(...checkPaths(template, scope, { ...known, rewritten }));
    const shape = checkShape(templates, kindOf(clause));
    // One difference is enough: rows that are of another kind hold other values too.
    findings.push(...(shape.length > 0 ? shape : checkParity(templates)));
  }
  for (const [path, text] of input.files) {
    const id = outlineIn(path);
    const file = nameOf(path, input.own);
    const outline = id === null ? null : readOutline({ id, path: file, text }, folders, clauses, findings);
    if (outline) outlines[outline.id] = outline;
  }
  // One with a fault of its own may have meant another place.
  const answered = Object.values(clauses).filter(
    (clause) => (input.own === undefined || isOwn(clause)) && !findings.some((found) => found.clause === clause.id),
  );
  findings.push(...inNoOutline(answered, Object.values(outlines), input.own));
  return { value: passes(findings) ? { clauses, outlines } : null, diagnostics: once(findings) };
}

/** Where a clause of a place stands in an outline. */
const partsOf: Readonly<Record<ClausePlace, string>> = {
  front: 'front',
  body: 'indonesian and under alone',
  back: 'back',
  annex: 'annexes',
};

/**
 * A clause that no outline names is never printed, and its author believes that it is. A firm may leave clauses of ours
 * out of its outlines.
 */
function inNoOutline(
  clauses: readonly ClauseTemplate[],
  outlines: readonly Outline[],
  own: OwnFiles | undefined,
): readonly Diagnostic[] {
  const named = new Set(outlines.flatMap(clausesOf));
  return clauses
    .filter(({ id }) => !named.has(id))
    .map(({ id, place }) => {
      const outline = own?.name('outlines/standard.yaml') ?? 'outlines/standard.yaml';
      const start = own ? '; sepakat clauses standard prints ours to begin with' : '';
      const help = `Write ${id} under ${partsOf[place]} in an outline such as ${outline}${start}.`;
      const file = { file: nameOf(`clauses/${id}/clause.yaml`, own), clause: id };
      return templateFinding(
        'assemble/library',
        file,
        { line: 1, column: 1 },
        `No outline has the clause ${id}.`,
        help,
      );
    });
}

/** All clauses that an outline names, in the order of its parts. */
export function clausesOf({ front, indonesian, alone, back, annexes }: Outline): readonly string[] {
  return [front, indonesian, alone, back, annexes].flat();
}

/** A row that several clauses refer to is lost once. */
function once(findings: readonly Diagnostic[]): readonly Diagnostic[] {
  return [...new Map(findings.map((finding) => [JSON.stringify(finding), finding])).values()];
}

const outlineIn = (path: string): string | null => /^outlines\/([^/]+)\.yaml$/u.exec(path)?.[1] ?? null;

/** Folders of clauses. A file that nothing reads is reported: its author believes that it says something. */
function foldersOf({ files, languages, own: firm }: LibraryInput, findings: Diagnostic[]): ReadonlySet<string> {
  const own = new Set(['clause.yaml', ...languages.map((language) => `${language}.md.hbs`)]);
  const drafts = new Set(
    languages.flatMap((language) => PERSPECTIVES.map((side) => textPath('x', language, side).replace(/.*\//u, ''))),
  );
  const folders = new Set<string>();
  for (const path of files.keys()) {
    // A preset is a contract to start from: data of the library, and no part of what it says.
    if (path.startsWith('presets/')) continue;
    const [, folder, name] = /^clauses\/([^/]+)\/(.+)$/u.exec(path) ?? [];
    if (folder?.startsWith('_')) continue;
    if (folder !== undefined) folders.add(folder);
    if (name === undefined ? outlineIn(path) !== null : drafts.has(name) || own.has(name)) continue;
    const help = `Name it ${[...own].join(' or ')}, or delete it.`;
    const file = { file: nameOf(path, firm), clause: folder ?? '' };
    const message = `Nothing reads ${file.file}.`;
    findings.push(templateFinding('assemble/library', file, { line: 1, column: 1 }, message, help));
  }
  return folders;
}

/** Balanced first: without any variants it is the only one. */
function sidesOf({ variants }: ClauseTemplate): readonly Perspective[] {
  return ['balanced', ...variants.filter((side) => side !== 'balanced')];
}

function templatesOf(clause: ClauseTemplate, side: Perspective, { files }: LibraryInput): readonly TemplateFile[] {
  return Object.entries(clause.texts).flatMap(([language, balanced]) => {
    const own = side === 'balanced' ? balanced : balanced.sides?.[side];
    const text = files.get(textPath(clause.id, language, side)) ?? '';
    return own ? [{ clause: clause.id, language, file: own.file, text, nodes: own.nodes }] : [];
  });
}

/** A reference must lead somewhere whichever draft is taken, so a row counts where each of them has it. */
function rowsInAll(drafts: readonly { readonly templates: readonly TemplateFile[] }[]): ReadonlySet<string> {
  const [first = new Set<string>(), ...others] = drafts.map(({ templates }) => rowsOf(templates));
  return new Set([...first].filter((row) => others.every((rows) => rows.has(row))));
}

/** Ids that the texts give their rows; in repetitions, what completes them is missing. */
function rowsOf(templates: readonly TemplateFile[]): ReadonlySet<string> {
  return new Set(templates.flatMap(({ text }) => [...text.matchAll(/\{#([a-z0-9-]+)\}/gu)].map(([, id = '']) => id)));
}
