import { describe, expect, it } from 'vitest';
import { type Clauses, filesOf, load, must, packageTexts, places } from '../support/small-library.js';

const found = (clauses: Clauses, more: Readonly<Record<string, string>> = {}) =>
  places(load(filesOf(clauses, more)).diagnostics);

const without = (path: string) => {
  const files = new Map(filesOf({ fees: 'text' }));
  files.delete(path);
  return places(load(files).diagnostics);
};

describe('a library loads', () => {
  it('as plain data, so that a build can ship it as JSON', () => {
    const library = must(load(filesOf({ fees: '1. {#fee} {{agreement.id}}' })));
    expect(JSON.parse(JSON.stringify(library))).toEqual(library);
  });

  it('with the clauses that ship', () => {
    expect(load(packageTexts.templates).diagnostics).toEqual([]);
  });

  it('without folders that begin with an underscore', () => {
    const { clauses } = must(load(filesOf({ fees: 'text' }, { 'clauses/_draft/notes.yaml': '{{{' })));
    expect(Object.keys(clauses)).toEqual(['fees']);
  });
});

describe('a clause does not load', () => {
  it.each<[string, string, string]>([
    ['a key that is not there', 'applies: always\nplaces: body\n', '2:9'],
    ['a place that is not there', 'applies: always\nplace: middle\n', '2:8'],
    ['no condition', 'place: body\n', '1:1'],
    ['a condition that is no path', 'applies: penalties.remedy\n', '1:10'],
    ['a condition of two that is no path', 'applies: [penalties, penalty]\n', '1:22'],
    ['a condition that is no fact', 'applies: facts.sunny\n', '1:10'],
    ['a short name for nothing', 'applies: always\nneeds: { a: penalties.remedy }\n', '2:13'],
    ['needs as a text', 'applies: always\nneeds: penalties\n', '2:8'],
  ])('with %s', (_, yaml, place) => {
    expect(found({ fees: { en: 'text', yaml } })).toEqual([`assemble/library clauses/fees/clause.yaml:${place}`]);
  });

  it('under a name that Windows keeps for a device', () => {
    expect(found({ con: 'text' })).toEqual(['assemble/library clauses/con/clause.yaml:1:1']);
    expect(found({ a: 'text' }, { 'outlines/nul.yaml': 'front: []\nindonesian: [a]\nalone: [a]\n' })).toEqual([
      'assemble/library outlines/nul.yaml:1:1',
    ]);
  });

  it('under a name that is no id', () => {
    expect(found({ Fees: 'text' })).toContain('assemble/library clauses/Fees/clause.yaml:1:1');
    expect(found({ 'a-name-of-over-twenty-letters': 'text' })[0]).toContain('assemble/library');
  });

  it('without one of its files', () => {
    expect(without('clauses/fees/clause.yaml')).toEqual(['assemble/library clauses/fees/clause.yaml:1:1']);
    expect(without('clauses/fees/id.md.hbs')).toEqual(['assemble/library clauses/fees/id.md.hbs:1:1']);
  });

  it('where no outline has it', () => {
    const outline = {
      'outlines/standard.yaml': 'front: []\nindonesian: [fees]\nalone: [fees]\nback: []\nannexes: []\n',
    };
    expect(found({ fees: 'text', gifts: 'text' }, outline)).toEqual(['assemble/library clauses/gifts/clause.yaml:1:1']);
  });

  it('with a file that nothing reads', () => {
    expect(found({ fees: 'text' }, { 'clauses/fees/fr.md.hbs': 'texte' })).toEqual([
      'assemble/library clauses/fees/fr.md.hbs:1:1',
    ]);
  });

  it('while the faults of all clauses are reported', () => {
    expect(found({ a: '{{{x}}}', b: '{{no.such}}' })).toEqual([
      'assemble/parse-template clauses/a/en.md.hbs:1:1',
      'assemble/parse-template clauses/a/id.md.hbs:1:1',
      'assemble/unknown-path clauses/b/en.md.hbs:1:1',
      'assemble/unknown-path clauses/b/id.md.hbs:1:1',
    ]);
  });
});

describe('an outline does not load', () => {
  const outline = (body: string) => ({
    'outlines/standard.yaml': `front: []\nindonesian: ${body}\nalone: []\nannexes: [data]\n`,
  });

  it.each([
    ['a clause that is not there', '[fees, fee]', '2:20'],
    ['a clause twice', '[fees, fees]', '2:20'],
    ['a clause that belongs elsewhere', '[fees, data]', '2:20'],
  ])('with %s', (_, body, place) => {
    const clauses = { fees: 'text', data: { en: 'text', yaml: 'applies: always\nplace: annex\n' } };
    expect(found(clauses, outline(body))).toEqual([`assemble/library outlines/standard.yaml:${place}`]);
  });

  it('with a typesetting that there is not', () => {
    const tiny = { 'outlines/standard.yaml': 'typesetting: tiny\nfront: []\nindonesian: [fees]\nalone: [fees]\n' };
    expect(found({ fees: 'text' }, tiny)).toEqual(['assemble/library outlines/standard.yaml:1:14']);
  });
});

