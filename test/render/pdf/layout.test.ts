/** Where things stand: asked of the layout, without a PDF. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  cell,
  clause,
  clauseNumber,
  doc,
  furniture,
  headed,
  p,
  paragraph,
  row,
  rowNumber,
  shared,
  signatory,
  signature,
  table,
} from '../../../src/document/build.js';
import type { Clause, Document, TextRow } from '../../../src/document/document.js';
import { openFaces } from '../../../src/render/pdf/fonts.js';
import type { PlacedLine } from '../../../src/render/pdf/furniture.js';
import { type LaidPage, type Layout, layoutDocument } from '../../../src/render/pdf/layout.js';
import { faces } from '../../support/faces.js';
import { sampleDocument } from '../../support/sample-document.js';

const layout = (document: Document): Layout => layoutDocument(document, openFaces(faces));

const textOf = ({ laid }: PlacedLine): string =>
  laid.line.words
    .flatMap((word) => [...word.pieces, ...(word.space === null ? [] : [word.space])])
    .map((piece) => String.fromCodePoint(...piece.shape.codePoints))
    .join('');

/** What is content, line by line. */
const contentOf = (page: LaidPage): readonly string[] =>
  page.lines.filter((line) => line.laid.leaf.tag !== null).map(textOf);

const sentence = (count: number): string => Array.from({ length: count }, (_, at) => `word${at}`).join(' ');

const rows = (sizes: readonly number[], languages: readonly string[] = ['en']): readonly TextRow[] =>
  sizes.map((size, at) =>
    row(`r-${at}`, Object.fromEntries(languages.map((one) => [one, `${at}: ${sentence(size)}`]))),
  );

it('sets a paper close in type half a point smaller, and columns as ever', () => {
  const close = (languages: readonly string[]): Layout =>
    layout({ ...sampleDocument(languages), typesetting: 'close' });
  expect(layout(sampleDocument(['id'])).style.size - close(['id']).style.size).toBe(0.5);
  expect(close(['id', 'en']).style).toEqual(layout(sampleDocument(['id', 'en'])).style);
});

describe('pages', () => {
  it.each([['en'], ['id', 'en']])('leave no line of a paragraph alone, here or overleaf (%s)', (...languages) => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 160 }), { minLength: 10, maxLength: 40 }), (sizes) => {
        const { pages } = layout(doc({ languages }, clause('a', ...rows(sizes, languages))));
        const total = new Map<unknown, number>();
        for (const page of pages)
          for (const { laid } of page.lines) total.set(laid.leaf, (total.get(laid.leaf) ?? 0) + 1);
        for (const page of pages) {
          const here = new Map<unknown, number>();
          for (const { laid } of page.lines) here.set(laid.leaf, (here.get(laid.leaf) ?? 0) + 1);
          for (const [leaf, count] of here) {
            if (count < (total.get(leaf) ?? 0)) expect(count).toBeGreaterThanOrEqual(2);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  it('hold all their text above the foot', () => {
    for (const languages of [['en'], ['id'], ['id', 'en']]) {
      const { pages, style } = layout(sampleDocument(languages));
      for (const page of pages) {
        const last = Math.max(...page.lines.filter((line) => line.laid.leaf.tag !== null).map((line) => line.y));
        expect(last).toBeLessThan(style.pageHeight - style.marginBottom);
      }
    }
  });

  it('never end with a heading', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 20, maxLength: 40 }), (sizes) => {
        const clauses = sizes.map((size, at) =>
          headed(
            `c-${at}`,
            clauseNumber(at + 1, { en: `${at + 1}` }),
            { en: `Heading${at}` },
            row('r', { en: sentence(size) }),
          ),
        );
        for (const page of layout(doc({}, ...clauses)).pages) expect(contentOf(page).at(-1)).not.toMatch(/^Heading/);
      }),
      { numRuns: 30 },
    );
  });

  it('break a row that is taller than a page, and lose nothing', () => {
    const { pages } = layout(doc({}, clause('a', row('r', { en: sentence(3000) }))));
    expect(pages.length).toBeGreaterThan(2);
    expect(pages.flatMap(contentOf).join('')).toBe(sentence(3000));
  });

  it('start both languages of a row at the same height', () => {
    const document = doc({ languages: ['id', 'en'] }, clause('a', ...rows([5, 60, 5, 30], ['id', 'en'])));
    const [page] = layout(document).pages;
    const starts = (page?.lines ?? []).filter((line) => /^\d: /.test(textOf(line)));
    for (let at = 0; at < starts.length; at += 2) expect(starts[at]?.y).toBe(starts[at + 1]?.y);
    expect(starts).toHaveLength(8);
  });

  it('name the columns at the top of every page, as content once', () => {
    const document = doc(
      { languages: ['id', 'en'] },
      clause(
        'a',
        ...rows(
          Array.from({ length: 40 }, () => 60),
          ['id', 'en'],
        ),
      ),
    );
    const { pages } = layout(document);
    expect(pages.length).toBeGreaterThan(2);
    for (const page of pages) expect(textOf(page.lines[0] as PlacedLine)).toBe('BAHASA INDONESIA');
    expect(pages.flatMap(contentOf).filter((line) => line === 'ENGLISH')).toHaveLength(1);
  });
});

