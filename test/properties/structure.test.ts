/**
 * What holds of every document, whatever the contract says: examples that lose or change anything optional
 * still make a document or say why they cannot, and every document is of one piece.
 */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assembleClauses } from '../../src/assemble/assemble.js';
import { type Library, loadLibrary } from '../../src/assemble/library.js';
import { composeDocument } from '../../src/compose/compose.js';
import type { Clause, Document, Language } from '../../src/document/document.js';
import type { Inline } from '../../src/document/inline.js';
import { textOfRow } from '../../src/document/text.js';
import { eachParagraph, parts, walkDocument } from '../../src/document/walk.js';
import type { Contract } from '../../src/model/contract.js';
import { parseContract } from '../../src/model/parse-contract.js';
import { contractShape, type Shape } from '../../src/model/shape.js';
import type { Outcome } from '../../src/source/diagnostic.js';
import type { RawMap, RawValue } from '../../src/source/raw.js';
import { readSource } from '../../src/source/read-source.js';
import { makeSource } from '../../src/source/source.js';
import { assets, examples } from '../support/examples.js';
import { must, packageTexts } from '../support/small-library.js';

const { library, locales, numbering } = assets.prepared(['en', 'id']);

function make(
  contract: Contract,
  printed: readonly Language[] = contract.agreement.languages,
  clauses = library,
): Outcome<Document> {
  const assembled = assembleClauses({ contract, library: clauses, locales, printed });
  if (assembled.value === null) return { value: null, diagnostics: assembled.diagnostics };
  return composeDocument({ assembled: assembled.value, contract, locales, schemes: numbering, printed, templates: '' });
}

const clausesOf = (document: Document): readonly Clause[] => parts.flatMap((part) => document[part]);

/** What may be wrong with a contract after its text was found to be right. */
const known = ['unprinted-value', 'missing-value', 'credit-has-no-sum', 'no-allowance', 'undefined-term'].map(
  (code) => `assemble/${code}`,
);

describe('a contract that loses anything it need not have', () => {
  it('makes a document of one piece, or says why not', () => {
    let documents = 0;
    const thinner = fc.constantFrom(...raws).chain((raw) =>
      fc
        .subarray([...droppable(contractShape(), raw)], { minLength: 1, maxLength: 3 })
        // From the back, so that the places of other items do not move.
        .map((dropped) => ({ dropped, raw: [...dropped].reverse().reduce<RawValue>(without, raw) as RawMap })),
    );
    fc.assert(
      fc.property(thinner, ({ raw }) => {
        const { value: contract } = parseContract(raw);
        if (contract === null) return;
        for (const printed of printsOf(contract)) {
          const { value, diagnostics } = make(contract, printed);
          expect(diagnostics.map(({ code }) => code).filter((code) => !known.includes(code))).toEqual([]);
          expect(value === null).toBe(diagnostics.length > 0);
          if (value === null) continue;
          documents += 1;
          expect(faultsOf(value)).toEqual([]);
        }
      }),
      { numRuns: 40, endOnFailure: true },
    );
    expect(documents).toBeGreaterThan(10);
  });
});

describe('every example', () => {
  const prints = examples.flatMap(({ name, contract, prints: all }) =>
    all.map((languages) => ({ name, contract, languages })),
  );

  it.each(prints)('$name in $languages is of one piece', ({ contract, languages }) => {
    expect(faultsOf(must(make(contract, languages)))).toEqual([]);
  });
});