describe('what a clause names', () => {
  it.each([
    ['a path that is not there', 'x {{agreement.idd}}', 'assemble/unknown-path', '1:3'],
    ['a path below a value', '{{agreement.id.x}}', 'assemble/unknown-path', '1:1'],
    ['an option that a word has not', '{{#if penalties.nature.gift}}x{{/if}}', 'assemble/unknown-path', '1:1'],
    ['a fact that is not there', '{{#if facts.sunny}}x{{/if}}', 'assemble/unknown-path', '1:1'],
    ['a fact of a fact', '{{#if facts.wet.x}}x{{/if}}', 'assemble/unknown-path', '1:1'],
    ['each over a value', '{{#each agreement.id}}x{{/each}}', 'assemble/unknown-path', '1:1'],
    ['a key of another item', '{{#each metrics}}\n{{form}}\n{{/each}}', 'assemble/unknown-path', '2:1'],
    ['a term that is not there', 'the {{term "fees"}}', 'assemble/unknown-term', '1:5'],
    ['a definition that is not there', '{{define "fees"}}', 'assemble/unknown-term', '1:1'],
    ['a clause that is not there', 'see {{ref "fees"}}', 'assemble/unknown-reference', '1:5'],
    ['a row that is not there', '1. {#one} see {{ref "a#two"}}', 'assemble/unknown-reference', '1:15'],
    ['a map printed', 'x {{agreement}}', 'assemble/unsayable', '1:3'],
    ['a collection printed', 'x {{metrics}}', 'assemble/unsayable', '1:3'],
    ['the contract printed', 'x {{this}}', 'assemble/unsayable', '1:3'],
    ['an item printed', '{{#each metrics}}\n{{this}}\n{{/each}}', 'assemble/unsayable', '2:1'],
    ['a map in words', 'x {{words agreement}}', 'assemble/unsayable', '1:3'],
    ['an option of a word printed', 'x {{penalties.nature.price-adjustment}}', 'assemble/unsayable', '1:3'],
    ['a fact printed', 'x {{facts.wet}}', 'assemble/unsayable', '1:3'],
    ['the name of the contract as a whole', 'x {{name this}}', 'assemble/unsayable', '1:3'],
    ['the base of a value', 'x {{base-name agreement.id}}', 'assemble/unsayable', '1:3'],
    ['the formula of no metric', 'x {{formula agreement}}', 'assemble/unsayable', '1:3'],
  ])('is refused: %s', (_, text, code, place) => {
    expect(found({ a: text })).toEqual([
      `${code} clauses/a/en.md.hbs:${place}`,
      `${code} clauses/a/id.md.hbs:${place}`,
    ]);
  });

  it.each([
    ['a path through a reference', '{{#each metrics}}{{service.name}}{{/each}}'],
    ['an option of a word', '{{#if penalties.nature.price-adjustment}}x{{/if}}'],
    ['a word of a list of words', '{{#if reporting.contents.credits}}x{{/if}}'],
    ['yes and no', '{{#if penalties.claim.automatic.yes}}x{{/if}}'],
    ['the parties by role and order', '{{provider.name}} {{customer.name}} {{first.name}} {{second.name}}'],
    [
      'a row that a repetition completes',
      '{{#each metrics}}\n1. {#row} x\n{{/each}}\n\n{#last} {{ref "a#row-uptime"}}',
    ],
    ['each over a count', '{{#each severities.levels}}{{name}}{{/each}}'],
  ])('is taken: %s', (_, text) => {
    expect(found({ a: text })).toEqual([]);
  });

  it('by a short name', () => {
    const yaml = 'applies: penalties\nneeds: { paid: penalties.paid }\n';
    expect(found({ a: { en: '{{#if paid.as.credit}}x{{/if}}', yaml } })).toEqual([]);
  });
});

