/**
 * A shell into a ready one, when the package is built. What is stored is deflated by a library that takes its time: it
 * leaves an eighth less than ours, which has to be quick, and the files of every contract are that much smaller.
 */
import { deflateSync } from 'fflate';
import type { Language } from '../../document/document.js';
import { crc32 } from './crc32.js';
import { type CutPart, cutParts, type Shell } from './fill.js';
import type { ReadyShell, StoredPart } from './ready-shell.js';
import { wordLanguage } from './voice.js';
import { escapeXml } from './xml.js';

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
  const bytes = new TextEncoder().encode(text);
  const deflated = deflateSync(bytes, { level: 9, mem: 12 });
  const signs = Array.from(deflated, (byte) => String.fromCharCode(byte));
  return { path, size: bytes.length, crc: crc32(bytes), deflated: btoa(signs.join('')) };
}
