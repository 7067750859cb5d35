/**
 * A shell made ready for one language when the package is built: parts with holes are cut, parts that never
 * change are deflated and stored, for deflating them was a third of what the first DOCX of a process cost.
 */
import type { Language } from '../../document/document.js';
import type { CutPart, ShellKey } from './fill.js';
import type { PackedPart } from './part-writer.js';

/** By layout, then by the first language of the document. */
export type Shells = Readonly<Record<ShellKey, Readonly<Record<Language, ReadyShell>>>>;

/** Plain data, ready for JSON. */
export interface ReadyShell {
  /** The part with the body stands first: it makes the lists that another part needs. */
  readonly filled: readonly CutPart[];
  readonly packed: readonly StoredPart[];
}

/** A packed part whose bytes are written as base64. */
export interface StoredPart extends Omit<PackedPart, 'deflated'> {
  readonly deflated: string;
}

const opened = new WeakMap<ReadyShell, readonly PackedPart[]>();

/** The bytes of the stored parts; unpacked from base64 once per process. */
export function packedParts(shell: ReadyShell): readonly PackedPart[] {
  const known = opened.get(shell);
  if (known !== undefined) return known;
  const parts = shell.packed.map((part) => ({
    ...part,
    deflated: bytesOf(atob(part.deflated)),
  }));
  opened.set(shell, parts);
  return parts;
}

/** A loop and no `Uint8Array.from`, which takes four times as long in the first document of a process. */
function bytesOf(signs: string): Uint8Array {
  const bytes = new Uint8Array(signs.length);
  for (let at = 0; at < signs.length; at++) bytes[at] = signs.charCodeAt(at);
  return bytes;
}
