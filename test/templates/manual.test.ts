/** The manual of clauses says what is so: its worked clause loads in a firm's folder, and its helpers are those there are. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { helpers } from '../../src/assemble/template.js';
import { prepare } from '../../src/compose/prepare.js';
import { packageTexts } from '../support/small-library.js';

const manual = readFileSync(new URL('../../templates/README.md', import.meta.url), 'utf8');

it('shows a clause that loads as it stands, once an outline has it', () => {
  const shown = [...manual.matchAll(/^`(clauses\/[^`]+)`:\n\n```\w+\n([\s\S]*?)^```$/gm)];
  const clause = shown.map(([, path = '', text = '']) => [path, text] as const);
  expect(clause.map(([path]) => path.replace(/.*\//, ''))).toEqual(['clause.yaml', 'en.md.hbs', 'id.md.hbs']);
  const standard = packageTexts.templates.get('outlines/standard.yaml') ?? '';
  const outline = standard.replaceAll('  - assignment\n', '  - publicity\n  - assignment\n');
  const templates = new Map([...clause, ['outlines/standard.yaml', outline] as const]);
  const { value, diagnostics } = prepare(packageTexts, { name: 'templates', templates, locales: new Map() });
  expect(diagnostics).toEqual([]);
  expect(value?.library.clauses.publicity?.place).toBe('body');
});

it('lists every helper', () => {
  const table = manual.slice(manual.indexOf('| helper | gives |'), manual.indexOf('## What is refused'));
  const cells = [...table.matchAll(/^\|(.*?)\|/gm)].map(([, cell = '']) => cell);
  const listed = cells.flatMap((cell) => [...cell.matchAll(/`([a-z-]+) /g)].map(([, name]) => name));
  // A path alone is the helper `figure`, which nobody writes.
  expect([...new Set(listed)].sort()).toEqual(
    Object.keys(helpers)
      .filter((name) => name !== 'figure')
      .sort(),
  );
});
