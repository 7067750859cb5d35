/**
 * Drafts of the two sides beside the balanced text: chosen for the whole contract or clause by clause, in every
 * language, and never out of step with the text that they change.
 */
import { describe, expect, it } from 'vitest';
import { assembleClauses } from '../../src/assemble/assemble.js';
import { type Assembled, everyClause } from '../../src/assemble/assembled.js';
import type { Contract } from '../../src/model/contract.js';
import { assets, examples } from '../support/examples.js';
import { contract, filesOf, load, packageTexts, places } from '../support/small-library.js';

const { library, locales } = assets.prepared([]);
const sided = Object.values(library.clauses).filter(({ variants }) => variants.length > 0);

function assembled(of: Contract): Assembled {
  const { value, diagnostics } = assembleClauses({ contract: of, library, locales, printed: of.agreement.languages });
  if (value === null) throw new Error(diagnostics.map(({ message, path }) => `${path} ${message}`).join('\n'));
  return value;
}

const rowsOf = (of: Contract, clause: string): readonly string[] =>
  everyClause(assembled(of))
    .filter(({ id }) => id === clause)
    .flatMap(({ versions }) => Object.values(versions).flatMap(({ rows }) => rows.map(({ id }) => id)));

const hosting = (...edits: readonly (readonly [string, string])[]) => contract('web-hosting', ...edits);
const customers = ['perspective: balanced', 'perspective: customer'] as const;

describe('the drafts of the sides', () => {
  it('are there where sides differ most', () => {
    expect(sided.map(({ id }) => id)).toEqual(['audit', 'review', 'service-credits', 'termination']);
  });

  it.each(sided.flatMap(({ id }) => ['en', 'id'].map((language) => [id, language] as const)))(
    'of %s in %s add to the balanced text and keep every line of it',
    (id, language) => {
      const text = (side: string) => packageTexts.templates.get(`clauses/${id}/${language}${side}.md.hbs`) ?? '';
      const balanced = text('').trimEnd().split('\n');
      for (const side of ['.provider', '.customer']) {
        const lines = text(side).trimEnd().split('\n');
        expect(lines.length, side).toBeGreaterThan(balanced.length);
        expect(missing(balanced, lines), side).toBeNull();
      }
    },
  );

  it.each(
    examples.flatMap(({ name, contract: of }) => ['provider', 'customer'].map((side) => [name, side, of] as const)),
  )('can be used for %s by the %s', (_, side, of) => {
    const perspective = side === 'provider' ? 'provider' : 'customer';
    assembled({ ...of, agreement: { ...of.agreement, perspective } });
  });
});

describe('a contract', () => {
  it('takes the balanced text where it says nothing', () => {
    expect(rowsOf(hosting(), 'review')).not.toContain('no-consent');
  });

  it('takes the texts of one side with agreement.perspective', () => {
    expect(rowsOf(hosting(customers), 'review')).toContain('no-consent');
    expect(rowsOf(hosting(customers), 'termination')).toContain('together');
    expect(rowsOf(hosting(customers), 'service-credits')).toContain('withheld');
  });

  it('takes another side’s text of one clause', () => {
    const mixed = hosting(customers, [
      '\nparties:',
      '\nclauses: { review: provider, termination: balanced }\n\nparties:',
    ]);
    expect(rowsOf(mixed, 'review')).toContain('means');
    expect(rowsOf(mixed, 'termination')).not.toContain('together');
    expect(rowsOf(mixed, 'service-credits')).toContain('withheld');
  });

  it.each([
    ['one text for every side', 'notices: customer', 'delete it here'],
    ['no such clause', 'reviews: customer', 'write review'],
  ])('cannot choose where there is %s', (_, choice, help) => {
    const of = hosting(['\nparties:', `\nclauses: { ${choice} }\n\nparties:`]);
    const { diagnostics } = assembleClauses({ contract: of, library, locales, printed: ['en'] });
    expect(diagnostics).toMatchObject([{ code: 'assemble/select', path: `clauses.${choice.split(':')[0]}`, help }]);
  });
});

describe('drafts do not load', () => {
  const yaml = 'applies: always\nvariants: [provider, balanced, customer]\n';
  const drafts = (en: string, id = en, more: Readonly<Record<string, string>> = {}) => ({
    'clauses/a/en.provider.md.hbs': en,
    'clauses/a/id.provider.md.hbs': id,
    'clauses/a/en.customer.md.hbs': 'x',
    'clauses/a/id.customer.md.hbs': 'x',
    ...more,
  });
  const found = (more: Readonly<Record<string, string>>, given = yaml) =>
    places(load(filesOf({ a: { en: '{#x} x', yaml: given } }, more)).diagnostics);

  it('without one of their files', () => {
    const { 'clauses/a/id.customer.md.hbs': _, ...rest } = drafts('x');
    expect(found(rest)).toEqual(['assemble/library clauses/a/id.customer.md.hbs:1:1']);
  });

  it('with another value in one language, or a path that is not there', () => {
    expect(found(drafts('{#x} {{agreement.id}}', '{#x} x'))).toEqual([
      'assemble/languages-differ clauses/a/id.provider.md.hbs:1:1',
    ]);
    expect(found(drafts('{#x} {{agreement.idd}}'))[0]).toBe('assemble/unknown-path clauses/a/en.provider.md.hbs:1:6');
  });

  it('unless clause.yaml names all three', () => {
    expect(found(drafts('x'), 'applies: always\n')).toHaveLength(4);
    expect(found(drafts('x'), 'applies: always\nvariants: [provider, balanced]\n')).toContain(
      'assemble/library clauses/a/clause.yaml:2:1',
    );
  });

  it('where another clause refers to a row that one of them lacks', () => {
    const more = { 'clauses/b/en.md.hbs': '{{ref "a#x"}}', 'clauses/b/id.md.hbs': '{{ref "a#x"}}' };
    const all = drafts('{#y} y', '{#y} y', { 'clauses/b/clause.yaml': 'applies: always\n', ...more });
    expect(found(all)).toContain('assemble/unknown-reference clauses/b/en.md.hbs:1:1');
  });
});

/** The first of `lines` that does not stand in `among`, in the same order; null where each does. */
function missing(lines: readonly string[], among: readonly string[]): string | null {
  let from = 0;
  for (const line of lines) {
    const at = among.indexOf(line, from);
    if (at === -1) return line;
    from = at + 1;
  }
  return null;
}
