/**
 * Bytes of a contract file to text. Only UTF-8 is text here, with or without a byte order mark: a guess
 * at another encoding would change names without anybody noticing.
 */
import { diagnostic, type Outcome } from './diagnostic.js';
import { makeSource, pointAt, type Source, spanOf, tooLarge } from './source.js';

/** Diagnostics: source/too-large; source/not-utf8, at the first byte that is none. */
export function decodeSource(name: string, bytes: Uint8Array): Outcome<Source> {
  const large = tooLarge(name, bytes.byteLength);
  if (large !== null) return { value: null, diagnostics: [large] };
  try {
    return { value: makeSource(name, new TextDecoder('utf-8', { fatal: true }).decode(bytes)), diagnostics: [] };
  } catch {
    const wide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
    const source = makeSource(name, new TextDecoder().decode(bytes));
    const at = source.text.indexOf('\ufffd');
    const { line, column } = pointAt(source, at);
    return {
      value: null,
      diagnostics: [
        diagnostic({
          code: 'source/not-utf8',
          message: wide
            ? `${name} is saved as UTF-16, and a contract file is UTF-8.`
            : `${name} has a byte that is no UTF-8 text, in line ${line} at column ${column}.`,
          help: 'save the file as UTF-8; editors offer it under "Save as" or "Encoding"',
          span: wide ? null : spanOf(source, at, at + 1),
        }),
      ],
    };
  }
}
