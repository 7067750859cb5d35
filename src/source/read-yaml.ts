/**
 * YAML text -> raw values with places. The only importer of `yaml`, and of YAML only the plain part:
 * maps, lists and texts. Anchors, aliases, tags and merge keys are refused rather than resolved: they
 * hide what a contract says, and an alias bomb is made of them. Nothing is guessed: no number, date,
 * yes or no is read here.
 */
import { isAlias, isMap, isPair, isScalar, isSeq, type ParsedNode, parseDocument } from 'yaml';
import { type Diagnostic, diagnostic, type Finding, type Outcome } from './diagnostic.js';
import { itemPath, keyPath, type Path } from './path.js';
import { makeRaw, type Placed, type Raw, type RawMap, type RawValue } from './raw.js';
import { type Source, spanOf, tooLarge } from './source.js';
import { explainMistake } from './yaml-mistakes.js';

/** Deeper than any contract; shallow enough that no walk over the values runs out of stack. */
export const MAX_DEPTH = 40;

/**
 * The values of a YAML file. `value` is null when the text as a whole cannot be trusted (not YAML,
 * empty, too large, no map); a duplicate key or an empty value leaves the rest readable.
 *
 * Diagnostics: source/too-large, empty-file, not-yaml, tab, several-documents, not-a-map, too-deep,
 * alias, tag, merge-key, key-not-text, duplicate-key, lost-to-comma, lost-to-comment, empty-value.
 */
export function readYaml(source: Source): Outcome<Raw> {
  const large = tooLarge(source.name, source.text.length);
  if (large !== null) return { value: null, diagnostics: [large] };
  const document = parse(source);
  if (document === null) return { value: null, diagnostics: [tooDeep(source, 0, source.text.length, null)] };
  if (document.errors.length > 0) return { value: null, diagnostics: explainAll(source, document.errors) };
  const reader = new Reader(source);
  const root = document.contents;
  if (root === null || (isScalar(root) && root.source === '')) return { value: null, diagnostics: [emptyFile(source)] };
  if (!isMap(root)) return { value: null, diagnostics: [notAMap(source, root.range[0], root.range[1])] };
  const placed = reader.read(root, '', 1, null);
  const value = makeRaw(source, placed.value as RawMap, placed);
  return { value, diagnostics: reader.diagnostics };
}

/**
 * Failsafe: every scalar is its text. `uniqueKeys` is ours, with both places. Null when the nesting
 * overruns the stack, which only a file made for that does.
 */
