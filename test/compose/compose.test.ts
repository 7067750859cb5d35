import { describe, expect, it } from 'vitest';
import { textOfInlines, textOfRow } from '../../src/document/text.js';
import { type Clauses, compose, contract, must } from '../support/small-library.js';

const web = contract('web-hosting');
const cafe = contract('small-business');

const clauses: Clauses = {
  title: {
    en: '# {#t} Agreement on {{agreement.subject}}',
    id: '# {#t} Perjanjian {{agreement.subject}}',
    yaml: 'applies: always\nplace: front\n',
  },
  scope: {
    en: '# Scope of {{agreement.subject}} and {{term "service" many=true}}\n\n{#a} x',
    id: '# Lingkup {{agreement.subject}} dan {{term "service"}}\n\n{#a} x',
  },
  closing: { en: '{#end} Signed.', yaml: 'applies: always\nplace: back\n' },
  signatures: { en: ':::signatures {#s}\n- {#one} {{first.name}}\n  ___\n:::', yaml: 'applies: always\nplace: back\n' },
  data: { en: '# Data\n\n1. {#d} x', yaml: 'applies: always\nplace: annex\n' },
};

describe('composeDocument', () => {
  it('puts each clause in its part', () => {
    const { front, clauses: body, back, annexes } = must(compose(clauses, web));
    expect([front, body, back, annexes].map((part) => part.map(({ id }) => id))).toEqual([
      ['title'],
      ['scope'],
      ['closing', 'signatures'],
      ['data'],
    ]);
    expect(front[0]?.number).toBeNull();
  });

  it('sets template words of headings and title in capitals in the Indonesian scheme, never those of the author', () => {
    const { front, clauses: body } = must(compose(clauses, web));
    const heading = body[0]?.heading;
    expect(heading && [textOfRow(heading, 'id'), textOfRow(heading, 'en')]).toEqual([
      'LINGKUP layanan pengelolaan web hosting DAN LAYANAN',
      'SCOPE OF managed web hosting AND SERVICES',
    ]);
    expect(front[0]?.rows.map((row) => textOfRow(row, 'id'))).toEqual([
      'PERJANJIAN layanan pengelolaan web hosting\nAGREEMENT ON managed web hosting',
    ]);
    const alone = must(compose(clauses, cafe)).clauses[0]?.heading;
    expect(alone && textOfRow(alone, 'en')).toBe('Scope of IT help for a cafe and Services');
  });

  it('leaves the signatures out of a reading copy, and the part that held nothing else', () => {
    const copy = must(compose(clauses, web, ['en']));
    expect(copy.back.map(({ id }) => id)).toEqual(['closing']);
    expect(copy.furniture.mark).not.toBeNull();
    expect(copy.furniture.initials).toBeNull();
    expect(copy.languages).toEqual(['en']);
    expect(copy.numbering.body[0]?.label).toEqual({ id: 'Pasal %1', en: 'Article %1' });
  });

  it('gives both languages of a row the same number, whichever is printed first', () => {
    const [left, right] = [
      ['id', 'en'],
      ['en', 'id'],
    ].map((printed) => must(compose(clauses, web, printed)));
    expect(left?.clauses[0]?.number).toEqual(right?.clauses[0]?.number);
    expect(left?.stamp).toEqual(right?.stamp);
  });
});

describe('furniture', () => {
  const words = (of = web, printed?: readonly string[]) => must(compose(clauses, of, printed)).furniture;

  it('names the file after title and subject, in the first language', () => {
    expect(words().title).toBe('PERJANJIAN layanan pengelolaan web hosting layanan pengelolaan web hosting');
    expect(words().subject).toBe('layanan pengelolaan web hosting');
  });

  it('runs the numbers of the contract and its revision, in every language', () => {
    expect(textOfInlines(words().running[0]?.inlines ?? [])).toBe(
      '010/SLA-AN/XI/2026 · 27/PKS/TBL/XI/2026 · Revisi 1 (draf) / Revision 1 (draft)',
    );
    expect(textOfInlines(words(cafe).running[0]?.inlines ?? [])).toBe('2027-014 · Revision 1 (draft)');
  });

  it('runs the id of a contract without a number', () => {
    const bare = contract('small-business', ['  number: 2027-014\n', '']);
    expect(textOfInlines(words(bare).running[0]?.inlines ?? [])).toBe('bright-cafe-it · Revision 1 (draft)');
  });

  it('names the parties in the order of the contract, in the boxes for initials too', () => {
    const turned = contract('web-hosting', ['first-party: provider', 'first-party: customer']);
    const boxes = (of = web) => words(of).initials?.map(({ inlines }) => textOfInlines(inlines));
    expect(boxes()).toEqual(boxes(turned)?.toReversed());
    expect(words(turned).author).toBe('CV Toko Batik Lestari, PT Awan Nusantara');
    expect(textOfInlines(words(turned).running[0]?.inlines ?? [])).toMatch(/^27\/PKS\/TBL/);
    expect(words(cafe).initials).toBeNull();
  });

  it('marks a reading copy with the languages of the contract and the one that prevails', () => {
    const [mark] = words(web, ['en']).mark ?? [];
    expect(mark && textOfInlines(mark.inlines)).toMatch(/Indonesian.*English/);
    expect(words().mark).toBeNull();
  });
});
