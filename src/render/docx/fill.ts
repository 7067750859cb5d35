/**
 * The shell as data, and how its holes are filled. A hole is `@@name@@` in a part of the package; parts are cut
 * at their holes once and written with what a contract puts in, so nothing a party is called can act as a
 * pattern. A hole nobody fills is our mistake and throws.
 */
import type { HeadingLayout } from '../indents.js';
import type { Layout } from './page-metrics.js';
import type { PartWriter } from './part-writer.js';

/** Columns of text, one of them set close or not, and how a heading carries its number: on a line of its own, or before the title. */
export type ShellKey = `${Layout}-${HeadingLayout}`;

export const shellKeys: readonly ShellKey[] = [
  'one-stacked',
  'one-hanging',
  'close-stacked',
  'close-hanging',
  'two-stacked',
  'two-hanging',
];

/** Everything of a package but what a contract says: path to text. Plain data, ready for JSON. */
export interface Shell {
  readonly key: ShellKey;
  readonly parts: Readonly<Record<string, string>>;
}

/** A part cut at its holes: text, hole, text, hole, text. */
export interface CutPart {
  readonly path: string;
  readonly pieces: readonly string[];
}

const hole = /@@([a-z-]+)@@/;

export function cutParts(shell: Shell): readonly CutPart[] {
  return Object.entries(shell.parts).map(([path, text]) => ({ path, pieces: text.split(hole) }));
}

/** By the name of a hole, what is written there. */
export type Fillings = Readonly<Record<string, (out: PartWriter) => void>>;

export function fillPart({ path, pieces }: CutPart, fillings: Fillings, out: PartWriter): void {
  pieces.forEach((piece, at) => {
    if (at % 2 === 0) {
      out.write(piece);
      return;
    }
    const fill = fillings[piece];
    if (fill === undefined) throw new Error(`nothing fills the hole ${piece} of ${path}`);
    fill(out);
  });
}
