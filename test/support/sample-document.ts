/**
 * A realistic agreement as a Document, for tests of the renderers: parties, recitals, numbered clauses with
 * items and sub-items, references, tables, annexes and signatures, in one language or two.
 * The words stand in `sample-words.ts`; here they are numbered as compose would number them.
 */
import type { Block, Cell, Paragraph } from '../../src/document/block.js';
import {
  br,
  cell,
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
  signatory,
  signature,
  strong,
  table,
  term,
  value,
} from '../../src/document/build.js';
import type { Clause, Document, Language, Numbering, Row, TextRow, Texts } from '../../src/document/document.js';
import type { Inline } from '../../src/document/inline.js';
import { annexes, body, type Item, parties, recitals, type Said, type Section } from './sample-words.js';

export interface SampleOptions {
  /** How often the numbered body is repeated, under other ids: for measuring growth. */
  readonly times?: number;
  /** False makes a reading copy: marked, without signatures and initials. */
  readonly signed?: boolean;
}

/** The sample in these languages, left column first. With `id` among them it counts `Pasal 1 / (1) / a. / 1.`. */
export function sampleDocument(languages: readonly Language[], options: SampleOptions = {}): Document {
  const sections = repeated(options.times ?? 1);
  const make = new Maker(languages, labelsOf(sections, languages));
  const signed = options.signed ?? true;
  return {
    ...doc({}),
    languages,
    numbering: languages.includes('id') ? pasalNumbering : englishNumbering,
    furniture: furniture({
      title: languages[0] === 'id' ? 'Perjanjian Tingkat Layanan' : 'Service Level Agreement',
      author: 'PT Awan Nusantara & CV Toko Batik Lestari',
      subject: languages[0] === 'id' ? 'layanan hosting web terkelola' : 'managed web hosting',
      running: make.each({
        en: 'Service Level Agreement 010/SLA-AN/XI/2026',
        id: 'Perjanjian Tingkat Layanan 010/SLA-AN/XI/2026',
      }),
      initials: signed ? [p('PT Awan Nusantara'), p('CV Toko Batik Lestari')] : null,
      mark: signed
        ? null
        : make.each({ en: 'Reading copy, not for signature', id: 'Salinan baca, bukan untuk ditandatangani' }),
    }),
    front: [make.title(), make.parties(), make.recitals()],
    clauses: sections.map((section, at) => make.section(section, at + 1)),
    back: signed ? [make.signatures()] : [],
    annexes: annexes.map((annex, at) => make.annex(annex, at + 1)),
    attachment: { name: 'awan-tokobatik.json', description: 'The contract as data', text: '{"id":"awan-tokobatik"}\n' },
  };
}

const pasalNumbering: Numbering = {
  body: [
    { format: 'decimal', label: { id: 'Pasal %1', en: 'Article %1' }, stacked: true },
    { format: 'decimal', label: { id: '(%2)', en: '(%2)' }, stacked: false },
    { format: 'lower-letter', label: { id: '%3.', en: '%3.' }, stacked: false },
    { format: 'decimal', label: { id: '%4.', en: '%4.' }, stacked: false },
  ],
  annex: [{ format: 'upper-roman', label: { id: 'Lampiran %1', en: 'Annex %1' }, stacked: true }],
  parties: [{ format: 'upper-roman', label: { id: '%1.', en: '%1.' }, stacked: false }],
  recitals: [{ format: 'lower-letter', label: { id: '%1.', en: '%1.' }, stacked: false }],
  definitions: [{ format: 'decimal', label: { id: '%1.', en: '%1.' }, stacked: false }],
};

const englishNumbering: Numbering = {
  body: [
    { format: 'decimal', label: { en: '%1' }, stacked: false },
    { format: 'decimal', label: { en: '%1.%2' }, stacked: false },
    { format: 'lower-letter', label: { en: '(%3)' }, stacked: false },
    { format: 'lower-roman', label: { en: '(%4)' }, stacked: false },
  ],
  annex: [{ format: 'decimal', label: { en: 'Schedule %1' }, stacked: true }],
  parties: [{ format: 'decimal', label: { en: '(%1)' }, stacked: false }],
  recitals: [{ format: 'upper-letter', label: { en: '(%1)' }, stacked: false }],
  definitions: [],
};

