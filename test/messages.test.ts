/**
 * Findings in Indonesian: everything that the samples of rules and invariants and the files of `bad-input` are told has
 * an entry in the table. What has none is printed as it is to be pasted, its values still to be made gaps.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { checkContract, checkForeign } from '../src/check/check.js';
import { explanations } from '../src/check/explain.js';
import { RULES } from '../src/check/rules/index.js';
import { readMarkdown } from '../src/extract/markdown.js';
import { INVARIANTS } from '../src/model/invariants/invariants.js';
import { contractItemIds } from '../src/model/item-ids.js';
import { parseContract } from '../src/model/parse-contract.js';
import { type Diagnostic, diagnostic } from '../src/source/diagnostic.js';
import { joinFindings, withSpans } from '../src/source/place.js';
import { printDiagnostics } from '../src/source/print.js';
import { readSource } from '../src/source/read-source.js';
import { makeSource } from '../src/source/source.js';
import { tongueOf } from '../src/source/tongue.js';
import { assets } from './support/assets.js';
import { sampleText } from './support/sample-contract.js';

const table = assets.messages('id') ?? {};
const tongue = tongueOf(table);

/** Words that no Indonesian sentence has, and that a gap brings along whose words are not said in Indonesian. */
const ENGLISH_LEFT = /(?<![\w.-])(?:the|or|and|is|are|of|which|with|has|not|than|by|without|write|leave|add)(?![\w:-])/;

/** Less what is to be written into the file, and what is quoted. */
const withoutLines = (text: string): string => text.replace(/\{.*\}|".*"|“.*”/g, '');

const folder = new URL('./bad-input/', import.meta.url);
const badInput = readdirSync(folder).filter((name) => !name.endsWith('.txt'));

function foundIn(name: string, text: string): readonly Diagnostic[] {
  const read = readSource(makeSource(name, text));
  if (read.value === null) return read.diagnostics;
  const parsed = parseContract(read.value.root);
  const judged = { contract: parsed.value ?? parsed.sections, broken: parsed.broken };
  const { findings } = checkContract(judged, { ruleset: 'legal', wordings: () => assets.wordings() });
  return withSpans(joinFindings(read.diagnostics, [...parsed.diagnostics, ...findings]), read.value, contractItemIds);
}

function foundInForeign(text: string): readonly Diagnostic[] {
  const foreign = readMarkdown(makeSource('sla.md', text), assets.wordings());
  return checkForeign(foreign, { ruleset: 'legal', wordings: () => assets.wordings() });
}

it('has an entry for everything that samples and bad files are told, and for what each rule says', () => {
  const samples = [...INVARIANTS.flatMap(({ bad }) => bad ?? []), ...RULES.flatMap(({ bad }) => bad)];
  const found = [
    ...samples.flatMap((one) =>
      one.markdown === undefined ? foundIn('c.json', sampleText(one)) : foundInForeign(one.markdown),
    ),
    ...badInput.flatMap((name) => foundIn(name, readFileSync(new URL(name, folder), 'utf8'))),
  ];
  const missing = new Map<string, Set<string>>();
  for (const finding of found) {
    const told = tongue.tell(finding);
    const texts = [
      [finding.message, told.message],
      [finding.help, told.help],
      ...finding.related.map(({ message }, index) => [message, told.related[index]?.message] as const),
    ] as const;
    for (const [en, id] of texts) {
      if (en === id || ENGLISH_LEFT.test(withoutLines(id ?? ''))) {
        missing.set(finding.code, (missing.get(finding.code) ?? new Set()).add(en));
      }
    }
  }
  for (const { code, says } of explanations()) {
    const { message } = tongue.tell(diagnostic({ code, message: says, help: '' }));
    if (message === says) missing.set(code, (missing.get(code) ?? new Set()).add(says));
  }
  const lines = [...missing].map(([code, texts]) => {
    const entries = [...texts].map((en) => `  - en: ${JSON.stringify(en)}\n    id: ""\n`);
    return `${code}:\n${entries.join('')}`;
  });
  expect(lines.join('\n')).toBe('');
});

it('has no gap in Indonesian that the English sentence lacks', () => {
  const wrong = Object.entries(table).flatMap(([code, entries]) =>
    entries.filter(({ en, to }) => gaps(to).some((gap) => !gaps(en).includes(gap))).map(({ en }) => `${code}: ${en}`),
  );
  expect(wrong).toEqual([]);
});

it('prints findings with Indonesian words around them', () => {
  const text = readFileSync(new URL('bare-days.yaml', folder), 'utf8');
  const [finding] = foundIn('bare-days.yaml', text).filter(({ severity }) => severity === 'error');
  if (finding === undefined) throw new Error('The file has an error.');
  const printed = printDiagnostics([tongue.tell(finding)], { sources: [], say: tongue.say });
  expect(printed).toMatch(/^kesalahan {2}model\/unreadable-value/);
  expect(printed).toContain('30 days tidak menyebutkan');
  expect(printed).toContain('  saran: tulis 30 calendar days atau 30 business days\n');
});

const gaps = (text: string): readonly string[] =>
  [...text.matchAll(/\{([A-Za-z]\w*)(?:\|say)?\}/g)].map(([, name = '']) => name);
