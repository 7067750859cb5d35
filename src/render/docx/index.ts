/**
 * Document to DOCX: a shell for the layout, its holes filled, the body written from the tree, the package linted
 * and packed. The same document gives the same bytes at any time and place.
 */

import type { Document } from '../../document/document.js';
import type { Renderer } from '../renderer.js';
import { bodyXml } from './body.js';
import { Bookmarks } from './bookmarks.js';
import { fillPart, type ShellKey } from './fill.js';
import { footerXml, headerXml } from './furniture.js';
import { lintPackage } from './lint.js';
import { NumberingLists } from './numbering.js';
import { packPackage, packPart } from './package.js';
import type { Layout } from './page-metrics.js';
import type { Story } from './paragraph.js';
import { packedParts, type Shells } from './ready-shell.js';
import { voicesOf } from './voice.js';
import { escapeXml } from './xml.js';

export interface DocxOptions {
  /** Made when the package is built; see `makeShells`. */
  readonly shells: Shells;
}

/** Throws where the document or the package breaks a rule that only we can have broken. */
export const renderDocx: Renderer<DocxOptions, Uint8Array> = (document, { shells }) => {
  const [language = ''] = document.languages;
  const shell = shells[shellKey(document)][language];
  if (shell === undefined) throw new Error(`there is no shell for a document in ${language}`);
  const holes = fillings(document);
  const texts = shell.filled.map((part) => ({ path: part.path, text: fillPart(part, holes) }));
  const faults = lintPackage(texts, new Set(shell.styles));
  if (faults.length > 0) throw new Error(`a DOCX came out damaged: ${faults.join('; ')}`);
  return packPackage([...packedParts(shell), ...texts.map(({ path, text }) => packPart(path, text))]);
};

/** Which shell a document stands in. */
export function shellKey(document: Document): ShellKey {
  return `${layoutOf(document)}-${document.numbering.body[0]?.stacked === true ? 'stacked' : 'hanging'}`;
}

const layoutOf = (document: Document): Layout => (document.languages.length === 2 ? 'two' : 'one');

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
