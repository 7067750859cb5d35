import { describe, expect, it } from 'vitest';
import type { Reference } from '../../src/document/inline.js';
import { textOfRow } from '../../src/document/text.js';
import { walkDocument } from '../../src/document/walk.js';
import type { Contract } from '../../src/model/contract.js';
import { compose, contract, must } from '../support/small-library.js';

const web = contract('web-hosting');
const cafe = contract('small-business');

const clauses = (target: string) => ({
  here: `1. {#see} {{ref "${target}"}}\n1. {#x} x`,
  there: '1. {#a} x\n1. {#b} x:\n   1. {#c} x:\n      1. {#d} x',
  alone: '1. {#only} x:\n   1. {#item} x',
  words: { en: '1. {#w} x\n1. {#v} x', yaml: 'applies: always\nnumbering: definitions\n' },
  people: { en: '1. {#p} x\n1. {#q} x', yaml: 'applies: always\nplace: front\nnumbering: parties\n' },
  data: { en: '1. {#row} x\n1. {#two} x:\n   1. {#sub} x', yaml: 'applies: always\nplace: annex\n' },
});

function said(target: string, of: Contract, language: string) {
  const { clauses: body } = must(compose(clauses(target), of));
  const row = body[0]?.rows[0];
  return row && textOfRow(row, language);
}

describe('a reference', () => {
  it.each([
    ['there', 'Pasal 2', 'Article 2', 'clause 2'],
    ['there#b', 'Pasal 2 ayat (2)', 'Article 2 paragraph (2)', 'clause 2.2'],
    ['there#c', 'Pasal 2 ayat (2) huruf a', 'Article 2 paragraph (2) letter a', 'clause 2.2(a)'],
    ['there#d', 'Pasal 2 ayat (2) huruf a angka 1', 'Article 2 paragraph (2) letter a number 1', 'clause 2.2(a)(i)'],
    ['alone#only', 'Pasal 3', 'Article 3', 'clause 3'],
    ['alone#item', 'Pasal 3 huruf a', 'Article 3 letter a', 'clause 3(a)'],
    ['words#v', 'Pasal 4 angka 2', 'Article 4 number 2', 'clause 4'],
    ['people#q', 'pihak II', 'party II', 'party (2)'],
    ['data', 'Lampiran I', 'Annex I', 'Schedule 1'],
    ['data#two', 'Lampiran I angka 2', 'Annex I number 2', 'Schedule 1, paragraph 2'],
    ['data#sub', 'Lampiran I angka 2 huruf a', 'Annex I number 2 letter a', 'Schedule 1, paragraph 2(a)'],
  ])('to %s reads as each scheme has it', (target, id, en, alone) => {
    expect([said(target, web, 'id'), said(target, web, 'en'), said(target, cafe, 'en')]).toEqual([id, en, alone]);
  });

  it('is made of live numbers and the words between them', () => {
    const document = must(compose(clauses('there#c'), web));
    const references: Reference[] = [];
    walkDocument(document, {
      inline: (inline, { language }) => {
        if (inline.type === 'reference' && language === 'id') references.push(inline);
      },
    });
    expect(references[0]?.parts).toEqual([
      { type: 'number', anchor: 'there', context: 'own', text: 'Pasal 2' },
      { type: 'words', text: ' ayat ' },
      { type: 'number', anchor: 'there#b', context: 'own', text: '(2)' },
      { type: 'words', text: ' huruf ' },
      { type: 'number', anchor: 'there#c', context: 'own', text: 'a' },
    ]);
  });

  it('in English alone is one number that holds all levels', () => {
    const document = must(compose(clauses('there#c'), cafe));
    const parts: unknown[] = [];
    walkDocument(document, {
      inline: (inline) => {
        if (inline.type === 'reference') parts.push(...inline.parts);
      },
    });
    expect(parts).toEqual([
      { type: 'words', text: 'clause ' },
      { type: 'number', anchor: 'there#c', context: 'full', text: '2.2(a)' },
    ]);
  });

  it('to a clause that this contract does not have is an error that names both', () => {
    const only = (text: string) => compose({ here: text, gone: '{#row} x' }, web);
    const document = only('{#a} {{ref "gone"}}');
    expect(document.diagnostics).toEqual([]);
    const { value, diagnostics } = compose(
      { here: '{#a} {{ref "gone#row-uptime"}}', gone: '{{#each actions}}\n{#row} x\n{{/each}}' },
      web,
    );
    expect(value).toBeNull();
    expect(diagnostics[0]).toMatchObject({
      code: 'compose/dangling-reference',
      clause: 'here',
      message: 'Clause here refers to gone#row-uptime, which this contract does not have.',
    });
  });

  it('in a table or a heading is filled too', () => {
    const text = '# See {{ref "b"}}\n\n{#t} Of {{ref "b"}}\n\n| a |\n|---|\n| {{ref "b"}} |';
    const document = must(compose({ a: { en: text }, b: 'x' }, web));
    const empty: string[] = [];
    walkDocument(document, {
      inline: (inline) => {
        if (inline.type === 'reference' && inline.parts.length === 0) empty.push(inline.target);
      },
    });
    expect(empty).toEqual([]);
  });
});
