/**
 * JSON text (RFC 8259) -> the same raw values with places as YAML gives. Numbers, true and false are
 * kept as written, so that 99.90 stays 99.90; null is an empty value.
 */
import { type Diagnostic, diagnostic, type Outcome } from './diagnostic.js';
import { itemPath, keyPath, type Path } from './path.js';
import { makeRaw, type Placed, type Raw, type RawMap, type RawValue } from './raw.js';
import { duplicateKey, emptyFile, emptyValue, MAX_DEPTH, notAMap, tooDeep } from './reading-findings.js';
import { type Source, spanOf, tooLarge } from './source.js';

/**
 * The values of a JSON file. Reading ends at the first sign that is not JSON, since nothing behind it
 * can be trusted.
 *
 * Diagnostics: source/too-large, empty-file, not-json, not-a-map, too-deep, duplicate-key, empty-value.
 */
export function readJson(source: Source): Outcome<Raw> {
  const large = tooLarge(source.name, source.text.length);
  if (large !== null) return { value: null, diagnostics: [large] };
  const reader = new JsonReader(source);
  try {
    const placed = reader.file();
    if (placed.children instanceof Map) {
      return { value: makeRaw(source, placed.value as RawMap, () => placed), diagnostics: reader.diagnostics };
    }
    return { value: null, diagnostics: [...reader.diagnostics, notAMap(source, placed.start, placed.end)] };
  } catch (stop) {
    if (!(stop instanceof Stop)) throw stop;
    return { value: null, diagnostics: [...reader.diagnostics, stop.finding] };
  }
}

/** Carries the finding out of the recursion; never leaves this file. */
class Stop extends Error {
  readonly finding: Diagnostic;

  constructor(finding: Diagnostic) {
    super(finding.message);
    this.finding = finding;
  }
}

const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const WORD = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const BLANK = /[ \t\r\n]*/y;

class JsonReader {
  readonly diagnostics: Diagnostic[] = [];
  private readonly source: Source;
  private readonly text: string;
  private at: number;

  constructor(source: Source) {
    this.source = source;
    this.text = source.text;
    this.at = source.text.startsWith('\uFEFF') ? 1 : 0;
  }

  file(): Placed {
    this.blank();
    if (this.at === this.text.length) {
      throw new Stop(emptyFile(this.source));
    }
    const placed = this.value('', 1, null);
    this.blank();
    if (this.at < this.text.length)
      throw this.stop('not-json', 'Something follows the end of the contract.', 'delete what follows the last brace');
    return placed;
  }

  private value(path: Path, depth: number, key: Placed['key']): Placed {
    const start = this.at;
    if (depth > MAX_DEPTH) throw new Stop(tooDeep(this.source, start));
    const sign = this.text[start];
    if (sign === '{') return this.map(path, depth, key);
    if (sign === '[') return this.list(path, depth, key);
    const value = sign === '"' ? this.string('The text') : this.word(path);
    return { value, start, end: this.at, key, children: null };
  }

  private map(path: Path, depth: number, key: Placed['key']): Placed {
    const start = this.at;
    const value: Record<string, RawValue> = Object.create(null);
    const children = new Map<string, Placed>();
    this.each('}', () => {
      const keyStart = this.at;
      if (this.text[keyStart] !== '"')
        throw this.stop('not-json', 'A key is not between double quotes.', 'write "key": and a value');
      const name = this.string('The key');
      const place = { start: keyStart, end: this.at };
      this.blank();
      if (this.text[this.at] !== ':')
        throw this.stop('not-json', 'A colon is missing after the key.', 'write "key": and a value');
      this.at += 1;
      this.blank();
      const child = this.value(keyPath(path, name), depth + 1, place);
      const first = children.get(name);
      if (first !== undefined) {
        this.duplicate(name, keyPath(path, name), place, first);
        return;
      }
      children.set(name, child);
      value[name] = child.value;
    });
    return { value, start, end: this.at, key, children };
  }

  private list(path: Path, depth: number, key: Placed['key']): Placed {
    const start = this.at;
    const children: Placed[] = [];
    this.each(']', () => {
      children.push(this.value(itemPath(path, String(children.length + 1)), depth + 1, null));
    });
    return { value: children.map((child) => child.value), start, end: this.at, key, children };
  }

  /** Reads from an opening to its closing sign, with `item` at the beginning of each item. */
  private each(close: string, item: () => void): void {
    this.at += 1;
    this.blank();
    if (this.text[this.at] === close) {
      this.at += 1;
      return;
    }
    for (;;) {
      item();
      this.blank();
      const sign = this.text[this.at];
      if (sign !== ',' && sign !== close)
        throw this.stop(
          'not-json',
          `A comma or ${close} is missing here.`,
          `write a comma between values, and ${close} at the end`,
        );
      this.at += 1;
      if (sign === close) return;
      this.blank();
      if (this.text[this.at] === close) {
        throw this.stop('not-json', `A comma stands before ${close}.`, 'delete the comma before it');
      }
    }
  }

  private string(what: string): string {
    const text = this.match(STRING);
    if (text === null)
      throw this.stop(
        'not-json',
        `${what} that begins here is not closed, or has a sign that JSON writes with a backslash.`,
        'close it with a double quote on the same line',
      );
    return JSON.parse(text) as string;
  }

  private word(path: Path): string {
    const start = this.at;
    const text = this.match(WORD);
    if (text === null)
      throw this.stop('not-json', 'A value is missing or not written as JSON.', 'put texts between double quotes');
    if (text !== 'null') return text;
    const finding = { ...emptyValue(path === '' ? this.source.name : path), path };
    this.diagnostics.push(diagnostic({ ...finding, span: spanOf(this.source, start, this.at) }));
    return '';
  }

  private match(pattern: RegExp): string | null {
    pattern.lastIndex = this.at;
    const text = pattern.exec(this.text)?.[0] ?? null;
    if (text !== null) this.at += text.length;
    return text;
  }

  private blank(): void {
    this.match(BLANK);
  }

  private duplicate(name: string, path: Path, key: { start: number; end: number }, first: Placed): void {
    const span = first.key === null ? null : spanOf(this.source, first.key.start, first.key.end);
    const related = [{ message: 'the first one', path, span }];
    const finding = { ...duplicateKey(name), path, related };
    this.diagnostics.push(diagnostic({ ...finding, span: spanOf(this.source, key.start, key.end) }));
  }

  private stop(name: string, message: string, help: string): Stop {
    const span = spanOf(this.source, this.at, Math.min(this.at + 1, this.text.length));
    return new Stop(diagnostic({ code: `source/${name}`, message, help, span }));
  }
}
