/** The DOCX as others read it: validators, Word's counting, and the bytes. */
import validate from '@ooxml-tools/validate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  clause,
  clauseNumber,
  doc,
  furniture,
  headed,
  number,
  p,
  paragraph,
  reference,
  row,
  rowNumber,
  shared,
  table,
  value,
} from '../../../src/document/build.js';
import type { Document, Language, Row, TextRow } from '../../../src/document/document.js';
import { parts, walkDocument } from '../../../src/document/walk.js';
import { renderDocx, shellKey } from '../../../src/render/docx/index.js';
import { docxParagraphs, docxParts, docxText } from '../../support/read-docx.js';
import { sampleDocument } from '../../support/sample-document.js';
import { shells } from '../../support/shells.js';

const render = (document: Document): Uint8Array => renderDocx(document, { shells });
const languages: readonly (readonly Language[])[] = [['en'], ['id'], ['id', 'en'], ['en', 'id']];

describe.each(languages)('the sample in %s %s', (...printed) => {
  const tags = printed.filter((tag) => tag !== undefined);
  const document = sampleDocument(tags);
  const bytes = render(document);
  const paragraphs = docxParagraphs(bytes);

  it('has no finding of the Open XML SDK', async () => {
    expect(await validate(bytes, 'docx', 'Microsoft365')).toEqual([]);
  });

  it('is the same bytes again, whatever was written before it', () => {
    render(sampleDocument(['en'], { times: 2 }));
    expect(render(sampleDocument(tags))).toEqual(bytes);
  });

  it('counts as the document does', () => {
    expect(countsOf(document)).toEqual(labelsOf(document));
  });

  it('caches in each reference what its bookmark counts', () => {
    const numbers = new Map(paragraphs.flatMap((one) => one.bookmarks.map((name) => [name, one.number])));
    const references = paragraphs.flatMap((one) => one.fields.filter(({ instruction }) => /^REF/.test(instruction)));
    expect(references.length).toBeGreaterThan(10);
    for (const { instruction, result } of references) {
      const [, name = '', kind] = /^REF (\S+) \\([nw]) \\h$/.exec(instruction) ?? [];
      const own = (numbers.get(name) ?? '').replace(/\.$/, '');
      expect(kind === 'n' ? result : result.slice(-own.length), instruction).toBe(own);
    }
  });

  it('sends the second language to its own copies', () => {
    for (const { languages, fields } of paragraphs) {
      for (const { instruction } of fields) {
        const second = tags.length === 2 && languages.includes(tags[1] === 'en' ? 'en-GB' : 'id-ID');
        expect(instruction).toMatch(second ? /^REF sq_/ : /^REF sp_/);
      }
    }
  });
});

const countsOf = (document: Document): readonly string[] =>
  docxParagraphs(render(document)).flatMap(({ number }) => (number === '' ? [] : [number]));

/** Numbers in the order in which Word meets them: the rows of a clause, each in every language. */
function labelsOf(document: Document): readonly string[] {
  const labels: string[] = [];
  const add = (row: Row): void => {
    if (row.type !== 'text' || row.number === null) return;
    for (const language of document.languages) labels.push(row.number.label[language] ?? '');
  };
  for (const part of parts) {
    for (const one of document[part]) {
      if (one.number !== null) for (const language of document.languages) labels.push(one.number.label[language] ?? '');
      one.rows.forEach(add);
    }
  }
  return labels;
}

