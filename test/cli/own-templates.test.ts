/**
 * A firm's own clauses, outlines and wording over those of the package: what is changed and added appears, and
 * a mistake is refused in the firm's own file, with what to write, before anything is written.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { preparedFor } from '../../src/cli/own-prepared.js';
import { assets } from '../support/examples.js';
import { namesIn, runCommand, workFolder } from './run-command.js';

const shipped = (path: string): string => assets.texts().templates.get(path) ?? '';

const visit = {
  'clauses/visit/clause.yaml': 'applies: always\nsources: [practice]\n',
  'clauses/visit/en.md.hbs':
    '# Visits\n\n1. {#visit} The {{term "provider"}} shall visit the {{term "customer"}} each year.\n',
  'clauses/visit/id.md.hbs':
    '# Kunjungan\n\n1. {#visit} {{term "provider"}} wajib mengunjungi {{term "customer"}} setiap tahun.\n',
};

/** A folder with a contract of two languages and a firm's templates, in `folder` beside it. */
function firm(files: Readonly<Record<string, string>>, folder = 'templates'): string {
  const work = workFolder(['web-hosting']);
  for (const [path, text] of Object.entries(files)) {
    const file = join(work, folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return work;
}

const rendered = (work: string): string => readFileSync(join(work, 'out/awan-tokobatik.id-en.md'), 'utf8');
const render = (work: string, ...more: readonly string[]) =>
  runCommand(work, 'render', 'web-hosting.yaml', '--format', 'md', ...more);

describe('a folder of own templates', () => {
  it('changes a clause, adds one in an outline of its own, and changes words', async () => {
    const work = firm({
      ...visit,
      'clauses/agree/en.md.hbs': `${shipped('clauses/agree/en.md.hbs').trimEnd()} In good faith.\n`,
      'clauses/agree/id.md.hbs': `${shipped('clauses/agree/id.md.hbs').trimEnd()} Dengan iktikad baik.\n`,
      'outlines/firm.yaml': shipped('outlines/standard.yaml').replaceAll('  - general\n', '  - general\n  - visit\n'),
      'locales/en/terms.yaml': 'service-credit: { one: Service Rebate, many: Service Rebates }\n',
      'locales/id/phrases.yaml': 'fee: "Biaya Jasa {service}"\n',
    });
    const file = join(work, 'web-hosting.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace(/outline: standard/, 'outline: firm'));
    const { code, stderr } = await render(work);
    expect({ code, stderr }).toEqual({
      code: 0,
      stderr: 'web-hosting.yaml: with the templates in templates\nweb-hosting.yaml: no findings\n',
    });
    for (const words of ['In good faith.', 'Dengan iktikad baik.', 'VISITS', 'setiap tahun', 'Service Rebates']) {
      expect(rendered(work)).toContain(words);
    }
  });

  it('may call a term what a pattern would be', async () => {
    const work = firm({ 'locales/en/terms.yaml': 'service-report: { one: "Report (Monthly" }\n' });
    const file = join(work, 'web-hosting.yaml');
    const words = 'after: general, title: { en: More, id: Lagi }';
    const text = '{ en: "The Report (Monthly is free.", id: Gratis. }';
    const own = `own-clauses: { more: { ${words}, paragraphs: { one: { text: ${text} } } } }\n`;
    writeFileSync(file, readFileSync(file, 'utf8') + own);
    const { code, stderr } = await render(work);
    expect({ code, stderr }).toEqual({ code: 0, stderr: expect.stringContaining('own-clause') });
  });

  it('is named with --templates, for every command that reads templates', async () => {
    const outline = shipped('outlines/standard.yaml').replaceAll('  - general\n', '  - general\n  - visit\n');
    const work = firm({ ...visit, 'outlines/standard.yaml': outline }, 'house');
    expect((await render(work, '--templates', 'house')).code).toBe(0);
    expect(rendered(work)).toContain('VISITS');
    expect((await runCommand(work, 'check', 'web-hosting.yaml', '--templates', 'house')).stderr).toContain('in house');
    expect((await runCommand(work, 'clauses', '--templates', 'house')).stdout).toMatch(/^ {2}visit +body +always$/m);
    expect((await runCommand(work, 'clauses', 'visit', '--templates', 'house')).stdout).toContain('# Kunjungan');
  });

  it('has the last word on a clause of which we have a text for each side', async () => {
    const [en, id] = ['Talk First. {#only} We talk.', 'Bicara Dahulu. {#only} Kita bicara.'].map((text) =>
      text.replace(/(.*)\. (.*) /, '# $1\n\n1. $2 '),
    );
    const work = firm({ 'clauses/review/en.md.hbs': `${en}\n`, 'clauses/review/id.md.hbs': `${id}\n` });
    const file = join(work, 'web-hosting.yaml');
    const text = readFileSync(file, 'utf8').replace('perspective: balanced', 'perspective: customer');
    writeFileSync(file, text.replace(/^review:.*\n(?: .*\n)*/m, ''));
    expect(await render(work)).toMatchObject({ code: 0 });
    expect(rendered(work)).toContain('TALK FIRST');
  });

  it('is not the one that the package is built from, in a clone', async () => {
    let told = '';
    const surroundings = {
      stdout: () => {},
      stderr: (text: string) => {
        told += text;
      },
      directory: fileURLToPath(new URL('../..', import.meta.url)),
      colour: false,
      debug: false,
      assets: () => assets,
    };
    const prepared = await preparedFor({}, surroundings)('my-contract.yaml', ['en']);
    expect({ told, hash: prepared?.hash }).toEqual({ told: '', hash: assets.prepared(['en']).hash });
  });

  it('may leave a clause of ours out of every outline', async () => {
    const without = shipped('outlines/mini.yaml').replace('  - mini-promise\n', '');
    expect(without).not.toContain('mini-promise');
    expect(await render(firm({ 'outlines/mini.yaml': without }))).toMatchObject({ code: 0 });
  });

  it('that is somebody else’s is left alone, and one without anything of ours is no option', async () => {
    const work = firm({ 'page.html': '<p>', 'mail/clauses.txt': 'x' });
    expect((await runCommand(work, 'check', 'web-hosting.yaml')).stderr).toBe('web-hosting.yaml: no findings\n');
    expect(await render(work, '--templates', 'templates')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('templates holds none of clauses, outlines, locales'),
    });
    expect((await render(work, '--templates', 'nowhere')).stderr).toContain('nowhere cannot be read: it is not there');
  });
});

describe('a mistake in own templates', () => {
  const en = 'clauses/visit/en.md.hbs';
  const { [en]: english, 'clauses/visit/id.md.hbs': _, ...half } = { ...visit };
  const outline = (body: string) => `front: []\nindonesian: ${body}\nalone: []\n`;
  it.each<[string, Readonly<Record<string, string>>, string, string, string]>([
    [
      'a value that one language lacks',
      { ...visit, [en]: `${english.trimEnd()} {{agreement.subject}}\n` },
      'assemble/languages-differ clauses/visit/id.md.hbs:3:4',
      'visit',
      'Give both languages the same rows, values, references',
    ],
    [
      'an added clause without one of its languages',
      { ...half, [en]: english },
      'assemble/library clauses/visit/id.md.hbs:1:1',
      'visit',
      'Write templates/clauses/visit/id.md.hbs.',
    ],
    [
      'a changed clause without one of its languages',
      { 'clauses/review/en.md.hbs': shipped('clauses/review/en.md.hbs') },
      'assemble/library clauses/review/id.md.hbs:1:1',
      'review',
      'Write templates/clauses/review/id.md.hbs.',
    ],
    [
      'an added clause that stands in no outline',
      visit,
      'assemble/library clauses/visit/clause.yaml:1:1',
      'visit',
      'Write visit under indonesian and under alone in an outline such as templates/outlines/standard.yaml; sepakat clauses standard prints ours to begin with.',
    ],
    [
      'an added clause that does not say where it belongs',
      { 'clauses/visit/en.md.hbs': visit['clauses/visit/en.md.hbs'] },
      'assemble/library clauses/visit/clause.yaml:1:1',
      'visit',
      'Write it: place: body, applies: always and sources: [practice], each on its line.',
    ],
    [
      'a path that no contract has',
      { ...visit, [en]: english.replace('{{term "customer"}}', '{{customer.nam}}') },
      'assemble/unknown-path clauses/visit/en.md.hbs:3:53',
      'visit',
      'Write customer.name.',
    ],
    [
      'a path that is like none of the contract',
      { ...visit, [en]: english.replace('{{term "customer"}}', '{{premises}}') },
      'assemble/unknown-path clauses/visit/en.md.hbs:3:53',
      'visit',
      'Check the spelling, or add a short name to needs.',
    ],
    [
      'a fact that is misspelt',
      { ...visit, [en]: english.replace(' each year', '{{#if facts.englsh-law}} each year{{/if}}') },
      'assemble/unknown-path clauses/visit/en.md.hbs:3:72',
      'visit',
      'Write facts.english-law.',
    ],
    [
      'a term that is misspelt',
      { ...visit, [en]: english.replace('"customer"', '"custmer"') },
      'assemble/unknown-term clauses/visit/en.md.hbs:3:53',
      'visit',
      'Write customer, or add it to terms.yaml of each language.',
    ],
    [
      'a reference to a clause that is misspelt',
      { ...visit, [en]: english.replace(' each year', ' by {{ref "liabilty"}}') },
      'assemble/unknown-reference clauses/visit/en.md.hbs:3:76',
      'visit',
      'Write liability.',
    ],
    [
      'a helper that is none',
      { ...visit, [en]: english.replace('{{term "customer"}}', '{{lookup this "constructor"}}') },
      'assemble/parse-template clauses/visit/en.md.hbs:3:53',
      'visit',
      'Use ',
    ],
    [
      'a changed clause without a row that others refer to',
      {
        'clauses/security/en.md.hbs': '# Security\n\n1. {#one} One.\n',
        'clauses/security/id.md.hbs': '# Keamanan\n\n1. {#one} Satu.\n',
      },
      'assemble/unknown-reference clauses/security/en.md.hbs:1:1',
      'security',
      'Write {#measures} before the paragraph that says it.',
    ],
    [
      'a clause in an outline that is not there',
      { 'outlines/firm.yaml': outline('[term, vist]') },
      'assemble/library outlines/firm.yaml:2:20',
      '',
      'Write the name of a folder of clauses.',
    ],
    [
      'a file that nothing reads',
      { ...visit, 'clauses/visit/en.md': 'x' },
      'assemble/library clauses/visit/en.md:1:1',
      'visit',
      'Name it clause.yaml or en.md.hbs or id.md.hbs, or delete it.',
    ],
    [
      'a language that is not there',
      { 'locales/fr/terms.yaml': 'fee: { one: Prix }\n' },
      'compose/own-texts locales/fr/terms.yaml:1:1',
      '',
      'name it en/locale.yaml, ',
    ],
    [
      'a term in one language',
      { 'locales/en/terms.yaml': 'fee: { one: Price }\nvisit: { one: Visit }\n' },
      'compose/one-language-terms locales/en/terms.yaml:2:1',
      '',
      'write it in locales/id/terms.yaml too',
    ],
    [
      'a phrase that is not there',
      { 'locales/en/phrases.yaml': 'fees: "the Fee"\n' },
      'locale/unknown-key locales/en/phrases.yaml:1:1',
      '',
      'write fee',
    ],
    [
      'a phrase with another slot',
      { 'locales/en/phrases.yaml': 'fee: "the Fee for {servce}"\n' },
      'locale/wrong-value locales/en/phrases.yaml:1:6',
      '',
      'write {service}, each at least once',
    ],
    [
      'a numbering with too few levels',
      { 'locales/en/locale.yaml': 'numbering:\n  indonesian: { body: [Art. %1] }\n' },
      'locale/wrong-value locales/en/locale.yaml:2:17',
      '',
      'write 4, one for each level',
    ],
    [
      'another name for a language',
      { 'locales/en/locale.yaml': 'tag: eng\n' },
      'locale/wrong-value locales/en/locale.yaml:1:6',
      '',
      'write en, or leave it out',
    ],
    [
      'a label of two lines',
      { 'locales/en/locale.yaml': 'column: "IN\\nENGLISH"\n' },
      'locale/wrong-value locales/en/locale.yaml:1:9',
      '',
      'write it on one line',
    ],
    [
      'a new term without its form for one',
      { 'locales/en/terms.yaml': 'visit:\n  single: Visit\n', 'locales/id/terms.yaml': 'visit: { one: Kunjungan }\n' },
      'locale/missing-key locales/en/terms.yaml:1:1',
      '',
      'write one as the other languages do',
    ],
    [
      'a term that is no pair of forms',
      { 'locales/en/terms.yaml': 'fee: Price\n' },
      'locale/wrong-value locales/en/terms.yaml:1:6',
      '',
      'compare it with the other languages',
    ],
  ])('%s is refused with file, line and what to write', async (_, files, place, clause, help) => {
    const work = firm(files);
    const { code, stdout, stderr } = await render(work);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    const [head = '', at = ''] = place.split(' ');
    expect(stderr).toMatch(new RegExp(`^error  ${head} +templates/${at.replaceAll('.', '\\.')}$`, 'm'));
    if (clause !== '') expect(stderr).toContain(`in the clause ${clause}\n`);
    expect(stderr).toContain(`help: ${help}`);
    expect(stderr).toMatch(/web-hosting.yaml: not made, for the faults of the templates in templates\n$/);
    expect(namesIn(work)).not.toContain('out');
    expect((await runCommand(work, 'clauses', '--templates', 'templates')).code).toBe(1);
  });
});
