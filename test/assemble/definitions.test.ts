import { describe, expect, it } from 'vitest';
import { dropUnusedDefinitions } from '../../src/assemble/definitions.js';
import { assembled, type Clauses, contract, shipped } from '../support/small-library.js';

const web = contract('web-hosting');

/** Ids of the rows of the definitions, where the Indonesian text prevails. */
function kept(definitions: string, other: string, implied: readonly string[] = [], prevailing = 'id') {
  const clauses: Clauses = {
    words: { en: definitions, yaml: 'applies: always\nnumbering: definitions\n' },
    other,
  };
  const terms = shipped.locales[prevailing]?.terms ?? {};
  const { body } = dropUnusedDefinitions(
    assembled(clauses, web, ['en']),
    (term) => terms[term]?.one ?? term,
    new Set(implied),
  );
  return body[0]?.versions.en?.rows.map(({ id }) => id);
}

const three =
  '{#lead} x\n\n1. {#fee} {{define "fee"}} x\n1. {#incident} {{define "incident"}} x\n1. {#service} {{define "service"}} x';

describe('dropUnusedDefinitions', () => {
  it('drops what no clause uses, and leaves what defines nothing', () => {
    expect(kept(three, '{#a} {{term "incident"}}')).toEqual(['lead', 'incident']);
    expect(kept(three, '{#a} x')).toEqual(['lead']);
  });

  it('keeps what a definition that is kept uses itself, however far', () => {
    const chain =
      '1. {#fee} {{define "fee"}} {{term "service"}}\n1. {#service} {{define "service"}} {{term "party"}}\n1. {#party} {{define "party"}}\n1. {#incident} {{define "incident"}} {{term "severity"}}\n1. {#severity} {{define "severity"}}';
    expect(kept(chain, '{#a} {{term "fee" many=true}}', [], 'en')).toEqual(['fee', 'party', 'service']);
  });

  it('keeps what a value uses without naming it', () => {
    expect(kept('1. {#b} {{define "business-day"}} x', '{#a} x', ['business-day'])).toEqual(['b']);
  });

  it('finds a use in emphasis and in a table', () => {
    expect(kept(three, '{#a} **{{term "fee"}}**\n\n{#t} T\n\n| a |\n|---|\n| {{term "service"}} |', [], 'en')).toEqual([
      'lead',
      'fee',
      'service',
    ]);
  });

  it('orders by the language that prevails, printed or not', () => {
    // Biaya, Insiden, Layanan; in English the same ids read Fee, Incident, Service.
    const terms = '1. {#p} {{define "party"}}\n1. {#d} {{define "downtime"}}\n1. {#b} {{define "business-day"}}';
    const uses = '{#a} {{term "party"}} {{term "downtime"}} {{term "business-day"}}';
    const words = (tag: string) =>
      ['party', 'downtime', 'business-day']
        .map((id) => [shipped.locales[tag]?.terms[id]?.one.toLowerCase() ?? '', id.charAt(0)] as const)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([, id]) => id);
    expect(kept(terms, uses, [], 'id')).toEqual(words('id'));
    expect(kept(terms, uses, [], 'en')).toEqual(words('en'));
    expect(words('id')).not.toEqual(words('en'));
  });

  it('moves the rows of a definition with it', () => {
    const long = '1. {#p} {{define "party"}}:\n   1. {#one} x\n\n   y\n1. {#f} {{define "fee"}} x';
    expect(kept(long, '{#a} {{term "party"}} {{term "fee"}}', [], 'en')).toEqual(['f', 'p', 'one', 'p-2']);
  });
});