describe('the package', () => {
  const files = docxParts(render(sampleDocument(['id', 'en'])));

  it('begins with its content types and lists its parts by name', () => {
    const [first, ...rest] = Object.keys(files);
    expect(first).toBe('[Content_Types].xml');
    expect(rest).toEqual([...rest].sort());
  });

  it('carries what the file is, and the date of the contract', () => {
    expect(files['docProps/core.xml']).toContain('PT Awan Nusantara &amp; CV Toko Batik Lestari');
    expect(files['docProps/core.xml']).toContain('>2026-11-23T00:00:00Z<');
    expect(files['docProps/custom.xml']).toMatch(/name="sepakat-revision"><vt:lpwstr>1</);
    expect(files['docProps/custom.xml']).toMatch(/name="sepakat-model"><vt:lpwstr>0{64}</);
  });

  it('leaves no hole unfilled', () => {
    expect(Object.values(files).filter((text) => text.includes('@@'))).toEqual([]);
  });

  it('declares no name that it does not use, and has no list of relations that is empty', () => {
    for (const [path, text] of Object.entries(files)) {
      if (!path.startsWith('word/') || path === 'word/header1.xml') continue;
      const [declared = ''] = /<\w+:?\w*[^>]*>/.exec(text) ?? [];
      const idle = [...declared.matchAll(/xmlns:(\w+)="[^"]*"/g)].filter(
        ([, name]) => !text.includes(` ${name}:`) && !text.includes(`<${name}:`),
      );
      expect(idle.map(([, name]) => `${path}: ${name}`)).toEqual([]);
      expect(text).not.toMatch(/<Relationships [^>]*\/>$/);
    }
  });

  it('has a shell for each layout', () => {
    expect(languages.map((tags) => shellKey(sampleDocument(tags)))).toEqual([
      'one-hanging',
      'one-stacked',
      'two-stacked',
      'two-stacked',
    ]);
    const close = (tags: readonly string[]) => shellKey({ ...sampleDocument(tags), typesetting: 'close' });
    expect([close(['en']), close(['id']), close(['id', 'en'])]).toEqual([
      'close-hanging',
      'close-stacked',
      'two-stacked',
    ]);
  });

  it('sets close half a point smaller than usual', () => {
    const sizes = (typesetting: Document['typesetting']) => {
      const styles = docxParts(render({ ...sampleDocument(['id']), typesetting }))['word/styles.xml'] ?? '';
      return /<w:docDefaults>.*?<w:sz w:val="(\d+)"\/>/s.exec(styles)?.[1];
    };
    expect([sizes('usual'), sizes('close')]).toEqual(['22', '21']);
  });
});