describe('an outline', () => {
  it.each(examples)('of $name that loses one clause loses nothing unnoticed', ({ contract }) => {
    const whole = must(make(contract));
    for (const { id } of clausesOf(whole)) {
      const { value, diagnostics } = make(contract, undefined, withoutClause(library, id));
      const codes = new Set(diagnostics.map(({ code }) => code));
      for (const code of codes)
        expect(['assemble/unprinted-value', 'assemble/undefined-term', 'compose/dangling-reference']).toContain(code);
      if (value === null) continue;
      const left = clausesOf(whole).filter((clause) => clause.id !== id);
      expect(clausesOf(value).map((clause) => clause.id)).toEqual(left.map((clause) => clause.id));
    }
  });

  it('that gains one changes nothing in the others but numbers', () => {
    const templates = new Map(packageTexts.templates);
    templates.set('clauses/gained/clause.yaml', 'applies: always\n');
    for (const language of ['en', 'id'])
      templates.set(`clauses/gained/${language}.md.hbs`, '# Gained\n\n1. {#a} x\n1. {#b} x');
    // Somewhere it must stand; no example has this outline.
    const mini = 'outlines/mini.yaml';
    templates.set(mini, (templates.get(mini) ?? '').replace(/ \[\]$/mu, '\n  - gained'));
    const terms = new Set(Object.keys(locales.en?.terms ?? {}));
    const gained = must(loadLibrary({ files: templates, languages: ['en', 'id'], shape: contractShape(), terms }));
    fc.assert(
      fc.property(fc.constantFrom(...examples), fc.nat(), ({ contract }, where) => {
        const whole = must(make(contract));
        const more = must(make(contract, undefined, withClause(gained, 'gained', where)));
        const before = clausesOf(whole);
        const after = clausesOf(more).filter(({ id }) => id !== 'gained');
        expect(clausesOf(more)).toHaveLength(before.length + 1);
        expect(after.map(idsOf)).toEqual(before.map(idsOf));
        expect(after.map(wordsWithoutNumbers)).toEqual(before.map(wordsWithoutNumbers));
      }),
      { numRuns: 10 },
    );
  });
});

/** What is wrong with a document: ids twice, numbers with a hole, a language that says something else or nothing. */
function faultsOf(document: Document): readonly string[] {
  const clauses = clausesOf(document);
  const faults = repeated(clauses.map(({ id }) => id)).map((id) => `${id} stands twice`);
  for (const part of [document.clauses, document.annexes]) {
    const misnumbered = part.filter(({ number }, index) => number?.value !== index + 1);
    faults.push(...misnumbered.map(({ id }) => `${id} has a wrong number`));
  }
  for (const clause of clauses) {
    faults.push(...repeated(clause.rows.map(({ id }) => id)).map((id) => `${clause.id}#${id} stands twice`));
    if (clause.rows.length === 0) faults.push(`${clause.id} is empty`);
    for (const row of clause.heading ? [clause.heading, ...clause.rows] : clause.rows) {
      const at = `${clause.id}#${row.id}`;
      const said = row.type === 'shared' ? [] : document.languages.map((language) => contentOf(row.texts[language]));
      if (new Set(said).size > 1) faults.push(`${at} says one thing in one language: ${said.join(' | ')}`);
      for (const language of document.languages) {
        const text = textOfRow(row, language);
        if (text.trim() === '' || garbled.test(text)) faults.push(`${at} reads ${language}: ${text}`);
      }
    }
  }
  walkDocument(document, {
    inline: (inline, { clause }) => {
      if (inline.type === 'reference' && inline.parts.length === 0)
        faults.push(`${clause.id}: ${inline.target} is open`);
    },
  });
  return faults;
}

