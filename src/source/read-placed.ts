/**
 * YAML text -> values with places, by the YAML library, of which this is the only importer. Anchors, aliases, tags and
 * merge keys are refused rather than resolved: they hide what a contract says, and an alias bomb is made of them.
 * A part of its own in `dist`: a run whose files are plain and have no findings never loads it.
 */
import {
  Composer,
  type CST,
  type Document,
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  type ParsedNode,
  Parser,
  type Scalar,
} from 'yaml';
import { type Diagnostic, diagnostic, type Finding } from './diagnostic.js';
import { itemPath, keyPath, type Path } from './path.js';
import type { Placed, RawValue } from './raw.js';
import {
  alias,
  duplicateKey,
  emptyFile,
  emptyValue,
  KEY_NOT_TEXT,
  lostToComment,
  lostValue,
  MAX_DEPTH,
  MERGE_KEY,
  notAMap,
  TAG,
  tooDeep,
} from './reading-findings.js';
import { type Source, spanOf } from './source.js';
import { explainMistake, explainUnclosed } from './yaml-mistakes.js';
import { inspectTokens, type YamlShape } from './yaml-shape.js';

type YamlDocument = Document.Parsed<ParsedNode>;

interface Mistake {
  readonly code: string;
  readonly pos: readonly [number, number];
}

/** What stands where; null where the text as a whole cannot be trusted. Diagnostics: those of `readYaml` but the first two. */
export function readPlaced(source: Source): {
  readonly placed: Placed | null;
  readonly diagnostics: readonly Diagnostic[];
} {
  const tokens = [...new Parser().parse(source.text)];
  const shape = inspectTokens(tokens, MAX_DEPTH);
  if (shape.tooDeepAt !== null) {
    return { placed: null, diagnostics: [tooDeep(source, shape.tooDeepAt)] };
  }
  const [document, second] = compose(source, tokens);
  const errors = second === undefined ? document.errors : [...document.errors, severalDocuments(second)];
  if (errors.length > 0) return { placed: null, diagnostics: explainAll(source, errors, shape) };
  const root = document.contents;
  if (root === null || (isScalar(root) && root.source === ''))
    return { placed: null, diagnostics: [emptyFile(source)] };
  if (!isMap(root)) return { placed: null, diagnostics: [notAMap(source, root.range[0], root.range[1])] };
  const reader = new Reader(source);
  return { placed: reader.read(root, null), diagnostics: reader.diagnostics };
}

/** Failsafe: every scalar is its text. `uniqueKeys` is ours, with both places. There is always a first document. */
function compose(source: Source, tokens: readonly CST.Token[]): readonly [YamlDocument, YamlDocument?] {
  const composer = new Composer<ParsedNode>({ schema: 'failsafe', prettyErrors: false, uniqueKeys: false });
  const [first, second] = composer.compose(tokens, true, source.text.length);
  if (first === undefined) throw new Error('The composer gives a document for every text.');
  return second === undefined ? [first] : [first, second];
}

function severalDocuments(second: YamlDocument): Mistake {
  const [start] = second.range;
  return { code: 'MULTIPLE_DOCS', pos: [start, start + 3] };
}

/**
 * The first mistake of each line, since what follows on the line is mostly its echo; nothing behind a
 * quote or bracket that is never closed, and only tabs behind a tab, for the same reason. At most twenty.
 */
function explainAll(source: Source, errors: readonly Mistake[], { unclosed }: YamlShape): Diagnostic[] {
  const findings = new Map<number, Diagnostic>();
  const last = source.text.length;
  const tab = errors.find(({ code }) => code === 'TAB_AS_INDENT')?.pos[0] ?? last;
  for (const { code, pos } of errors) {
    const [start, end] = pos;
    if (unclosed !== null && start >= unclosed.offset) continue;
    if (start > tab && code !== 'TAB_AS_INDENT') continue;
    const span = spanOf(source, Math.min(start, last), Math.min(end, last));
    if (findings.size === 20 || findings.has(span.start.line)) continue;
    findings.set(span.start.line, diagnostic({ ...explainMistake(code, source, span), span }));
  }
  if (unclosed === null) return [...findings.values()];
  const span = spanOf(source, unclosed.offset, unclosed.offset + 1);
  return [...findings.values(), diagnostic({ ...explainUnclosed(unclosed.sign), span })];
}

/**
 * One walk over the nodes; keeps the findings it meets. Where it stands it knows as a trail of keys
 * and positions, and makes an address of it only for a finding: most files have none.
 */
class Reader {
  readonly diagnostics: Diagnostic[] = [];
  private readonly trail: (string | number)[] = [];
  private readonly source: Source;

  constructor(source: Source) {
    this.source = source;
  }

