/**
 * Inlines into runs. Neighbours of one look share a run; every run names its language. Values and template words
 * look alike here: a value that holds a newline breaks the line, and that is all it can do.
 */
import { boundBetween, boundParts, boundText } from '../../document/bind-spaces.js';
import type { Inline, Reference } from '../../document/inline.js';
import { type Handlers, handle } from '../renderer.js';
import type { Bookmarks } from './bookmarks.js';
import { numberField } from './fields.js';
import { styleId } from './style-ids.js';
import type { Voice } from './voice.js';
import { runText } from './xml.js';

interface Look {
  readonly strong: boolean;
  readonly emphasis: boolean;
  readonly defines: boolean;
  /** The second language where both stand over each other. */
  readonly second: boolean;
}

interface Writing {
  readonly voice: Voice;
  readonly bookmarks: Bookmarks;
  look: Look;
  out: string;
  /** Text of the run that is still open, and its properties. */
  pending: string;
  properties: string;
}

const plain: Look = { strong: false, emphasis: false, defines: false, second: false };
const plainSecond: Look = { ...plain, second: true };

/** `second` is true where both languages stand over each other and this is the second. */
export function runs(inlines: readonly Inline[], voice: Voice, second: boolean, bookmarks: Bookmarks): string {
  const look = second ? plainSecond : plain;
  const writing: Writing = { voice, bookmarks, look, out: '', pending: '', properties: runMarks(voice, second) };
  write(inlines, writing);
  flush(writing);
  return writing.out;
}

/** One run of plain text in a voice. */
export function plainRun(text: string, voice: Voice, second = false): string {
  return `<w:r>${runMarks(voice, second)}${runText(text)}</w:r>`;
}

/** The properties of a run of plain text. */
export const runMarks = (voice: Voice, second = false): string => (second ? voice.second : voice.plain);

const handlers: Handlers<Inline, Writing, void> = {
  text: ({ text }, writing) => add(text, writing),
  value: (value, writing) => add(boundText(value), writing),
  term: ({ text, defines }, writing) =>
    defines ? inLook({ ...writing.look, defines }, writing, () => add(text, writing)) : add(text, writing),
  strong: ({ children }, writing) => inLook({ ...writing.look, strong: true }, writing, () => write(children, writing)),
  emphasis: ({ children }, writing) =>
    inLook({ ...writing.look, emphasis: true }, writing, () => write(children, writing)),
  break: (_, writing) => add('\n', writing),
  reference: (reference, writing) => writeReference(reference, writing),
};

function write(inlines: readonly Inline[], writing: Writing): void {
  for (let at = 0; at < inlines.length; at += 1) {
    const inline = inlines[at] as Inline;
    // Most inlines are plain text, and to add it takes less time than to look up who does.
    if (inline.type === 'text') writing.pending += boundBetween(inlines[at - 1], inline.text, inlines[at + 1]);
    else handle(handlers, inline, writing);
  }
}

function add(text: string, writing: Writing): void {
  writing.pending += text;
}

function flush(writing: Writing): void {
  if (writing.pending === '') return;
  writing.out += `<w:r>${writing.properties}${runText(writing.pending)}</w:r>`;
  writing.pending = '';
}

function inLook(look: Look, writing: Writing, inside: () => void): void {
  const { look: outer, properties } = writing;
  flush(writing);
  writing.look = look;
  writing.properties = runProperties(writing.voice, look);
  inside();
  flush(writing);
  writing.look = outer;
  writing.properties = properties;
}

/**
 * Numbers are fields, the words between them text; without a number the whole reference is a link. Words that
 * lead nowhere were reported by whoever made the document, and are shown so that nobody overlooks them.
 */
function writeReference(reference: Reference, writing: Writing): void {
  const { voice, bookmarks } = writing;
  if (reference.parts.every((part) => part.type === 'words')) {
    flush(writing);
    const text = reference.parts.map((part) => part.text).join('');
    if (!bookmarks.has(reference.target)) {
      writing.out += `<w:r>${highlighted(writing.properties)}${runText(text)}</w:r>`;
      return;
    }
    const run = `<w:r>${writing.properties}${runText(text)}</w:r>`;
    writing.out += `<w:hyperlink w:anchor="${bookmarks.nameOf(reference.target, voice)}">${run}</w:hyperlink>`;
    return;
  }
  for (const part of boundParts(reference)) {
    if (part.type === 'words') {
      add(part.text, writing);
      continue;
    }
    flush(writing);
    const result = `<w:r>${writing.properties}${runText(part.text)}</w:r>`;
    writing.out += numberField(bookmarks.nameOf(part.anchor, voice), part.context, result, writing.properties);
  }
}

const highlighted = (properties: string): string =>
  properties.replace('<w:lang', '<w:highlight w:val="yellow"/><w:lang');

function runProperties(voice: Voice, { strong, emphasis, defines, second }: Look): string {
  const style = defines ? 'definedTerm' : second ? 'secondLanguage' : null;
  return (
    '<w:rPr>' +
    (style === null ? '' : `<w:rStyle w:val="${styleId(style)}"/>`) +
    (strong ? '<w:b/>' : '') +
    (emphasis || (defines && second) ? '<w:i/>' : '') +
    `${voice.lang}</w:rPr>`
  );
}
