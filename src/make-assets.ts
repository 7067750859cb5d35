/**
 * The package's data made from its sources: for the build, which keeps it as files, and for the tests, which
 * run without a build. Nothing that is shipped imports this: it needs the docx library and the template parser.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Assets } from './assets.js';
import { prepare } from './compose/prepare.js';
import { makeShells } from './render/docx/shell.js';
import { printDiagnostics } from './source/print.js';

export { splitPrepared } from './compose/prepared-parts.js';

/** Throws with the findings printed where a template or a locale does not load. */
export async function makeAssets(): Promise<Assets> {
  const texts = { templates: readTexts('templates'), locales: readTexts('locales') };
  const { value, diagnostics } = prepare(texts);
  if (value === null) {
    throw new Error(`templates and locales do not load:\n\n${printDiagnostics(diagnostics, { sources: [] })}`);
  }
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
  // A run reads no preset: it stays a file of the package, to be copied.
  const texts = names.filter((name) => /\.(yaml|hbs)$/.test(name) && !name.startsWith('presets/')).sort();
  return new Map(texts.map((name) => [name, readFileSync(`${root}${name}`, 'utf8')]));
}
