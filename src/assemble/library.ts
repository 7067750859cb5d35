/**
 * Template files to a library: outlines and clauses, parsed and checked once. The library is plain
 * data, so the package ships it ready made and a run starts without parsing a single template. A
 * clause with a fault does not load; all faults are reported together.
 */

import { isId } from '../document/clause-id.js';
import type { Language } from '../document/document.js';
import type { Shape } from '../model/shape.js';
import { type Diagnostic, diagnostic, type Outcome, passes } from '../source/diagnostic.js';
import { isRawList, isRawMap } from '../source/path.js';
import type { Raw, RawMap, RawValue } from '../source/raw.js';
import { readSource } from '../source/read-source.js';
import { makeSource } from '../source/source.js';
import { checkParity, checkTemplate, type TemplateFile } from './check-template.js';
import { type Cursor, follow, rootCursor } from './cursor.js';
import { isFact } from './facts.js';
import { parseTemplate } from './parse-template.js';
import type { TemplateNode } from './template.js';

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
  readonly needs: Readonly<Record<string, string>>;
  readonly sources: readonly string[];
  readonly forALawyer: readonly string[];
  readonly texts: Readonly<Record<Language, ClauseText>>;
}

export interface ClauseText {
  readonly file: string;
  readonly nodes: readonly TemplateNode[];
}

/** Order of clauses: with Indonesian in the contract, and without. An outline belongs to the document. */
export interface Outline {
  readonly id: string;
  readonly front: readonly string[];
  readonly indonesian: readonly string[];
  readonly alone: readonly string[];
  readonly back: readonly string[];
  readonly annexes: readonly string[];
}

export interface LibraryInput {
  /** Path below `templates` (`clauses/term/en.md.hbs`) to text. */
  readonly files: ReadonlyMap<string, string>;
  readonly languages: readonly Language[];
  readonly shape: Shape;
  readonly terms: ReadonlySet<string>;
}

/**
 * Diagnostics: assemble/library (a file missing, an unknown key, a wrong id), and those of
 * parse-template and check-template. The value is null when any of them is an error.
 */
export function loadLibrary(input: LibraryInput): Outcome<Library> {
  const findings: Diagnostic[] = [];
  const clauses: Record<string, ClauseTemplate> = {};
  const outlines: Record<string, Outline> = {};
  const folders = new Set<string>();
  for (const path of input.files.keys()) {
    const folder = /^clauses\/([^/]+)\//u.exec(path)?.[1];
    if (folder !== undefined && !folder.startsWith('_')) folders.add(folder);
  }
  for (const id of [...folders].sort()) {
    const clause = readClause(id, input, findings);
    if (clause) clauses[id] = clause;
  }
  const known = { terms: input.terms, clauses: folders };
  for (const clause of Object.values(clauses)) {
    const scope = { root: rootOf(input.shape), items: [], needs: clause.needs, parties: {} };
    const templates = templatesOf(clause);
    for (const template of templates) findings.push(...checkTemplate(template, scope, known));
    findings.push(...checkParity(templates));
  }
  for (const [path, text] of input.files) {
    const id = /^outlines\/([^/]+)\.yaml$/u.exec(path)?.[1];
    const outline = id === undefined ? null : readOutline(id, path, text, folders, findings);
    if (outline) outlines[outline.id] = outline;
  }
  return { value: passes(findings) ? { clauses, outlines } : null, diagnostics: findings };
}

function readClause(id: string, input: LibraryInput, findings: Diagnostic[]): ClauseTemplate | null {
  const path = `clauses/${id}/clause.yaml`;
  if (!isId(id) || id.length > 20) {
    findings.push(
      finding(path, id, `${id} is no clause id.`, 'Name the folder with at most 20 of a-z, 0-9 and single hyphens.'),
    );
    return null;
  }
  const text = input.files.get(path);
  if (text === undefined) {
    findings.push(finding(path, id, `Clause ${id} has no clause.yaml.`, 'Copy it from clauses/_blank.'));
    return null;
  }
  const raw = readSource(makeSource(path, text));
  findings.push(...raw.diagnostics.map((each) => ({ ...each, clause: id })));
  if (!raw.value) return null;
  const keys = new Keys(raw.value, path, id, findings);
  const place = keys.oneOf('place', ['front', 'body', 'back', 'annex'] as const, 'body');
  const applies = keys.list('applies');
  const numbering = keys.oneOf('numbering', ['usual', 'parties', 'recitals', 'definitions'] as const, 'usual');
  const needs = keys.map('needs');
  const sources = keys.list('sources');
  const forALawyer = keys.list('for-a-lawyer');
  keys.end();
  const root = rootOf(input.shape);
  for (const condition of applies.length === 0 ? ['nothing'] : applies) {
    if (condition === 'always') continue;
    const holds = condition.startsWith('facts.')
      ? isFact(condition.slice('facts.'.length))
      : follow(root, condition) !== null;
    if (!holds)
      keys.report(
        'applies',
        `applies names ${condition}, which is no path and no fact.`,
        'Write always, a path or facts.<name>.',
      );
  }
  for (const [name, target] of Object.entries(needs)) {
    if (!follow(root, target))
      keys.report(
        'needs',
        `${name} stands for ${target}, which is no path of the contract.`,
        'Write a path from its top.',
      );
  }
  const texts: Record<Language, ClauseText> = {};
  for (const language of input.languages) {
    const file = `clauses/${id}/${language}.md.hbs`;
    const template = input.files.get(file);
    if (template === undefined) {
      findings.push(finding(file, id, `Clause ${id} has no text in ${language}.`, `Write ${file}.`));
      continue;
    }
    const parsed = parseTemplate(template, file, id);
    findings.push(...parsed.diagnostics);
    if (parsed.value) texts[language] = { file, nodes: parsed.value };
  }
  return { id, place, applies, numbering, needs, sources, forALawyer, texts };
}

