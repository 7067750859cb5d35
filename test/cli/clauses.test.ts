/** The library as a lawyer looks at it: all clauses, one of them, and what a clause may depend on. */
import { expect, it } from 'vitest';
import { facts } from '../../src/assemble/facts.js';
import { assets } from '../support/examples.js';
import { runCommand } from './run-command.js';

it('lists every clause of every outline with its place and when it applies', async () => {
  const { code, stdout, stderr } = await runCommand('.', 'clauses');
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const { clauses, outlines } = assets.prepared([]).library;
  for (const { id, front, indonesian, alone, back, annexes } of Object.values(outlines)) {
    const listed = stdout.slice(stdout.indexOf(`${id}\n`)).split('\n\n')[0] ?? '';
    const ids = [...listed.matchAll(/^ {2}([a-z0-9-]+) {2}/gm)].map(([, clause]) => clause);
    expect(ids.sort()).toEqual([...new Set([...front, ...indonesian, ...alone, ...back, ...annexes])].sort());
  }
  const { place, applies } = clauses['regime-consumer'] ?? {};
  expect(stdout).toMatch(new RegExp(`^  regime-consumer +${place} +${applies?.join(' and ')}$`, 'm'));
});

it('prints one clause in every language with its sources and what a lawyer must decide', async () => {
  const { code, stdout } = await runCommand('.', 'clauses', 'termination');
  expect(code).toBe(0);
  const { sources = [], forALawyer = [] } = assets.prepared([]).library.clauses.termination ?? {};
  for (const line of [...sources, ...forALawyer]) expect(stdout).toContain(`\n- ${line}\n`);
  for (const language of ['en', 'id']) {
    const path = `clauses/termination/${language}.md.hbs`;
    expect(stdout).toContain(`## ${path}\n\n~~~handlebars\n${assets.texts().templates.get(path)?.trimEnd()}\n~~~\n`);
  }
});

it('lists every named fact with a sentence', async () => {
  const { stdout } = await runCommand('.', 'clauses', '--facts');
  const lines = stdout.trimEnd().split('\n');
  expect(lines.map((line) => line.split(' ')[0])).toEqual(Object.keys(facts).map((name) => `facts.${name}`));
  for (const line of lines) expect(line).toMatch(/^\S+ {2,}[A-Z].*\.$/);
});

it('says so where there is no such clause', async () => {
  expect(await runCommand('.', 'clauses', 'terminaton')).toEqual({
    code: 2,
    stdout: '',
    stderr: 'sepakat: there is no clause terminaton; sepakat clauses lists them\n',
  });
});
