/**
 * The package's own files, and the only reader of them: clauses, outlines and languages, the shells of a
 * DOCX, the faces of a PDF. Built, they lie beside the code as data; from sources they are made the same
 * way on the spot. Each is read when it is first asked for, and once.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Prepared, RenderAssets } from './index.js';

/** What `makeDocument` and `renderDocument` are given. */
export interface Assets extends Omit<RenderAssets, 'attach'> {
  readonly prepared: () => Prepared;
}

type Shells = Awaited<ReturnType<Assets['shells']>>;
type Faces = Awaited<ReturnType<Assets['faces']>>;

/** The assets of the built package. */
export function openAssets(): Assets {
  const read = (name: string): Buffer => readFileSync(new URL(name, import.meta.url));
  return {
    prepared: once(() => JSON.parse(read('prepared.json').toString()) as Prepared),
    shells: once(async () => JSON.parse(read('shells.json').toString()) as Shells),
    faces: once(async () => readFaces((name) => read(`faces/${name}`))),
  };
}

/** The assets made from `templates`, `locales` and `src`: for the build, and for tests that run without it. */
export async function makeAssets(): Promise<Assets> {
  const [{ prepare }, { makeShells }, { printDiagnostics }] = await Promise.all([
    import('./compose/prepare.js'),
    import('./render/docx/shell.js'),
    import('./source/print.js'),
  ]);
  const shells = await makeShells();
  const templates = readTexts('templates');
  const locales = readTexts('locales');
  const { value, diagnostics } = prepare({ templates, locales });
  if (value === null)
    throw new Error(`templates and locales do not load:\n\n${printDiagnostics(diagnostics, { sources: [] })}`);
  return {
    prepared: () => value,
    shells: async () => shells,
    faces: once(async () => readFaces((name) => readFileSync(inPackage(`src/render/pdf/faces/${name}`)))),
  };
}

/** Version of the package, as in its `package.json`. */
export function packageVersion(): string {
  return (JSON.parse(readFileSync(inPackage('package.json'), 'utf8')) as { version: string }).version;
}

/** Both `src` and `dist` stand directly in the package. */
function inPackage(path: string): URL {
  return new URL(`../${path}`, import.meta.url);
}

function readFaces(read: (name: string) => Uint8Array): Faces {
  return {
    regular: read('tinos-regular.ttf'),
    bold: read('tinos-bold.ttf'),
    italic: read('tinos-italic.ttf'),
    boldItalic: read('tinos-bold-italic.ttf'),
  };
}

/** Every text file of a folder of the package: its path below the folder to its text. */
function readTexts(folder: string): ReadonlyMap<string, string> {
  const root = fileURLToPath(inPackage(`${folder}/`));
  const names = readdirSync(root, { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/'));
  const texts = names.filter((name) => /\.(yaml|hbs)$/.test(name)).sort();
  return new Map(texts.map((name) => [name, readFileSync(`${root}${name}`, 'utf8')]));
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
