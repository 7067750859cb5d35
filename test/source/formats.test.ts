/** Reports as programs read them: each is parsed back, and what could break its notation is put into it. */
import { describe, expect, it } from 'vitest';
import { diagnostic } from '../../src/source/diagnostic.js';
import type { About, Report } from '../../src/source/formats/format.js';
import { REPORT_FORMATS } from '../../src/source/formats/index.js';
import { withSpans } from '../../src/source/place.js';
import { readYaml } from '../../src/source/read-yaml.js';
import { makeSource } from '../../src/source/source.js';

const number = '3273010101900001';
const text = `party: { nik: "${number}" }\ntiers:\n  - { below: 99.9% }\n  - { below: 99.95% }\n`;
const source = makeSource('a b/k,o:n%trak.yaml', text);
const raw = readYaml(source).value;
if (raw === null) throw new Error('The sample is YAML.');

const found = diagnostic({
  code: 'model/tiers-out-of-order',
  message: `A worse result must come later: 100% of @nobody [x](http://evil.example), ${number}.\r\n::error::x`,
  help: 'put the tiers from best to worst',
  path: 'tiers[2].below',
  related: [{ message: 'the tier before', path: 'tiers[1].below', span: null }],
});
const stands = diagnostic({
  code: 'check/a',
  severity: 'warning',
  message: 'Odd.',
  help: 'mend it',
  path: 'party.nik',
});
const nowhere = diagnostic({ code: 'source/b', severity: 'info', message: 'Large.', help: 'shrink it' });

const [placed = found, ignored = stands] = withSpans([found, stands], raw);
const report: Report = {
  name: source.name,
  sources: [source],
  sensitive: () => [raw.locateValue('party.nik')].flatMap((span) => span ?? []),
  findings: [nowhere, placed],
  ignored: [{ finding: ignored, because: `agreed\nwith ${number}` }],
};
const about: About = {
  version: '1.2.3',
  manuals: new Map([
    ['model/tiers-out-of-order', { says: 'Tiers run.', why: 'Or else.', fix: 'Sort.', source: 'practice' }],
  ]),
};

const printed = (id: string, reports: readonly Report[] = [report]): string =>
  REPORT_FORMATS.find((format) => format.id === id)?.print(reports, about) ?? '';

it.each(REPORT_FORMATS)('$id shows no number of a person, and holds every finding', ({ print }) => {
  const told = print([report], about);
  expect(told).not.toContain(number);
  for (const { code } of [found, stands, nowhere]) expect(told).toContain(code);
  expect(told).toContain('agreed');
  expect(told.endsWith('\n')).toBe(true);
  expect(told.endsWith('\n\n')).toBe(false);
});

it('json is one document, with the place in figures', () => {
  const read = JSON.parse(printed('json'));
  expect(read).toMatchObject({ sepakat: 1, files: [{ file: source.name }] });
  const [, second] = read.files[0].findings;
  expect(second).toMatchObject({ code: found.code, severity: 'error', path: found.path });
  expect(second).toMatchObject({ file: source.name, line: 4, column: 14, endLine: 4, endColumn: 20 });
  expect(second.related).toMatchObject([{ message: 'the tier before', line: 3 }]);
  expect(read.files[0].ignored).toMatchObject([{ code: 'check/a', because: expect.stringContaining('agreed') }]);
});

