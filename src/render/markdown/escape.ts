/**
 * Text into Markdown that GFM reads back letter for letter: nothing a party is called can become markup, a link or
 * a list. Only what would be misread is escaped, so that the source stays readable as plain text.
 * Source: CommonMark 0.31 sections 2-6, GFM autolinks and tables; `$` opens mathematics on GitHub.
 */

/** Signs with a meaning anywhere in a line, an entity, and the beginnings of what GFM links by itself. */
const signs =
  /[\\`*[\]~|$]|<(?=[A-Za-z/!?])|_|&(?=#?[A-Za-z0-9]+;)|(?<=https?|ftp|mailto|xmpp):|(?<=www)\.|(?<=[A-Za-z0-9._+-])@/gi;

/** One line, for any place but the beginning of a line. */
export function escapeInline(text: string): string {
  return text.replace(signs, (sign, at: number) => (sign === '_' && insideWord(text, at) ? sign : `\\${sign}`));
}

/** Between two letters or digits an underscore is only itself. */
const insideWord = (text: string, at: number): boolean =>
  /[A-Za-z0-9]/.test(text.charAt(at - 1)) && /[A-Za-z0-9]/.test(text.charAt(at + 1));

/** The same line at the beginning of a line: no heading, quote, list, rule, underline or table delimiter. */
export function escapeLineStart(line: string): string {
  return line
    .replace(/^(?=#{1,6}(?:\s|$)|[+-](?:[\s:+-]|$)|=+\s*$|>|:-)/, '\\')
    .replace(/^(\d{1,9})(?=[.)](?:\s|$))/, '$1\\');
}

/** Blanks at the ends of a line, which Markdown drops, as entities. */
export function keepBlanks(line: string): string {
  return line.replace(/^ +| +$/g, (blanks) => '&#32;'.repeat(blanks.length));
}

/** The text of a `#` heading: a closing run of signs would be dropped. */
export const escapeHeadingEnd = (line: string): string => line.replace(/(^|\s)(#+)$/, '$1\\$2');