describe('a clause that is to stay whole', () => {
  it('flows from where it begins if it fills more than a page', () => {
    const long = { ...clause('long', ...rows(Array.from({ length: 60 }, () => 20))), whole: true };
    const [first] = layout(doc({}, clause('a', row('r', { en: 'Words before.' })), long)).pages;
    expect(
      first === undefined ? [] : contentOf(first).filter((line) => line.includes(': word0')).length,
    ).toBeGreaterThan(20);
  });
});

describe('annexes', () => {
  const annex = (at: number, words: number) =>
    headed(
      `annex-${at}`,
      clauseNumber(at, { en: `Annex ${at}` }, 'annex'),
      { en: `Title${at}` },
      row('r', { en: sentence(words) }),
    );
  const annexes = [annex(1, 60), annex(2, 60), annex(3, 1200)];
  const pageOf = (document: Document, title: string): number =>
    layout(document).pages.findIndex((page) => contentOf(page).some((line) => line.includes(title)));

  it('begin a page after signatures, and follow one another', () => {
    const signed = clause('closing', shared('s', signature(signatory('a', [p('for A')], [p('name A')], null))));
    const document = doc({ back: [signed], annexes }, clause('a', row('r', { en: 'Words.' })));
    expect(['Title1', 'Title2', 'Title3'].map((title) => pageOf(document, title))).toEqual([1, 1, 1]);
  });

  it('stand as close to the heads of the columns as any row at the top of a page', () => {
    const words = (text: string) => ({ id: text, en: text });
    const heading = headed('x', clauseNumber(1, words('Annex 1'), 'annex'), words('Title'), row('r', words('Words.')));
    const signed = clause('closing', shared('s', signature(signatory('a', [p('for A')], [p('name A')], null))));
    const document = doc(
      { languages: ['id', 'en'], back: [signed], annexes: [heading] },
      clause('a', row('r', words('Said.'))),
    );
    const [head, , first] = layout(document).pages[1]?.lines ?? [];
    expect((first?.y ?? 0) - (head?.y ?? 0)).toBeLessThan(20);
  });

  it('follow the text where nobody signs', () => {
    const document = doc({ annexes }, clause('a', row('r', { en: 'Words.' })));
    expect(pageOf(document, 'Title1')).toBe(0);
  });
});

