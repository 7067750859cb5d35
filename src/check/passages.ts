/** The author's own words in a contract file, as passages: every text leaf, in each language that it has. */
import type { Language } from '../document/document.js';
import type { Passage } from '../document/passage.js';
import type { Contract } from '../model/contract.js';
import { LANGUAGES } from '../model/fields/texts.js';
import type { Leaf } from '../model/walk-leaves.js';
import { keyPath } from '../source/path.js';

export function passagesOf(contract: Partial<Contract>, leaves: readonly Leaf[]): readonly Passage[] {
  const [only, second] = contract.agreement?.languages ?? [];
  const alone: Language | null = second === undefined ? (only ?? null) : null;
  return leaves.flatMap(({ shape, value, path }) => {
    if (shape.leaf !== 'text') return [];
    if (typeof value === 'string') return [passage(value, alone, path)];
    const texts = value as { readonly [L in Language]?: string };
    return LANGUAGES.flatMap((language) => {
      const text = texts[language];
      return text === undefined ? [] : [passage(text, language, keyPath(path, language))];
    });
  });
}

function passage(text: string, language: Language | null, path: string): Passage {
  return { kind: 'text', text, language, path, span: null, within: null };
}
