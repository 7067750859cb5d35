/**
 * Ids and what refers to them. That a reference leads somewhere is for `invariants/unknown-reference.ts`;
 * here it only has the form of an id.
 */
import { isReservedName } from '../../source/reserved-name.js';
import { accepted, type Parsed, refused } from '../../values/parsed.js';
import { type About, type Field, rawField, textField } from './field.js';
import type { Problem } from './problem.js';
import { twice } from './words.js';

/** Small letters and digits in groups joined by hyphens, at most 40: it becomes part of file names and bookmarks. */
const LONGEST_ID = 40;
export const IDENTIFIER = /^(?=.{1,40}$)[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/** The name of the contract itself, never printed: its files are called by it. */
export function id(describe: string): Field<string> {
  return textField({ leaf: 'id', describe, says: 'shape' }, (text) =>
    isReservedName(text)
      ? refused(`${text} is a name that Windows keeps for a device, and no file can have it.`, `write ${text}-sla`)
      : readId(text),
  );
}

/** An id of the collection `refers`. */
export function ref(refers: string, describe: string, says: 'printed' | 'shape' = 'printed'): Field<string> {
  return textField({ leaf: 'ref', refers, describe, says }, readId);
}

/** One of `options`, or an id that a firm's own templates give a meaning to. */
export function wordOrId(
  name: string,
  options: readonly string[],
  describe: string,
  more: Pick<About, 'later' | 'says'> = {},
): Field<string> {
  const { later = [] } = more;
  return textField({ leaf: 'word', word: name, options, open: true, describe, ...more }, (text) =>
    IDENTIFIER.test(text) && !later.includes(text) ? accepted(text) : { type: 'word', written: text, options, later },
  );
}

/** A list of ids of one collection, each at most once. */
export function refs(refers: string, describe: string): Field<readonly string[]> {
  return rawField({ leaf: 'refs', refers, describe }, (raw) => {
    if (!Array.isArray(raw)) return { type: raw === '' ? 'empty' : 'shape', expected: 'list' };
    if (raw.length === 0) return { type: 'empty' };
    const found: string[] = [];
    const problems: Problem[] = [];
    for (const [index, text] of raw.entries()) {
      if (typeof text !== 'string') problems.push({ type: 'shape', expected: 'text', below: [index] });
      else if (text === '') problems.push({ type: 'empty', below: [index] });
      else if (found.includes(text)) problems.push({ ...twice(text), below: [index] });
      else {
        const read = readId(text);
        if (read.ok) found.push(text);
        else problems.push({ type: 'value', message: read.message, help: read.help, below: [index] });
      }
    }
    return problems.length > 0 ? problems : accepted(found);
  });
}

/** Why `text` is no id, or the id. */
export function readId(text: string): Parsed<string> {
  if (IDENTIFIER.test(text)) return accepted(text);
  const slug = text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '')
    .slice(0, LONGEST_ID)
    .replace(/-+$/, '');
  if (/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(text)) {
    return refused(`${text} has ${text.length} characters, and an id has at most ${LONGEST_ID}.`, `write ${slug}`);
  }
  const help = slug === '' ? 'write small letters, digits and hyphens, a letter first' : `write ${slug}`;
  return refused(`${text} is not an id.`, help);
}