  read(node: ParsedNode | null, key: Placed['key']): Placed {
    const start = node?.range[0] ?? key?.end ?? 0;
    const end = node?.range[1] ?? start;
    if (node !== null) this.refuseProperties(node);
    if (isScalar(node)) {
      this.checkScalar(node, key);
      return { value: textOf(node), start, end, key, children: null };
    }
    if (isMap(node)) return this.readMap(node.items, start, end, key);
    if (isSeq(node)) {
      const children = node.items.map((item, index) => this.readItem(item as ParsedNode, index));
      return { value: children.map((child) => child.value), start, end, key, children };
    }
    return { value: '', start, end, key, children: null };
  }

  private readItem(item: ParsedNode, index: number): Placed {
    this.trail.push(index + 1);
    const placed = this.read(isPair(item) ? null : item, null);
    this.trail.pop();
    return placed;
  }

  private readMap(
    pairs: readonly { key: unknown; value: unknown }[],
    start: number,
    end: number,
    key: Placed['key'],
  ): Placed {
    const value: Record<string, RawValue> = Object.create(null);
    const children = new Map<string, Placed>();
    let before: string | null = null;
    for (const pair of pairs) {
      const keyNode = pair.key as ParsedNode | null;
      const name = this.readKey(keyNode);
      if (name === null || keyNode === null) continue;
      const place = { start: keyNode.range[0], end: keyNode.range[1] };
      if (pair.value === null) {
        this.within(before ?? name, () => this.report(lostValue(name, before), place.start, place.end));
        continue;
      }
      const first = children.get(name);
      if (first !== undefined) {
        this.within(name, () => this.duplicate(name, place, first));
        continue;
      }
      this.trail.push(name);
      const child = this.read(pair.value as ParsedNode, place);
      this.trail.pop();
      children.set(name, child);
      value[name] = child.value;
      before = name;
    }
    return { value, start, end, key, children };
  }

  /** The key as text, or null when there is none that could be one. */
  private readKey(node: ParsedNode | null): string | null {
    const name = isScalar(node) ? textOf(node) : '';
    if (node !== null) this.refuseProperties(node);
    if (name !== '' && name !== '<<') return name;
    const [start, end] = node?.range ?? [0, 0];
    this.report(name === '<<' ? MERGE_KEY : KEY_NOT_TEXT, start, this.lineEnd(start, end));
    return null;
  }

  private checkScalar(node: Scalar.Parsed, key: Placed['key']): void {
    if (node.type !== 'PLAIN') return;
    const [start, end] = node.range;
    if (node.source === '') {
      const place = key ?? { start, end };
      this.report(emptyValue(key === null ? 'An item of the list' : this.path()), place.start, place.end);
    } else if (typeof node.comment === 'string' && /^[^\s#]/.test(node.comment)) {
      this.report(lostToComment(this.path()), start, end);
    }
  }

  /** Anchors, aliases and tags: refused where they stand. */
  private refuseProperties(node: ParsedNode): void {
    if (isAlias(node) || node.anchor !== undefined) {
      const sign = isAlias(node) ? `*${node.source}` : `&${node.anchor}`;
      this.report(alias(sign), node.range[0], this.lineEnd(node.range[0], node.range[1]));
    } else if (node.tag !== undefined) {
      this.report(TAG, node.range[0], this.lineEnd(node.range[0], node.range[1]));
    }
  }

  private duplicate(name: string, key: { start: number; end: number }, first: Placed): void {
    const span = first.key === null ? null : spanOf(this.source, first.key.start, first.key.end);
    const related = [{ message: 'the first one', path: this.path(), span }];
    this.report({ ...duplicateKey(name), related }, key.start, key.end);
  }

  private report(finding: Finding, start: number, end: number): void {
    const path = this.trail.length === 0 ? null : this.path();
    this.diagnostics.push(diagnostic({ path, ...finding, span: spanOf(this.source, start, end) }));
  }

  private within(name: string, report: () => void): void {
    this.trail.push(name);
    report();
    this.trail.pop();
  }

  private path(): Path {
    let path = '';
    for (const step of this.trail) path = typeof step === 'number' ? itemPath(path, String(step)) : keyPath(path, step);
    return path;
  }

  private lineEnd(start: number, end: number): number {
    const line = this.source.text.indexOf('\n', start);
    return line === -1 ? end : Math.min(end, line);
  }
}

/** A scalar as text. The line end that closes a block scalar is YAML's, not the author's. */
function textOf(node: Scalar.Parsed): string {
  const text = typeof node.value === 'string' ? node.value : '';
  const isBlock = node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED';
  return isBlock ? text.replace(/\n+$/, '') : text;
}
