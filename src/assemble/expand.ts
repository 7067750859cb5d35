/**
 * Template nodes and a contract to Markdown with numbered slots. Values, terms and references go
 * into the slots, never into the text, so nothing that a contract holds is ever read as Markdown or
 * as a template. Strict: a hole that the contract cannot fill is a finding, not an empty place.
 */
import type { Language } from '../document/document.js';
import type { Inline } from '../document/inline.js';
import { type Diagnostic, diagnostic } from '../source/diagnostic.js';
import { slotMark } from './clause-inlines.js';
import { type Cursor, isPresent, isTested, items } from './cursor.js';
import { type FactInput, holdsFact, isFact } from './facts.js';
import type { ClauseTemplate } from './library.js';
import type { HelperInput, Phrases } from './phrases.js';
import { resolve, type Scope } from './scope.js';
import type { Choice, Hole, Repetition, TemplateNode } from './template.js';

export interface Expanded {
  readonly text: string;
  readonly slots: readonly Inline[];
  readonly diagnostics: readonly Diagnostic[];
}

export interface ExpandInput {
  readonly clause: ClauseTemplate;
  readonly language: Language;
  readonly scope: Scope;
  readonly facts: FactInput;
  readonly phrases: Phrases;
  /** Told of each leaf that chose words without being printed. */
  readonly consulted: (path: string) => void;
}

/** Diagnostics: assemble/missing-value, and those of the helpers in phrases. */
export function expandClause(input: ExpandInput): Expanded {
  const slots: Inline[] = [];
  const findings: Diagnostic[] = [];
  const text = expandNodes(input.clause.texts[input.language]?.nodes ?? [], input.scope, { input, slots, findings });
  return { text, slots, diagnostics: findings };
}

interface Writing {
  readonly input: ExpandInput;
  readonly slots: Inline[];
  readonly findings: Diagnostic[];
}

function expandNodes(nodes: readonly TemplateNode[], scope: Scope, writing: Writing): string {
  let text = '';
  for (const node of nodes) {
    switch (node.type) {
      case 'words':
        text += completeIds(node.text, scope);
        break;
      case 'hole':
        text += fillHole(node, scope, writing);
        break;
      case 'choice':
        text += expandNodes(chooses(node, scope, writing) ? node.chosen : node.otherwise, scope, writing);
        break;
      case 'repetition':
        text += repeat(node, scope, writing);
        break;
    }
  }
  return text;
}

/** In an `each`, `{#metric}` becomes `{#metric-uptime}`: the ids of all items around complete it. */
function completeIds(text: string, scope: Scope): string {
  if (scope.items.length === 0 || !text.includes('{#')) return text;
  const suffix = scope.items.map((item) => `-${idOf(item.cursor.key)}`).join('');
  return text.replace(/\{#([a-z0-9-]+)\}/gu, (_, id: string) => `{#${id}${suffix}}`);
}

/** An item's address as part of an id: `99.9%` is `99-9`. */
function idOf(key: string): string {
  return key
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');
}

function chooses(node: Choice, scope: Scope, writing: Writing): boolean {
  const [first, fact] = node.path;
  if (first === 'facts' && fact !== undefined && isFact(fact)) {
    return holdsFact(fact, writing.input.facts, scope.items.at(-1)?.cursor.path);
  }
  const found = resolve(node.path, scope, writing.input.consulted);
  if (!found) return false;
  if (isTested(found)) {
    writing.input.consulted(found.leaf.path);
    return found.holds;
  }
  if (found.shape.kind === 'leaf' && found.shape.leaf === 'flag') writing.input.consulted(found.path);
  return isPresent(found);
}

function repeat(node: Repetition, scope: Scope, writing: Writing): string {
  const found = resolve(node.path, scope, writing.input.consulted);
  if (!found || isTested(found)) return '';
  const parts = inOrder(items(found, scope.root, writing.input.consulted), found, scope).map((cursor) =>
    expandNodes(node.body, { ...scope, items: [...scope.items, { cursor, as: node.as }] }, writing),
  );
  return node.joined
    ? writing.input.phrases.series(
        // An item whose words all fell away leaves no comma behind.
        parts.map((part) => part.trim()).filter((part) => part !== ''),
        writing.input.language,
      )
    : parts.join('');
}

/** Parties come in the order in which the contract names them, everything else in the order of the file. */
function inOrder(found: readonly Cursor[], collection: Cursor, scope: Scope): readonly Cursor[] {
  if (collection.path !== 'parties') return found;
  return [...found].sort((a, b) => Number(b.key === scope.parties.first) - Number(a.key === scope.parties.first));
}

function fillHole(node: Hole, scope: Scope, writing: Writing): string {
  const { input, slots, findings } = writing;
  const found = node.path ? resolve(node.path, scope, input.consulted) : null;
  const cursor: Cursor | null = found && !isTested(found) ? found : null;
  const asked: HelperInput = {
    cursor,
    root: scope.root,
    words: node.words,
    many: node.many,
    language: input.language,
    consulted: input.consulted,
  };
  if (node.path?.length === 1 && node.path[0] === 'id' && node.helper === 'figure' && !cursor)
    return scope.items.at(-1)?.cursor.key ?? '';
  const filled = input.phrases.fill(node.helper, asked);
  if (filled.inlines === null) {
    const file = input.clause.texts[input.language]?.file ?? '';
    const where = cursor?.path || node.path?.join('.') || node.words.join(' ');
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
    return '';
  }
  let marks = '';
  for (const inline of filled.inlines) {
    marks += slotMark(slots.length);
    slots.push(inline);
  }
  return marks;
}
