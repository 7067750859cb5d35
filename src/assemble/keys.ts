/**
 * A small YAML file of the library (clause.yaml, an outline) read key by key: each is asked for once with
 * what it may hold, and what nobody asked for is unknown.
 */
import { type Diagnostic, diagnostic } from '../source/diagnostic.js';
import { isRawList, isRawMap } from '../source/path.js';
import type { Raw, RawMap, RawValue } from '../source/raw.js';

/** Diagnostics go into `findings`: assemble/library, with their place in the file. */
export class Keys {
  private readonly asked = new Set<string>();
  private readonly raw: Raw;
  private readonly file: string;
  private readonly clause: string | null;
  private readonly findings: Diagnostic[];

  constructor(raw: Raw, file: string, clause: string | null, findings: Diagnostic[]) {
    this.raw = raw;
    this.file = file;
    this.clause = clause;
    this.findings = findings;
  }

  /** `path` is a key, or what stands below it: `needs.paid`, `front[2]`. */
  report(path: string, message: string, help: string): void {
    const span = this.raw.locate(path);
    this.findings.push(
      diagnostic({ code: 'assemble/library', message: `${this.file}: ${message}`, help, clause: this.clause, span }),
    );
  }

  private take(key: string): RawValue | undefined {
    this.asked.add(key);
    const root: RawMap = this.raw.root;
    return Object.hasOwn(root, key) ? root[key] : undefined;
  }

  oneOf<const T extends string>(key: string, options: readonly T[], usual: T): T {
    const value = this.take(key);
    if (value === undefined) return usual;
    const option = options.find((each) => each === value);
    if (option === undefined) this.report(key, `${key} is none of ${options.join(', ')}.`, 'Write one of them.');
    return option ?? usual;
  }

  /** A list of texts; a single text is a list of one. */
  list(key: string): readonly string[] {
    const value = this.take(key);
    if (value === undefined) return [];
    if (typeof value === 'string') return [value];
    if (isRawList(value) && value.every((item) => typeof item === 'string')) return value as readonly string[];
    this.report(key, `${key} is no list of words.`, `Write ${key}: [a, b].`);
    return [];
  }

  map(key: string): Readonly<Record<string, string>> {
    const value = this.take(key);
    if (value === undefined) return {};
    const entries = isRawMap(value) ? Object.entries(value) : [];
    if (isRawMap(value) && entries.every(([, item]) => typeof item === 'string')) {
      return Object.fromEntries(entries) as Readonly<Record<string, string>>;
    }
    this.report(key, `${key} is no map of short names.`, `Write ${key}: { name: path }.`);
    return {};
  }

  end(): void {
    for (const key of Object.keys(this.raw.root)) {
      if (!this.asked.has(key)) this.report(key, `${key} is no key here.`, `Use ${[...this.asked].join(', ')}.`);
    }
  }
}
