/**
 * The package's data made from its sources: for the build, which keeps it as files, and for the tests, which
 * run without a build. Nothing that is shipped imports this: it needs the docx library and the template parser.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Assets } from './assets.js';
import { prepare } from './compose/prepare.js';
import { loadWording } from './locale/load-wording.js';
import type { Wording } from './locale/wording.js';
import { makeShells } from './render/docx/shell.js';
import { printDiagnostics } from './source/print.js';
import { readYaml } from './source/read-yaml.js';
import { makeSource } from './source/source.js';
import { type MessageTable, messageTable } from './source/tongue.js';

export { splitPrepared } from './compose/prepared-parts.js';
export { withCommonFont } from './render/pdf/common-font.js';

/** Throws with the findings printed where a template or a locale does not load. */
export async function makeAssets(): Promise<Assets> {
  const texts = { templates: readTexts('templates'), locales: readTexts('locales') };
  const { value, diagnostics } = prepare(texts);
  if (value === null) {
    throw new Error(`templates and locales do not load:\n\n${printDiagnostics(diagnostics, { sources: [] })}`);
  }
  const wordings = readWordings(Object.keys(value.locales));
  const messages = readMessages(Object.keys(value.locales));
  const shells = await makeShells(Object.keys(value.locales));
  const face = (name: string): Buffer => readFileSync(inPackage(`src/render/pdf/faces/${name}.ttf`));
  const facesFrom = (start: string) => ({
    regular: face(`${start}-regular`),
    bold: face(`${start}-bold`),
    italic: face(`${start}-italic`),
    boldItalic: face(`${start}-bold-italic`),
  });
  const faces = { cut: facesFrom('tinos'), wide: facesFrom('tinos-wide') };
  return {
    prepared: () => value,
    texts: () => texts,
    wordings: () => wordings,
    messages: (language) => messages[language] ?? null,
    shells: async () => shells,
    faces: async (set = 'cut') => faces[set],
  };
}

/** Both `src` and the folder that the build works in stand directly in the package. */
function inPackage(path: string): URL {
  return new URL(`../${path}`, import.meta.url);
}

/** Every text file of a folder of the package: its path below the folder to its text. */
function readTexts(folder: string): ReadonlyMap<string, string> {
  const root = fileURLToPath(inPackage(`${folder}/`));
  const names = readdirSync(root, { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/'));
  // A run reads no preset: it stays a file of the package, to be copied. What a text is checked by, and how findings are told, makes no document.
  const texts = names
    .filter(
      (name) => /\.(yaml|hbs)$/.test(name) && !name.startsWith('presets/') && !/\/(?:check|messages)\.yaml$/.test(name),
    )
    .sort();
  return new Map(texts.map((name) => [name, readFileSync(`${root}${name}`, 'utf8')]));
}

/** locales/<tag>/messages.yaml of the languages that have one: code to `{ en, <tag> }` entries. */
function readMessages(languages: readonly string[]): Readonly<Record<string, MessageTable>> {
  return Object.fromEntries(
    languages.flatMap((language) => {
      const path = `locales/${language}/messages.yaml`;
      if (!existsSync(inPackage(path))) return [];
      const { value, diagnostics } = readYaml(makeSource(path, readFileSync(inPackage(path), 'utf8')));
      if (value === null || diagnostics.length > 0) {
        throw new Error(`${path} does not load:\n\n${printDiagnostics(diagnostics, { sources: [] })}`);
      }
      return [[language, messageTable(value.root, language, path)] as const];
    }),
  );
}

/** locales/<tag>/check.yaml of each language. */
function readWordings(languages: readonly string[]): Readonly<Record<string, Wording>> {
  const loaded = languages.map((language) => {
    const path = `locales/${language}/check.yaml`;
    if (!existsSync(inPackage(path)))
      throw new Error(`${path} is not there; copy it from another language, and translate it`);
    const { value, diagnostics } = loadWording(makeSource(path, readFileSync(inPackage(path), 'utf8')));
    if (value === null) throw new Error(`${path} does not load:\n\n${printDiagnostics(diagnostics, { sources: [] })}`);
    return [language, value] as const;
  });
  return Object.fromEntries(loaded);
}