/** Marks of a template that nobody read, of a value that nobody formatted, of words left out around a comma. */
const garbled = /\{[{#]|[\uE000-\uF8FF]|undefined|\[object| {2}|\s[,;.]|;\.|\.\./u;

/** Paths, terms and references of a row, in the order of the alphabet. */
function contentOf(block: Parameters<typeof eachParagraph>[0] | undefined): string {
  const found = new Set<string>();
  const visit = (inlines: readonly Inline[]): void => {
    for (const inline of inlines) {
      if (inline.type === 'value') for (const path of inline.paths) found.add(path);
      if (inline.type === 'term') found.add(`term ${inline.term}`);
      if (inline.type === 'reference') found.add(`reference ${inline.target}`);
      if (inline.type === 'strong' || inline.type === 'emphasis') visit(inline.children);
    }
  };
  if (block !== undefined) eachParagraph(block, ({ inlines }) => visit(inlines));
  return [...found].sort().join(', ');
}

function repeated(ids: readonly string[]): readonly string[] {
  return ids.filter((id, index) => ids.indexOf(id) !== index);
}

const idsOf = ({ id, rows }: Clause): readonly string[] => [id, ...rows.map((row) => row.id)];

/** Text of a clause with the numbers of its references left out. */
function wordsWithoutNumbers(clause: Clause): string {
  return JSON.stringify(clause.rows, (key, node: unknown) =>
    key === 'label' || (node !== null && typeof node === 'object' && 'type' in node && node.type === 'number')
      ? null
      : node,
  );
}

function withoutClause(from: Library, id: string): Library {
  return changed(from, (ids) => ids.filter((each) => each !== id));
}

function withClause(from: Library, id: string, where: number): Library {
  const at = (ids: readonly string[]): number => where % (ids.length + 1);
  const outlines = Object.values(from.outlines).map((outline) => ({
    ...outline,
    indonesian: outline.indonesian.toSpliced(at(outline.indonesian), 0, id),
    alone: outline.alone.toSpliced(at(outline.alone), 0, id),
  }));
  return { ...from, outlines: Object.fromEntries(outlines.map((outline) => [outline.id, outline])) };
}

function changed(from: Library, change: (ids: readonly string[]) => readonly string[]): Library {
  const outlines = Object.values(from.outlines).map(({ front, indonesian, alone, back, annexes, ...other }) => ({
    ...other,
    front: change(front),
    indonesian: change(indonesian),
    alone: change(alone),
    back: change(back),
    annexes: change(annexes),
  }));
  return { ...from, outlines: Object.fromEntries(outlines.map((outline) => [outline.id, outline])) };
}

function printsOf({ agreement: { languages } }: Contract): readonly (readonly Language[])[] {
  return languages.length === 1 ? [languages] : [languages, ...languages.map((language) => [language])];
}

const raws = examples.map(({ folder }): RawMap => {
  const { value } = readSource(makeSource('contract.yaml', readFileSync(new URL('contract.yaml', folder), 'utf8')));
  if (value === null) throw new Error('An example can be read.');
  return value.root;
});

/** Where a file has something that its shape does not demand: an optional key, an item of several. */
function droppable(shape: Shape, value: RawValue, at: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value === 'string') return [];
  const below = (inner: Shape | undefined, key: string, item: RawValue) =>
    inner === undefined ? [] : droppable(inner, item, [...at, key]);
  switch (shape.kind) {
    case 'leaf':
      return [];
    case 'choice':
      return droppable(shape.map, value, at);
    case 'list':
    case 'record': {
      const entries = Object.entries(value);
      const items = entries.length > 1 ? entries.map(([key]) => [...at, key]) : [];
      return [...items, ...entries.flatMap(([key, item]) => below(shape.of, key, item as RawValue))];
    }
    case 'map':
      return Object.entries(value).flatMap(([key, item]) => {
        const entry = shape.keys.get(key);
        return [...(entry?.required === false ? [[...at, key]] : []), ...below(entry?.shape, key, item as RawValue)];
      });
  }
}

function without(value: RawValue, [key = '', ...rest]: readonly string[]): RawValue {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) {
    return rest.length === 0
      ? value.filter((_, index) => String(index) !== key)
      : value.map((item: RawValue, index) => (String(index) === key ? without(item, rest) : item));
  }
  const entries = Object.entries(value).filter(([each]) => each !== key || rest.length > 0);
  return Object.fromEntries(entries.map(([each, item]) => [each, each === key ? without(item, rest) : item]));
}