describe('the page', () => {
  it('repeats the heads of columns and tables, and splits no data row', () => {
    const body = docxParts(render(sampleDocument(['id', 'en'])))['word/document.xml'] ?? '';
    const data = body.split('<w:tbl>').filter((one) => one.includes('SepakatTableHeader'));
    expect(data).toHaveLength(4);
    for (const one of data) expect(one.match(/<w:tr>/g)?.length).toBe(one.match(/<w:cantSplit\/>/g)?.length);
    expect(body.match(/<w:tblHeader\/>/g)?.length).toBeGreaterThan(data.length);
  });

  it('counts pages with cached figures in the words of each language', () => {
    const foot = docxParts(render(sampleDocument(['id', 'en'])))['word/footer1.xml'] ?? '';
    expect(foot.match(/ (?:PAGE|NUMPAGES) /g)).toHaveLength(4);
    expect(foot).toContain('Halaman ');
    expect(foot).toContain('Page ');
  });

  it('marks a reading copy at the top, and asks it for no initials', () => {
    const copy = docxParts(render(sampleDocument(['en'], { signed: false })));
    expect(copy['word/header1.xml']).toContain('Reading copy, not for signature');
    expect(copy['word/footer1.xml']).not.toContain('w:bdr');
    expect(docxParts(render(sampleDocument(['en'])))['word/footer1.xml']).toContain('w:bdr');
  });

  it.each([[['en']], [['id', 'en']]])('holds a form together, and nothing after it (%s)', (languages) => {
    const words = (text: string) => Object.fromEntries(languages.map((one) => [one, text]));
    const form = clause(
      'form',
      row('use', words('Use this form.')),
      shared('ask', table('left left', ['Ask', 'Entry'], { one: ['From', ''], two: ['To', ''], three: ['Why', ''] })),
      row('then', words('Then the answer.')),
      shared('answer', table('left left', ['Answer', 'Entry'], { one: ['Paid', ''], two: ['Signed', ''] })),
    );
    const body = (whole: boolean): string =>
      docxParts(render(doc({ languages }, { ...form, whole })))['word/document.xml'] ?? '';
    const loose = (xml: string): number =>
      xml
        .slice(xml.indexOf('Use this form.'), xml.indexOf('Signed'))
        .split('<w:p>')
        .slice(1, -1)
        .filter((one) => !one.includes('<w:keepNext/>') && !one.includes('SepakatColumnHeading')).length;
    expect(loose(body(true))).toBe(0);
    expect(loose(body(false))).toBeGreaterThan(0);
    expect(body(true).match(/<w:trHeight w:val="360" w:hRule="atLeast"\/>/g)).toHaveLength(5);
    expect(body(true).slice(body(true).indexOf('Signed'))).not.toContain('<w:keepNext/>');
  });

  it('lets a form that is longer than a page break as it comes', () => {
    const entries = Object.fromEntries(Array.from({ length: 50 }, (_, at) => [`r-${at}`, [`Line ${at}`, '']]));
    const form = clause('form', shared('t', table('left left', ['Ask', 'Entry'], entries)));
    const xml = docxParts(render(doc({}, { ...form, whole: true })))['word/document.xml'] ?? '';
    expect(xml.slice(xml.indexOf('Line 10'), xml.indexOf('Line 40'))).not.toContain('<w:keepNext/>');
  });

  it('keeps the last words of a clause with the table before them', () => {
    const contacts = table('left left', ['Name', 'Telephone'], { one: ['A', '1'], two: ['B', '2'], three: ['C', '3'] });
    const last = (after: readonly TextRow[]): string => {
      const xml = docxParts(render(doc({}, clause('c', shared('t', contacts), ...after))))['word/document.xml'] ?? '';
      return xml.slice(xml.lastIndexOf('<w:tr>'), xml.indexOf('</w:tbl>'));
    };
    expect(last([row('r', { en: 'May be changed.' })])).toContain('<w:keepNext/>');
    expect(last([])).not.toContain('<w:keepNext/>');
  });

  it('gives heads one line where there is room for it', () => {
    const credits = table('left right right', ['For each', 'Service Credit', 'In money'], {
      one: ['Measurement Period in which the Service Level is missed', '4%', 'IDR 2,400,000.00'],
    });
    const xml = docxParts(render(doc({}, clause('a', shared('t', credits)))))['word/document.xml'] ?? '';
    const widths = [...xml.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) => Number(width));
    // "Service Credit" in bold at 9 pt is 58 pt wide.
    expect(widths[1]).toBeGreaterThanOrEqual(58 * 20 + 2 * 100);
  });

  it('breaks no short row of two columns', () => {
    const languages: readonly Language[] = ['id', 'en'];
    const said = (count: number) => ({ id: 'Kata '.repeat(count), en: 'Word '.repeat(count) });
    const document = doc({ languages }, clause('a', row('short', said(20)), row('long', said(80))));
    const rowsOf = (docxParts(render(document))['word/document.xml'] ?? '').split('<w:tr>').slice(2);
    expect(rowsOf.map((one) => one.includes('<w:cantSplit/>'))).toEqual([true, false]);
  });

  it('gives a narrow column room for the bold words of its head', () => {
    const target = 'perbaikan tuntas paling lama 2 Hari Kerja, untuk paling rendah 90% kasus dalam setiap periode';
    const results = table('left left left', ['Target', 'Hasil', 'Kredit Layanan'], { one: [target, '', '–'] });
    const xml = docxParts(render(doc({}, clause('a', shared('t', results)))))['word/document.xml'] ?? '';
    const widths = [...xml.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) => Number(width));
    // "Layanan" in bold at 9 pt is 34 pt wide, and a cell is padded with 100 twips on either side.
    expect(widths[2]).toBeGreaterThanOrEqual(34 * 20 + 2 * 100);
  });

  it('ends with a paragraph of a point, so that a table that fills its page begins no other', () => {
    const results = table('left', ['Target'], { one: ['99%'] });
    const xml = docxParts(render(doc({}, clause('a', shared('t', results)))))['word/document.xml'] ?? '';
    expect(xml).toMatch(
      /<\/w:tbl><w:p><w:pPr><w:pStyle w:val="SepakatGap"\/><w:spacing w:line="20" w:lineRule="exact"\/><\/w:pPr><\/w:p>/,
    );
  });

  it('holds the last clause, the closing and every signature together', () => {
    const paragraphs = docxParts(render(sampleDocument(['en'])))['word/document.xml']?.split('<w:p>') ?? [];
    const closing = paragraphs.findIndex((one) => one.includes('This agreement is signed'));
    const end = paragraphs.findIndex((one) => one.includes('Rina Contoh'));
    expect(paragraphs.slice(closing - 1, end).filter((one) => !one.includes('<w:keepNext/>'))).toEqual([]);
  });
});

