/**
 * The package's own data, read from where the build has put it, beside the code: clauses, outlines and
 * languages, the shells of a DOCX, the faces of a PDF. Each is read when it is first asked for, and once.
 */
import { readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import type { PackageTexts } from './compose/prepare.js';
import { joinPrepared, type LanguagePart, type SharedPart } from './compose/prepared-parts.js';
import type { Language, Prepared, RenderAssets } from './index.js';
import type { Locale } from './locale/locale.js';
import type { Wordings } from './locale/wording.js';
import type { Shells } from './render/docx/ready-shell.js';
import type { MessageTable } from './source/tongue.js';

/** What `makeDocument` and `renderDocument` are given. */
export interface Assets extends Omit<RenderAssets, 'attach'> {
  /** Clauses and locales in these languages, or more. */
  readonly prepared: (languages: readonly Language[]) => Prepared;
  /** By which words a text in each language is read and judged. */
  readonly wordings: () => Wordings;
  /** How findings are told in a language; null where only English is there. */
  readonly messages: (language: Language) => MessageTable | null;
  /** What `prepared` was made from, as its authors wrote it. */
  readonly texts: () => PackageTexts;
}

/** The assets of the built package. */
export function openAssets(): Assets {
  const read = (name: string): Buffer => readFileSync(join(import.meta.dirname, name));
  const known = new Map<string, unknown>();
  /** By language: their clauses keep the texts that they have read. */
  const joined = new Map<string, Prepared>();
  const json = <T>(name: string): T => {
    if (!known.has(name)) known.set(name, JSON.parse(read(name).toString('latin1')));
    return known.get(name) as T;
  };
  const openLanguage = (language: Language): LanguagePart => {
    const { lineOf } = openLines(read(`clauses.${language}.jsonl`));
    return { locale: json<Locale>(`locale.${language}.json`), textOf: lineOf };
  };
  const facesFrom = (start: string) =>
    once(async () => ({
      regular: read(`${start}-regular.ttf`),
      bold: read(`${start}-bold.ttf`),
      italic: read(`${start}-italic.ttf`),
      boldItalic: read(`${start}-bold-italic.ttf`),
    }));
  const faces = { cut: facesFrom('faces/tinos'), wide: facesFrom('faces/tinos-wide') };
  return {
    prepared: (languages) => {
      const key = languages.join('+');
      const before = joined.get(key);
      if (before !== undefined) return before;
      const parts = languages.map((language) => [language, openLanguage(language)] as const);
      const made = joinPrepared(json<SharedPart>('prepared.json'), Object.fromEntries(parts));
      joined.set(key, made);
      return made;
    },
    texts: once(() => {
      const { templates, locales } = JSON.parse(read('texts.json').toString()) as Record<keyof PackageTexts, object>;
      return { templates: new Map(Object.entries(templates)), locales: new Map(Object.entries(locales)) };
    }),
    messages: (language) => (language === 'en' ? null : json<MessageTable>(`messages.${language}.json`)),
    wordings: once(() => json<Wordings>('wordings.json')),
    shells: once(async () => openShells(openLines(read('shells.jsonl')))),
    faces: (set = 'cut') => faces[set](),
  };
}

interface Lines {
  readonly ids: readonly string[];
  readonly lineOf: (id: string) => string | undefined;
}

/** A file of JSON one a line, where the first says from which byte to which each of the others stands: few of them are asked for. */
function openLines(bytes: Buffer): Lines {
  const start = bytes.indexOf('\n') + 1;
  const places: Readonly<Record<string, readonly [number, number]>> = JSON.parse(bytes.toString('latin1', 0, start));
  const lineOf = (id: string): string | undefined => {
    const place = places[id];
    return place && bytes.toString('latin1', start + place[0], start + place[1]);
  };
  return { ids: Object.keys(places), lineOf };
}

/** By layout and language: a document needs one. */
function openShells({ ids, lineOf }: Lines): Shells {
  const shells: Record<string, Record<string, unknown>> = {};
  for (const id of ids) {
    const [layout = '', language = ''] = id.split(' ');
    shells[layout] ??= {};
    const get = once(() => JSON.parse(lineOf(id) ?? 'null'));
    Object.defineProperty(shells[layout], language, { enumerable: true, get });
  }
  return shells as Shells;
}

/** Version of the package, as in its `package.json`; `dist` and `src` both stand beside it. */
export function packageVersion(): string {
  const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '../package.json'), 'utf8'));
  return version;
}

/** True of the folder that the package is built from, in a clone; false of one that is not there. */
export function isPackageTemplates(folder: string): boolean {
  try {
    return realpathSync(folder) === realpathSync(join(import.meta.dirname, '../templates'));
  } catch {
    return false;
  }
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
