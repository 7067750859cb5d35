/**
 * The plain YAML that most contract files are written in: keys and list items by indentation, values of one line,
 * collections in brackets on one line, comments. Read in one pass, without places, in a tenth of the time that YAML
 * takes. Anything that could mean something else gives null, and whoever asked reads the text as YAML: what is read here
 * is what is read there, and a mistake is never judged here.
 */
import type { RawMap, RawValue } from './raw.js';

/** The values, or null where the text is not as plain as that. */
export function readPlainYaml(text: string): RawMap | null {
  if (STRANGE.test(text)) return null;
  try {
    return new Reader(linesOf(text)).readWhole();
  } catch (error) {
    if (error === NOT_PLAIN) return null;
    throw error;
  }
}

/** Tabs and other signs that are no letter, a document's edge, a directive. */
const STRANGE = /[\0-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff]|^(?:---|\.\.\.|%)/m;

/** A key of a map; a longer one is not found. */
const KEY = /([A-Za-z0-9][A-Za-z0-9._-]{0,99}):(?= |$)/y;

/** Nothing more on the line, or a comment that is nothing else: `#14` may be meant as text. */
const END = /(?: *| +#(?:[ #].*)?)$/y;

const DOUBLE_QUOTED = /"([^"\\]*)"/y;
const SINGLE_QUOTED = /'([^']*)'/y;

