/**
 * Clauses that only one contract has: where they stand, that their words are words and nothing else, that the
 * document shows whose they are, and what is found in them.
 */
import { describe, expect, it } from 'vitest';
import { edited, example, outlineSample } from '../support/printed-findings.js';
import { told } from '../support/told.js';

const web = example('web-hosting');
const small = example('small-business');

/** An own clause of a contract in two languages. */
const clause = (id: string, where: string, en: string, title = 'Publicity'): string =>
  `  ${id}: { ${where}, title: { en: ${title}, id: ${title} }, paragraphs: { one: { text: { en: ${JSON.stringify(en)}, id: ${JSON.stringify(en)} } } } }\n`;

const withOwn = (text: string, ...clauses: readonly string[]): string => `${text}\nown-clauses:\n${clauses.join('')}`;

const words = (text: string): string => {
  const { words: said, findings } = told(text, ['en']);
  if (said === '') throw new Error(findings.join('\n'));
  return said;
};

/** The numbers of the headings with these words, in the order asked for. */
const numbers = (said: string, ...headings: readonly string[]): readonly number[] =>
  headings.map((heading) => Number(new RegExp(`## Article (\\d+) ${heading}`).exec(said)?.[1] ?? Number.NaN));

/** Each of the headings follows the one before at once. */
const inARow = (said: string, ...headings: readonly string[]): boolean => {
  const found = numbers(said, ...headings);
  return found.every((number, index) => number === (found[0] ?? Number.NaN) + index);
};

const found = (text: string): readonly string[] =>
  told(text, ['en']).findings.filter((finding) => finding.startsWith('assemble/'));

