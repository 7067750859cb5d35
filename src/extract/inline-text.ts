/**
 * A stretch of Markdown -> the words a reader sees, each character with its place in the file. Markup goes, words
 * stay; a line end with what stands before the next line's words is one space. One pass, and nothing is searched
 * further than a link or a tag may reach, so that no text can make it slow.
 */

export interface MappedText {
  readonly text: string;
  /** Offset in the file of each character of `text`, and of the end behind the last. */
  readonly at: readonly number[];
}

/** Longer than any link, tag or entity that somebody writes by hand. */
const REACH = 300;

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: ' ',
  le: '≤',
  ge: '≥',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  ldquo: '“',
  rdquo: '”',
};

const LINE_END = /[ \t]*\\?\n[ \t>]*/y;
const ESCAPED = /\\([!-/:-@[-`{-~])/y;
const ENTITY = /&([a-z]{2,6});/y;
const COMMENT = new RegExp(`<!--[^]{0,${REACH}}?-->`, 'y');
const TAG = new RegExp(`</?[A-Za-z][^<>]{0,${REACH}}>`, 'y');
const LINK_END = new RegExp(`\\]\\([^()\\n]{0,${REACH}}\\)|\\]\\[[^\\[\\]\\n]{0,80}\\]`, 'y');
/** A figure that Markdown would read as a list, and signs that mark emphasis, code or a link. */
const MARKS = /\*+|~~|`+|!(?=\[)/y;

export function inlineText(source: string, from: number, to: number): MappedText {
  const signs: string[] = [];
  const at: number[] = [];
  const put = (text: string, offset: number): void => {
    for (const unit of text.split('')) {
      // White space runs together, as on a page.
      if (unit === ' ' && (signs.length === 0 || signs.at(-1) === ' ')) continue;
      signs.push(unit);
      at.push(offset);
    }
  };
  const brackets: number[] = [];
  let offset = from;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = offset;
    const match = pattern.exec(source);
    return match !== null && offset + match[0].length <= to ? match : null;
  };
  while (offset < to) {
    const sign = source[offset] ?? '';
    let length = 1;
    if (sign === '\n' || ((sign === ' ' || sign === '\t' || sign === '\\') && take(LINE_END))) {
      length = take(LINE_END)?.[0].length ?? 1;
      put(' ', offset);
    } else if (sign === '\\' && take(ESCAPED)) {
      put(source[offset + 1] ?? '', offset + 1);
      length = 2;
    } else if (sign === '&' && take(ENTITY)) {
      const [whole = '', name = ''] = take(ENTITY) ?? [];
      put(ENTITIES[name] ?? whole, offset);
      length = whole.length;
    } else if (sign === '<' && (take(COMMENT) ?? take(TAG))) {
      const tag = (take(COMMENT) ?? take(TAG))?.[0] ?? '';
      if (/^<(?:br|\/?p|\/?li|\/?t[dhr])\b/i.test(tag)) put(' ', offset);
      length = tag.length;
    } else if (sign === '[') {
      brackets.push(signs.length);
      put('[', offset);
    } else if (sign === ']' && brackets.length > 0) {
      const opened = brackets.pop() ?? 0;
      const link = take(LINK_END);
      if (link === null) put(']', offset);
      else {
        if (opened === signs.length - 1) {
          signs.pop();
          at.pop();
        } else signs[opened] = '';
        length = link[0].length;
      }
    } else if ('*~`!'.includes(sign) && take(MARKS)) {
      const mark = take(MARKS)?.[0] ?? '';
      // `5 * 3` and a lone star of a footnote stay.
      const alone = /\s/.test(source[offset - 1] ?? ' ') && /\s/.test(source[offset + mark.length] ?? ' ');
      if (alone) put(mark, offset);
      length = mark.length;
    } else if (sign === '_' && isEmphasis(source, offset)) {
      length = 1;
    } else {
      put(sign === '\t' || sign === '\u00a0' ? ' ' : sign, offset);
    }
    offset += length;
  }
  while (signs.at(-1) === ' ' || signs.at(-1) === '') {
    signs.pop();
    at.pop();
  }
  // The opening signs of links are taken out all at once: each by itself would move all that follows.
  const kept = at.filter((_, index) => signs[index] !== '');
  kept.push((kept.at(-1) ?? from - 1) + 1);
  return { text: signs.join(''), at: kept };
}

/** At the edge of a word: `_so_`, not `snake_case`. */
function isEmphasis(source: string, offset: number): boolean {
  const letter = /[\p{L}\p{N}]/u;
  return !letter.test(source[offset - 1] ?? ' ') || !letter.test(source[offset + 1] ?? ' ');
}
