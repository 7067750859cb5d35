/**
 * The words of one block to inlines: `**strong**`, `*emphasis*`, `\` before a sign that is meant as
 * itself, and the markers of slots, which become the values, terms and references they stand for. What
 * a value holds is never looked at, so no name can become markup.
 */
import type { Inline } from '../document/inline.js';

/** Marks slot n in expanded text. Private-use characters, which neither templates nor contracts may hold. */
export const slotMark = (n: number): string => `\uE000${n}\uE001`;

const pieces = /\uE000(\d+)\uE001|\\([!-/:-@[-`{-~])|(\*{1,2})/gu;

export interface ClauseInlines {
  readonly inlines: readonly Inline[];
  /** An emphasis is not closed before the end, so that its sign would be lost; it stays open to the end. */
  readonly leavesOpen: boolean;
}

/** Throws for a slot that was never filled: that is ours. */
export function clauseInlines(text: string, slots: readonly Inline[]): ClauseInlines {
  const whole: Inline[] = [];
  const open: Emphasis[] = [];
  let into = whole;
  let at = 0;
  for (const match of text.matchAll(pieces)) {
    if (match.index > at) addWords(text.slice(at, match.index), into);
    const [all, slot, sign, mark] = match;
    at = match.index + all.length;
    if (slot !== undefined) {
      const inline = slots[Number(slot)];
      if (!inline) throw new Error(`Slot ${slot} was never filled.`);
      if (inline.type === 'text') addText(inline.text, into);
      else into.push(inline);
    } else if (sign !== undefined) addWords(sign, into);
    else if (mark !== undefined && open.at(-1)?.mark === mark) {
      open.pop();
      into = open.at(-1)?.children ?? whole;
    } else if (mark !== undefined) {
      const children: Inline[] = [];
      into.push({ type: mark === '**' ? 'strong' : 'emphasis', children });
      open.push({ mark, children });
      into = children;
    }
  }
  addWords(at === 0 ? text : text.slice(at), into);
  return { inlines: whole, leavesOpen: open.length > 0 };
}

/** An emphasis that is open: it stands in the tree already and is filled until its sign comes again. */
interface Emphasis {
  readonly mark: string;
  readonly children: Inline[];
}

/** Anything but single spaces between words; most texts of a template have none, and are left as they are. */
const looseSpace = /[^\S ]|\s\s/u;

/** White space of the source is one space. */
function addWords(text: string, into: Inline[]): void {
  addText(looseSpace.test(text) ? text.replace(/\s+/gu, ' ') : text, into);
}

function addText(text: string, into: Inline[]): void {
  if (text === '') return;
  const last = into.at(-1);
  if (last?.type === 'text') into[into.length - 1] = { type: 'text', text: last.text + text };
  else into.push({ type: 'text', text });
}
