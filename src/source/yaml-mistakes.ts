/**
 * What the YAML library's error codes mean to somebody who writes a contract, and what to write
 * instead. A code without an entry is said in general words, with its place.
 */
import type { Finding } from './diagnostic.js';
import { lineText, type Source } from './source.js';
import type { Span } from './span.js';

type Explain = (line: string, sign: string) => Pick<Finding, 'message' | 'help'> & { readonly code?: string };

const QUOTE = 'put the whole value between double quotes';

const MISTAKES: Readonly<Record<string, Explain>> = {
  TAB_AS_INDENT: () => ({
    code: 'source/tab',
    message: 'This line is indented with a tab.',
    help: 'indent with blanks, two for each level',
  }),
  MULTIPLE_DOCS: () => ({
    code: 'source/several-documents',
    message: 'A second document begins here.',
    help: 'delete the line --- and keep one contract a file',
  }),
  BLOCK_AS_IMPLICIT_KEY: () => ({
    message: 'This value has a colon followed by a blank in it, so it reads as a second key.',
    help: QUOTE,
  }),
  BAD_SCALAR_START: (_, sign) => ({ message: `A value cannot begin with ${sign}.`, help: QUOTE }),
  BAD_DQ_ESCAPE: (_, sign) => ({
    message: `Between double quotes a backslash begins a special sign, and ${sign} is none.`,
    help: 'write two backslashes, or use single quotes',
  }),
  UNEXPECTED_TOKEN: (line) =>
    /^\s*[^\s#][^:]*:\s*- /.test(line)
      ? { message: 'A list begins on the line of its key.', help: 'put each - on a line of its own below the key' }
      : { message: 'Something follows here that does not belong to the value before it.', help: QUOTE },
  MISSING_CHAR: (line) =>
    /^\s*[\w-]+\s*$/.test(line)
      ? {
          message: `${line.trim()} has no colon and no value.`,
          help: `write ${line.trim()}: and a value, or delete the line`,
        }
      : {
          message: 'A sign that closes or separates is missing here.',
          help: 'close every quote, bracket and brace, and write a colon and a blank after each key',
        },
  BAD_INDENT: () => ({
    message: 'This line is not indented like the lines it belongs to.',
    help: 'line it up with its neighbours, and close every bracket and brace',
  }),
  MULTILINE_IMPLICIT_KEY: () => ({
    message: 'A key runs over several lines.',
    help: 'write each key, its colon and its value on one line',
  }),
  KEY_OVER_1024_CHARS: () => ({ message: 'A key is longer than 1024 letters.', help: QUOTE }),
  BLOCK_IN_FLOW: () => ({
    message: 'Between braces or brackets nothing can be written line by line.',
    help: 'write commas between the values, or leave the braces out',
  }),
  BAD_ALIAS: () => ({ message: 'The signs & and * have a meaning of their own here.', help: QUOTE }),
  MULTIPLE_ANCHORS: () => ({ message: 'The sign & has a meaning of its own here.', help: QUOTE }),
  MULTIPLE_TAGS: () => ({ message: 'The sign ! has a meaning of its own here.', help: QUOTE }),
  BAD_DIRECTIVE: () => ({ message: 'A line that begins with % is an instruction to YAML.', help: 'delete the line' }),
};

/** The finding for one mistake of the library's list, without its place. */
export function explainMistake(code: string, source: Source, span: Span): Finding {
  const explain = Object.hasOwn(MISTAKES, code) ? MISTAKES[code] : undefined;
  const sign = source.text.slice(span.start.offset, Math.min(span.start.offset + 2, span.end.offset)) || 'this';
  const said = explain?.(lineText(source, span.start.line), sign);
  return {
    code: 'source/not-yaml',
    message: 'This line cannot be read.',
    help: 'compare it with a file of the examples folder; values with : or # or quotes in them are quoted',
    ...said,
  };
}

/** The finding for a quote, brace or bracket that is never closed, at its opening. */
export function explainUnclosed(sign: string): Finding {
  const closing = { '{': '}', '[': ']' }[sign] ?? sign;
  const what = sign === closing ? `The quote ${sign}` : `The ${sign}`;
  return {
    code: 'source/not-yaml',
    message: `${what} that begins here is never closed.`,
    help: `write ${closing} where it ends`,
  };
}
