import { describe, expect, it } from 'vitest';
import { assembleClauses } from '../../src/assemble/assemble.js';
import type { Contract } from '../../src/model/contract.js';
import { type Clauses, contract, filesOf, load, must, paths, shipped } from '../support/small-library.js';

const web = contract('web-hosting');
const cafe = contract('small-business', ['outline: small-business', 'outline: standard']);

function assemble(clauses: Clauses, of: Contract, printed: readonly string[] = of.agreement.languages) {
  return assembleClauses({ contract: of, library: must(load(filesOf(clauses))), locales: shipped.locales, printed });
}

const found = (clauses: Clauses, of: Contract, printed?: readonly string[]) =>
  paths(assemble(clauses, of, printed).diagnostics).filter((line) => !line.startsWith('assemble/unprinted-value'));

/** Paths that no clause says. */
const unsaid = (clauses: Clauses, of: Contract, printed?: readonly string[]) =>
  assemble(clauses, of, printed)
    .diagnostics.filter(({ code }) => code === 'assemble/unprinted-value')
    .map(({ path }) => path);

describe('what the contract says and no clause does', () => {
  it('is an error, one for each value, and stops the document', () => {
    const { value, diagnostics } = assemble({ a: '{#a} {{agreement.number}}' }, cafe);
    expect(value).toBeNull();
    expect(unsaid({ a: '{#a} {{agreement.number}}' }, cafe)).toEqual(
      expect.arrayContaining(['agreement.subject', 'parties.provider.name', 'metrics.first-reply.targets[1].within']),
    );
    expect(new Set(diagnostics.map(({ path }) => path)).size).toBe(diagnostics.length);
    expect(diagnostics[0]).toMatchObject({ severity: 'error', help: 'delete it here, or add a clause that says it' });
  });

  it.each<[string, string, string]>([
    ['is printed', '{{agreement.subject}}', 'agreement.subject'],
    ['has an option tested', '{{#if penalties.nature.liquidated-damages}}x{{/if}}', 'penalties.nature'],
    ['has a flag tested', '{{#if penalties.claim.automatic}}x{{/if}}', 'penalties.claim.automatic'],
    ['gives a number to a word', '{{many billing.due "a" "b"}}', 'billing.due'],
    ['leads to what is named', '{{metrics.first-reply.service}}', 'metrics.first-reply.service'],
    [
      'is used by a range',
      '{{#each penalties.caps}}{{base-name of}}{{/each}}',
      'penalties.caps[calendar month].of.for',
    ],
  ])('is not what %s', (_, text, path) => {
    expect(unsaid({ a: 'x' }, cafe)).toContain(path);
    expect(unsaid({ a: text }, cafe)).not.toContain(path);
  });

  it.each([
    ['is only there', '{{#if agreement.number}}x{{/if}}', 'agreement.number'],
    ['went into a sum', '{{exposure "month"}}', 'penalties.stacking'],
    [
      'a credit in money was computed from',
      '{{#each penalties.remedies}}{{credit-amount this}}{{/each}}',
      'services.help.fee.amount',
    ],
  ])('is what %s', (_, text, path) => {
    expect(unsaid({ a: text }, cafe)).toContain(path);
  });

  it('is not what steers the document', () => {
    const all = unsaid({ a: 'x' }, cafe);
    for (const path of ['agreement.outline', 'agreement.languages', 'agreement.status', 'parties.provider.role'])
      expect(all).not.toContain(path);
  });

  it('is not asked of a reading copy, which leaves out what is not for reading', () => {
    expect(unsaid({ a: 'x' }, web, ['en'])).toEqual([]);
    expect(assemble({ a: 'x' }, web, ['en']).value).not.toBeNull();
  });
});

