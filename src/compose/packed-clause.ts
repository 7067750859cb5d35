/**
 * The text of a clause packed for storing: names of fields and defaults left out, a node an array, plain
 * words a string. Half a megabyte of field names would otherwise be read at every start. Unpacked it is
 * equal to what was packed.
 */
import type { ClauseText } from '../assemble/library.js';
import { type Helper, type TemplateNode, TemplatePath, Words } from '../assemble/template.js';

/** Words, or what kind of node it is with its parts; the last two are line and column. */
export type PackedNode =
  | string
  | readonly ['hole', string | 0, Helper, readonly string[], 0 | 1, number, number]
  | readonly ['choice', string, readonly PackedNode[], readonly PackedNode[], number, number]
  | readonly ['repetition', string, readonly PackedNode[], 0 | 1, string | 0, number, number];

/** File, nodes, and the texts of the sides. */
export type PackedClause = readonly [string, readonly PackedNode[], Readonly<Record<string, PackedClause>>?];

export function packClause({ file, nodes, sides }: ClauseText): PackedClause {
  const packed = nodes.map(packNode);
  if (!sides) return [file, packed];
  return [file, packed, Object.fromEntries(Object.entries(sides).map(([side, text]) => [side, packClause(text)]))];
}

export function unpackClause([file, nodes, sides]: PackedClause): ClauseText {
  const text = { file, nodes: nodes.map(unpackNode) };
  if (!sides) return text;
  return {
    ...text,
    sides: Object.fromEntries(Object.entries(sides).map(([side, each]) => [side, unpackClause(each)])),
  };
}

function packNode(node: TemplateNode): PackedNode {
  if (node.type === 'words') return node.text;
  const { line, column } = node.at;
  const path = node.path?.keys.join('.') ?? '';
  switch (node.type) {
    case 'hole':
      return ['hole', node.path ? path : 0, node.helper, node.words, node.many ? 1 : 0, line, column];
    case 'choice':
      return ['choice', path, node.chosen.map(packNode), node.otherwise.map(packNode), line, column];
    case 'repetition':
      return ['repetition', path, node.body.map(packNode), node.joined ? 1 : 0, node.as ?? 0, line, column];
  }
}

function unpackNode(node: PackedNode): TemplateNode {
  if (typeof node === 'string') return new Words(node);
  switch (node[0]) {
    case 'hole': {
      const [type, path, helper, words, many, line, column] = node;
      return { type, helper, path: path === 0 ? null : pathOf(path), words, many: many === 1, at: { line, column } };
    }
    case 'choice': {
      const [type, path, chosen, otherwise, line, column] = node;
      const at = { line, column };
      return { type, path: pathOf(path), chosen: chosen.map(unpackNode), otherwise: otherwise.map(unpackNode), at };
    }
    case 'repetition': {
      const [type, path, body, joined, as, line, column] = node;
      const name = as === 0 ? null : as;
      return {
        type,
        path: pathOf(path),
        joined: joined === 1,
        as: name,
        body: body.map(unpackNode),
        at: { line, column },
      };
    }
  }
}

/** `this` is the empty path. */
function pathOf(path: string): TemplatePath {
  return new TemplatePath(path === '' ? [] : path.split('.'));
}
