/**
 * A look over the library's tokens before it makes values of them: how deep they nest, and which
 * quotes and brackets are never closed. It walks without recursion, because the library's next step
 * does recurse, and a nesting made to overrun the stack must not reach it.
 */
import type { CST } from 'yaml';

export interface YamlShape {
  /** Where the nesting first goes deeper than allowed, or null. */
  readonly tooDeepAt: number | null;
  /** The first quote, brace or bracket that is never closed, or null. */
  readonly unclosed: { readonly offset: number; readonly sign: string } | null;
}

export function inspectTokens(tokens: readonly CST.Token[], maxDepth: number): YamlShape {
  let tooDeepAt: number | null = null;
  let unclosed: YamlShape['unclosed'] = null;
  const open = (offset: number, sign: string): void => {
    if (unclosed === null || offset < unclosed.offset) unclosed = { offset, sign };
  };
  const waiting: { readonly token: CST.Token; readonly depth: number }[] = tokens.map((token) => ({ token, depth: 0 }));
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { token, depth } = next;
    if (depth > maxDepth) {
      tooDeepAt = Math.min(tooDeepAt ?? token.offset, token.offset);
      continue;
    }
    if (token.type === 'single-quoted-scalar' || token.type === 'double-quoted-scalar') {
      const sign = token.source.slice(0, 1);
      if (token.source.length === 1 || !token.source.endsWith(sign)) open(token.offset, sign);
    } else if (token.type === 'flow-collection') {
      const closed = token.end.some(({ type }) => type === 'flow-map-end' || type === 'flow-seq-end');
      if (!closed) open(token.offset, token.start.source);
    }
    for (const child of childrenOf(token)) waiting.push({ token: child, depth: depth + 1 });
  }
  return { tooDeepAt, unclosed };
}

function childrenOf(token: CST.Token): readonly CST.Token[] {
  if (token.type === 'document') return token.value === undefined ? [] : [token.value];
  if (!('items' in token)) return [];
  const children: CST.Token[] = [];
  for (const item of token.items) {
    if (item.key) children.push(item.key);
    if (item.value) children.push(item.value);
  }
  return children;
}
