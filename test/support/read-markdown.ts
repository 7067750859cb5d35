/** HTML of a GFM reader as text and as shape, for tests of the Markdown. */

/** Text with a newline after each block, row and break; cells are parted by tabs. Blanks stay as they are. */
export function htmlText(html: string): string {
  return html
    .replace(/\n/g, '')
    .replace(/<br>/g, '\n')
    .replace(/<\/t[hd]><t[hd][^>]*>/g, '\t')
    .replace(/<\/(?:p|h\d|li|tr)>|<(?:ul|blockquote)>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:#(\d+)|(lt|gt|amp|quot));/g, (_, code, name) =>
      code === undefined ? (named[name] ?? '') : String.fromCodePoint(Number(code)),
    )
    .replace(/\n+$/, '');
}

const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"' };

/** The elements alone, without breaks of lines and without telling a mark of Markdown from its tag. */
export const shapeOf = (html: string): string =>
  (html.match(/<[^>]*>/g) ?? []).filter((tag) => tag !== '<br>').join('');
