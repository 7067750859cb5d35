/** Markdown as a GFM reader gets it: words letter for letter, numbers as words, links that lead somewhere. */
import fc from 'fast-check';
import { marked } from 'marked';
import { describe, expect, it } from 'vitest';
import type { Paragraph } from '../../../src/document/block.js';
import {
  clause,
  clauseNumber,
  doc,
  emphasis,
  headed,
  number,
  p,
  paragraph,
  reference,
  row,
  rowNumber,
  shared,
  signatory,
  signature,
  strong,
  table,
  term,
  value,
} from '../../../src/document/build.js';
import type { Document } from '../../../src/document/document.js';
import { renderMarkdown } from '../../../src/render/markdown.js';
import { acceptedRanges } from '../../../src/source/characters.js';
import { htmlText, shapeOf } from '../../support/read-markdown.js';
import { sampleDocument } from '../../support/sample-document.js';

const render = (document: Document): string => renderMarkdown(document, {});
const html = (document: Document): string => marked.parse(render(document), { gfm: true, async: false });
const saying = (paragraph: Paragraph): Document => doc({}, clause('a', row('r', { en: paragraph })));

const accepted = acceptedRanges.flatMap(([from, to]) =>
  Array.from({ length: to - from + 1 }, (_, at) => String.fromCodePoint(from + at)),
);

describe('any text of a contract', () => {
  const sign = fc.constantFrom(
    ...'\\`*_{}[]<>()#+-.!|~^&=$:@/"\' aA0\n',
    'www.',
    'http://',
    'https://a.example',
    'a@b.example',
    '&amp;',
    '<b>',
    '<!--',
    '1. ',
    '2) ',
    '- ',
    '# ',
    '> ',
    '===',
    '---',
    ':-',
    '```',
    '~~~',
    '[x]: y',
    '![',
    '**',
    '__',
    '<br>',
    '    ',
  );
  const words = fc
    .oneof(
      fc.array(sign, { minLength: 1, maxLength: 24 }).map((all) => all.join('')),
      fc.array(fc.constantFrom(...accepted), { minLength: 1, maxLength: 12 }).map((all) => all.join('')),
    )
    .map((one) => one.replace(/^\n+|\n+$/g, ''))
    .filter((one) => one.trim() !== '');
  const places: readonly (readonly [string, (words: string) => Document])[] = [
    ['a paragraph', (one) => saying(p(value(one)))],
    ['the middle of a sentence', (one) => saying(p('Between ', value(one), ' and more.'))],
    ['strong words', (one) => saying(p('Some', strong(value(one)), 'words'))],
    ['emphasis beside a letter', (one) => saying(p('Some', emphasis(value(one)), 'words'))],
    ['a defined term', (one) => saying(p('“', term('t', one, true), '”means'))],
    [
      'an item',
      (one) => doc({}, clause('a', row('r', { en: p(value(one)) }, { level: 2, number: rowNumber(1, { en: 'a.' }) }))),
    ],
    [
      'the second language',
      (one) => doc({ languages: ['id', 'en'] }, clause('a', row('r', { id: 'Kata', en: p(value(one)) }))),
    ],
    [
      'a heading',
      (one) =>
        doc(
          {},
          {
            id: 'a',
            number: clauseNumber(1, { en: '1' }),
            whole: false,
            heading: row('h', { en: paragraph('heading', null, value(one)) }),
            rows: [],
          },
        ),
    ],
    ['a title', (one) => doc({}, clause('a', shared('r', paragraph('title', null, value(one)))))],
    [
      'a cell',
      (one) =>
        doc(
          {},
          clause('a', shared('r', table('left right', ['Head', value(one).text], { x: [value(one).text, 'b'] }))),
        ),
    ],
    [
      'a signature',
      (one) => doc({}, clause('a', shared('r', signature(signatory('s', [p(value(one))], [p(value(one))]))))),
    ],
  ];

  it.each(places)('comes out letter for letter in %s, and changes nothing around it', (_, make) => {
    const shape = shapeOf(html(make('x')));
    const around = htmlText(html(make('x')));
    fc.assert(
      fc.property(words, (one) => {
        const read = html(make(one));
        expect(htmlText(read)).toBe(around.replaceAll(/x(?!t|a)/g, () => one));
        expect(shapeOf(read)).toBe(shape);
      }),
      { numRuns: 150 },
    );
  });
});