describe('an own clause', () => {
  it('stands after the clause that it names, numbered like the others', () => {
    const said = words(withOwn(web, clause('publicity', 'after: confidentiality', 'No names in the press.')));
    expect(said.includes('PUBLICITY (SPECIAL TERMS) No names in the press.')).toBe(true);
    expect(inARow(said, 'CONFIDENTIALITY', 'PUBLICITY', 'CUSTOMER DATA')).toBe(true);
  });

  it('stands after another one, several in the order of the file', () => {
    const said = words(
      withOwn(
        web,
        clause('last', 'after: second', 'Third.', 'Third'),
        clause('first', 'after: confidentiality', 'First.', 'First'),
        clause('second', 'after: confidentiality', 'Second.', 'Second'),
      ),
    );
    expect(inARow(said, 'CONFIDENTIALITY', 'FIRST', 'SECOND', 'THIRD', 'CUSTOMER DATA')).toBe(true);
  });

  it('is printed letter for letter', () => {
    const { words: said } = told(withOwn(web, clause('a', 'after: law', '*Not* {{this}}, {#nor} 1. # that')), ['en']);
    expect(said.includes('Not {{this}}, {#nor} 1. # that')).toBe(true);
  });

  it('has lettered items, which the locale closes', () => {
    const own = `  a: { after: law, title: Uses, paragraphs: { one: { text: "Each of these is free:", items: { x: a logo, y: a name } } } }\n`;
    expect(
      /Each of these is free: - \(a\) a logo; and - \(b\) a name\./.test(
        words(withOwn(small, own.replace('law', 'plain-law'))),
      ),
    ).toBe(true);
  });

  it('takes the place of one of ours, which then says nothing, and references lead to it', () => {
    const replaced = withOwn(web, clause('mine', 'instead-of: service-credits', 'Nothing is credited.'));
    expect(told(replaced).findings).toContain('assemble/unprinted-value penalties.nature');
    const scope = words(
      withOwn(web, clause('mine', 'instead-of: termination', 'Nobody ends it.', 'End'))
        .replace(/termination:\n(?: {2}.*\n)+/, '')
        .replace('waives-1266: true', 'waives-1266: false'),
    );
    expect(scope.includes('END (SPECIAL TERMS) Nobody ends it.')).toBe(true);
    expect(scope.includes('does not remedy it')).toBe(false);
  });

  it('may stand where the contract needs none of ours', () => {
    const without = edited(web, [/ {2}force-majeure: \{.*\n/.exec(web)?.[0] ?? 'x', '']).replace(
      ', force-majeure]',
      ']',
    );
    const said = words(withOwn(without, clause('war', 'instead-of: force-majeure', 'War excuses.', 'Battle')));
    expect(inARow(said, 'LIABILITY', 'BATTLE', 'TERMINATION')).toBe(true);
  });

  it('may say how far the parties are liable', () => {
    const without = edited(web, [/ {2}liability: \{.*\n/.exec(web)?.[0] ?? 'x', '']);
    const said = words(withOwn(without, clause('cap', 'instead-of: liability', 'Up to a year of fees.', 'Cap')));
    expect(said.includes('CAP (SPECIAL TERMS) Up to a year of fees.')).toBe(true);
  });
});

describe('the document says that a clause is its own', () => {
  const own = (where: string): string =>
    `\nown-clauses:\n  mine: { ${where}, title: Thanks, paragraphs: { one: { text: "Everybody says thanks." } } }\n`;

  it('with those that replace a text named as such', () => {
    const said = words(
      withOwn(
        web,
        clause('mine', 'after: law', 'Thanks.', 'Thanks'),
        clause('other', 'instead-of: assignment', 'Anyone may.', 'Transfer'),
      ),
    );
    expect(said).toMatch(
      /Special terms agreed for this Agreement stand in \[Article \d+\] \(Thanks\) and \[Article \d+\] \(Transfer, in place of the usual text\)\. If they differ from its other provisions, the special terms prevail\./,
    );
  });

  it.each([
    ['small-business', small, 'plain-law'],
    ['internal', outlineSample('internal'), 'int-services'],
    ['schedule', outlineSample('schedule'), 'scope'],
    ['standard', example('saas'), 'law'],
  ])('in the outline %s', (_, text, after) => {
    const english = /^ {2}languages: \[en\]/m.test(text);
    const said = told(
      text +
        (english
          ? own(`after: ${after}`)
          : withOwn('', clause('mine', `after: ${after}`, 'Everybody says thanks.', 'Thanks'))),
      ['en'],
    );
    expect(said.words, said.findings.join('\n')).toMatch(
      /pecial terms agreed for this [\w ]+ stand in \[[^\]]+\] \(Thanks\)/,
    );
  });

  it('and a mini has no place for one', () => {
    expect(told(outlineSample('mini') + own('after: mini-promise')).findings).toEqual([
      'model/section-does-not-fit own-clauses',
    ]);
  });

  it('with a remark for whoever checks the contract', () => {
    expect(found(withOwn(web, clause('mine', 'after: law', 'Thanks.')))).toEqual([
      'assemble/own-clause own-clauses.mine',
    ]);
  });
});

describe('is refused', () => {
  it.each([
    ['after a clause that is not there', ['after: confidentialty'], 'own-clauses.c0.after'],
    ['instead of the definitions', ['instead-of: definitions'], 'own-clauses.c0.instead-of'],
    [
      'instead of the clause that says which words prevail',
      ['instead-of: interpretation'],
      'own-clauses.c0.instead-of',
    ],
    ['instead of a clause outside the body', ['instead-of: signatures'], 'own-clauses.c0.instead-of'],
    ['in the place of another one', ['instead-of: law', 'instead-of: law'], 'own-clauses.c1.instead-of'],
  ])('%s', (_, places, path) => {
    const text = withOwn(web, ...places.map((where, index) => clause(`c${index}`, where, 'Words.')));
    expect(told(text, ['en']).words).toBe('');
    expect(found(text)).toContain(`assemble/own-clause ${path}`);
  });

  it('under the name of a clause of the outline', () => {
    const text = withOwn(web, clause('security', 'after: law', 'Words.'));
    expect(told(text, ['en']).words).toBe('');
  });

  it.each([
    ['cut to a hash is another one', 'a'.repeat(40), `${'a'.repeat(24)}-9af7f52e`],
    ['has the same hash as another one', 'aaaaaaaaaaaaaaaaaaaaaaaaaakfchlged', 'aaaaaaaaaaaaaaaaaaaaaaaaaahjwlowqh'],
  ])('under a name that %s in a DOCX', (_, one, other) => {
    const text = withOwn(web, clause(one, 'after: law', 'Words.'), clause(other, 'after: law', 'Words.'));
    expect(told(text, ['en']).words).toBe('');
    expect(found(text)).toEqual([one, other].map((id) => `assemble/own-clause own-clauses.${id}`));
  });

  it('where whose text it is has been chosen as well', () => {
    const text = withOwn(`${web}\nclauses: { review: customer }\n`, clause('mine', 'instead-of: review', 'Words.'));
    expect(found(text)).toContain('assemble/select clauses.review');
  });

  it('in one language of two', () => {
    const text = withOwn(
      web,
      clause('mine', 'after: law', 'Words.').replace(/(text: \{ en: "Words\.").*/, '$1 } } } }'),
    );
    expect(told(text).findings).toEqual(['model/text-in-each-language own-clauses.mine.paragraphs.one.text']);
  });
});

describe('its words', () => {
  const warned = (en: string, id = en, text = web): readonly string[] => {
    const own = `  mine: { after: law, title: { en: A, id: A }, paragraphs: { one: { text: { en: ${JSON.stringify(en)}, id: ${JSON.stringify(id)} } } } }\n`;
    return told(withOwn(text, own)).findings.filter((finding) => finding.startsWith('assemble/own-words'));
  };

  it('keep the definitions of the terms that they use', () => {
    expect(words(web).includes('Improvement Plan means')).toBe(false);
    const own = clause('mine', 'after: law', 'An Improvement Plan is kept for a year.', 'Plans');
    expect(words(withOwn(web, own)).includes('Improvement Plan means')).toBe(true);
  });

  it('are doubted where a capital looks like a term and is none', () => {
    expect(warned('It needs the Release Board.', 'Ini memerlukan Dewan Rilis.')).toHaveLength(1);
    expect(warned('It needs the “Release Board”, and the Release Board meets.', 'Baik.')).toEqual([]);
    expect(
      warned('The Customer meets Budi Contoh in December.', 'Pelanggan bertemu Budi Contoh pada bulan Desember.'),
    ).toEqual([]);
  });
});
