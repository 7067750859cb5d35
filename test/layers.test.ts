/**
 * The map of the code, kept true: every import in src is read and held against one table. A folder may
 * use what stands to its left; a library has one door; only the edge touches files, clock and chance.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

/** From left to right; the branches in one group never import one another. */
const ORDER: readonly (readonly string[])[] = [
  ['values'],
  ['source'],
  ['metrics'],
  ['locale'],
  ['model'],
  ['reckon'],
  ['document'],
  ['assemble'],
  ['compose'],
  ['render', 'check', 'extract'],
  ['index.ts'],
  ['assets.ts'],
  ['make-assets.ts'],
  ['cli'],
];

/** A renderer knows nodes: no language, no contract. */
const ONLY: Readonly<Record<string, readonly string[]>> = { render: ['document', 'source'] };

/** Which files may import a library: a folder ends in `/`. */
const DOORS: Readonly<Record<string, readonly string[]>> = {
  yaml: ['source/'],
  zod: ['metrics/', 'locale/', 'model/', 'assemble/library.ts'],
  handlebars: ['assemble/parse-template.ts'],
  marked: ['extract/blocks.ts'],
  docx: ['render/docx/shell.ts'],
  fflate: ['render/docx/'],
  '@noble/hashes': ['document/', 'compose/'],
  commander: ['cli/'],
};

/** Where files, clock, chance and environment are at home, and nothing of Node elsewhere. */
const EDGE: readonly string[] = ['cli/', 'assets.ts', 'make-assets.ts'];

const src = fileURLToPath(new URL('../src', import.meta.url));
const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));

describe('every file of src', () => {
  it('stands in a folder of the table', () => {
    const known = ORDER.flat();
    expect(files.filter((file) => !known.includes(layerOf(file)))).toEqual([]);
  });

  it('imports to its left only', () => {
    expect(
      findings((file, target) => (target.startsWith('.') ? wrongDirection(file, resolve(file, target)) : null)),
    ).toEqual([]);
  });

  it('leaves the index of its own folder to others', () => {
    const ownIndex = (file: string, target: string) => {
      const index = resolve(file, target);
      const own = index.endsWith('/index.ts') && file !== index && file.startsWith(`${dirname(index)}/`);
      return own && layerOf(file) === layerOf(index) && dirname(file) === dirname(index) ? 'its own index' : null;
    };
    expect(findings((file, target) => (target.startsWith('.') ? ownIndex(file, target) : null))).toEqual([]);
  });

  it('uses a library through its door only', () => {
    expect(findings((file, target) => (isLibrary(target) ? wrongDoor(file, libraryOf(target)) : null))).toEqual([]);
  });

  it('needs Node at the edge only', () => {
    const node = (file: string, target: string) => (isNode(target) && !atHome(file, EDGE) ? 'Node inside' : null);
    expect(findings(node)).toEqual([]);
  });

  it('asks neither clock, chance nor environment inside', () => {
    const outside =
      /\bnew Date\(\)|\bDate\(\)|\bDate\.now\b|\bMath\.random\b|\bprocess\.|\bperformance\.now\b|\bcrypto\./;
    const asking = files.filter((file) => !atHome(file, EDGE) && outside.test(code(file)));
    expect(asking).toEqual([]);
  });

  it('is not a grab bag', () => {
    const vague = /(?:^|\/)(?:utils?|helpers?|commons?|types|misc|manager|service)(?:\.ts|\/)/;
    expect(files.filter((file) => vague.test(file))).toEqual([]);
  });

  it('opens with what it is for', () => {
    expect(files.filter((file) => !/^(?:#!.*\n)?\/\*\*/.test(readFileSync(join(src, file), 'utf8')))).toEqual([]);
  });
});

describe('the table of doors', () => {
  it('knows every library that the package or its code names', () => {
    const manifest = JSON.parse(readFileSync(join(src, '../package.json'), 'utf8')) as {
      readonly dependencies?: Readonly<Record<string, string>>;
    };
    const used = new Set(files.flatMap((file) => imports(file).filter(isLibrary).map(libraryOf)));
    expect(Object.keys(manifest.dependencies ?? {}).filter((name) => !Object.hasOwn(DOORS, name))).toEqual([]);
    expect([...used].filter((name) => !Object.hasOwn(DOORS, name))).toEqual([]);
  });
});

/** One line for each import that `judge` objects to. */
function findings(judge: (file: string, target: string) => string | null): readonly string[] {
  return files.flatMap((file) =>
    imports(file).flatMap((target) => {
      const objection = judge(file, target);
      return objection === null ? [] : [`${file} imports ${target}: ${objection}`];
    }),
  );
}

function wrongDirection(file: string, target: string): string | null {
  const [from, to] = [layerOf(file), layerOf(target)];
  if (from === to) return null;
  const only = Object.hasOwn(ONLY, from) ? ONLY[from] : undefined;
  if (only !== undefined && !only.includes(to)) return `${from} uses ${only.join(' and ')} only`;
  return rank(to) < rank(from) ? null : `${to} is not to the left of ${from}`;
}

function wrongDoor(file: string, library: string): string | null {
  const doors = Object.hasOwn(DOORS, library) ? (DOORS[library] ?? []) : [];
  return atHome(file, doors) ? null : `its door is ${doors.join(' or ')}`;
}

function atHome(file: string, homes: readonly string[]): boolean {
  return homes.some((home) => (home.endsWith('/') ? file.startsWith(home) : file === home));
}

/** The folder directly under src, or the file that stands there. */
const layerOf = (file: string): string => file.split('/')[0] ?? file;

const rank = (layer: string): number => ORDER.findIndex((group) => group.includes(layer));

const isNode = (target: string): boolean => target.startsWith('node:') || builtinModules.includes(target);

const isLibrary = (target: string): boolean => !target.startsWith('.') && !isNode(target);

/** `zod/mini` is zod; a scope belongs to the name. */
const libraryOf = (target: string): string =>
  target
    .split('/')
    .slice(0, target.startsWith('@') ? 2 : 1)
    .join('/');

/** Path below src of a relative import. */
function resolve(file: string, target: string): string {
  return relative(src, join(src, dirname(file), target)).replace(/\.js$/, '.ts');
}

/** What a file imports or exports on, types included, and what it loads while running. */
function imports(file: string): readonly string[] {
  const text = code(file);
  const statements = text.matchAll(/^\s*(?:import|export)\b[^'"`;]*?\bfrom\s*['"]([^'"]+)['"]/gm);
  const effects = text.matchAll(/^\s*import\s*['"]([^'"]+)['"]/gm);
  const calls = text.matchAll(/\b(?:import|require)\(\s*['"]([^'"]+)['"]\s*\)/g);
  return [...statements, ...effects, ...calls].flatMap((match) => match[1] ?? []);
}

/** The text without comments. */
function code(file: string): string {
  return readFileSync(join(src, file), 'utf8')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/^\s*\/\/.*$/gm, '');
}