describe('numbers', () => {
  it('are words that no reader counts again', () => {
    const item = (label: string, level: 1 | 2 | 3) =>
      row(`r${label.length}${level}`, { en: 'Words.' }, { level, number: rowNumber(1, { en: label }) });
    const text = htmlText(
      html(doc({}, clause('a', item('7.', 1), item('(2)', 1), item('c.', 2), item('4.', 3), item('9)', 2)))),
    );
    expect(text.split(/\n+/)).toEqual(['7. Words.', '(2) Words.', 'c. Words.', '4. Words.', '9) Words.']);
    expect(html(sampleDocument(['id', 'en']))).not.toContain('<ol');
  });

  it('show their nesting', () => {
    const markdown = render(sampleDocument(['en']));
    expect(markdown).toContain('\n- (b) operating');
    expect(markdown).toContain('\n  - (i) critical patches');
  });
});

describe('references', () => {
  const to = (target: string, label: string) => reference(target, number(target, label));
  const target = headed('fees', clauseNumber(5, { en: '5' }), { en: 'Fees, and tax' });

  it('are links whose targets stand at the end', () => {
    const markdown = render(doc({}, target, clause('a', row('r', { en: p('See ', to('fees', 'clause 5'), '.') }))));
    expect(markdown).toContain('See [clause 5].');
    expect(markdown.trimEnd().split('\n').at(-1)).toBe('[clause 5]: #5-fees-and-tax');
  });

  it('lead to headings that are there', () => {
    const markdown = render(sampleDocument(['id', 'en']));
    const slugs = [...markdown.matchAll(/^(?:> )?#+ (.*)$/gm)].map(
      ([, title = '']) =>
        `#${title
          .toLowerCase()
          .replace(/[^\p{L}\p{N}\- ]/gu, '')
          .replaceAll(' ', '-')}`,
    );
    const links = [...html(sampleDocument(['id', 'en'])).matchAll(/href="([^"]*)"/g)].map(([, href = '']) => href);
    expect(links.length).toBeGreaterThan(20);
    for (const link of links) expect(slugs).toContain(link);
  });

  it('are plain where the same words lead to two places', () => {
    const two = doc(
      {},
      target,
      headed('tax', clauseNumber(6, { en: '6' }), { en: 'Tax' }),
      clause('a', row('r', { en: p(to('fees', 'that clause'), ' and ', to('tax', 'that clause'), '.') })),
    );
    expect(render(two)).toContain('[that clause] and that clause.');
  });

  it.each([
    ['(', 'See [clause 5][](x'],
    [':', 'See [clause 5][]:x'],
    ['[', 'See [clause 5][]\\[x'],
  ])('stay links before %s', (sign, written) => {
    const markdown = render(
      doc({}, target, clause('a', row('r', { en: p('See ', to('fees', 'clause 5'), `${sign}x`) }))),
    );
    expect(markdown).toContain(written);
    expect(htmlText(marked.parse(markdown, { async: false }))).toContain(`See clause 5${sign}x`);
  });
});

describe('two languages', () => {
  const markdown = render(sampleDocument(['id', 'en']));

  it('say each row twice, the second time as a quotation', () => {
    expect(markdown).toMatch(/\n\n\(1\) Perjanjian ini berlaku.*\n\n> \(1\) This agreement runs/);
    expect(markdown).toMatch(/\n- a\. penyediaan.*\n\n {2}> a\. providing/);
  });

  it('lie over each other in cells and titles, the second in italics', () => {
    expect(markdown).toContain('# PERJANJIAN TINGKAT LAYANAN\n\n# *SERVICE LEVEL AGREEMENT*');
    expect(markdown).toContain('| Kritis<br>*Critical* |');
  });
});

describe('a reading copy', () => {
  it('says so before anything else', () => {
    expect(render(sampleDocument(['id'], { signed: false }))).toMatch(
      /^\*\*Salinan baca, bukan untuk ditandatangani\*\*\n\n# /,
    );
  });
});
