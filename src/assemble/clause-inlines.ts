/**
 * The words of one block to inlines: `**strong**`, `*emphasis*`, `\` before a sign that is meant as
 * itself, and the markers of slots, which become the values, terms and references they stand for. What
 * a value holds is never looked at, so no name can become markup.
 */
import type { Inline } from '../document/inline.js';

/** Marks slot n in expanded text. Private-use characters, which neither templates nor contracts may hold. */
export const slotMark = (n: number): string => `\uE000${n}\uE001`;

const pieces = /\uE000(\d+)\uE001|\\([!-/:-@[-`{-~])|(\*{1,2})/gu;

/** True where an emphasis is not closed before the end, so that its sign would be lost. */
export function leavesOpen(text: string): boolean {
  const open: string[] = [];
  for (const [, , , mark] of text.matchAll(pieces)) {
    if (mark === undefined) continue;
    if (open.at(-1) === mark) open.pop();
    else open.push(mark);
  }
  return open.length > 0;
}

/** Throws for a slot that was never filled: that is ours. An emphasis that is not closed stays open to the end. */
export function clauseInlines(text: string, slots: readonly Inline[]): readonly Inline[] {
  const open: { readonly mark: string; readonly children: Inline[] }[] = [{ mark: '', children: [] }];
  const into = (): Inline[] => open.at(-1)?.children ?? [];
  let at = 0;
  for (const match of text.matchAll(pieces)) {
    addWords(text.slice(at, match.index), into());
    at = match.index + match[0].length;
    const [, slot, sign, mark] = match;
    if (slot !== undefined) {
      const inline = slots[Number(slot)];
      if (!inline) throw new Error(`Slot ${slot} was never filled.`);
      if (inline.type === 'text') addText(inline.text, into());
      else into().push(inline);
    } else if (sign !== undefined) addWords(sign, into());
    else if (mark !== undefined && open.at(-1)?.mark === mark) close(open);
    else if (mark !== undefined) open.push({ mark, children: [] });
  }
  addWords(text.slice(at), into());
  while (open.length > 1) close(open);
  return open[0]?.children ?? [];
}

function close(open: { readonly mark: string; readonly children: Inline[] }[]): void {
  const done = open.pop();
  if (!done) return;
  open.at(-1)?.children.push({ type: done.mark === '**' ? 'strong' : 'emphasis', children: done.children });
}

/** White space of the source is one space. */
function addWords(text: string, into: Inline[]): void {
  addText(text.replace(/\s+/gu, ' '), into);
}

function addText(text: string, into: Inline[]): void {
  if (text === '') return;
  const last = into.at(-1);
  if (last?.type === 'text') into[into.length - 1] = { type: 'text', text: last.text + text };
  else into.push({ type: 'text', text });
}
