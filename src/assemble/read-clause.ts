/**
 * One folder of `templates/clauses` to a clause: what clause.yaml says of it, and its text in each
 * language, parsed. Its paths and facts are checked here; what its texts say, in check-*.ts.
 */
import { isId } from '../document/clause-id.js';
import type { Language } from '../document/document.js';
import { PERSPECTIVES, type Perspective } from '../model/clauses.js';
import type { Diagnostic } from '../source/diagnostic.js';
import { itemPath, keyPath } from '../source/path.js';
import { readSource } from '../source/read-source.js';
import { isReservedName } from '../source/reserved-name.js';
import { makeSource } from '../source/source.js';
import { type Cursor, follow, rootCursor } from './cursor.js';
import { isFact } from './facts.js';
import { Keys } from './keys.js';
import type { ClauseTemplate, ClauseText, LibraryInput } from './library.js';
import { parseTemplate } from './parse-template.js';
import { nameOf, textPath } from './template-files.js';
import { templateFinding } from './template-finding.js';

/** What an author must write who has none of our files: whoever installed the package has no `_blank`. */
const NO_YAML = 'Write it: place: body, applies: always and sources: [practice], each on its line.';

/** Diagnostics into `findings`: assemble/library and those of parse-template. Null where there is no clause.yaml to speak of. */
export function readClause(id: string, input: LibraryInput, findings: Diagnostic[]): ClauseTemplate | null {
  const yaml = `clauses/${id}/clause.yaml`;
  const path = nameOf(yaml, input.own);
  if (!isId(id) || id.length > 20) {
    findings.push(
      finding(path, id, `${id} is no clause id.`, 'Name the folder with at most 20 of a-z, 0-9 and single hyphens.'),
    );
    return null;
  }
  if (isReservedName(id)) {
    findings.push(finding(path, id, `Windows cannot make a folder ${id}.`, `Name it ${id}-clause.`));
    return null;
  }
  const text = input.files.get(yaml);
  if (text === undefined) {
    findings.push(finding(path, id, `Clause ${id} has no clause.yaml.`, NO_YAML));
    return null;
  }
  const raw = readSource(makeSource(path, text));
  findings.push(...raw.diagnostics.map((each) => ({ ...each, clause: id })));
  if (!raw.value) return null;
  const keys = new Keys(raw.value, path, id, findings);
  const place = keys.oneOf('place', ['front', 'body', 'back', 'annex'] as const, 'body');
  const applies = keys.list('applies');
  const numbering = keys.oneOf('numbering', ['usual', 'parties', 'recitals', 'definitions'] as const, 'usual');
  const whole = keys.oneOf('pages', ['any', 'one'] as const, 'any') === 'one';
  const needs = keys.map('needs');
  const sources = keys.list('sources');
  const forALawyer = keys.list('for-a-lawyer');
  const variants = readVariants(id, keys, input, findings);
  keys.end();
  checkNames(applies, needs, rootCursor(input.shape), keys);
  const texts: Record<Language, ClauseText> = {};
  for (const language of input.languages) {
    const balanced = readText(id, language, 'balanced', input, findings);
    const drafts = variants
      .filter((side) => side !== 'balanced')
      .flatMap((side) => {
        const draft = readText(id, language, side, input, findings);
        return draft ? [[side, draft] as const] : [];
      });
    if (balanced) texts[language] = drafts.length > 0 ? { ...balanced, sides: Object.fromEntries(drafts) } : balanced;
  }
  return { id, place, applies, numbering, whole, needs, sources, forALawyer, variants, texts };
}

/**
 * Whose drafts there are: all three or none. A firm that writes a clause anew and keeps our clause.yaml has
 * the drafts that it wrote, and its plain text is everybody's.
 */
function readVariants(
  id: string,
  keys: Keys,
  { files, languages, own }: LibraryInput,
  findings: Diagnostic[],
): readonly Perspective[] {
  const listed = keys.list('variants');
  if (listed.length > 0 && [...listed].sort().join() !== [...PERSPECTIVES].sort().join()) {
    keys.report('variants', `variants is not ${PERSPECTIVES.join(', ')}.`, `Write [${PERSPECTIVES.join(', ')}].`);
    return [];
  }
  const written = (side: Perspective): boolean => languages.some((language) => files.has(textPath(id, language, side)));
  const rewritten = languages.some((language) => own?.has(textPath(id, language)) === true);
  if (listed.length > 0 && rewritten && !written('provider') && !written('customer')) return [];
  const unread = languages.flatMap((language) =>
    PERSPECTIVES.filter((side) => side !== 'balanced').map((side) => textPath(id, language, side)),
  );
  for (const path of listed.length > 0 ? [] : unread.filter((each) => files.has(each))) {
    const help = `Write variants: [${PERSPECTIVES.join(', ')}] in clause.yaml, or delete it.`;
    findings.push(finding(nameOf(path, own), id, `Nothing reads ${nameOf(path, own)}.`, help));
  }
  return PERSPECTIVES.filter((side) => listed.includes(side));
}

function readText(
  id: string,
  language: Language,
  side: Perspective,
  { files, own }: LibraryInput,
  findings: Diagnostic[],
): ClauseText | null {
  const path = textPath(id, language, side);
  const file = nameOf(path, own);
  const template = files.get(path);
  if (template === undefined) {
    const draft = side === 'balanced' ? 'text' : `text for the ${side}`;
    findings.push(finding(file, id, `Clause ${id} has no ${draft} in ${language}.`, `Write ${file}.`));
    return null;
  }
  const { value, diagnostics } = parseTemplate(template, file, id);
  findings.push(...diagnostics);
  return value && { file, nodes: value };
}

/** What a clause depends on must be there to depend on. */
function checkNames(
  applies: readonly string[],
  needs: Readonly<Record<string, string>>,
  root: Cursor,
  keys: Keys,
): void {
  for (const [index, condition] of (applies.length === 0 ? ['nothing'] : applies).entries()) {
    const fact = condition.startsWith('facts.') ? condition.slice('facts.'.length) : null;
    if (condition === 'always' || (fact === null ? follow(root, condition) : isFact(fact))) continue;
    const message = `applies names ${condition}, which is no path and no fact.`;
    keys.report(itemPath('applies', String(index + 1)), message, 'Write always, a path or facts.<name>.');
  }
  for (const [name, target] of Object.entries(needs)) {
    if (follow(root, target)) continue;
    keys.report(
      keyPath('needs', name),
      `${name} stands for ${target}, which is no path of the contract.`,
      'Write a path from its top.',
    );
  }
}

function finding(file: string, clause: string, message: string, help: string): Diagnostic {
  return templateFinding('assemble/library', { file, clause }, { line: 1, column: 1 }, message, help);
}
