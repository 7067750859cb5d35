/**
 * The Markdown of a clause to blocks. The dialect has few of them, each told by how its line begins, so
 * they are read line by line: a run parses no Markdown beyond this, and a reader of a template sees at
 * the margin what a line is. Indentation counts three spaces a level, as the items are written.
 */

export type ClauseBlock =
  | { readonly type: 'heading'; readonly depth: 1 | 2; readonly text: string }
  /** `1. text`: a numbered paragraph (level 1), item (2) or sub-item (3). */
  | { readonly type: 'item'; readonly level: number; readonly text: string }
  /** `- text`: an entry of an unnumbered list. */
  | { readonly type: 'bullet'; readonly level: number; readonly text: string }
  /** Anything else; `level` of the item it belongs to, 0 at the margin. */
  | { readonly type: 'paragraph'; readonly level: number; readonly text: string }
  | { readonly type: 'table'; readonly lines: readonly string[] }
  | { readonly type: 'fence'; readonly opening: string; readonly lines: readonly string[]; readonly closed: boolean };

const levelSpaces = 3;

/** Blocks in order. A line that begins nothing goes on with the block before it, unless an empty line stands between. */
export function clauseBlocks(text: string): readonly ClauseBlock[] {
  const blocks: ClauseBlock[] = [];
  const lines = text.split('\n');
  let open = false;
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? '';
    const words = line.trim();
    if (words === '') {
      open = false;
      continue;
    }
    if (words.startsWith(':::')) {
      const end = lines.findIndex((later, at) => at > index && later.trim() === ':::');
      const until = end === -1 ? lines.length : end;
      blocks.push({ type: 'fence', opening: words, lines: lines.slice(index + 1, until), closed: end !== -1 });
      index = until;
      open = false;
      continue;
    }
    const last = blocks.at(-1);
    if (words.startsWith('|')) {
      if (open && last?.type === 'table') blocks[blocks.length - 1] = { type: 'table', lines: [...last.lines, words] };
      else blocks.push({ type: 'table', lines: [words] });
      open = true;
      continue;
    }
    const begun = beginning(line, words);
    if (begun) blocks.push(begun);
    else if (open && last && 'text' in last && last.type !== 'heading') {
      blocks[blocks.length - 1] = { ...last, text: `${last.text} ${words}` };
    } else blocks.push({ type: 'paragraph', level: levelOf(line), text: words });
    open = true;
  }
  return blocks;
}

const beginnings = /^(?:(#{1,2})|(\d+\.)|-) +/u;

function beginning(line: string, words: string): ClauseBlock | null {
  const found = beginnings.exec(words);
  if (found === null) return null;
  const [sign, heading, number] = found;
  const text = words.slice(sign.length);
  if (heading !== undefined) return { type: 'heading', depth: heading.length as 1 | 2, text };
  return { type: number === undefined ? 'bullet' : 'item', level: levelOf(line) + 1, text };
}

function levelOf(line: string): number {
  return Math.floor((line.length - line.trimStart().length) / levelSpaces);
}

/** Cells of a table line; a bar that is part of the text is written `\|`. */
export function tableCells(line: string): readonly string[] {
  const inner = line.replace(/^\|/u, '').replace(/\|\s*$/u, '');
  return inner.split(/(?<!\\)\|/u).map((cell) => cell.trim());
}

/** Column alignment from the line under the header: `---:` is right, `:---:` centred. */
export function tableAlignment(line: string): readonly ('left' | 'right' | 'center')[] {
  return tableCells(line).map((cell) => {
    if (!cell.endsWith(':')) return 'left';
    return cell.startsWith(':') ? 'center' : 'right';
  });
}