it('a row of two columns throws where one of them has no paragraph', () => {
  const empty = { type: 'list', items: [] } as const;
  const document = doc({ languages: ['id', 'en'] }, clause('a', row('r', { id: empty, en: p('x') })));
  expect(() => render(document)).toThrow('a column of a row has no paragraph');
});

describe('numbers', () => {
  const scheme = sampleDocument(['en']).numbering;
  const item = (id: string, level: 1 | 2, count: number, label: string) =>
    row(id, { en: id }, { level, number: rowNumber(count, { en: label }) });

  it('begin again where the document does, though nothing of a higher level stands between', () => {
    const document = doc(
      { numbering: scheme },
      headed(
        'a',
        clauseNumber(1, { en: '1' }),
        { en: 'A' },
        item('i', 2, 1, '(a)'),
        item('j', 2, 2, '(b)'),
        row('lead', { en: 'Or:' }),
        item('k', 2, 1, '(a)'),
        item('l', 2, 2, '(b)'),
        item('m', 1, 1, '1.1'),
      ),
      headed('b', clauseNumber(2, { en: '2' }), { en: 'B' }, item('n', 1, 1, '2.1'), item('o', 2, 1, '(a)')),
    );
    expect(countsOf(document)).toEqual(labelsOf(document));
  });

  it('stand close to the words that lead to them, and the last as far from what follows as any paragraph', () => {
    const items = [item('lead', 1, 1, '1.1'), item('i', 2, 1, '(a)'), item('j', 2, 2, '(b)'), item('m', 1, 2, '1.2')];
    const document = doc({ numbering: scheme }, headed('a', clauseNumber(1, { en: '1' }), { en: 'A' }, ...items));
    const xml = docxParts(render(document))['word/document.xml'] ?? '';
    const spacing = xml.split('<w:p>').flatMap((one) => {
      const [, words = ''] = /<w:t>(lead|i|j|m)<\/w:t>/.exec(one) ?? [];
      return words === '' ? [] : [`${words} ${/w:after="(\d+)"/.exec(one)?.[1] ?? 'style'}`];
    });
    expect(spacing).toEqual(['lead 20', 'i style', 'j 50', 'm style']);
  });

  it('throw when a row is numbered on a level the scheme does not have', () => {
    const document = doc({}, clause('a', item('i', 2, 1, '(a)')));
    expect(() => render(document)).toThrow('a#i is numbered on a level that the numbering does not have');
  });
});