describe('tables', () => {
  const long = (count: number, words = 3): Document => {
    const data = Object.fromEntries(
      Array.from({ length: count }, (_, at) => [`r-${at}`, [`row${at}`, sentence(words)]]),
    );
    const caption = [paragraph('caption', 'en', 'Caption')];
    return doc({}, clause('a', ...rows([30]), shared('t', table('left right', ['Head', 'Words'], data, caption))));
  };

  it('repeat their head on every page, and keep rows whole', () => {
    const { pages } = layout(long(80, 40));
    for (const page of pages.slice(1)) expect(textOf(page.lines[0] as PlacedLine)).toBe('Head');
    for (const page of pages) {
      const content = contentOf(page);
      expect(content.filter((line) => line.includes('word39'))).toHaveLength(
        content.filter((line) => /^row\d/.test(line)).length,
      );
    }
  });

  it.each(Array.from({ length: 12 }, (_, at) => at))(
    'keep the last words of their clause with them (%i lines before)',
    (before) => {
      const data = Object.fromEntries(Array.from({ length: 6 }, (_, at) => [`r-${at}`, [`row${at}`, 'a']]));
      const lines = Array.from({ length: 36 + before }, () => 1);
      const contacts = shared('t', table('left left', ['Head', 'Words'], data));
      const document = doc({}, clause('a', ...rows(lines)), clause('b', contacts, row('r', { en: 'Last words.' })));
      const pageOf = (word: string): number =>
        layout(document).pages.findIndex((page) => contentOf(page).includes(word));
      expect(pageOf('Last words.')).toBe(pageOf('row5'));
    },
  );

  it.each(Array.from({ length: 12 }, (_, at) => at))(
    'keep caption, head and first rows together (%i lines before)',
    (before) => {
      const data = { one: ['row0', 'a'], two: ['row1', 'b'], three: ['row2', 'c'] };
      const lines = Array.from({ length: 36 + before }, () => 1);
      const caption = [paragraph('caption', 'en', 'Caption')];
      const document = doc(
        {},
        clause('a', ...rows(lines), shared('t', table('left left', ['Head', 'Words'], data, caption))),
      );
      const pageOf = (word: string): number =>
        layout(document).pages.findIndex((page) => contentOf(page).includes(word));
      expect(new Set(['Caption', 'Head', 'row0', 'row1'].map(pageOf)).size).toBe(1);
    },
  );

  it.each(Array.from({ length: 14 }, (_, at) => at * 2))(
    'of a form stand on one page with the words before and between them (%i lines before)',
    (before) => {
      const entries = (from: number) =>
        Object.fromEntries(Array.from({ length: 9 }, (_, at) => [`r-${at}`, [`row${from + at}`, '']]));
      const form: Clause = {
        ...clause(
          'form',
          row('use', { en: 'Use this form.' }),
          shared('ask', table('left left', ['Ask', 'Entry'], entries(0))),
          row('then', { en: 'Then the answer.' }),
          shared('answer', table('left left', ['Answer', 'Entry'], entries(9))),
        ),
        whole: true,
      };
      const { pages } = layout(
        doc({}, clause('a', ...rows(Array.from({ length: 20 + before }, () => 1))), form, clause('z', ...rows([8]))),
      );
      const pageOf = (word: string): number => pages.findIndex((page) => contentOf(page).includes(word));
      const words = ['Use this form.', 'row0', 'row8', 'Then the answer.', 'row9', 'row17'];
      expect(new Set(words.map(pageOf)).size).toBe(1);
      expect(pageOf('row17')).toBeGreaterThanOrEqual(0);
    },
  );

  it('leave room to write in blank cells, and no room in a row without one', () => {
    const data = { one: ['asked', ''], two: ['told', 'so'], three: ['last', 'row'] };
    const { pages } = layout(doc({}, clause('a', shared('t', table('left left', ['Head', 'Entry'], data)))));
    const lines = pages[0]?.lines ?? [];
    const yOf = (word: string): number => lines.find((line) => textOf(line) === word)?.y ?? Number.NaN;
    expect(yOf('told') - yOf('asked')).toBeGreaterThanOrEqual(18);
    expect(yOf('last') - yOf('told')).toBeLessThan(18);
  });

  it('set a head of three short words in two lines at most', () => {
    const data = {
      one: [
        'paling lama 1 jam, untuk paling rendah 95% kasus dalam setiap periode yang diukur menurut Lampiran I Perjanjian ini',
        'Pasal 12',
      ],
    };
    const head = ['Target', 'Apabila tidak tercapai'];
    const { pages } = layout(doc({}, clause('a', shared('t', table('left left', head, data)))));
    const said = pages.flatMap(contentOf);
    expect(said.filter((line) => /Apabila|tidak|tercapai/.test(line))).toHaveLength(2);
  });

  it('break a row that is taller than a page, head above both parts', () => {
    const data = { one: ['row0', sentence(1500)], two: ['row1', 'end'] };
    const { pages } = layout(doc({}, clause('a', shared('t', table('left left', ['Head', 'Words'], data)))));
    const said = pages.flatMap(contentOf).join(' ').split(/\s+/);
    expect(said.filter((word) => word.startsWith('word'))).toEqual(sentence(1500).split(' '));
    for (const page of pages) expect(textOf(page.lines[0] as PlacedLine)).toBe('Head');
  });

  it('fill the width, with figures at the right of their column and no word cut that fits', () => {
    const data = { one: ['Availability of the service', 'Rp1.500.000,00', 'calendar month'] };
    const { pages, style } = layout(doc({}, clause('a', shared('t', table('left right left', ['A', 'B', 'C'], data)))));
    expect(pages.flatMap(contentOf)).toContain('Rp1.500.000,00');
    expect(pages[0]?.ornaments.some((one) => Math.abs(one.width - (style.pageWidth - 2 * style.marginX)) < 0.01)).toBe(
      true,
    );
  });

  it('cut a long word inside its cell', () => {
    const data = { one: ['x'.repeat(300), 'b', cell('c')] };
    const { pages, style } = layout(doc({}, clause('a', shared('t', table('left left left', ['A', 'B', 'C'], data)))));
    const lines = pages.flatMap((page) => page.lines);
    for (const { laid } of lines)
      expect(laid.x + laid.line.width).toBeLessThanOrEqual(style.pageWidth - 2 * style.marginX + 0.01);
    expect(
      pages
        .flatMap(contentOf)
        .filter((line) => /^x+$/.test(line))
        .join(''),
    ).toBe('x'.repeat(300));
  });
});

