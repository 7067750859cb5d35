/** The library as a lawyer looks at it: all clauses, one of them, and what a clause may depend on. */
import { expect, it } from 'vitest';
import { facts } from '../../src/assemble/facts.js';
import { assets } from '../support/examples.js';
import { example } from '../support/printed-findings.js';
import { runCommand, workFolder } from './run-command.js';

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

it('prints the file of an outline, for a firm to begin its own with', async () => {
  const { code, stdout } = await runCommand('.', 'clauses', 'standard');
  expect({ code, stdout }).toEqual({ code: 0, stdout: assets.texts().templates.get('outlines/standard.yaml') });
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
    stderr:
      'sepakat: there is no clause or outline terminaton; sepakat clauses termination prints the nearest, and --templates adds your own\n',
  });
});

it('lists the clauses of a contract in their order, and says which are its own', async () => {
  const { code, stdout, stderr } = await runCommand(
    workFolder([], { 'a.yaml': withOwnClauses('after: confidentiality', 'instead-of: assignment') }),
    'clauses',
    'a.yaml',
  );
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const lines = stdout
    .trimEnd()
    .split('\n')
    .map((line) => line.trim().split(/ {2,}/));
  const ids = lines.map(([id]) => id);
  expect(ids.slice(ids.indexOf('confidentiality'))[1]).toBe('own-c0');
  expect(ids).not.toContain('multi-level');
  expect(lines).toContainEqual(['own-c0', 'body', 'own clause c0 of the contract, after confidentiality']);
  expect(lines).toContainEqual([
    'assignment',
    'body',
    'own clause c1 of the contract, instead of the text of the outline',
  ]);
  expect(lines).toContainEqual(['review', 'body', 'text: balanced']);
});

it('says what is wrong with the own clauses of a contract, and lists nothing', async () => {
  const folder = workFolder([], { 'a.yaml': withOwnClauses('after: confidentialty') });
  const { code, stdout, stderr } = await runCommand(folder, 'clauses', 'a.yaml');
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr).toContain('help: write confidentiality');
});

it.each(['check', 'render'])('remarks on own clauses in %s', async (command) => {
  const folder = workFolder([], { 'a.yaml': withOwnClauses('after: confidentiality') });
  const { code, stderr } = await runCommand(folder, command, 'a.yaml');
  expect(code).toBe(0);
  expect(stderr).toContain("Clause c0 is in words of the contract's own and stands after confidentiality.");
});

/** The main example with clauses of its own. */
function withOwnClauses(...places: readonly string[]): string {
  const text = '{ en: Words., id: Kata-kata. }';
  const clauses = places.map(
    (where, at) => `  c${at}: { ${where}, title: ${text}, paragraphs: { one: { text: ${text} } } }\n`,
  );
  return `${example('web-hosting')}\nown-clauses:\n${clauses.join('')}`;
}

it.each(['__proto__', 'constructor'])('has no clause %s', async (id) => {
  const { code, stderr } = await runCommand(workFolder(), 'clauses', id);
  expect({ code, stderr }).toEqual({
    code: 2,
    stderr: `sepakat: there is no clause or outline ${id}; sepakat clauses lists them, and --templates adds your own\n`,
  });
});

it('says so where the file is Markdown', async () => {
  expect(await runCommand(workFolder([], { 'a.md': '# SLA\n' }), 'clauses', 'a.md')).toEqual({
    code: 2,
    stdout: '',
    stderr: 'sepakat: a.md is Markdown and no contract file; sepakat check judges it as far as it can be read\n',
  });
});
