/**
 * What assemble hands on: clauses in order, each as every printed language says it, not yet laid side
 * by side and not yet numbered; and the walks over them.
 */
import type { Language, Typesetting } from '../document/document.js';
import type { Inline, Value } from '../document/inline.js';
import type { ClauseTemplate } from './library.js';
import type { ParsedClause, ParsedRow } from './parsed-clause.js';

/** A clause as each language says it. */
export interface AssembledClause {
  readonly id: string;
  readonly place: ClauseTemplate['place'];
  readonly numbering: ClauseTemplate['numbering'];
  readonly whole: ClauseTemplate['whole'];
  readonly versions: Readonly<Record<Language, ParsedClause>>;
  /** What all of its versions hold: looked through once, for those who ask. */
  readonly contents: Contents;
}

export interface Contents {
  /** Ids of terms, in the order in which they are first met. */
  readonly uses: ReadonlySet<string>;
  readonly defines: ReadonlySet<string>;
  /** `clause#row` of every reference. */
  readonly references: ReadonlySet<string>;
  /** The paths that its values say. What is computed from a value does not say it. */
  readonly says: readonly string[];
}

/** A clause with its contents. */
export function assembledClause(
  { id, place, numbering, whole }: Pick<AssembledClause, 'id' | 'place' | 'numbering' | 'whole'>,
  versions: AssembledClause['versions'],
): AssembledClause {
  return { id, place, numbering, whole, versions, contents: contentsOf(versions) };
}

function contentsOf(versions: AssembledClause['versions']): Contents {
  const uses = new Set<string>();
  const defines = new Set<string>();
  const references = new Set<string>();
  const says: string[] = [];
  const visit = (inline: Inline): void => {
    if (inline.type === 'term') (inline.defines ? defines : uses).add(inline.term);
    else if (inline.type === 'reference') references.add(inline.target);
    else if (saysValue(inline)) for (const path of inline.paths) says.push(path);
  };
  for (const version of Object.values(versions)) visitInlines(version, visit);
  return { uses, defines, references, says };
}

/** The paths that an inline says. */
export function printedPaths(inline: Inline): readonly string[] {
  return saysValue(inline) ? inline.paths : [];
}

function saysValue(inline: Inline): inline is Value {
  return inline.type === 'value' && inline.form !== 'derived';
}

export interface Assembled {
  readonly typesetting: Typesetting;
  readonly front: readonly AssembledClause[];
  readonly body: readonly AssembledClause[];
  readonly back: readonly AssembledClause[];
  readonly annexes: readonly AssembledClause[];
}

export function everyClause(assembled: Assembled): readonly AssembledClause[] {
  return [...assembled.front, ...assembled.body, ...assembled.back, ...assembled.annexes];
}

/** The paths that the clauses print. */
export function printedIn(assembled: Assembled): ReadonlySet<string> {
  const paths = new Set<string>();
  for (const { contents } of everyClause(assembled)) for (const path of contents.says) paths.add(path);
  return paths;
}

/** Every inline of a version, row by row, those inside an emphasis after it. */
function visitInlines(version: ParsedClause, visit: Visit): void {
  if (version.heading) visitAll(version.heading, visit);
  for (const row of version.rows) visitInlinesOfRow(row, visit);
}

export function visitInlinesOfRow(row: ParsedRow, visit: Visit): void {
  switch (row.type) {
    case 'text':
      if (row.block.type === 'paragraph') visitAll(row.block.inlines, visit);
      else if (row.block.type === 'list') for (const item of row.block.items) visitAll(item.inlines, visit);
      return;
    case 'title':
      visitAll(row.inlines, visit);
      return;
    case 'table':
      visitAll(row.caption, visit);
      for (const cell of row.header) visitAll(cell, visit);
      for (const line of row.rows) for (const cell of line.cells) visitAll(cell, visit);
      return;
    case 'signatures':
      for (const { above, stamp, below } of row.signatories) {
        for (const line of above) visitAll(line, visit);
        if (stamp) visitAll(stamp, visit);
        for (const line of below) visitAll(line, visit);
      }
  }
}

export function visitAll(inlines: readonly Inline[], visit: Visit): void {
  for (const inline of inlines) {
    visit(inline);
    if (inline.type === 'strong' || inline.type === 'emphasis') visitAll(inline.children, visit);
  }
}

type Visit = (inline: Inline) => void;