function parse(source: Source): ReturnType<typeof parseDocument<ParsedNode>> | null {
  try {
    return parseDocument(source.text, { schema: 'failsafe', prettyErrors: false, uniqueKeys: false });
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** The first mistake of each line: what follows it on the line is mostly its echo. At most twenty. */
function explainAll(source: Source, errors: readonly { code: string; pos: readonly [number, number] }[]): Diagnostic[] {
  const lines = new Set<number>();
  const findings: Diagnostic[] = [];
  for (const error of errors) {
    const [start, end] = error.pos;
    const last = source.text.length;
    const span = spanOf(source, Math.min(start, last), Math.min(end, last));
    if (lines.has(span.start.line)) continue;
    lines.add(span.start.line);
    findings.push(diagnostic({ ...explainMistake(error.code, source, span), span }));
    if (findings.length === 20) break;
  }
  return findings;
}

function emptyFile(source: Source): Diagnostic {
  return diagnostic({
    code: 'source/empty-file',
    message: `${source.name} is empty.`,
    help: 'start from a file of the examples folder',
    span: spanOf(source, 0, 0),
  });
}

/** The finding for a file whose outermost value is a list or a text. */
export function notAMap(source: Source, start: number, end: number): Diagnostic {
  const line = source.text.indexOf('\n', start);
  return diagnostic({
    code: 'source/not-a-map',
    message: `${source.name} does not begin with keys and their values.`,
    help: 'begin with the line sepakat: 1, then agreement:, parties: and so on',
    span: spanOf(source, start, line === -1 ? end : Math.min(end, line)),
  });
}

/** The finding for values nested deeper than any contract. */
export function tooDeep(source: Source, start: number, end: number, path: Path | null): Diagnostic {
  return diagnostic({
    code: 'source/too-deep',
    message: `The values here are nested more than ${MAX_DEPTH} deep.`,
    help: 'write the contract with the keys of the examples; none nests so deep',
    path,
    span: spanOf(source, start, end),
  });
}

/** One walk over the nodes; keeps the findings it meets. */
class Reader {
  readonly diagnostics: Diagnostic[] = [];
  readonly source: Source;

  constructor(source: Source) {
    this.source = source;
  }

  read(node: ParsedNode | null, path: Path, depth: number, key: Placed['key']): Placed {
    const [start, end] = node?.range ?? [key?.end ?? 0, key?.end ?? 0];
    if (depth > MAX_DEPTH) {
      this.diagnostics.push(tooDeep(this.source, start, this.lineEnd(start, end), path));
      return { value: '', start, end, key, children: null };
    }
    if (node !== null) this.refuseProperties(node, path);
    if (isMap(node)) return this.readMap(node.items, path, depth, { start, end, key });
    if (isSeq(node)) {
      const children = node.items.map((item, index) => this.readItem(item as ParsedNode, path, index, depth));
      return { value: children.map((child) => child.value), start, end, key, children };
    }
    if (isScalar(node)) this.checkScalar(node, path, key);
    const text = isScalar(node) ? textOf(node) : '';
    return { value: text, start, end, key, children: null };
  }

  private readItem(item: ParsedNode, path: Path, index: number, depth: number): Placed {
    return this.read(isPair(item) ? null : item, itemPath(path, String(index + 1)), depth + 1, null);
  }

  private readMap(
    pairs: readonly { key: unknown; value: unknown }[],
    path: Path,
    depth: number,
    place: Pick<Placed, 'start' | 'end' | 'key'>,
  ): Placed {
    const value: Record<string, RawValue> = Object.create(null);
    const children = new Map<string, Placed>();
    let before: string | null = null;
    for (const pair of pairs) {
      const keyNode = pair.key as ParsedNode | null;
      const name = this.readKey(keyNode, path);
      if (name === null || keyNode === null) continue;
      const keyPlace = { start: keyNode.range[0], end: keyNode.range[1] };
      if (pair.value === null) {
        this.report(lostToComma(name, before, keyPath(path, before ?? name)), keyPlace.start, keyPlace.end);
        continue;
      }
      const first = children.get(name);
      if (first !== undefined) {
        this.duplicate(name, keyPath(path, name), keyPlace, first);
        continue;
      }
      const child = this.read(pair.value as ParsedNode, keyPath(path, name), depth + 1, keyPlace);
      children.set(name, child);
      value[name] = child.value;
      before = name;
    }
    return { ...place, value, children };
  }

  /** The key as text, or null when there is none that could be one. */
  private readKey(node: ParsedNode | null, path: Path): string | null {
    if (isScalar(node) && textOf(node) !== '' && textOf(node) !== '<<') {
      this.refuseProperties(node, path);
      return textOf(node);
    }
    const [start, end] = node?.range ?? [0, 0];
    if (isScalar(node) && textOf(node) === '<<') {
      this.report(
        {
          code: 'source/merge-key',
          message: 'A merge key << does not say what the contract holds.',
          help: 'write the keys out',
          path: path || null,
        },
        start,
        end,
      );
    } else {
      this.report(
        {
          code: 'source/key-not-text',
          message: 'A key here is not a word.',
          help: 'write a word before the colon, without brackets or braces',
          path: path || null,
        },
        start,
        this.lineEnd(start, end),
      );
    }
    return null;
  }

  private checkScalar(node: ParsedNode, path: Path, key: Placed['key']): void {
    if (!isScalar(node)) return;
    const [start, end] = node.range;
    if (node.type === 'PLAIN' && node.source === '') {
      const what = key === null ? 'An item of the list' : path;
      const place = key ?? { start, end };
      this.report(
        {
          code: 'source/empty-value',
          message: `${what} has no value.`,
          help: 'write a value, or delete the line',
          path,
        },
        place.start,
        place.end,
      );
    }
    if (
      node.type === 'PLAIN' &&
      typeof node.comment === 'string' &&
      /^[^\s#]/.test(node.comment) &&
      node.source !== ''
    ) {
      this.report(
        {
          code: 'source/lost-to-comment',
          severity: 'warning',
          message: `The value of ${path} ends before the sign #, which begins a comment.`,
          help: 'quote the whole value if # belongs to it, or write a blank after #',
          path,
        },
        start,
        end,
      );
    }
  }

  /** Anchors, aliases and tags: refused where they stand. */
  private refuseProperties(node: ParsedNode, path: Path): void {
    const [start, end] = node.range;
    if (isAlias(node) || node.anchor !== undefined) {
      this.report(
        {
          code: 'source/alias',
          message: `${isAlias(node) ? `*${node.source}` : `&${node.anchor}`} stands for a value written elsewhere.`,
          help: 'write the value out',
          path: path || null,
        },
        start,
        this.lineEnd(start, end),
      );
    } else if (node.tag !== undefined) {
      this.report(
        {
          code: 'source/tag',
          message: `${node.tag} tells YAML what the value is, which this program does not need.`,
          help: 'delete the word that begins with !',
          path: path || null,
        },
        start,
        this.lineEnd(start, end),
      );
    }
  }

  private duplicate(name: string, path: Path, key: { start: number; end: number }, first: Placed): void {
    const span = first.key === null ? null : spanOf(this.source, first.key.start, first.key.end);
    this.report(
      {
        code: 'source/duplicate-key',
        message: `${name} is written twice.`,
        help: 'delete one of the two, or give it another name',
        path,
        related: [{ message: 'the first one', path, span }],
      },
      key.start,
      key.end,
    );
  }

  private report(finding: Finding, start: number, end: number): void {
    this.diagnostics.push(diagnostic({ ...finding, span: spanOf(this.source, start, end) }));
  }

  private lineEnd(start: number, end: number): number {
    const line = this.source.text.indexOf('\n', start);
    return line === -1 ? end : Math.min(end, line);
  }
}

/** A scalar as text. The line end that closes a block scalar is YAML's, not the author's. */
function textOf(node: ParsedNode): string {
  const text = isScalar(node) && typeof node.value === 'string' ? node.value : '';
  const isBlock = isScalar(node) && (node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED');
  return isBlock ? text.replace(/\n+$/, '') : text;
}

/** `{ text: a, b }` reads as text: a, and a key b with nothing behind it. The value itself is not repeated: it may be personal. */
function lostToComma(name: string, before: string | null, path: Path): Finding {
  const code = 'source/lost-to-comma';
  if (before === null || /^[^\s:]+:\S/.test(name)) {
    const colon = name.indexOf(':');
    const help =
      colon > 0
        ? `write a blank after the colon: ${name.slice(0, colon)}: ...`
        : 'write a colon and a value after it, or delete it';
    return {
      code: 'source/empty-value',
      message: `${colon > 0 ? name.slice(0, colon) : name} has no value.`,
      help,
      path,
    };
  }
  return {
    code,
    message: `The value of ${before} ends at the comma, and what follows stands alone.`,
    help: `quote this from the first letter to the last: ${before}: "..., ..."`,
    path,
  };
}