function readOutline(
  id: string,
  path: string,
  text: string,
  folders: ReadonlySet<string>,
  findings: Diagnostic[],
): Outline | null {
  const raw = readSource(makeSource(path, text));
  findings.push(...raw.diagnostics);
  if (!raw.value) return null;
  const keys = new Keys(raw.value, path, null, findings);
  const outline: Outline = {
    id,
    front: keys.list('front'),
    indonesian: keys.list('indonesian'),
    alone: keys.list('alone'),
    back: keys.list('back'),
    annexes: keys.list('annexes'),
  };
  keys.end();
  for (const part of ['front', 'indonesian', 'alone', 'back', 'annexes'] as const) {
    for (const clause of outline[part]) {
      if (!folders.has(clause))
        keys.report(part, `There is no clause ${clause}.`, 'Write the name of a folder of clauses.');
    }
  }
  return outline;
}

export function templatesOf(clause: ClauseTemplate): readonly TemplateFile[] {
  return Object.entries(clause.texts).map(([language, { file, nodes }]) => ({
    clause: clause.id,
    language,
    file,
    nodes,
  }));
}

function rootOf(shape: Shape): Cursor {
  if (shape.kind !== 'map') throw new Error('The contract is a map.');
  return rootCursor(shape);
}

function finding(source: string, clause: string | null, message: string, help: string): Diagnostic {
  const start = { line: 1, column: 1, offset: 0 };
  return diagnostic({
    code: 'assemble/library',
    message,
    help,
    clause,
    span: { source, start, end: { ...start, column: 2 } },
  });
}

/** The keys of one small file, each asked for once; what nobody asked for is unknown. */
class Keys {
  private readonly asked = new Set<string>();
  private readonly raw: Raw;
  private readonly file: string;
  private readonly clause: string | null;
  private readonly findings: Diagnostic[];

  constructor(raw: Raw, file: string, clause: string | null, findings: Diagnostic[]) {
    this.raw = raw;
    this.file = file;
    this.clause = clause;
    this.findings = findings;
  }

  report(key: string, message: string, help: string): void {
    const span = this.raw.locate(key);
    this.findings.push(
      diagnostic({ code: 'assemble/library', message: `${this.file}: ${message}`, help, clause: this.clause, span }),
    );
  }

  private take(key: string): RawValue | undefined {
    this.asked.add(key);
    const root: RawMap = this.raw.root;
    return Object.hasOwn(root, key) ? root[key] : undefined;
  }

  oneOf<const T extends string>(key: string, options: readonly T[], usual: T): T {
    const value = this.take(key);
    if (value === undefined) return usual;
    const option = options.find((each) => each === value);
    if (option === undefined) this.report(key, `${key} is none of ${options.join(', ')}.`, 'Write one of them.');
    return option ?? usual;
  }

  /** A list of texts; a single text is a list of one. */
  list(key: string): readonly string[] {
    const value = this.take(key);
    if (value === undefined) return [];
    if (typeof value === 'string') return [value];
    if (isRawList(value) && value.every((item) => typeof item === 'string')) return value as readonly string[];
    this.report(key, `${key} is no list of words.`, `Write ${key}: [a, b].`);
    return [];
  }

  map(key: string): Readonly<Record<string, string>> {
    const value = this.take(key);
    if (value === undefined) return {};
    const entries = isRawMap(value) ? Object.entries(value) : [];
    if (isRawMap(value) && entries.every(([, item]) => typeof item === 'string')) {
      return Object.fromEntries(entries) as Readonly<Record<string, string>>;
    }
    this.report(key, `${key} is no map of short names.`, `Write ${key}: { name: path }.`);
    return {};
  }

  end(): void {
    for (const key of Object.keys(this.raw.root)) {
      if (!this.asked.has(key)) this.report(key, `${key} is no key here.`, `Use ${[...this.asked].join(', ')}.`);
    }
  }
}