/** A text that no sign begins; in brackets it ends with them or a comma. */
const PLAIN = /[^ \-?:,[\]{}#&*!|>'"%@`].*/y;
const PLAIN_IN_BRACKETS = /[^ \-?:,[\]{}#&*!|>'"%@`][^,[\]{}]*/y;

/** Far deeper than any contract, and less than YAML is refused at. */
const DEEPEST = 20;

const NOT_PLAIN = Symbol('not plain');

interface Line {
  readonly indent: number;
  readonly text: string;
}

/** Without blank lines and those that hold a comment alone. */
function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  for (const line of text.split('\n')) {
    const indent = line.length - line.replace(/^ +/, '').length;
    if (indent === line.length) continue;
    if (line[indent] !== '#') lines.push({ indent, text: line });
    else if (!/^#(?:[ #]|$)/.test(line.slice(indent))) throw NOT_PLAIN;
  }
  return lines;
}

class Reader {
  private readonly lines: Line[];
  /** The line that is read, and where in it. */
  private at = 0;
  private column = 0;
  private depth = 0;

  constructor(lines: Line[]) {
    this.lines = lines;
  }

  readWhole(): RawMap {
    const [first] = this.lines;
    if (first === undefined || first.indent > 0) throw NOT_PLAIN;
    const root = this.readMap(0);
    if (this.at < this.lines.length) throw NOT_PLAIN;
    return root;
  }

  private readMap(indent: number): RawMap {
    this.deeper();
    const map: Record<string, RawValue> = Object.create(null);
    for (let line = this.lineAt(indent); line !== null; line = this.lineAt(indent)) {
      this.column = indent;
      const key = this.must(KEY);
      if (key in map) throw NOT_PLAIN;
      map[key] = this.readValue(indent);
    }
    this.depth--;
    return map;
  }

  /** Behind a key: on its line, or below it and further in. */
  private readValue(indent: number): RawValue {
    if (this.find(END) === null) return this.readInline(indent);
    const below = this.lines[++this.at];
    if (below === undefined || below.indent <= indent) throw NOT_PLAIN;
    return below.text.startsWith('- ', below.indent) ? this.readList(below.indent) : this.readMap(below.indent);
  }

  private readList(indent: number): RawValue {
    this.deeper();
    const items: RawValue[] = [];
    for (let line = this.lineAt(indent); line !== null; line = this.lineAt(indent)) {
      if (!line.text.startsWith('- ', indent)) throw NOT_PLAIN;
      let start = indent + 2;
      while (line.text[start] === ' ') start++;
      this.column = start;
      if (this.find(KEY) === null) {
        items.push(this.readInline(indent));
      } else {
        // The first key of a map stands behind the dash, the others below it.
        this.lines[this.at] = { indent: start, text: line.text };
        items.push(this.readMap(start));
      }
    }
    this.depth--;
    return items;
  }

  /** The line that is next, where it stands just so far in; null where it belongs further out. */
  private lineAt(indent: number): Line | null {
    const line = this.lines[this.at];
    if (line === undefined || line.indent < indent) return null;
    if (line.indent > indent) throw NOT_PLAIN;
    return line;
  }

  /** A value that ends with its line; a line further in would go on with it. */
  private readInline(indent: number): RawValue {
    this.skipBlanks();
    const value = this.readQuoted() ?? this.readBrackets() ?? this.readPlain();
    this.must(END);
    const next = this.lines[++this.at];
    if (next !== undefined && next.indent > indent) throw NOT_PLAIN;
    return value;
  }

  private readPlain(): string {
    const start = this.column;
    const rest = this.must(PLAIN);
    const comment = rest.indexOf(' #');
    const text = withoutBlanks(comment === -1 ? rest : rest.slice(0, comment));
    this.column = start + text.length;
    return plain(text);
  }

  private readQuoted(): string | null {
    return this.take(DOUBLE_QUOTED) ?? this.take(SINGLE_QUOTED);
  }

  private readBrackets(): RawValue | null {
    const sign = this.text[this.column];
    if (sign !== '[' && sign !== '{') return null;
    this.deeper();
    this.column++;
    const value = sign === '[' ? this.readListInBrackets() : this.readMapInBrackets();
    this.depth--;
    return value;
  }

  private readListInBrackets(): RawValue {
    const items: RawValue[] = [];
    if (this.isClosed(']')) return items;
    do items.push(this.readInBrackets());
    while (!this.isOver(']'));
    return items;
  }

  private readMapInBrackets(): RawMap {
    const map: Record<string, RawValue> = Object.create(null);
    if (this.isClosed('}')) return map;
    do {
      this.skipBlanks();
      const key = this.must(KEY);
      if (key in map) throw NOT_PLAIN;
      map[key] = this.readInBrackets();
    } while (!this.isOver('}'));
    return map;
  }

  private readInBrackets(): RawValue {
    this.skipBlanks();
    return this.readQuoted() ?? this.readBrackets() ?? plain(withoutBlanks(this.must(PLAIN_IN_BRACKETS)));
  }

  private isClosed(sign: string): boolean {
    this.skipBlanks();
    if (this.text[this.column] !== sign) return false;
    this.column++;
    return true;
  }

  /** Behind an item: true where the bracket closes, false where another follows a comma. */
  private isOver(sign: string): boolean {
    if (this.isClosed(sign)) return true;
    if (!this.isClosed(',')) throw NOT_PLAIN;
    return false;
  }

  private skipBlanks(): void {
    while (this.text[this.column] === ' ') this.column++;
  }

  private deeper(): void {
    this.depth++;
    if (this.depth > DEEPEST) throw NOT_PLAIN;
  }

  private get text(): string {
    return this.lines[this.at]?.text ?? '';
  }

  private find(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.column;
    return pattern.exec(this.text);
  }

  /** What the first group of the pattern holds, or all of it; the place behind it is next. */
  private take(pattern: RegExp): string | null {
    const found = this.find(pattern);
    if (found === null) return null;
    this.column = pattern.lastIndex;
    return found[1] ?? found[0];
  }

  private must(pattern: RegExp): string {
    const taken = this.take(pattern);
    if (taken === null) throw NOT_PLAIN;
    return taken;
  }
}

/** A colon before a blank would make a key of it, and a comment sign a comment. */
function plain(text: string): string {
  if (text.endsWith(':') || text.includes(': ') || text.includes(' #')) throw NOT_PLAIN;
  return text;
}

function withoutBlanks(text: string): string {
  let end = text.length;
  while (text[end - 1] === ' ') end--;
  return text.slice(0, end);
}
