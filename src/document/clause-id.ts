/**
 * Ids of clauses and rows, and the Word bookmark names made from them. A bookmark is how a clause is
 * recognised when a file comes back, so the name depends on the id alone. Easy to get wrong: Word cuts
 * names over 40 characters without a word, so long ones are shortened here, with a hash of the whole.
 */

/** Lower-case words of letters and digits, joined by single hyphens; begins with a letter. */
export const idPattern = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

export const isId = (text: string): boolean => idPattern.test(text);

/** Which copy of a text a bookmark stands on: that in the first printed language, or in the second. */
export type Copy = 'first' | 'second';

/** Longest bookmark name Word keeps. */
const longest = 40;

/**
 * `sp_fees` for the clause `fees`, `sp_fees__late_interest` for its row `fees#late-interest`; `sq_` for the
 * second language. Ids that hold more than `idPattern` allows, and names over 40 characters, end in eight
 * hexadecimal digits that stand for the whole anchor.
 */
export function bookmarkName(anchor: string, copy: Copy = 'first'): string {
  const prefix = copy === 'first' ? 'sp_' : 'sq_';
  const [clause = '', row] = anchor.split('#');
  const plain = isId(clause) && (row === undefined || isId(row));
  const name = prefix + (row === undefined ? clause : `${clause}__${row}`).replace(/[^A-Za-z0-9_]/g, '_');
  if (plain && name.length <= longest) return name;
  return `${name.slice(0, longest - 9)}_${hash(anchor)}`;
}

/** FNV-1a over UTF-16 units: short, the same everywhere, and collisions are caught where bookmarks are written. */
function hash(text: string): string {
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  }
  return (sum >>> 0).toString(16).padStart(8, '0');
}
