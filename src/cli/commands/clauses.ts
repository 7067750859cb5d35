/**
 * `sepakat clauses`: what there is to agree on, for whoever reviews or changes the words. Without a name, the
 * clauses of each outline in their order; with one, its text in every language, its sources, and what a lawyer
 * must decide.
 */
import { factSentences } from '../../assemble/fact-sentences.js';
import type { ClauseTemplate, Outline } from '../../assemble/library.js';
import { layTemplates } from '../../compose/own-texts.js';
import type { PackageTexts } from '../../compose/prepare.js';
import type { Prepared } from '../../index.js';
import { type TemplatesOption, withOwnTexts } from '../own-prepared.js';
import { readOwnTexts } from '../read-own-texts.js';
import type { ExitCode, Surroundings } from '../surroundings.js';
import { UsageError } from '../usage-error.js';

export interface ClausesOptions extends TemplatesOption {
  readonly facts?: boolean;
}

type Library = Prepared['library'];

export async function clauses(
  id: string | undefined,
  { facts, templates }: ClausesOptions,
  surroundings: Surroundings,
): Promise<ExitCode> {
  const { stdout, assets } = surroundings;
  if (facts === true && id !== undefined) throw new UsageError('--facts lists all facts; leave the clause out');
  if (facts === true) {
    stdout(columns(Object.entries(factSentences).map(([name, sentence]) => [`facts.${name}`, sentence])));
    return 0;
  }
  const prepared = templates === undefined ? assets().prepared([]) : await withOwnTexts(templates, surroundings);
  if (prepared === null) return 1;
  if (id === undefined) stdout(listOf(prepared.library));
  else stdout(manualOf(id, prepared.library, textsOf(id, assets().texts(), templates, surroundings)));
  return 0;
}

/** The texts of a clause by path: the firm's, where it wrote some. */
function textsOf(
  id: string,
  { templates: shipped }: PackageTexts,
  folder: string | undefined,
  { directory }: Surroundings,
): readonly (readonly [path: string, text: string])[] {
  const own = folder === undefined ? null : readOwnTexts(folder, directory).value;
  const { templates } = own ? layTemplates(shipped, own) : { templates: shipped };
  return [...templates].filter(([path]) => path.startsWith(`clauses/${id}/`) && path.endsWith('.hbs'));
}

/** Each outline with a line for each clause: id, place, and when it is in a contract. */
function listOf(library: Library): string {
  return Object.values(library.outlines)
    .map((outline) => `${outline.id}\n${columns(linesOf(outline, library))}${orderAlone(outline)}`)
    .join('\n');
}

function linesOf(outline: Outline, library: Library): readonly (readonly string[])[] {
  const { front, indonesian, alone, back, annexes } = outline;
  const body = [...indonesian, ...alone.filter((id) => !indonesian.includes(id))];
  return [...front, ...body, ...back, ...annexes].flatMap((id) => {
    const clause = library.clauses[id];
    return clause ? [[`  ${id}`, clause.place, `${appliesOf(clause)}${variantsOf(clause)}`]] : [];
  });
}

/** The list has the order with Indonesian; where a contract without it has another, that too. */
function orderAlone({ indonesian, alone }: Outline): string {
  if (alone.join() === indonesian.join()) return '';
  return `  Without Indonesian the body stands in this order: ${alone.join(', ')}.\n`;
}

function appliesOf({ applies }: ClauseTemplate): string {
  return applies.join(' and ');
}

/** ` (provider, balanced, customer)`, where each side has its text. */
function variantsOf({ variants }: ClauseTemplate): string {
  return variants.length === 0 ? '' : ` (${variants.join(', ')})`;
}

function manualOf(id: string, library: Library, texts: ReturnType<typeof textsOf>): string {
  const clause = library.clauses[id];
  if (clause === undefined) throw new UsageError(`there is no clause ${id}; sepakat clauses lists them`);
  const outlines = Object.values(library.outlines).filter((outline) => clausesOf(outline).has(id));
  const needs = Object.entries(clause.needs).map(([name, path]) => `${name} (${path})`);
  const facts = [
    `place: ${clause.place}`,
    `applies: ${appliesOf(clause)}`,
    `outlines: ${outlines.map((outline) => outline.id).join(', ') || 'none'}`,
    ...(clause.variants.length > 0 ? [`texts: ${clause.variants.join(', ')}; the plain file is the balanced one`] : []),
    ...(needs.length > 0 ? [`short names: ${needs.join(', ')}`] : []),
  ];
  return [
    `# ${id}\n\n${bullets(facts)}`,
    ...texts.map(([path, text]) => `## ${path}\n\n~~~handlebars\n${text.trimEnd()}\n~~~\n`),
    `## Sources\n\n${bullets(clause.sources)}`,
    `## For a lawyer\n\n${bullets(clause.forALawyer)}`,
  ].join('\n');
}

function clausesOf({ front, indonesian, alone, back, annexes }: Outline): ReadonlySet<string> {
  return new Set([...front, ...indonesian, ...alone, ...back, ...annexes]);
}

function bullets(lines: readonly string[]): string {
  return lines.length === 0 ? 'Nothing.\n' : lines.map((line) => `- ${line}\n`).join('');
}

/** Lines whose cells stand below each other; the last cell runs on. */
function columns(lines: readonly (readonly string[])[]): string {
  const width = (at: number): number => Math.max(...lines.map((line) => line[at]?.length ?? 0));
  return lines
    .map((line) => {
      const cells = line.map((cell, at) => (at === line.length - 1 ? cell : cell.padEnd(width(at) + 2)));
      return `${cells.join('').trimEnd()}\n`;
    })
    .join('');
}