describe('sarif', () => {
  const log = JSON.parse(printed('sarif'));
  const [run] = log.runs;

  it('is a log of version 2.1.0 whose results name their rules by id and index', () => {
    expect(log.version).toBe('2.1.0');
    expect(log.$schema).toMatch(/sarif-schema-2\.1\.0\.json$/);
    const { rules, ...driver } = run.tool.driver;
    expect(driver).toEqual({ name: 'Sepakat', semanticVersion: '1.2.3' });
    for (const result of run.results) expect(rules[result.ruleIndex].id).toBe(result.ruleId);
    expect(new Set(rules.map(({ id }: { readonly id: string }) => id)).size).toBe(rules.length);
    const manual = rules.find(({ id }: { readonly id: string }) => id === found.code);
    expect(manual).toMatchObject({
      shortDescription: { text: 'Tiers run.' },
      help: { text: expect.stringContaining('Sort.') },
    });
  });

  it('gives levels, regions and other places', () => {
    const [first, second] = run.results;
    expect(first).toMatchObject({ level: 'note', suppressions: [] });
    expect(first.locations[0].physicalLocation.region).toBeUndefined();
    expect(second.level).toBe('error');
    expect(second.locations[0]).toEqual({
      physicalLocation: {
        artifactLocation: { uri: 'a%20b/k%2Co%3An%25trak.yaml' },
        region: { startLine: 4, startColumn: 14, endLine: 4, endColumn: 20 },
      },
      logicalLocations: [{ fullyQualifiedName: 'tiers[2].below' }],
    });
    expect(second.relatedLocations).toMatchObject([{ id: 0, message: { text: 'the tier before' } }]);
  });

  it('suppresses what the contract lets stand, with its reason', () => {
    expect(run.results[2]).toMatchObject({
      level: 'warning',
      suppressions: [{ kind: 'inSource', justification: 'agreed with ****************' }],
    });
  });

  it.each([
    ['../out/c.yaml', '../out/c.yaml'],
    ['/srv/c d.yaml', 'file:///srv/c%20d.yaml'],
    ['C:\\deals\\c.yaml', 'file:///C:/deals/c.yaml'],
    ['x#y?.yaml', 'x%23y%3F.yaml'],
  ])('names the file %s as %s', (name, uri) => {
    const { runs } = JSON.parse(printed('sarif', [{ name, sources: [], findings: [nowhere], ignored: [] }]));
    expect(runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri).toBe(uri);
  });
});

it('github writes one command a line, and no text of a finding ends it or begins another', () => {
  const lines = printed('github').trimEnd().split('\n');
  expect(lines).toEqual([
    '::notice file=a b/k%2Co%3An%25trak.yaml,title=source/b::Large.%0Ahelp: shrink it',
    expect.stringMatching(
      /^::error file=a b\/k%2Co%3An%25trak\.yaml,line=4,endLine=4,col=14,endColumn=20,title=model\/tiers-out-of-order::/,
    ),
    '::group::a b/k,o:n%25trak.yaml: ignored with a reason',
    'ignored  check/a at party.nik: agreed with ****************',
    '::endgroup::',
  ]);
  expect(lines[1]).toContain('100%25 of @nobody');
  expect(lines[1]).toContain('%0D%0A::error::x%0Ahelp: put the tiers');
});

it('github prints no command of the old notation', () => {
  const told = printed('github', [{ ...report, ignored: [{ finding: ignored, because: 'agreed ##[error]x' }] }]);
  expect(told).toContain('agreed ## [error]x');
  expect(told).not.toContain('##[');
});

it('sarif makes no link of a text', () => {
  const told = printed('sarif');
  expect(told).toContain('[x] (http://evil.example)');
  expect(told).not.toContain('](');
});

it('md escapes what would begin a list, and nothing else', () => {
  const begun = diagnostic({ code: 'source/b', message: '14. is no day.', help: '- 1' });
  const told = printed('md', [{ ...report, findings: [begun] }]);
  expect(told).toContain('\n14\\. is no day.\n');
});

it('md shows the worst first with covered lines, and calls nobody', () => {
  const told = printed('md');
  expect(told.indexOf(found.code)).toBeLessThan(told.indexOf(nowhere.code));
  expect(told).toContain(
    '```\n  3 |   - { below: 99.9% }\n  4 |   - { below: 99.95% }\n    |              ^^^^^^\n```\n',
  );
  expect(told).toContain('@<!-- -->nobody \\[x\\](http:\u002f/<!-- -->evil.example)');
  expect(told).toContain('<details><summary>1 ignored with a reason</summary>\n\n- `check/a` party.nik: agreed with');
  const many = Array.from({ length: 60 }, () => nowhere);
  expect(printed('md', [{ ...report, findings: many }])).toContain('10 more are not shown');
  expect(printed('md', [{ ...report, findings: [], ignored: [] }])).toContain('No findings.');
});