const roman = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii'];
const lower = (count: number): string => roman[count - 1] ?? `x${count}`;
const letter = (count: number): string => String.fromCharCode(96 + count);

function repeated(times: number): readonly Section[] {
  const copies = Array.from({ length: times }, (_, at) => (at === 0 ? '' : `-${at}`));
  return copies.flatMap((suffix) =>
    body.map((section) => ({
      ...section,
      id: `${section.id}${suffix}`,
      items: section.items.map((item) => suffixed(item, suffix)),
    })),
  );
}

/** References inside a copy lead to the copy. */
function suffixed(item: Item, suffix: string): Item {
  const change = (said: string): string =>
    said.replace(/<ref:([a-z-]+)/g, (whole, id) => (id.startsWith('annex') ? whole : `<ref:${id}${suffix}`));
  return { ...item, said: { en: change(item.said.en), id: change(item.said.id) } };
}

/** What a number looks like: its label, and how a reference to it is put together. */
interface Label {
  readonly label: string;
  /** Counted within its parent. */
  readonly count: number;
  readonly chain: readonly string[];
}

type Labels = ReadonlyMap<string, Label>;

/** The label of every clause and row, by `clause` or `clause#row`; counted once for all languages. */
function labelsOf(sections: readonly Section[], languages: readonly Language[]): Labels {
  const labels = new Map<string, Label>();
  const pasal = languages.includes('id');
  sections.forEach((section, at) => {
    labels.set(section.id, { label: `${at + 1}`, count: at + 1, chain: [`${at + 1}`] });
    const counts = [0, 0, 0, 0];
    const chain = [`${at + 1}`];
    for (const item of section.items) {
      if (item.level === 0) continue;
      counts[item.level] = (counts[item.level] ?? 0) + 1;
      counts.fill(0, item.level + 1);
      const count = counts[item.level] ?? 0;
      const label = pasal
        ? (['', `(${count})`, `${letter(count)}.`, `${count}.`][item.level] ?? '')
        : (['', `${at + 1}.${count}`, `(${letter(count)})`, `(${lower(count)})`][item.level] ?? '');
      chain.length = item.level;
      chain.push(label);
      labels.set(`${section.id}#${item.id}`, { label, count, chain: [...chain] });
    }
  });
  annexes.forEach((annex, at) => {
    const label = pasal ? lower(at + 1).toUpperCase() : `${at + 1}`;
    labels.set(annex.id, { label, count: at + 1, chain: [label] });
  });
  return labels;
}

class Maker {
  readonly #languages: readonly Language[];
  readonly #labels: Labels;

  constructor(languages: readonly Language[], labels: Labels) {
    this.#languages = languages;
    this.#labels = labels;
  }

  each(said: Said): readonly Paragraph[] {
    return this.#languages.map((language) => this.#paragraph('body', language, said));
  }