describe('text of a contract', () => {
  const holding = (words: string): Document => {
    const said = value(words);
    return doc(
      { furniture: furniture({ title: words, author: words, subject: words, running: [p(said)], mark: [p(said)] }) },
      clause(
        'a',
        row('text', { en: p('[', said, ']') }),
        shared('table', table('left', ['Head'], { one: [{ paragraphs: [p(said)] }] }), paragraph('note', null, said)),
      ),
    );
  };
  const sign = fc.constantFrom(
    ...'&<>"\'{}|\\^~`@#$%*_-+=!?;:.,()[]/ aZ0\n',
    '@@title@@',
    ' REF a \\h ',
    '=SUM(',
    ']]>',
    '$&',
  );
  const words = fc
    .oneof(
      fc.array(sign, { minLength: 1, maxLength: 30 }).map((all) => all.join('')),
      fc.string({ unit: 'binary', minLength: 1 }),
    )
    .map((one) => one.replace(/[\u0000-\u0009\u000b-\u001f\ufffe\uffff]|\p{Cs}/gu, ''));

  it('comes out letter for letter, and changes nothing around it', async () => {
    const shape = docxParagraphs(render(holding('x'))).map(({ style }) => style);
    await fc.assert(
      fc.property(words, (one) => {
        const paragraphs = docxParagraphs(render(holding(one)));
        expect(paragraphs.map(({ style }) => style)).toEqual(shape);
        expect(paragraphs[0]?.text).toBe(`[${one}]`);
        expect(paragraphs.flatMap(({ fields }) => fields)).toEqual([]);
      }),
    );
  });

  it('stays valid in properties, head and foot', async () => {
    const bytes = render(holding('PT "A" & B <i>@@id@@</i>\n{ REF x }'));
    expect(await validate(bytes, 'docx', 'Microsoft365')).toEqual([]);
    expect(docxText(bytes)).toContain('PT "A" & B <i>@@id@@</i>\n{ REF x }');
  });

  it('stays valid across the pages of a draft, whose head has names that no other part has', async () => {
    const plain = holding('x');
    const bytes = render({ ...plain, furniture: { ...plain.furniture, watermark: '"A" & <b>' } });
    expect(await validate(bytes, 'docx', 'Microsoft365')).toEqual([]);
    expect(docxParts(bytes)['word/header1.xml']).toContain('string="&quot;A&quot; &amp; &lt;b&gt;"');
  });

  it.each(['\u0000', '\u000b', '\u001f', '\ud800', '\udc00x', '\uffff'])(
    'with %j throws: no reader opens it',
    (one) => {
      expect(() => render(holding(`a${one}b`))).toThrow('XML cannot carry');
    },
  );
});

describe('references', () => {
  it('are shown in yellow when their words lead to nothing', () => {
    const body = docxParts(render(doc({}, clause('a', row('r', { en: p(reference('b', '[b]')) })))))[
      'word/document.xml'
    ];
    expect(body).toMatch(/<w:highlight w:val="yellow"\/><w:lang [^>]*><\/w:rPr><w:t>\[b\]</);
  });

  it('throw when their number is nowhere', () => {
    const document = doc({}, clause('a', row('r', { en: p(reference('b', number('b', '5'))) })));
    expect(() => render(document)).toThrow('a reference leads to b');
  });

  it('throw when what they lead to says nothing that could carry the bookmark', () => {
    const empty = { type: 'list', items: [] } as const;
    const document = doc(
      {},
      clause('a', row('r', { en: p(reference('b', 'there')) })),
      clause('b', shared('s', empty)),
    );
    expect(() => render(document)).toThrow('a field or link leads to sp_b, which is no bookmark');
  });

  it('throw when two clauses have one name for Word', () => {
    const said = (id: string) => row(id, { en: p('x') });
    const document = doc({}, clause('a', said('r')), clause('a', said('s')));
    expect(() => render(document)).toThrow('two bookmarks have the name sp_a');
  });

  it('give every clause a bookmark, in each language', () => {
    const document = sampleDocument(['id', 'en']);
    const names = docxParagraphs(render(document)).flatMap(({ bookmarks }) => bookmarks);
    walkDocument(document, {
      clause: ({ id }) => {
        expect(names).toContain(`sp_${id.replaceAll('-', '_')}`);
        expect(names).toContain(`sq_${id.replaceAll('-', '_')}`);
      },
    });
    expect(new Set(names).size).toBe(names.length);
  });
});
