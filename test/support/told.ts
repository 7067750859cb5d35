/**
 * A contract text as its readers get it: every finding from reading to composing, and the words in Markdown.
 * For tests of clauses, which change one thing in a story and look at what is then said.
 */
import { assembleClauses } from '../../src/assemble/assemble.js';
import { composeDocument } from '../../src/compose/compose.js';
import { parseContract } from '../../src/model/parse-contract.js';
import { renderMarkdown } from '../../src/render/markdown.js';
import { readSource } from '../../src/source/read-source.js';
import { makeSource } from '../../src/source/source.js';
import { assets } from './assets.js';

export interface Told {
  /** `code path`, in the order of the steps. */
  readonly findings: readonly string[];
  /** All on one line, without emphasis; empty where an error stopped it. */
  readonly words: string;
}

export function told(text: string, printed?: readonly string[]): Told {
  const { value: raw, diagnostics: reading } = readSource(makeSource('contract.yaml', text));
  if (raw === null) return { findings: reading.map(({ code }) => code), words: '' };
  const { value: contract, diagnostics: model } = parseContract(raw.root);
  const said = (found: readonly { readonly code: string; readonly path: string | null }[]) =>
    found.map(({ code, path }) => `${code} ${path ?? ''}`.trim());
  if (contract === null) return { findings: said(model), words: '' };
  const languages = printed ?? contract.agreement.languages;
  const assembled = assembleClauses({ contract, library, locales, printed: languages });
  if (assembled.value === null) return { findings: said([...model, ...assembled.diagnostics]), words: '' };
  const composed = composeDocument({
    assembled: assembled.value,
    contract,
    locales,
    schemes: numbering,
    printed: languages,
    templates: '',
  });
  return {
    findings: said([...model, ...assembled.diagnostics, ...composed.diagnostics]),
    words: composed.value === null ? '' : plain(renderMarkdown(composed.value, {})),
  };
}

function plain(markdown: string): string {
  return markdown.replace(/[*\\]/g, '').replace(/\s+/g, ' ');
}

const { library, locales, numbering } = assets.prepared([]);