  title(): Clause {
    const title = { en: 'SERVICE LEVEL AGREEMENT', id: 'PERJANJIAN TINGKAT LAYANAN' };
    const between = { en: 'between', id: 'antara' };
    const about = {
      en: 'on <value:agreement.subject|managed web hosting>',
      id: 'tentang <value:agreement.subject|layanan hosting web terkelola>',
    };
    const and = { en: 'and', id: 'dengan' };
    const name = (path: string, printed: string): Paragraph =>
      paragraph('subtitle', null, strong(value(printed, path)));
    const line = (said: Said): Block[] =>
      this.#languages.map((language) => this.#paragraph('subtitle', language, said));
    return clause(
      'title',
      shared('title', ...this.#languages.map((language) => this.#paragraph('title', language, title))),
      shared('numbers', paragraph('subtitle', null, value('010/SLA-AN/XI/2026'), br, value('27/PKS/TBL/XI/2026'))),
      shared(
        'parties',
        ...line(between),
        name('parties.provider.name', 'PT Awan Nusantara'),
        ...line(and),
        name('parties.customer.name', 'CV Toko Batik Lestari'),
        ...line(about),
      ),
    );
  }

  parties(): Clause {
    const pasal = this.#languages.includes('id');
    const rows = parties.items.map((item, at): Row => {
      const label = pasal ? `${lower(at).toUpperCase()}.` : `(${at})`;
      return item.level === 0 ? this.#row(item, null) : this.#row(item, rowNumber(at, this.#texts(label), 'parties'));
    });
    return { ...clause('parties', ...rows), heading: pasal ? null : this.#heading(parties) };
  }

  recitals(): Clause {
    const pasal = this.#languages.includes('id');
    const rows = recitals.items.map((item, at): Row => {
      const label = pasal ? `${letter(at)}.` : `(${letter(at).toUpperCase()})`;
      return item.level === 0 ? this.#row(item, null) : this.#row(item, rowNumber(at, this.#texts(label), 'recitals'));
    });
    return { ...clause('recitals', ...rows), heading: pasal ? null : this.#heading(recitals) };
  }

  section(section: Section, count: number): Clause {
    const pasal = this.#languages.includes('id');
    const label = this.#map((language) => (pasal ? `${language === 'id' ? 'Pasal' : 'Article'} ${count}` : `${count}`));
    const title = this.#map((language) =>
      pasal ? said(section.title, language).toUpperCase() : said(section.title, language),
    );
    const rows = section.items.map((item) => {
      const found = this.#labels.get(`${section.id}#${item.id}`);
      return this.#row(item, found === undefined ? null : rowNumber(found.count, this.#texts(found.label)));
    });
    return headed(section.id, clauseNumber(count, label), title, ...rows);
  }

  annex(annex: Section, count: number): Clause {
    const pasal = this.#languages.includes('id');
    const label = this.#map((language) =>
      pasal ? `${language === 'id' ? 'Lampiran' : 'Annex'} ${lower(count).toUpperCase()}` : `Schedule ${count}`,
    );
    const title = this.#map((language) => said(annex.title, language).toUpperCase());
    const lead = annex.items.map((item) => this.#row(item, null));
    return headed(
      annex.id,
      clauseNumber(count, label, 'annex'),
      title,
      ...lead,
      ...(annex.tables ?? []).map((one) => this.#table(one)),
    );
  }

  signatures(): Clause {
    const closing = {
      id: 'closing',
      level: 0 as const,
      said: {
        en: 'This agreement is signed in <value:signing.place|Bandung> on the date stated above, in <value:signing.originals|2> originals, each of which has the same legal force.',
        id: 'Perjanjian ini ditandatangani di <value:signing.place|Bandung> pada tanggal tersebut di atas dalam rangkap <value:signing.originals|2 (dua)>, masing-masing bermeterai cukup dan mempunyai kekuatan hukum yang sama.',
      },
    };
    const one = (id: string, role: Said, name: string, person: string, office: Said, stamped: boolean) =>
      signatory(
        id,
        [...this.#laid(role).map(bold), paragraph('body', null, value(name))],
        [paragraph('body', null, strong(value(person))), ...this.#laid(office)],
        stamped ? paragraph('note', null, 'Meterai Rp10.000') : null,
      );
    const block = signature(
      one(
        'provider',
        { en: 'THE PROVIDER', id: 'PIHAK PERTAMA' },
        'PT Awan Nusantara',
        'Budi Contoh',
        { en: 'President Director', id: 'Direktur Utama' },
        true,
      ),
      one(
        'customer',
        { en: 'THE CUSTOMER', id: 'PIHAK KEDUA' },
        'CV Toko Batik Lestari',
        'Siti Contoh',
        { en: 'Director (active partner)', id: 'Direktur (sekutu aktif)' },
        true,
      ),
    );
    const witness = (id: string) =>
      signatory(id, this.#laid({ en: 'Witness', id: 'Saksi' }), [
        paragraph('body', null, strong(value(`${id} Contoh`))),
      ]);
    return clause(
      'closing',
      this.#row(closing, null),
      shared('signatures', block),
      shared('witnesses', signature(witness('Rina'), witness('Agus'))),
    );
  }

  #heading(section: Section): TextRow {
    return row(
      'heading',
      this.#map((language) => paragraph('heading', null, said(section.title, language))),
    );
  }

  #row(item: Item, number: ReturnType<typeof rowNumber> | null): TextRow {
    return row(
      item.id,
      this.#map((language) => this.#paragraph('body', null, item.said, language)),
      { level: item.level, number },
    );
  }

  #table(one: NonNullable<Section['tables']>[number]): Row {
    const laid = (content: Said | string): Cell =>
      typeof content === 'string' ? cell(p(value(content))) : { paragraphs: this.#laid(content) };
    const rows = Object.fromEntries(one.rows.map((cells, at) => [`${one.id}-${at + 1}`, cells.map(laid)]));
    const caption = this.#languages.map((language) => this.#paragraph('caption', language, one.caption));
    const note =
      one.note === undefined
        ? []
        : this.#languages.map((language) => this.#paragraph('note', language, one.note ?? { en: '', id: '' }));
    return shared(one.id, table(one.align, one.header.map(laid), rows, caption), ...note);
  }

  /** One paragraph where the languages agree, else one per language. */
  #laid(content: Said): readonly Paragraph[] {
    if (content.en === content.id) return [this.#paragraph('body', null, content, this.#languages[0])];
    return this.#languages.map((language) => this.#paragraph('body', language, content));
  }

  #paragraph(role: Paragraph['role'], language: Language | null, content: Said, spoken = language): Paragraph {
    return { type: 'paragraph', role, language, inlines: this.#inlines(said(content, spoken ?? 'en'), spoken ?? 'en') };
  }

  /** `<value:path|printed>`, `<term:id|printed>`, `<define:id|printed>`, `<ref:clause#row>` in plain words. */
  #inlines(words: string, language: Language): readonly Inline[] {
    const parts = words.split(/(<[a-z]+:[^>]*>)/).filter((part) => part !== '');
    return parts.map((part): Inline => {
      const match = /^<([a-z]+):([^|>]*)\|?([^>]*)>$/.exec(part);
      if (match === null) return { type: 'text', text: part };
      const [, kind, target = '', printed = ''] = match;
      if (kind === 'value') return value(printed, target);
      if (kind === 'ref') return this.#reference(target, language);
      return term(target, printed, kind === 'define');
    });
  }

  #reference(target: string, language: Language): Inline {
    const found = this.#labels.get(target);
    if (found === undefined) throw new Error(`the sample refers to ${target}, which is not there`);
    const [clauseId = ''] = target.split('#');
    const [first = '', ...rest] = found.chain;
    if (clauseId.startsWith('annex')) {
      const word = this.#languages.includes('id') ? (language === 'id' ? 'Lampiran' : 'Annex') : 'Schedule';
      return reference(target, number(target, `${word} ${first}`));
    }
    if (!this.#languages.includes('id')) {
      const full = rest.length === 0 ? first : rest.join('');
      return reference(target, 'clause ', number(target, full, 'full'));
    }
    const words = language === 'id' ? [' ayat ', ' huruf ', ' angka '] : [' paragraph ', ' letter ', ' number '];
    const named = language === 'id' ? 'Pasal' : 'Article';
    const parts = rest.flatMap((label, at) => [words[at] ?? ' ', number(target, label.replace(/\.$/, ''))]);
    return reference(target, number(clauseId, `${named} ${first}`), ...parts);
  }

  #map<T>(make: (language: Language) => T): Texts<T> {
    return Object.fromEntries(this.#languages.map((language) => [language, make(language)]));
  }

  #texts(label: string): Texts<string> {
    return this.#map(() => label);
  }
}

const said = (content: Said, language: Language): string => (language === 'id' ? content.id : content.en);

const bold = (one: Paragraph): Paragraph => ({ ...one, inlines: [{ type: 'strong', children: one.inlines }] });
