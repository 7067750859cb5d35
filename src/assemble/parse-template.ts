/**
 * Handlebars source to template nodes, the only place that knows Handlebars. It is used as a
 * parser alone: no code is generated and nothing of a template ever runs. What the dialect does
 * not have (raw braces, partials, `../`, data variables, unknown helpers) is a finding.
 */
import Handlebars from 'handlebars';
import type { Diagnostic, Outcome } from '../source/diagnostic.js';
import { unacceptedCharacter } from '../source/unaccepted-character.js';
import { type Helper, helpers, type Position, type TemplateNode, TemplatePath, Words } from './template.js';
import { positionAt, templateFinding } from './template-finding.js';

/** What Markdown would make something of and a clause has no use for. */
const notInDialect: readonly { readonly sign: RegExp; readonly what: string }[] = [
  { sign: /(?<!\\)`/gu, what: 'code' },
  { sign: /(?<!\\)<[a-z/!]/giu, what: 'HTML' },
  { sign: /(?<!\\)\]\(/gu, what: 'a link' },
  { sign: /(?<!\\)~~/gu, what: 'struck text' },
  { sign: /(?<![\\\p{L}\p{N}_])_(?=\p{L})/gu, what: 'an underscore for emphasis' },
  { sign: /^#{3,}/gmu, what: 'a heading of the third level' },
];

/**
 * Parses one template file.
 * Diagnostics: assemble/parse-template, with the file as span source, line and column.
 */
export function parseTemplate(text: string, file: string, clause: string): Outcome<readonly TemplateNode[]> {
  const findings: Diagnostic[] = [];
  const report = (at: Position, message: string, help: string): void => {
    findings.push(templateFinding('assemble/parse-template', { file, clause }, at, message, help));
  };
  if (text.length > LONGEST) {
    report(
      { line: 1, column: 1 },
      `The text has ${text.length} characters, and a clause has at most ${LONGEST}.`,
      'Divide it into several clauses.',
    );
    return { value: null, diagnostics: findings };
  }
  // The same as a contract may have: above all no private-use characters, which mark slots in expanded text.
  const refused = unacceptedCharacter(text.replaceAll('\r\n', ' \n'), true);
  if (refused) {
    report(
      positionAt(text, refused.offset),
      `A character stands in the template that no document shows, ${refused.name}.`,
      `${refused.help.charAt(0).toUpperCase()}${refused.help.slice(1)}.`,
    );
    return { value: null, diagnostics: findings };
  }
  for (const { sign, what } of notInDialect) {
    for (const found of text.matchAll(sign)) {
      report(
        positionAt(text, found.index),
        `Clause text cannot hold ${what}.`,
        'Write plain words, or \\ before a sign that is meant as itself.',
      );
    }
  }
  const deep = tooDeepAt(text);
  if (deep !== null) {
    report(
      positionAt(text, deep),
      `The blocks here stand more than ${DEEPEST} deep in each other.`,
      'Divide the conditions among several paragraphs.',
    );
    return { value: null, diagnostics: findings };
  }
  let program: hbs.AST.Program;
  try {
    program = Handlebars.parse(text);
  } catch (error) {
    report(
      positionOfError(error),
      'The braces here cannot be read.',
      'Check that every {{#…}} is closed by its {{/…}}.',
    );
    return { value: null, diagnostics: findings };
  }
  const nodes = readStatements(program.body, report);
  return { value: findings.length === 0 ? nodes : null, diagnostics: findings };
}

/** Twenty pages in one clause; the longest that ships has three. */
const LONGEST = 50_000;

/** Blocks in blocks; the deepest that ships has seven. Deeper ones cost the parser more than their square. */
const DEEPEST = 20;

const blockSign = /\{\{~?\s*(?:([#^])|(\/)|else\s+([a-z]))/gu;

/** Where blocks first go too deep; an `else if` stands in the block before it. Null where none does. */
function tooDeepAt(text: string): number | null {
  const chains: number[] = [];
  let depth = 0;
  for (const { 1: opens, 2: closes, 3: chained, index } of text.matchAll(blockSign)) {
    if (closes !== undefined) depth -= chains.pop() ?? 0;
    else if (opens !== undefined) {
      chains.push(1);
      depth += 1;
    } else if (chained !== undefined && chains.length > 0) {
      chains.push((chains.pop() ?? 0) + 1);
      depth += 1;
    }
    if (depth > DEEPEST) return index;
  }
  return null;
}

type Report = (at: Position, message: string, help: string) => void;

function readStatements(statements: readonly hbs.AST.Statement[], report: Report): TemplateNode[] {
  const nodes: TemplateNode[] = [];
  for (const statement of statements) {
    const node = readStatement(statement, report);
    if (node) nodes.push(node);
  }
  return nodes;
}

function readStatement(statement: hbs.AST.Statement, report: Report): TemplateNode | null {
  switch (statement.type) {
    case 'ContentStatement': {
      const text = (statement as hbs.AST.ContentStatement).value;
      return text === '' ? null : new Words(text);
    }
    case 'CommentStatement':
      return null;
    case 'MustacheStatement':
      return readHole(statement as hbs.AST.MustacheStatement, report);
    case 'BlockStatement':
      return readBlock(statement as hbs.AST.BlockStatement, report);
    default:
      report(
        positionOf(statement),
        `A template cannot hold a ${statement.type}.`,
        'Write the words out; a clause uses nothing from outside its folder.',
      );
      return null;
  }
}

function readHole(statement: hbs.AST.MustacheStatement, report: Report): TemplateNode | null {
  const at = positionOf(statement);
  if (!statement.escaped) {
    report(at, 'Three braces would put text in unchecked.', 'Write two braces.');
    return null;
  }
  const called = readPath(statement.path, report);
  if (!called) return null;
  if (statement.params.length === 0) {
    return { type: 'hole', helper: 'figure', path: called, words: [], many: false, at };
  }
  const helper = called.keys.join('.');
  if (!Object.hasOwn(helpers, helper) || helper === 'figure') {
    report(
      at,
      `There is no helper ${helper}.`,
      `Use a path alone, as in {{agreement.subject}}, or one of ${Object.keys(helpers).slice(1).join(', ')}.`,
    );
    return null;
  }
  return readHelper(helper as Helper, statement, at, report);
}

function readHelper(
  helper: Helper,
  statement: hbs.AST.MustacheStatement,
  at: Position,
  report: Report,
): TemplateNode | null {
  const wanted = helpers[helper];
  const paths = statement.params.filter((param) => param.type === 'PathExpression');
  const literals = statement.params.filter((param) => param.type === 'StringLiteral') as hbs.AST.StringLiteral[];
  if (
    paths.length !== (wanted.path ? 1 : 0) ||
    literals.length !== wanted.words ||
    paths.length + literals.length !== statement.params.length
  ) {
    const shape = [...(wanted.path ? ['path'] : []), ...Array<string>(wanted.words).fill('"words"')].join(' ');
    report(at, `${helper} is not called this way.`, `Write {{${helper} ${shape}}}.`);
    return null;
  }
  const horizon = literals[0]?.value ?? '';
  if (helper === 'exposure' && horizon !== 'month' && horizon !== 'year') {
    report(at, `There is no exposure for a ${horizon}.`, 'Write {{exposure "month"}} or {{exposure "year"}}.');
    return null;
  }
  const options = statement.hash?.pairs ?? [];
  for (const option of options) {
    if (helper !== 'term' || option.key !== 'many') report(at, `${helper} has no option ${option.key}.`, 'Delete it.');
  }
  const first = paths[0];
  const path = first ? readPath(first, report) : null;
  if (first && !path) return null;
  const many = options.some(
    (option) => option.key === 'many' && (option.value as hbs.AST.BooleanLiteral).value === true,
  );
  return { type: 'hole', helper, path, words: literals.map((literal) => literal.value), many, at };
}

function readBlock(statement: hbs.AST.BlockStatement, report: Report): TemplateNode | null {
  const at = positionOf(statement);
  const name = statement.path.type === 'PathExpression' ? (statement.path as hbs.AST.PathExpression).original : '';
  const param = statement.params[0];
  const path = param && statement.params.length === 1 ? readPath(param, report) : null;
  if (!['if', 'unless', 'each', 'series'].includes(name)) {
    report(at, `There is no block ${name}.`, 'Use if, unless, each or series.');
    return null;
  }
  if (!path) {
    report(at, `${name} takes one path.`, `Write {{#${name} path}}.`);
    return null;
  }
  const body = readStatements(statement.program?.body ?? [], report);
  const otherwise = readStatements(statement.inverse?.body ?? [], report);
  if (name === 'if') return { type: 'choice', path, chosen: body, otherwise, at };
  if (name === 'unless') return { type: 'choice', path, chosen: otherwise, otherwise: body, at };
  if (otherwise.length > 0) report(at, `${name} has no else.`, `Put {{#if}} around the {{#${name}}}.`);
  const as = statement.program?.blockParams?.[0] ?? null;
  return { type: 'repetition', path, joined: name === 'series', as, body, at };
}

function readPath(expression: hbs.AST.Node, report: Report): TemplatePath | null {
  const path = expression as hbs.AST.PathExpression;
  if (expression.type !== 'PathExpression' || path.data || path.depth > 0) {
    report(
      positionOf(expression),
      'Only a path of the contract can stand here.',
      'Write the path without @, ../ or brackets.',
    );
    return null;
  }
  return new TemplatePath(path.parts);
}

function positionOf(node: hbs.AST.Node): Position {
  return { line: node.loc.start.line, column: node.loc.start.column + 1 };
}

/** Handlebars says "Parse error on line N:" in its message and nothing else that can be used. */
function positionOfError(error: unknown): Position {
  const line = /on line (\d+)/.exec(String(error))?.[1];
  return { line: line ? Number(line) : 1, column: 1 };
}