describe('the languages of a clause', () => {
  const differ = (en: string, id: string) => found({ a: { en, id } });
  const at = (place: string) => [`assemble/languages-differ clauses/a/id.md.hbs:${place}`];

  it.each<[string, string, string, string]>([
    ['a row that one lacks', '1. {#a} x\n2. {#b} y', '1. {#a} x', '1:4'],
    ['rows in another order', '1. {#a} x\n2. {#b} y', '1. {#b} y\n2. {#a} x', '1:4'],
    ['a value that one lacks', '1. {#a} x\n2. {#b} {{agreement.id}}', '1. {#a} x\n2. {#b} y', '2:4'],
    ['another value', '{#a} {{agreement.id}}', '{#a} {{agreement.subject}}', '1:1'],
    ['another term', '{#a} {{term "fee"}}', '{#a} {{term "party"}}', '1:1'],
    ['another figure', '1. {#a} 30 days\n2. {#b} x', '1. {#a} 14 hari\n2. {#b} x', '1:4'],
    ['a figure that one has in words', '{#a} 30 days', '{#a} tiga puluh hari', '1:1'],
    ['another reference', '{#a} {{ref "a"}}', '{#a} {{ref "a#a"}}', '1:1'],
    ['a row under another condition', '{{#if penalties}}\n{#a} x\n{{/if}}', '{{#if billing}}\n{#a} x\n{{/if}}', '2:1'],
    [
      'a value under another condition',
      '{#a} x{{#if penalties}} {{agreement.id}}{{/if}}',
      '{#a} x {{agreement.id}}',
      '1:1',
    ],
    ['a heading that one lacks', '# A\n\n{#a} x', '{#a} x', '1:1'],
    ['a row on another level', '1. {#a} x\n   1. {#b} y', '1. {#a} x\n1. {#b} y', '2:4'],
    ['a number that one lacks', '1. {#a} x', '{#a} x', '1:1'],
    ['a paragraph without id more', '{#a} x', '{#a} x\n\ny', '1:1'],
    ['a second paragraph more', '1. {#a} x', '1. {#a} x\n\n   y', '1:4'],
    [
      'a table with another column',
      '{#t} T\n\n| a | b |\n|---|---|\n| c | d |',
      '{#t} T\n\n| a |\n|---|\n| c |',
      '1:1',
    ],
    ['a table set otherwise', '{#t} T\n\n| a |\n|---|\n| c |', '{#t} T\n\n| a |\n|--:|\n| c |', '1:1'],
    ['a list with another entry', '1. {#a} x\n   - y\n   - z', '1. {#a} x\n   - y', '1:4'],
    [
      'signatures with another line',
      ':::signatures {#s}\n- {#a} x\n  ___\n:::',
      ':::signatures {#s}\n- {#a} x\n  y\n  ___\n:::',
      '1:15',
    ],
    [
      'a stamp that one lacks',
      ':::signatures {#s}\n- {#a} x\n  :::stamp y\n  ___\n:::',
      ':::signatures {#s}\n- {#a} x\n  ___\n:::',
      '1:15',
    ],
  ])('do not have %s', (_, en, id, place) => {
    expect(differ(en, id)).toEqual(at(place));
  });

  it('may order the values of a row as their sentences want', () => {
    expect(
      differ('{#a} {{agreement.id}} of {{agreement.subject}}', '{#a} {{agreement.subject}} {{agreement.id}}'),
    ).toEqual([]);
  });

  it('may say a value in words, a term in the plural, and a value again', () => {
    expect(
      differ(
        '{#a} {{billing.due}} {{term "fee" many=true}}',
        '{#a} {{words billing.due}} {{term "fee"}} {{#if billing}}{{billing.due}}{{/if}}',
      ),
    ).toEqual([]);
  });
});

describe('the Markdown of a clause', () => {
  it('may have other words in the same row where something else holds', () => {
    expect(found({ a: '{{#if signing.mode.wet}}\n{#a} x\n{{else}}\n{#a} y\n{{/if}}' })).toEqual([]);
  });

  it.each([
    ['an item without id', '1. x', '1:1'],
    ['an item without text', '1. {#a}\n\n{#b} x', '1:4'],
    ['a second heading', '# A\n\n{#a} x\n\n# B', '3:1'],
    ['a table without caption', '| a |\n|---|\n| {#b} c |', '1:1'],
    ['a row with another number of cells', '{#t} T\n\n| a | b |\n|---|---|\n| {#r} c |', '5:3'],
    ['items four levels deep', '1. {#a} x\n   1. {#b} x\n      1. {#c} x\n         1. {#d} x', '4:13'],
    ['an indented paragraph under nothing', '   x', '1:1'],
    ['a block that is not there', ':::box\nx\n:::', '1:1'],
    ['signatures that are not closed', ':::signatures {#s}\n- {#a} x\n  ___\n', '1:1'],
    ['a line of nobody in signatures', ':::signatures {#s}\nx\n- {#a} x\n:::', '1:1'],
    ['a signatory without id', ':::signatures {#s}\n- x\n:::', '1:1'],
    ['emphasis that is not closed', '{#a} 5 * 3', '1:1'],
    ['an id within a sentence', '1. {#a} see {#x} there', '1:13'],
    ['an id of another form', '1. {#A} x', '1:4'],
    ['an id where a paragraph goes on', '1. {#a} x\n{#b} y', '2:1'],
    ['an id behind a row that may be there', '{{#if billing}}\n{#a} x\n{{/if}}\n{#b} y', '4:1'],
    ['a block within a sentence', '{#a} then :::signatures follow', '1:11'],
    ['braces that nobody fills', '{#a} the \\{{agreement.id}} of it', '1:11'],
    ['braces left over', '{#a} the }} of it', '1:10'],
  ])('cannot have %s', (_, text, place) => {
    const [first] = found({ a: text });
    expect(first).toBe(`assemble/parse-clause clauses/a/en.md.hbs:${place}`);
  });
});
