/**
 * Template nodes and a contract to pieces: the words of the template, and the values, terms and references that fill
 * its holes, beside them and never among their letters, so nothing that a contract holds is ever read as Markdown or
 * as a template. Strict: a hole that the contract cannot fill is a finding, not an empty place.
 */
import type { Language } from '../document/document.js';
import { type Diagnostic, diagnostic } from '../source/diagnostic.js';
import { type Cursor, isTested, items, type Said } from './cursor.js';
import type { Facts } from './facts.js';
import type { ClauseTemplate } from './library.js';
import type { Phrases, Voice } from './phrases.js';
import { piecesOf, textOf } from './pieces.js';
import { completionOf, type Scope, within } from './scope.js';
import { type Piece, Stretch, stretchesOf } from './stretch.js';
import type { Choice, Hole, Repetition, TemplateNode } from './template.js';
import { holdsAt, placeAt } from './way.js';

export interface Expanded {
  readonly pieces: readonly Piece[];
  readonly diagnostics: readonly Diagnostic[];
}

export interface ExpandInput {
  readonly clause: ClauseTemplate;
  readonly language: Language;
  readonly scope: Scope;
  readonly facts: Facts;
  readonly phrases: Phrases;
  /** Told of each leaf that chose words without being printed. */
  readonly consulted: Said;
}

/** Diagnostics: assemble/missing-value, and those of the helpers in phrases. */
export function expandClause(input: ExpandInput): Expanded {
  const pieces: Piece[] = [];
  const findings: Diagnostic[] = [];
  const voice = input.phrases.in(input.language);
  expandNodes(input.clause.texts[input.language]?.nodes ?? [], input.scope, { input, voice, pieces, findings });
  return { pieces, diagnostics: findings };
}

interface Writing {
  readonly input: ExpandInput;
  readonly voice: Voice;
  readonly pieces: Piece[];
  readonly findings: Diagnostic[];
}

function expandNodes(nodes: readonly TemplateNode[], scope: Scope, writing: Writing): void {
  for (const node of nodes) {
    switch (node.type) {
      case 'words':
        for (const words of node.stretches) {
          if (words.marked && scope.item !== null) writing.pieces.push(completionOf(scope.item));
          writing.pieces.push(words);
        }
        break;
      case 'hole':
        fillHole(node, scope, writing);
        break;
      case 'choice':
        expandNodes(holds(node, scope, writing.input) ? node.chosen : node.otherwise, scope, writing);
        break;
      case 'repetition':
        repeat(node, scope, writing);
        break;
    }
  }
}

function holds({ path }: Choice, scope: Scope, { facts, consulted }: ExpandInput): boolean {
  return path.fact === null ? holdsAt(path, scope, consulted) : facts.holds(path.fact, scope.item?.cursor ?? null);
}

function repeat(node: Repetition, scope: Scope, writing: Writing): void {
  const found = placeAt(node.path, scope, writing.input.consulted);
  if (!found || isTested(found)) return;
  const cursors = inOrder(items(found, scope.root, writing.input.consulted), found, scope);
  if (!node.joined) {
    for (const cursor of cursors) expandNodes(node.body, within(scope, cursor, node.as), writing);
    return;
  }
  const parts = cursors.map((cursor) => {
    const pieces: Piece[] = [];
    expandNodes(node.body, within(scope, cursor, node.as), { ...writing, pieces });
    return trimmed(pieces);
  });
  addSeries(
    // An item whose words all fell away leaves no comma behind.
    parts.filter((part) => part.length > 0),
    writing,
  );
}

function addSeries(parts: readonly (readonly Piece[])[], { voice, pieces }: Writing): void {
  for (const [index, part] of parts.entries()) {
    pieces.push(...part);
    const separator = voice.separator(index, parts.length);
    if (separator !== '') pieces.push(new Stretch(separator, false));
  }
}

function trimmed(pieces: readonly Piece[]): readonly Piece[] {
  if (!beginsLoose(pieces[0]) && !endsLoose(pieces.at(-1))) return pieces;
  const { text, slots } = textOf(pieces);
  return piecesOf({ text: text.trim(), slots });
}

/** Whether white space may stand before it. */
function beginsLoose(piece: Piece | undefined): boolean {
  if (piece?.type === 'words') return piece.text.trimStart() !== piece.text;
  return piece?.type === 'completion';
}

function endsLoose(piece: Piece | undefined): boolean {
  return piece?.type === 'words' && (piece.ends || piece.text.trimEnd() !== piece.text);
}

/** Parties come in the order in which the contract names them, everything else in the order of the file. */
function inOrder(found: readonly Cursor[], collection: Cursor, scope: Scope): readonly Cursor[] {
  if (collection.path !== 'parties') return found;
  const { provider, first, second } = scope.parties;
  // Several providers stand one after the other, behind the one that speaks for them.
  const place = ({ key }: Cursor): number => (key === first ? 0 : key !== second ? 2 : first === provider ? 3 : 1);
  return [...found].sort((a, b) => place(a) - place(b));
}

function fillHole(node: Hole, scope: Scope, writing: Writing): void {
  const { input, pieces, findings } = writing;
  const found = node.path ? placeAt(node.path, scope, input.consulted) : null;
  const cursor: Cursor | null = found && !isTested(found) ? found : null;
  if (node.path?.keys.length === 1 && node.path.keys[0] === 'id' && node.helper === 'figure' && !cursor) {
    pieces.push(...stretchesOf(scope.item?.cursor.key ?? ''));
    return;
  }
  const filled = writing.voice.fill(node, cursor);
  if (filled.inlines !== null) {
    for (const inline of filled.inlines) pieces.push(inline);
    return;
  }
  const file = input.clause.texts[input.language]?.file ?? '';
  const where = cursor?.path || node.path?.keys.join('.') || node.words.join(' ');
  findings.push(
    diagnostic({
      code: filled.code ?? 'assemble/missing-value',
      message:
        filled.message ?? `${where} has no value, and clause ${input.clause.id} prints it (${file}:${node.at.line}).`,
      help: filled.help ?? `write ${where} in the contract`,
      path: cursor?.path ?? null,
      clause: input.clause.id,
    }),
  );
}
