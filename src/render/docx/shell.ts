/**
 * Everything of a DOCX but the body, made by the docx library: styles, settings, header and footer, properties,
 * relationships. It runs when the package is built and its result is shipped as data, so nothing that runs
 * later may import this file for anything but types. Only the library's public API is used, and what comes
 * out is probed: a version that writes something else fails here, not in a lawyer's Word.
 */
import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Header,
  type IParagraphStyleOptions,
  LevelFormat,
  LineRuleType,
  Packer,
  Paragraph,
} from 'docx';
import { strFromU8, unzipSync } from 'fflate';
import type { Language } from '../../document/document.js';
import { type Shell, type ShellKey, shellKeys } from './fill.js';
import { readyShell } from './make-ready-shell.js';
import { afterItem, indentOf, type Layout, page } from './page-metrics.js';
import type { Shells } from './ready-shell.js';
import { type StyleKey, styles } from './style-ids.js';

/** A shell for each layout and language, ready to be written as JSON. The same library gives the same data at any time. */
export async function makeShells(languages: readonly Language[]): Promise<Shells> {
  const made = await Promise.all(shellKeys.map(makeShell));
  const inLanguages = (shell: Shell) => languages.map((language) => [language, readyShell(shell, language)] as const);
  const entries = made.map((shell) => [shell.key, Object.fromEntries(inLanguages(shell))] as const);
  return Object.fromEntries(entries) as unknown as Shells;
}

export async function makeShell(key: ShellKey): Promise<Shell> {
  const [layout, heading] = key.split('-') as [Layout, 'stacked' | 'hanging'];
  const packed = unzipSync(new Uint8Array(await Packer.toBuffer(emptyDocument(layout, heading))));
  const parts: Record<string, string> = {};
  for (const path of Object.keys(packed).sort()) {
    const bytes = packed[path];
    if (path.endsWith('/') || bytes === undefined) continue;
    const xml = openHoles(path, strFromU8(bytes));
    // A part that leads to no other needs no list of where it leads.
    if (!/<Relationships [^>]*\/>$/.test(xml)) parts[path] = path.startsWith('word/') ? named(path, xml) : xml;
  }
  for (const path of ['word/document.xml', 'word/numbering.xml', 'word/header1.xml', 'word/footer1.xml']) {
    if (!/@@[a-z]+@@/.test(parts[path] ?? '')) throw new Error(`the shell has no hole in ${path}`);
  }
  return { key, parts };
}

