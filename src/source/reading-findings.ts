/**
 * What is said of a file that is read but cannot be meant so: sentences shared by the readers of YAML
 * and JSON, and those of YAML alone. None repeats a value: which fields are personal is not known yet.
 */
import { type Diagnostic, diagnostic, type Finding } from './diagnostic.js';
import { type Source, spanOf } from './source.js';

/** Deeper than any contract; shallow enough that no walk over the values runs out of stack. */
export const MAX_DEPTH = 40;

export function emptyFile(source: Source): Diagnostic {
  return diagnostic({
    code: 'source/empty-file',
    message: `${source.name} is empty.`,
    help: 'start from a file of the examples folder',
    span: spanOf(source, 0, 0),
  });
}

/** A carriage return that no line feed follows: to some editors it ends a line, to YAML a comment goes on behind it. */
export function loneReturn(source: Source): Diagnostic | null {
  const at = source.text.search(/\r(?!\n)/);
  if (at === -1) return null;
  return diagnostic({
    code: 'source/line-ends',
    message: `${source.name} has a line that ends with a carriage return (CR) alone.`,
    help: 'save the file with the line ends LF or CRLF; editors show which it has in the status line',
    span: spanOf(source, at, at + 1),
  });
}

/** The outermost value is a list or a text. */
export function notAMap(source: Source, start: number, end: number): Diagnostic {
  const line = source.text.indexOf('\n', start);
  return diagnostic({
    code: 'source/not-a-map',
    message: `${source.name} does not begin with keys and their values.`,
    help: 'begin with the line sepakat: 1, then agreement:, parties: and so on',
    span: spanOf(source, start, line === -1 ? end : Math.min(end, line)),
  });
}

export function tooDeep(source: Source, offset: number): Diagnostic {
  return diagnostic({
    code: 'source/too-deep',
    message: `The values here are nested more than ${MAX_DEPTH} deep.`,
    help: 'write the contract with the keys of the examples; none nests so deep',
    span: spanOf(source, offset, offset + 1),
  });
}

export function duplicateKey(name: string): Finding {
  return {
    code: 'source/duplicate-key',
    message: `${name} is written twice.`,
    help: 'delete one of the two, or give it another name',
  };
}

/** `what` is a path, or words for an item of a list. */
export function emptyValue(what: string): Finding {
  return { code: 'source/empty-value', message: `${what} has no value.`, help: 'write a value, or delete the line' };
}

/**
 * A key without value between braces. `{ text: a, b }` reads as text: a and a key b, so the value
 * before it was cut at the comma; `{b:c}` and `{b}` are keys whose author forgot something else.
 */
export function lostValue(name: string, before: string | null): Finding {
  const colon = name.indexOf(':');
  if (before !== null && colon === -1) {
    return {
      code: 'source/lost-to-comma',
      message: `The value of ${before} ends at the comma, and what follows stands alone.`,
      help: `quote this from the first letter to the last: ${before}: "..., ..."`,
    };
  }
  const key = colon > 0 ? name.slice(0, colon) : name;
  const help = colon > 0 ? `write a blank after the colon: ${key}: ...` : `write ${key}: and a value, or delete it`;
  return { code: 'source/empty-value', message: `${key} has no value.`, help };
}

/** A comment that begins without a blank after `#`, right behind a value: `Unit #5`. */
export function lostToComment(path: string): Finding {
  return {
    code: 'source/lost-to-comment',
    severity: 'warning',
    message: `The value of ${path} ends before the sign #, which begins a comment.`,
    help: 'quote the whole value if # belongs to it, or write a blank after #',
  };
}

/** `sign` is the anchor or alias as written. */
export function alias(sign: string): Finding {
  return {
    code: 'source/alias',
    message: `${sign} stands for a value written elsewhere.`,
    help: 'write the value out',
  };
}

export const TAG: Finding = {
  code: 'source/tag',
  message: 'A word that begins with ! stands before this value and would change how it is read.',
  help: 'delete the word that begins with !',
};

export const MERGE_KEY: Finding = {
  code: 'source/merge-key',
  message: 'A merge key << does not say what the contract holds.',
  help: 'write the keys out',
};

export const KEY_NOT_TEXT: Finding = {
  code: 'source/key-not-text',
  message: 'A key here is not a word.',
  help: 'write a word before the colon, without brackets or braces',
};
