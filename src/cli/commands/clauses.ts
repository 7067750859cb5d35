/**
 * `sepakat clauses`: what there is to agree on, for whoever reviews or changes the words. Without a name, the
 * clauses of each outline in their order; with the id of one, its text in every language, its sources, and what a
 * lawyer must decide; with that of an outline, its file, for a firm's own to begin with; with a contract file, its
 * clauses and whose words they are.
 */
import { Facts } from '../../assemble/facts.js';
import type { ClauseTemplate, Outline } from '../../assemble/library.js';
import type { PackageTexts } from '../../compose/prepare.js';
import { type Contract, type Diagnostic, diagnostic, type Prepared, passes } from '../../index.js';
import {
  clausesOf,
  contractShape,
  factSentences,
  idOfOwnClause,
  layTemplates,
  nearest,
  placeOwnClauses,
  rootCursor,
  selectClauses,
} from '../clause-tools.js';
import { preparedFor, type TemplatesOption, withOwnTexts } from '../own-prepared.js';
import { readContracts } from '../read-contracts.js';
import { readOwnTexts } from '../read-own-texts.js';
import { report } from '../report.js';
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
  if (facts === true && id !== undefined) throw new UsageError('--facts lists all facts; leave the clause or file out');
  if (facts === true) {
    stdout(columns(Object.entries(factSentences).map(([name, sentence]) => [`facts.${name}`, sentence])));
    return 0;
  }
  if (id !== undefined && isFile(id))
    return listContract(id, templates === undefined ? {} : { templates }, surroundings);
  const prepared = templates === undefined ? assets().prepared([]) : await withOwnTexts(templates, surroundings);
  if (prepared === null) return 1;
  if (id === undefined) stdout(listOf(prepared.library));
  else if (Object.hasOwn(prepared.library.outlines, id)) {
    for (const [, text] of textsBelow(`outlines/${id}.yaml`, assets().texts(), templates, surroundings)) stdout(text);
  } else {
    const texts = textsBelow(`clauses/${id}/`, assets().texts(), templates, surroundings);
    stdout(manualOf(id, prepared.library, texts));
  }
  return 0;
}

/** No id of a clause has a full stop or a slash. */
function isFile(name: string): boolean {
  return /[./\\]/.test(name);
}

/** The clauses of one contract in their order. Exit code 1 where the file or its own clauses have errors, which are reported. */
async function listContract(name: string, options: TemplatesOption, surroundings: Surroundings): Promise<ExitCode> {
  const { contracts, code } = readContracts([name], {}, surroundings);
  const [contract] = contracts;
  if (contract === undefined) return code;
  const prepared = await preparedFor(options, surroundings)(name, contract.value.agreement.languages);
  if (prepared === null) return 1;
  const { lines, findings } = clausesIn(contract.value, prepared.library);
  // What is said of each own clause stands in its line.
  const faults = findings.filter(({ severity }) => severity !== 'info');
  if (faults.length > 0) report(name, contract.place(faults), contract.printing, surroundings);
  if (!passes(faults)) return 1;
  surroundings.stdout(`${contract.value.agreement.outline}\n${columns(lines)}`);
  return 0;
}

function clausesIn(
  contract: Contract,
  library: Library,
): { readonly lines: readonly (readonly string[])[]; readonly findings: readonly Diagnostic[] } {
  const { agreement } = contract;
  const outline = Object.hasOwn(library.outlines, agreement.outline) ? library.outlines[agreement.outline] : undefined;
  if (outline === undefined) return { lines: [], findings: [noOutline(agreement.outline)] };
  const facts = new Facts(contract, agreement.languages);
  const { front, body, back, annexes, order } = selectClauses(
    library,
    outline,
    rootCursor(contractShape(), contract),
    facts,
  );
  const own = placeOwnClauses(order, body, contract);
  const line = ({ id, place, variants }: ClauseTemplate): readonly string[] => {
    const side = contract.clauses?.[id] ?? agreement.perspective ?? 'balanced';
    return [`  ${id}`, place, variants.length > 0 ? `text: ${side}` : ''];
  };
  const lines = own.clauses.map((one) => {
    if (one.type === 'outline') return line(one.clause);
    const where = 'after' in one.own ? `after ${one.own.after}` : 'instead of the text of the outline';
    return [`  ${idOfOwnClause(one.id, one.own)}`, 'body', `own clause ${one.id} of the contract, ${where}`];
  });
  return { lines: [...front.map(line), ...lines, ...back.map(line), ...annexes.map(line)], findings: own.diagnostics };
}

function noOutline(id: string): Diagnostic {
  return diagnostic({
    code: 'assemble/unknown-outline',
    message: `There is no outline ${id}.`,
    help: 'write one that sepakat clauses lists',
    path: 'agreement.outline',
  });
}

/** Texts by path, those that begin so: the firm's, where it wrote some. */
function textsBelow(
  start: string,
  { templates: shipped }: PackageTexts,
  folder: string | undefined,
  { directory }: Surroundings,
): readonly (readonly [string, string])[] {
  const own = folder === undefined ? null : readOwnTexts(folder, directory).value;
  const { templates } = own ? layTemplates(shipped, own) : { templates: shipped };
  return [...templates].filter(([path]) => path.startsWith(start));
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

function manualOf(id: string, library: Library, files: ReturnType<typeof textsBelow>): string {
  const clause = Object.hasOwn(library.clauses, id) ? library.clauses[id] : undefined;
  if (clause === undefined) {
    const meant = nearest(id, [...Object.keys(library.clauses), ...Object.keys(library.outlines)]);
    const way = meant === null ? 'sepakat clauses lists them' : `sepakat clauses ${meant} prints the nearest`;
    throw new UsageError(`there is no clause or outline ${id}; ${way}, and --templates adds your own`);
  }
  const outlines = Object.values(library.outlines).filter((outline) => clausesOf(outline).includes(id));
  const needs = Object.entries(clause.needs).map(([name, path]) => `${name} (${path})`);
  const facts = [
    `place: ${clause.place}`,
    `applies: ${appliesOf(clause)}`,
    `outlines: ${outlines.map((outline) => outline.id).join(', ') || 'none'}`,
    ...(clause.variants.length > 0 ? [`texts: ${clause.variants.join(', ')}; the plain file is the balanced one`] : []),
    ...(needs.length > 0 ? [`short names: ${needs.join(', ')}`] : []),
  ];
  const texts = files.filter(([path]) => path.endsWith('.hbs'));
  return [
    `# ${id}\n\n${bullets(facts)}`,
    ...texts.map(([path, text]) => `## ${path}\n\n~~~handlebars\n${text.trimEnd()}\n~~~\n`),
    `## Sources\n\n${bullets(clause.sources)}`,
    `## For a lawyer\n\n${bullets(clause.forALawyer)}`,
  ].join('\n');
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
