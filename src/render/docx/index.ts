/**
 * Document to DOCX: a shell for the layout, its holes filled, the body written from the tree, the package linted
 * and packed. The same document gives the same bytes at any time and place.
 */

import type { Document, Language } from '../../document/document.js';
import type { Renderer } from '../renderer.js';
import { bodyXml } from './body.js';
import { Bookmarks } from './bookmarks.js';
import { type CutPart, cutParts, fillPart, type Shell, type ShellKey, type Shells } from './fill.js';
import { footerXml, headerXml } from './furniture.js';
import { lintPackage } from './lint.js';
import { NumberingLists } from './numbering.js';
import { type PackedPart, packPackage, packPart } from './package.js';
import type { Layout } from './page-metrics.js';
import type { Story } from './paragraph.js';
import { voicesOf, wordLanguage } from './voice.js';
import { escapeXml } from './xml.js';

export interface DocxOptions {
  /** Made when the package is built; see `makeShells`. */
  readonly shells: Shells;
}

/** Throws where the document or the package breaks a rule that only we can have broken. */
export const renderDocx: Renderer<DocxOptions, Uint8Array> = (document, { shells }) => {
  const { filled, packed, styles } = prepare(shells[shellKey(document)], document.languages[0] ?? '');
  const holes = fillings(document);
  const texts = filled.map((part) => ({ path: part.path, text: fillPart(part, holes) }));
  const faults = lintPackage(texts, styles);
  if (faults.length > 0) throw new Error(`a DOCX came out damaged: ${faults.join('; ')}`);
  return packPackage([...packed, ...texts.map(({ path, text }) => packPart(path, text))]);
};

/** Which shell a document stands in. */
export function shellKey(document: Document): ShellKey {
  return `${layoutOf(document)}-${document.numbering.body[0]?.stacked === true ? 'stacked' : 'hanging'}`;
}

const layoutOf = (document: Document): Layout => (document.languages.length === 2 ? 'two' : 'one');

/** A shell made ready for one language: parts with holes, parts that never change, the styles it defines. */
interface Prepared {
  readonly filled: readonly CutPart[];
  readonly packed: readonly PackedPart[];
  readonly styles: ReadonlySet<string>;
}

const prepared = new WeakMap<Shell, Map<Language, Prepared>>();

function prepare(shell: Shell, language: Language): Prepared {
  const known = prepared.get(shell)?.get(language);
  if (known !== undefined) return known;
  const lang = escapeXml(wordLanguage(language));
  const parts = cutParts(shell).map((part) =>
    part.pieces.every((piece, at) => at % 2 === 0 || piece === 'lang')
      ? { path: part.path, pieces: [fillPart(part, () => lang)] }
      : part,
  );
  const stylesXml = parts.find((part) => part.path === 'word/styles.xml')?.pieces[0] ?? '';
  const made: Prepared = {
    filled: parts.filter((part) => part.pieces.length > 1),
    packed: parts.filter((part) => part.pieces.length === 1).map((part) => packPart(part.path, part.pieces[0] ?? '')),
    styles: new Set([...stylesXml.matchAll(/w:styleId="([^"]*)"/g)].map((match) => match[1] ?? '')),
  };
  const ofShell = prepared.get(shell) ?? new Map<Language, Prepared>();
  prepared.set(shell, ofShell.set(language, made));
  return made;
}

/** What fills each hole. The body goes first: it makes the lists and the bookmarks that the others need. */
function fillings(document: Document): (name: string) => string | undefined {
  const layout = layoutOf(document);
  const story: Story = {
    document,
    layout,
    voices: voicesOf(document),
    bookmarks: new Bookmarks(document),
    lists: new NumberingLists(document, layout),
  };
  const body = bodyXml(story);
  const { furniture, stamp } = document;
  const holes: Readonly<Record<string, string>> = {
    body,
    lists: story.lists.xml(),
    header: headerXml(story),
    footer: footerXml(story),
    title: escapeXml(furniture.title),
    subject: escapeXml(furniture.subject),
    author: escapeXml(furniture.author),
    date: escapeXml(stamp.date),
    id: escapeXml(stamp.id),
    revision: String(stamp.revision),
    model: escapeXml(stamp.model),
    templates: escapeXml(stamp.templates),
    languages: escapeXml(document.languages.join(' ')),
  };
  return (name) => holes[name];
}