describe('assembleClauses', () => {
  it('reports a value that is missing in both languages once', () => {
    expect(found({ a: '{{agreement.number}}' }, web)).toEqual(['assemble/missing-value agreement.number']);
  });

  it('reports a defined term that nothing defines, at the clause that uses it', () => {
    const { diagnostics } = assemble({ a: 'x', b: '{{term "fee"}}' }, web, ['en']);
    expect(diagnostics).toMatchObject([{ code: 'assemble/undefined-term', clause: 'b' }]);
    const defined = {
      a: '{{term "fee"}}',
      b: { en: '1. {#f} {{define "fee"}}', yaml: 'applies: always\nnumbering: definitions\n' },
    };
    expect(found(defined, web, ['en'])).toEqual([]);
  });

  it('reports a defined term that only a value uses', () => {
    expect(found({ a: '{{billing.due}}' }, web, ['en'])).toEqual(['assemble/undefined-term null']);
  });

  it('reports two rows of one id, which two ids of the contract may bring about', () => {
    const alike = contract(
      'small-business',
      ['outline: small-business', 'outline: standard'],
      ['services:\n  help:', 'services:\n  help:\n    deliverables: { desk-on: { text: x }, desk: { text: y } }'],
    );
    const en =
      '{{#each services}}\n1. {#s} x\n{{#each deliverables}}\n   1. {#s} {{text}}\n{{/each}}\n{{/each}}\n\n{#s-help-desk} x';
    expect(found({ a: en }, alike)).toEqual(['assemble/repeated-row services.help.deliverables.desk.text']);
  });

  it('reports two rows of a table of one id, too', () => {
    const twice = contract(
      'small-business',
      ['outline: small-business', 'outline: standard'],
      ['    description:', '    deliverables: { a-b: { text: x }, a: { text: y } }\n    description:'],
    );
    const en =
      '{#t} T\n\n| a |\n|---|\n{{#each services}}\n{{#each deliverables}}\n| {#r} {{text}} |\n{{/each}}\n{{/each}}\n| {#r-help-a} z |\n';
    expect(found({ a: en }, twice)).toEqual(['assemble/repeated-row services.help.deliverables.a.text']);
  });

  it('finds no outline in what every object inherits', () => {
    const strange = contract('small-business', ['outline: small-business', 'outline: constructor']);
    expect(found({ a: 'x' }, strange)).toEqual(['assemble/unknown-outline agreement.outline']);
  });

  it('reports Markdown that only this contract brings about, with the file', () => {
    const en = '{#t} T\n\n| a | b |\n|---|---|\n| {#r} x |{{#if agreement.number}} y |{{/if}}';
    const { diagnostics } = assemble({ a: en }, web, ['en']);
    expect(diagnostics).toMatchObject([{ code: 'assemble/parse-clause', clause: 'a' }]);
    expect(diagnostics[0]?.message).toMatch(/^clauses\/a\/en\.md\.hbs: /);
  });

  it('reports a word of the contract that a language has no words for', () => {
    const { words, ...english } = shipped.locales.en ?? {};
    const { diagnostics } = assembleClauses({
      contract: cafe,
      library: must(load(filesOf({ a: '{{penalties.nature}}' }))),
      locales: { ...shipped.locales, en: { ...english, words: { ...words, nature: {} } } as never },
      printed: ['en'],
    });
    expect(paths(diagnostics)).toContain('assemble/missing-words penalties.nature');
  });

  it('leaves out a clause of which nothing but its heading is left', () => {
    const en = '# A\n{{#if agreement.number}}\n\n{#a} x\n{{/if}}';
    expect(assemble({ a: en, b: 'x' }, web, ['en']).value?.body.map(({ id }) => id)).toEqual(['b']);
  });

  it('reports an outline that is not there', () => {
    const library = must(load(filesOf({ a: 'x' })));
    const { value, diagnostics } = assembleClauses({
      contract: cafe,
      library: { ...library, outlines: { long: library.outlines.standard as never } },
      locales: shipped.locales,
      printed: ['en'],
    });
    expect(value).toBeNull();
    expect(diagnostics).toMatchObject([
      {
        code: 'assemble/unknown-outline',
        path: 'agreement.outline',
        help: 'write one of long, or add it to your own templates',
      },
    ]);
  });
});
