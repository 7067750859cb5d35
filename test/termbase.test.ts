/**
 * The term base is a law of the texts: a form to avoid, used for its own source term in a template, a locale or a
 * contract that ships, fails with the line and the right form. So does a spelling that is wrong everywhere, and a
 * number in the words of one language that the other does not have.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isRawList, isRawMap, itemPath, keyPath } from '../src/source/path.js';
import type { Raw, RawValue } from '../src/source/raw.js';
import { readSource } from '../src/source/read-source.js';
import { makeSource } from '../src/source/source.js';
import { numbersIn } from './support/numbers-in.js';
import { must, packageTexts, shipped } from './support/small-library.js';
import { type Said, termBase, wrongSpellings, wrongTerms } from './support/term-base.js';

/** Words of the contracts that ship are read as strictly as those of the clauses. */
const contracts = [...filesIn('examples/', /^[^/]+\/contract\.yaml$/), ...filesIn('templates/presets/', /\.yaml$/)];
/** The texts of each clause, and those of a side that has its own. */
const clauses = [...packageTexts.templates.keys()].flatMap((path) => {
  const [, clause, variant] = /^clauses\/([^/]+)\/id\.(\w+\.)?md\.hbs$/.exec(path) ?? [];
  return clause === undefined ? [] : [{ clause, variant: variant ?? '' }];
});
const said: readonly Said[] = [
  ...clauses.flatMap(rowsOfClause),
  ...['terms', 'metrics', 'words', 'phrases'].flatMap(leavesOfLocale),
  ...contracts.flatMap(textsOfContract),
];

describe('the term base', () => {
  it('has a right form for every term, and never the one to avoid', () => {
    for (const { english, indonesian, avoid } of termBase) {
      expect(indonesian, english.join()).not.toEqual([]);
      expect(avoid.filter((form) => indonesian.includes(form))).toEqual([]);
    }
  });

  it('is kept by every template, locale and contract that ships', () => {
    expect(said.length).toBeGreaterThan(1000);
    expect(said.flatMap(wrongTerms)).toEqual([]);
  });

  it('is kept by every spelling', () => {
    expect(said.flatMap(wrongSpellings)).toEqual([]);
  });

  it.each([
    ['The service is monitored.', 'Layanan dipantau;\nservis ini', 'x:8 says "servis" for "service": write "Layanan"'],
    ['Damages are due.', 'kerusakan terutang', 'x:7 says "kerusakan" for "damages": write "ganti rugi"'],
    ['at least 5', 'minimal 5', 'x:7 says "minimal" for "at least": write "paling sedikit" or "paling rendah"'],
    ['no later than', 'selambat-\nlambatnya', undefined],
  ])('finds in %j what %j gets wrong', (en, id, expected) => {
    expect(wrongTerms({ file: 'x', line: 7, en, id })[0]).toBe(expected);
  });

  it.each([
    ['Damage and damages', 'kerusakan dan ganti rugi'],
    ['The obligation is limited', 'kewajiban dibatasi'],
    ['The licence', 'lisensi'],
    ['a permit', 'izin'],
  ])('leaves to %j the word that another term may not have: %j', (en, id) => {
    expect(wrongTerms({ file: 'x', line: 1, en, id })).toEqual([]);
  });

  it.each(['Pihak akan membayar', 'ALS ini', 'bea materai', 'maksimal 5 hari', 'Perlindungan Data Pribadi'])(
    'finds what is wrong in %j for any term',
    (id) => {
      expect(wrongSpellings({ file: 'x', line: 1, id })).toHaveLength(1);
    },
  );
});

describe('numbers in the words', () => {
  it('are the same in both languages', () => {
    const differing = said
      .map(({ file, line, en, id }) => [`${file}:${line}`, numbersIn(en, 'en'), numbersIn(id, 'id')] as const)
      .filter(([, en, id]) => en.join() !== id.join());
    expect(differing.map(([place, en, id]) => `${place} en ${en.join(' ')}, id ${id.join(' ')}`)).toEqual([]);
  });

  it.each([
    ['10,000 at 24:00, twenty-four, half', 'en', ['0.5', '10000', '24', '24h00']],
    ['10.000 pada pukul 24.00, dua puluh empat, setengah', 'id', ['0.5', '10000', '24', '24h00']],
    ['2 (two) of 12 at 1.5', 'en', ['1.5', '12', '2']],
    ['2 (dua) dari dua belas, 1,5', 'id', ['1.5', '12', '2']],
    ['one thirtieth', 'en', ['30']],
    ['the two versions, for the ten days', 'en', ['10']],
    ['sepertiga puluh', 'id', ['30']],
  ] as const)('in %j (%s) are %j', (text, language, numbers) => {
    expect(numbersIn(text, language)).toEqual([...numbers].sort());
  });
});

