import { describe, expect, it } from 'vitest';
import { rootCursor } from '../../src/assemble/cursor.js';
import { Facts } from '../../src/assemble/facts.js';
import { selectClauses } from '../../src/assemble/select.js';
import { contractShape } from '../../src/model/shape.js';
import { contract, filesOf, load, must } from '../support/small-library.js';

const library = must(
  load(
    filesOf(
      {
        all: 'x',
        money: { en: 'x', yaml: 'applies: penalties\n' },
        wet: { en: 'x', yaml: 'applies: [penalties, facts.wet]\n' },
        number: { en: 'x', yaml: 'applies: agreement.number\n' },
        data: { en: 'x', yaml: 'applies: always\nplace: annex\n' },
      },
      { 'outlines/other.yaml': 'indonesian: [money, all]\nalone: [all, wet, number, money]\nannexes: [data]\n' },
    ),
  ),
);

function selected(name: string) {
  const of = contract(name);
  const outline = library.outlines.other;
  if (!outline) throw new Error('The outline loads.');
  return selectClauses(library, outline, rootCursor(contractShape(), of), new Facts(of, of.agreement.languages));
}

describe('selectClauses', () => {
  it('takes the order with Indonesian where the contract has it, else the order without', () => {
    expect(selected('web-hosting').body.map(({ id }) => id)).toEqual(['money', 'all']);
    expect(selected('small-business').body.map(({ id }) => id)).toEqual(['all', 'number', 'money']);
  });

  it('asks all conditions of a clause, paths and facts', () => {
    expect(selected('small-business').body.map(({ id }) => id)).not.toContain('wet');
    expect(selected('small-business').annexes.map(({ id }) => id)).toEqual(['data']);
  });
});
