/**
 * A shell made ready for one language when the package is built: parts with holes are cut, parts that never
 * change are deflated and stored, for deflating them was a third of what the first DOCX of a process cost.
 */
import type { Language } from '../../document/document.js';
import { type CutPart, cutParts, type Shell, type ShellKey } from './fill.js';
import { type PackedPart, PartWriter } from './part-writer.js';
import { wordLanguage } from './voice.js';
import { escapeXml } from './xml.js';

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

/** `language` is the first of the document: the one of its styles and of all that says no other. */
export function readyShell(shell: Shell, language: Language): ReadyShell {
  const lang = escapeXml(wordLanguage(language));
  const parts = cutParts(shell).map(({ path, pieces }) => {
    const known = pieces.every((piece, at) => at % 2 === 0 || piece === 'lang');
    return known
      ? { path, pieces: [pieces.map((piece, at) => (at % 2 === 0 ? piece : lang)).join('')] }
      : { path, pieces };
  });
  const hasBody = ({ pieces }: CutPart): boolean => pieces.includes('body');
  const filled = parts.filter(({ pieces }) => pieces.length > 1);
  return {
    filled: [...filled.filter(hasBody), ...filled.filter((part) => !hasBody(part))],
    packed: parts.filter(({ pieces }) => pieces.length === 1).map(({ path, pieces }) => store(path, pieces[0] ?? '')),
  };
}

function store(path: string, text: string): StoredPart {
  const out = new PartWriter();
  out.write(text);
  const { deflated, ...part } = out.finish(path);
  return { ...part, deflated: btoa(Array.from(deflated, (byte) => String.fromCharCode(byte)).join('')) };
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
