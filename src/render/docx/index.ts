/**
 * Document to DOCX: a shell for the layout, its holes filled, the body written from the tree, the package packed.
 * The same document gives the same bytes at any time and place.
 */

import type { Document } from '../../document/document.js';
import type { Renderer } from '../renderer.js';
import { writeBody } from './body.js';
import { Bookmarks } from './bookmarks.js';
import { type Fillings, fillPart, type ShellKey } from './fill.js';
import { footerXml, headerXml } from './furniture.js';
import { NumberingLists } from './numbering.js';
import { packPackage } from './package.js';
import type { Layout } from './page-metrics.js';
import type { Story } from './paragraph.js';
import { PartWriter } from './part-writer.js';
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
  const story = storyOf(document);
  const fillings = fillingsOf(story);
  const out = new PartWriter();
  const filled = shell.filled.map((part) => {
    fillPart(part, fillings, out);
    return out.finish(part.path);
  });
  story.bookmarks.settle();
  return packPackage([...packedParts(shell), ...filled]);
};

/** Which shell a document stands in. */
export function shellKey(document: Document): ShellKey {
  return `${layoutOf(document)}-${document.numbering.body[0]?.stacked === true ? 'stacked' : 'hanging'}`;
}

const layoutOf = ({ languages, typesetting }: Document): Layout =>
  languages.length === 2 ? 'two' : typesetting === 'close' ? 'close' : 'one';

function storyOf(document: Document): Story {
  const layout = layoutOf(document);
  return {
    document,
    layout,
    voices: voicesOf(document),
    bookmarks: new Bookmarks(document),
    lists: new NumberingLists(document, layout),
    widths: new Map(),
  };
}

/** What fills each hole. The body goes first: it makes the lists. */
function fillingsOf(story: Story): Fillings {
  const { languages, furniture, stamp } = story.document;
  const said = (text: string) => (out: PartWriter) => out.write(escapeXml(text));
  return {
    body: (out) => writeBody(story, out),
    lists: (out) => out.write(story.lists.xml()),
    header: (out) => out.write(headerXml(story)),
    footer: (out) => out.write(footerXml(story)),
    title: said(furniture.title),
    subject: said(furniture.subject),
    author: said(furniture.author),
    date: said(stamp.date),
    id: said(stamp.id),
    revision: said(String(stamp.revision)),
    model: said(stamp.model),
    templates: said(stamp.templates),
    languages: said(languages.join(' ')),
  };
}