describe('signatures', () => {
  const one = (name: string, stamped: boolean) =>
    signatory(name, [p(`for ${name}`)], [p(`name ${name}`)], stamped ? paragraph('note', null, 'stamp') : null);
  const signed = (before: number, count = 2): Document => {
    const block = signature(...Array.from({ length: count }, (_, at) => one(`s${at}`, true)));
    const witnesses = shared('witnesses', signature(one('s8', false), one('s9', false)));
    const closing = row('closing', { en: `Closing ${sentence(30)}` });
    const back = [clause('closing', closing, shared('signatures', block), witnesses)];
    return doc(
      { back, furniture: furniture({ initials: [p('AN')] }) },
      clause('a', ...rows(Array.from({ length: before }, () => 1))),
    );
  };

  it.each(Array.from({ length: 36 }, (_, at) => at + 10))(
    'stand together, with text beside them (%i rows before)',
    (before) => {
      const { pages } = layout(signed(before, 4));
      const on = pages.filter((page) => contentOf(page).some((line) => /^(for|name) s\d$/.test(line)));
      expect(on).toHaveLength(1);
      expect(contentOf(on[0] as LaidPage).some((line) => line.startsWith('Closing'))).toBe(true);
    },
  );

  it('take clause text along where nothing closes the agreement', () => {
    const back = [clause('closing', shared('signatures', signature(one('a', true), one('b', true))))];
    for (let count = 25; count < 38; count += 1) {
      const { pages } = layout(doc({ back }, clause('a', ...rows(Array.from({ length: count }, () => 1)))));
      expect(contentOf(pages.at(-1) as LaidPage).some((line) => /^\d+: /.test(line))).toBe(true);
    }
  });

  it('leave the box of a stamp to the stamp', () => {
    const [page] = layout(signed(2)).pages;
    const frames = (page?.ornaments ?? []).filter((one) => one.kind === 'frame');
    expect(frames).toHaveLength(2);
    for (const frame of frames) {
      expect(frame.width).toBeCloseTo((35 * 72) / 25.4, 2);
      expect(frame.height).toBeCloseTo((30 * 72) / 25.4, 2);
      for (const line of page?.lines ?? []) {
        const over = line.y > frame.y && line.y - 8 < frame.y + frame.height;
        const beside = line.laid.x + line.laid.line.width <= frame.x || line.laid.x >= frame.x + frame.width;
        if (textOf(line) !== 'stamp') expect(over && !beside).toBe(false);
      }
    }
  });

  it('stand on a page without boxes for initials', () => {
    const { pages } = layout(signed(60));
    const boxed = pages.map((page) => page.lines.some((line) => textOf(line) === 'AN'));
    expect(boxed).toEqual([...boxed.slice(0, -1).map(() => true), false]);
  });
});

describe('furniture', () => {
  it('loses no line of a long mark or running title, and stands clear of the text', () => {
    const running = [p(`Title ${sentence(40)}`), p(`Judul ${sentence(40)}`)];
    const mark = [p(`Mark ${sentence(60)}`)];
    const { pages } = layout(doc({ furniture: furniture({ running, mark }) }, clause('a', ...rows([900]))));
    for (const page of pages) {
      const said = page.lines.map(textOf).join(' ');
      expect(said.match(/word39\b/g)?.length).toBeGreaterThanOrEqual(3);
      const ys = page.lines.map((line) => line.y).sort((a, b) => a - b);
      expect(Math.max(...ys)).toBeLessThan(825);
      const text = page.lines.filter((line) => line.laid.leaf.size === 11).map((line) => line.y);
      const small = page.lines.filter((line) => line.laid.leaf.size < 11).map((line) => line.y);
      expect(small.some((y) => y > Math.min(...text) && y < Math.max(...text))).toBe(false);
    }
  });
});

describe('numbers', () => {
  it('hang in an indent that the widest fits in', () => {
    const numbered = (count: number): TextRow =>
      row(`r-${count}`, { en: 'Text' }, { level: 1, number: rowNumber(count, { en: `10.${count}` }) });
    const [page] = layout(doc({}, clause('a', numbered(1), numbered(10)))).pages;
    const texts = (page?.lines ?? []).filter((line) => textOf(line) === 'Text');
    const labels = (page?.lines ?? []).filter((line) => textOf(line).startsWith('10.'));
    expect(new Set(texts.map((line) => line.laid.x)).size).toBe(1);
    for (const label of labels) expect(label.laid.x + label.laid.line.width).toBeLessThan(texts[0]?.laid.x ?? 0);
  });
});
