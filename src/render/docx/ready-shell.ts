/**
 * A shell made ready for one language when the package is built: parts with holes are cut, parts that never
 * change are deflated and stored, for deflating them was a third of what the first DOCX of a process cost.
 */
import type { Language } from '../../document/document.js';
import { type CutPart, cutParts, fillPart, type Shell, type ShellKey } from './fill.js';
import { type PackedPart, packPart } from './package.js';
import { wordLanguage } from './voice.js';
import { escapeXml } from './xml.js';

/** By layout, then by the first language of the document. */
export type Shells = Readonly<Record<ShellKey, Readonly<Record<Language, ReadyShell>>>>;

/** Plain data, ready for JSON. */
export interface ReadyShell {
  readonly filled: readonly CutPart[];
  readonly packed: readonly StoredPart[];
  /** Ids of the styles that the package defines. */
  readonly styles: readonly string[];
}

/** A packed part whose bytes are written as base64. */
export interface StoredPart extends Omit<PackedPart, 'deflated'> {
  readonly deflated: string;
}

/** `language` is the first of the document: the one of its styles and of all that says no other. */
export function readyShell(shell: Shell, language: Language): ReadyShell {
  const lang = escapeXml(wordLanguage(language));
  const parts = cutParts(shell).map((part) =>
    part.pieces.every((piece, at) => at % 2 === 0 || piece === 'lang')
      ? { path: part.path, pieces: [fillPart(part, () => lang)] }
      : part,
  );
  const stylesXml = parts.find((part) => part.path === 'word/styles.xml')?.pieces[0] ?? '';
  return {
    filled: parts.filter((part) => part.pieces.length > 1),
    packed: parts.filter((part) => part.pieces.length === 1).map((part) => store(part.path, part.pieces[0] ?? '')),
    styles: [...stylesXml.matchAll(/w:styleId="([^"]*)"/g)].map((match) => match[1] ?? ''),
  };
}

function store(path: string, text: string): StoredPart {
  const { deflated, ...part } = packPart(path, text);
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