/** Cuts the probes out of what the library wrote, and the clock with them. */
function openHoles(path: string, xml: string): string {
  switch (path) {
    case 'word/document.xml':
    case 'word/header1.xml':
    case 'word/footer1.xml':
      return probed(path, xml, /<w:p>(?:(?!<\/w:p>).)*(@@(?:body|header|footer)@@)(?:(?!<\/w:p>).)*<\/w:p>/);
    case 'word/numbering.xml':
      return probed(path, xml.replace(/<w:abstractNum .*<\/w:num>/s, '@@lists@@'), /(@@lists@@)/);
    case 'docProps/core.xml':
      return xml.replace(/(W3CDTF">)[^<]*(<)/g, '$1@@date@@T00:00:00Z$2');
    default:
      return xml;
  }
}

/** Prefixes that are written into a hole, beside those of the part. */
const written: Readonly<Record<string, readonly string[]>> = { 'word/header1.xml': ['o', 'v', 'w10'] };

/**
 * Without the namespaces that the part has no name of: the library declares some thirty in each, of which most parts have
 * one, and they were a fifth of what a small contract deflates. What is to be ignored where it is unknown goes with them.
 */
function named(path: string, xml: string): string {
  const plain = xml.replace(/ mc:Ignorable="[^"]*"/, '');
  const names = plain.replace(/ xmlns:\w+="[^"]*"/g, '');
  const used = new Set(written[path]);
  for (const [, prefix = ''] of names.matchAll(/(?:<|\s)(\w+):/g)) used.add(prefix);
  return plain.replace(/ xmlns:(\w+)="[^"]*"/g, (declared, prefix) => (used.has(prefix) ? declared : ''));
}

function probed(path: string, xml: string, probe: RegExp): string {
  if (!probe.test(xml)) throw new Error(`the docx library no longer writes the probe of ${path} as expected`);
  return xml.replace(probe, '$1');
}

function emptyDocument(layout: Layout, heading: 'stacked' | 'hanging'): Document {
  const { width, height, side, top, bottom } = page[layout];
  return new Document({
    title: '@@title@@',
    subject: '@@subject@@',
    creator: '@@author@@',
    lastModifiedBy: '@@author@@',
    customProperties: ['id', 'revision', 'model', 'templates', 'languages'].map((name) => ({
      name: `sepakat-${name}`,
      value: `@@${name}@@`,
    })),
    styles: documentStyles(layout, heading),
    numbering: {
      config: [
        {
          reference: 'probe',
          levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1', alignment: AlignmentType.LEFT }],
        },
      ],
    },
    compatibility: { version: 15, doNotExpandShiftReturn: true },
    sections: [
      {
        properties: {
          page: {
            size: { width, height },
            margin: { top, bottom, left: side, right: side, header: 600, footer: 400, gutter: 0 },
          },
        },
        headers: { default: new Header({ children: [new Paragraph('@@header@@')] }) },
        footers: { default: new Footer({ children: [new Paragraph('@@footer@@')] }) },
        children: [new Paragraph({ text: '@@body@@', numbering: { reference: 'probe', level: 0 } })],
      },
    ],
  });
}

/**
 * Times New Roman asks for 1.149 of its size, and 240 is one such line. In columns lines are as far apart as in the PDF; in
 * one language a fiftieth closer, because Word fills its justified lines less than the PDF, and a contract shall have the
 * same pages in either.
 */
const lineOf = (wide: boolean): number => (wide ? 231 : 242);

type Paragraphs = NonNullable<IParagraphStyleOptions['paragraph']>;
type Runs = NonNullable<IParagraphStyleOptions['run']>;

function documentStyles(layout: Layout, heading: 'stacked' | 'hanging') {
  const { sizeHalfPt, tableHalfPt, after } = page[layout];
  const wide = layout !== 'two';
  const alignment = wide ? AlignmentType.JUSTIFIED : AlignmentType.LEFT;
  const centred = heading === 'stacked' ? { alignment: AlignmentType.CENTER } : {};
  const left = { alignment: AlignmentType.LEFT };
  const level = (at: number): Paragraphs => ({ indent: indentOf(layout, heading, at) });
  const inset = (at: number): Paragraphs => ({ indent: { left: indentOf(layout, heading, at).left } });
  const headingRun: Runs = { bold: true, size: sizeHalfPt, color: '000000' };
  const headingParagraph: Paragraphs = {
    ...centred,
    ...(heading === 'hanging' ? level(1) : {}),
    ...(heading === 'hanging' ? { alignment: AlignmentType.LEFT } : {}),
    spacing: { before: wide ? 170 : 100, after: 50 },
    keepNext: true,
    keepLines: true,
    outlineLevel: 0,
  };
  const second = page[layout].sizeHalfPt;

  return {
    default: {
      document: {
        run: { font: 'Times New Roman', size: sizeHalfPt, language: { value: '@@lang@@' } },
        paragraph: { spacing: { after, line: lineOf(wide), lineRule: LineRuleType.AUTO } },
      },
      title: {
        paragraph: {
          alignment: AlignmentType.CENTER,
          spacing: { before: 0, after: 40 },
          keepNext: true,
          keepLines: true,
        },
        run: { bold: true, size: wide ? 28 : 26, characterSpacing: 10 },
      },
      heading1: { paragraph: headingParagraph, run: headingRun },
      heading2: { run: { bold: true, size: second, color: '000000' } },
      heading3: { run: { italics: true, size: second, color: '000000' } },
      heading4: { run: { size: second, color: '000000' } },
      heading5: { run: { size: second, color: '000000' } },
      heading6: { run: { size: second, color: '000000' } },
    },
    paragraphStyles: [
      style('body', { alignment }),
      style('subtitle', { alignment: AlignmentType.CENTER, spacing: { after: 40 }, keepLines: true }),
      style('lead', { alignment }, {}, 'body'),
      style('paragraph1', level(1), {}, 'body'),
      style('paragraph2', { ...level(2), spacing: { after: afterItem } }, {}, 'body'),
      style('paragraph3', { ...level(3), spacing: { after: afterItem } }, {}, 'body'),
      style('continue1', inset(1), {}, 'body'),
      style('continue2', inset(2), {}, 'body'),
      style('continue3', inset(3), {}, 'body'),
      style('party', level(1), {}, 'body'),
      style('recital', level(1), {}, 'body'),
      style('definition', level(1), {}, 'body'),
      style('list', { ...level(1), spacing: { after: afterItem } }, {}, 'body'),
      style(
        'annexHeading',
        {
          ...headingParagraph,
          indent: { left: 0, hanging: 0 },
          alignment: AlignmentType.CENTER,
          spacing: { before: wide ? 340 : 0, after: 50 },
        },
        headingRun,
        'heading',
      ),
      style(
        'caption',
        { ...left, spacing: { before: wide ? 120 : 80, after: wide ? 60 : 0 }, keepNext: true, keepLines: true },
        { bold: true },
      ),
      style('note', { ...left, spacing: { before: 60, after: 60 }, contextualSpacing: true }, { size: 18 }),
      style(
        'tableText',
        { ...left, spacing: { before: 0, after: 10, line: 243, lineRule: LineRuleType.AUTO } },
        { size: tableHalfPt },
      ),
      style('tableHeader', { keepNext: true }, { bold: true }, 'tableText'),
      style('tableHeaderSecond', {}, { bold: false, italics: true }, 'tableHeader'),
      style('titleSecond', {}, { bold: false, size: wide ? 24 : 22 }, 'title'),
      style('captionSecond', { spacing: { before: 0, after: 60 } }, { bold: false, italics: true }, 'caption'),
      style('gap', { spacing: { before: 0, after: 0, line: 120, lineRule: LineRuleType.EXACT } }, { size: 4 }),
      style(
        'columnHeading',
        {
          ...left,
          spacing: { before: 20, after: 60 },
          keepNext: true,
          border: { bottom: { style: BorderStyle.SINGLE, size: 6, space: 2, color: '000000' } },
        },
        { size: 18, bold: true, characterSpacing: 20 },
      ),
      style('signature', { ...left, spacing: { before: 0, after: 0 }, keepLines: true }),
      style(
        'stamp',
        { alignment: AlignmentType.CENTER, spacing: { before: 40, after: 0 } },
        { size: 18, color: '595959' },
      ),
      style('mark', { alignment: AlignmentType.CENTER, spacing: { before: 0, after: 0 } }, { bold: true, size: 18 }),
      style('header', { spacing: { before: 0, after: 0 } }, { size: 18 }),
      style(
        'footer',
        { ...left, spacing: { before: 0, after: 0, line: 240, lineRule: LineRuleType.AUTO } },
        { size: 18 },
      ),
    ],
    characterStyles: [
      { id: styles.definedTerm[0], name: styles.definedTerm[1], quickFormat: true, run: { bold: true } },
      { id: styles.secondLanguage[0], name: styles.secondLanguage[1], quickFormat: true, run: { italics: true } },
    ],
  };
}

function style(key: StyleKey, paragraph: Paragraphs, run: Runs = {}, basedOn?: StyleKey): IParagraphStyleOptions {
  const [id, name] = styles[key];
  return {
    id,
    name,
    basedOn: basedOn === undefined ? 'Normal' : styles[basedOn][0],
    quickFormat: true,
    paragraph,
    run,
  };
}