/** Rows by id, each row of the Indonesian text with all that the English one says under its id. */
function rowsOfClause({ clause, variant }: { readonly clause: string; readonly variant: string }): readonly Said[] {
  const rows = (language: 'en' | 'id') => {
    const text = plain(packageTexts.templates.get(`clauses/${clause}/${language}.${variant}md.hbs`) ?? '', language);
    const marks = [...text.matchAll(/\{#([a-z0-9-]+)\}/g)];
    const starts = [
      { id: '', at: 0 },
      ...marks.map(({ 1: id = '', index, 0: mark }) => ({ id, at: index + mark.length })),
    ];
    return starts.map(({ id, at }, index) => {
      const end = marks[index]?.index ?? text.length;
      return { id, line: text.slice(0, at).split('\n').length, text: text.slice(at, end) };
    });
  };
  const english = rows('en');
  const indonesian = rows('id');
  const file = `templates/clauses/${clause}/id.${variant}md.hbs`;
  return [...new Set(indonesian.map(({ id }) => id))].map((row) => {
    const own = indonesian.filter(({ id }) => id === row);
    const [first] = own;
    // Branches under one id are laid one below the other, as far apart as they stand in the file.
    let id = '';
    for (const one of own) {
      const gap = one.line - (first?.line ?? 1) - (id.split('\n').length - 1);
      id += '\n'.repeat(Math.max(0, gap)) + one.text;
    }
    const en = english.filter((one) => one.id === row).map(({ text }) => text);
    return { file, line: first?.line ?? 1, en: en.join('\n'), id };
  });
}

/** Without slots but with the defined terms; without the numbers of lists and the lines of tables. */
function plain(text: string, language: 'en' | 'id'): string {
  const terms = shipped.locales[language]?.terms ?? {};
  const spaces = (found: string): string => found.replace(/[^\n]/g, ' ');
  return text
    .replace(/\{\{(?:term|define) "([a-z-]+)"[^}]*\}\}/g, (_, term: string) => terms[term]?.one ?? '')
    .replace(/\{\{!--[\s\S]*?--\}\}|\{\{[\s\S]*?\}\}/g, spaces)
    .replace(/^ *1\. /gm, spaces)
    .replace(/(?<!\*)\*(?!\*)/g, '');
}

/** Every text of a locale beside the English one of the same key; without what is marked as foreign. */
function leavesOfLocale(name: string): readonly Said[] {
  const file = `locales/id/${name}.yaml`;
  const english = new Map(leavesOf(locale('en', name)).map(([path, text]) => [path, text]));
  const raw = locale('id', name);
  return leavesOf(raw).map(([path, id]) => {
    return { file, line: raw.locate(path).start.line, en: english.get(path) ?? '', id };
  });
}

function locale(language: string, name: string): Raw {
  const path = `${language}/${name}.yaml`;
  return must(readSource(makeSource(path, packageTexts.locales.get(path) ?? '')));
}

/** Texts that an author gave in both languages. */
function textsOfContract(file: string): readonly Said[] {
  const raw = must(readSource(makeSource(file, readFileSync(new URL(`../${file}`, import.meta.url), 'utf8'))));
  const found: Said[] = [];
  const visit = (value: RawValue, path: string): void => {
    if (isRawList(value)) for (const [index, item] of value.entries()) visit(item, itemPath(path, `${index + 1}`));
    if (!isRawMap(value)) return;
    const { en, id } = value;
    if (typeof en === 'string' && typeof id === 'string') {
      found.push({ file, line: raw.locate(keyPath(path, 'id')).start.line, en, id });
    } else for (const [key, inner] of Object.entries(value)) visit(inner, keyPath(path, key));
  };
  visit(raw.root, '');
  return found;
}

function leavesOf({ root }: Raw): readonly (readonly [path: string, text: string])[] {
  const visit = (value: RawValue, path: string): readonly (readonly [string, string])[] => {
    if (typeof value === 'string') return [[path, value]];
    return isRawMap(value) ? Object.entries(value).flatMap(([key, inner]) => visit(inner, keyPath(path, key))) : [];
  };
  return visit(root, '');
}

function filesIn(folder: string, names: RegExp): readonly string[] {
  const top = new URL(`../${folder}`, import.meta.url);
  if (!existsSync(top)) return [];
  const found = readdirSync(top, { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/'));
  return found.filter((name) => names.test(name)).map((name) => folder + name);
}
