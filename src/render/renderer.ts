/**
 * What a renderer is: a document in, bytes or text out. Each renderer keeps tables of handlers typed over the
 * unions of the tree, so that a new node kind is a compile error in every format until it is handled there.
 */
import type { Block } from '../document/block.js';
import type { Document, Row } from '../document/document.js';
import type { Inline } from '../document/inline.js';

/** A step from the tree to a file. It adds no words, reads no clock and changes nothing. */
export type Renderer<Options, Output> = (document: Document, options: Options) => Output;

/** Every kind of node a renderer meets. */
export type Node = Row | Block | Inline;

/** One handler for each kind of `N`, given the node and what the renderer carries along. */
export type Handlers<N extends { readonly type: string }, Context, Result> = {
  readonly [Kind in N['type']]: (node: Extract<N, { readonly type: Kind }>, context: Context) => Result;
};

/** Hands `node` to its handler. An unknown kind throws: nothing is ever printed as nothing. */
export function handle<N extends { readonly type: string }, Context, Result>(
  handlers: Handlers<N, Context, Result>,
  node: N,
  context: Context,
): Result {
  const table: Readonly<Record<string, unknown>> = handlers;
  const handler = table[node.type] as ((node: N, context: Context) => Result) | undefined;
  if (handler === undefined) throw new Error(`a renderer has no handler for the node kind ${node.type}`);
  return handler(node, context);
}
