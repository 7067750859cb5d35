/**
 * Inlines into a line of Markdown. Pieces are made first and joined after, because whether `**` works depends on
 * the signs at both its sides; where it would not, the tag of HTML says the same.
 */
import type { Language } from '../../document/document.js';
import type { Inline } from '../../document/inline.js';
import { type Handlers, handle } from '../renderer.js';
import { escapeInline } from './escape.js';
import type { Links } from './links.js';

interface Piece {
  readonly kind: 'text' | 'link' | 'strong' | 'emphasis';
  readonly source: string;
}

export interface InlineContext {
  readonly links: Links;
  readonly language: Language;
}

/** A line break within a paragraph, until the block decides how it is written. U+0000 is in no accepted text. */
export const lineBreak = '\u0000';

/** Markdown of the inlines in one line, with `lineBreak` for each break. */
export function inlineMarkdown(inlines: readonly Inline[], context: InlineContext): string {
  return join(piecesOf(inlines, context));
}

function piecesOf(inlines: readonly Inline[], context: InlineContext): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const inline of inlines) {
    const piece = handle(handlers, inline, context);
    const last = pieces.at(-1);
    if (piece.source === '') continue;
    if (last?.kind === 'text' && piece.kind === 'text') pieces[pieces.length - 1] = joined(last, piece);
    else pieces.push(piece);
  }
  return pieces;
}

const joined = (left: Piece, right: Piece): Piece => ({ kind: 'text', source: left.source + right.source });

/** The sources of text pieces are the words themselves, escaped only when neighbours have met: `www` + `.`. */
const handlers: Handlers<Inline, InlineContext, Piece> = {
  text: ({ text }) => words(text),
  value: ({ text }) => words(text),
  term: ({ text, defines }) => (defines ? { kind: 'strong', source: escapeWords(text) } : words(text)),
  break: () => words('\n'),
  strong: ({ children }, context) => ({ kind: 'strong', source: nested(children, context) }),
  emphasis: ({ children }, context) => ({ kind: 'emphasis', source: nested(children, context) }),
  reference: (reference, { links, language }) => {
    const text = reference.parts.map((part) => part.text).join('');
    const label = escapeWords(text);
    if (text.includes('\n') || !links.claim(label, reference.target, language)) return words(text);
    return { kind: 'link', source: label };
  },
};

const words = (text: string): Piece => ({ kind: 'text', source: text });

const escapeWords = (text: string): string => escapeInline(text).replaceAll('\n', lineBreak);

/** Inside a mark all marks are tags: stars within stars are read in more than one way. */
const nested = (children: readonly Inline[], context: InlineContext): string =>
  piecesOf(children, context)
    .map((piece) => (piece.kind === 'strong' || piece.kind === 'emphasis' ? tagged(piece) : plain(piece)))
    .join('');

function join(pieces: readonly Piece[]): string {
  let line = '';
  pieces.forEach((piece, at) => {
    const next = pieces[at + 1];
    const after =
      next === undefined ? '' : next.kind === 'text' ? next.source.charAt(0) : next.kind === 'link' ? '[' : '*';
    if (piece.kind === 'text') {
      const source = escapeWords(piece.source);
      line += next?.kind === 'link' ? source.replace(/!$/, '\\!') : source;
    } else if (piece.kind === 'link') {
      line += line.endsWith(']') ? piece.source : `[${piece.source}]${/[([:]/.test(after) ? '[]' : ''}`;
    } else line += marked(piece, line.at(-1) ?? '', after);
  });
  return line;
}

const plain = (piece: Piece): string =>
  piece.kind === 'text' ? escapeWords(piece.source) : piece.kind === 'link' ? `[${piece.source}]` : piece.source;

const tagged = ({ kind, source }: Piece): string =>
  kind === 'strong' ? `<strong>${source}</strong>` : `<em>${source}</em>`;

/** `before` and `after` are the signs at both sides, '' at an end of the line. */
function marked(piece: Piece, before: string, after: string): string {
  const stars = piece.kind === 'strong' ? '**' : '*';
  const { source } = piece;
  const letters = [...source];
  const opens = flanks(before, letters[0] ?? '');
  const closes = flanks(after, letters.at(-1) ?? '');
  return opens && closes ? stars + source + stars : tagged(piece);
}

/** CommonMark 6.2: a run of stars works towards `inside` unless `inside` is a sign and `outside` a letter. */
function flanks(outside: string, inside: string): boolean {
  if (outside === '*' || inside === '*' || inside === lineBreak || /\s/.test(inside) || inside === '') return false;
  if (!/[\p{P}\p{S}]/u.test(inside)) return true;
  return outside === '' || outside === lineBreak || /[\s\p{P}\p{S}]/u.test(outside);
}
