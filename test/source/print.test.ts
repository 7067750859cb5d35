import { describe, expect, it } from 'vitest';
import { diagnostic } from '../../src/source/diagnostic.js';
import { sensitiveSpans, withSpans } from '../../src/source/place.js';
import { printDiagnostic, printDiagnostics, spansOfKeys } from '../../src/source/print.js';
import { readYaml } from '../../src/source/read-yaml.js';
import { makeSource } from '../../src/source/source.js';

const text = 'a:\n  tiers:\n    - { below: 99.9%, credit: 5% }\n    - { below: 99.95%, credit: 10% }\n';
const source = makeSource('contract.yaml', text);
const raw = readYaml(source).value;
if (raw === null) throw new Error('The sample is YAML.');
const finding = diagnostic({
  code: 'model/tiers-out-of-order',
  message: 'A worse result must come later: 99.95% stands after 99.9%.',
  help: 'put the tiers from best to worst, or write 99.5% here',
  path: 'a.tiers[2].below',
  related: [{ message: 'the tier before', path: 'a.tiers[1].below', span: null }],
});

describe('printDiagnostic', () => {
  it('shows head, lines, marks, sentence, help and the other place', () => {
    const [placed] = withSpans([finding], raw);
    expect(placed && printDiagnostic(placed, { sources: [source] })).toBe(
      `error  model/tiers-out-of-order                      contract.yaml:4:16

  3 |     - { below: 99.9%, credit: 5% }
  4 |     - { below: 99.95%, credit: 10% }
    |                ^^^^^^
  A worse result must come later: 99.95% stands after 99.9%.
  help: put the tiers from best to worst, or write 99.5% here
  see also contract.yaml:3:16  the tier before`,
    );
  });

  it('does without a place', () => {
    const large = diagnostic({ code: 'source/too-large', message: 'It is large.', help: 'give another' });
    expect(printDiagnostics([large], { sources: [] })).toBe(
      'error  source/too-large\n  It is large.\n  help: give another\n',
    );
  });

  it('covers what is sensitive, on the line and on the one before it', () => {
    const secret = makeSource('c.yaml', 'npwp: 0012345\nnik: 3273\n');
    const values = readYaml(secret).value;
    const sensitive = values === null ? [] : sensitiveSpans(values, ['npwp', 'nik', 'none']);
    const [placed] = values === null ? [] : withSpans([{ ...finding, path: 'nik', related: [] }], values);
    const printed = placed && printDiagnostic(placed, { sources: [secret], sensitive: () => sensitive });
    expect(printed).toContain('1 | npwp: *******\n  2 | nik: ****\n    |      ^^^^');
  });

  it.each([
    ['NIK 3273010101900001', 'NIK ****************'],
    ['KTP3273010101900001', 'KTP****************'],
    ['NPWP 01.234.567.8-901.000', 'NPWP ********************'],
    ['NIK 3273\u00a00101\u00a00190\u00a00001', 'NIK *******************'],
    ['NIK 3273–0101–0190–0001', 'NIK *******************'],
    ['NIK 3273  0101  0190  0001', 'NIK **********************'],
    ['99.90% – 99.95%, 2026-12-31', '99.90% – 99.95%, 2026-12-31'],
    ['IDR 1500000000000', 'IDR 1500000000000'],
    ['+6281234567890123', '+6281234567890123'],
  ])('says %j as %j', (said, shown) => {
    const told = diagnostic({ code: 'source/a', message: `${said} is no date.`, help: 'write one' });
    expect(printDiagnostic(told, { sources: [] })).toContain(`  ${shown} is no date.`);
  });

  it('covers by the look of the keys where the file could not be read', () => {
    const broken = makeSource('c.yaml', 'a: { npwp: 0012345\nb: [\n');
    const [first] = readYaml(broken).diagnostics;
    const printed =
      first && printDiagnostic(first, { sources: [broken], sensitive: () => spansOfKeys(broken, ['npwp', 'nik']) });
    expect(printed).toContain('a: { npwp: *******');
  });

  it('cuts a long line around the place and keeps the marks under it', () => {
    const long = makeSource('c.yaml', `a: { b: "${'x'.repeat(300)}", c: 5%, d: "${'y'.repeat(300)}" }\n`);
    const values = readYaml(long).value;
    const [placed] = values === null ? [] : withSpans([{ ...finding, path: 'a.c', related: [] }], values);
    const lines = (placed ? printDiagnostic(placed, { sources: [long] }) : '').split('\n');
    const [shown = '', marks = ''] = lines.slice(2, 4);
    expect(shown.length).toBeLessThan(125);
    expect(shown.slice(marks.indexOf('^'), marks.lastIndexOf('^') + 1)).toBe('5%');
    expect(shown).toMatch(/\| \.\.\.x+.*y+\.\.\.$/);
  });

  it('keeps the marks in place after wide characters, and shows none that move the cursor', () => {
    const wide = makeSource('c.yaml', 'a: { n: "界界", v: x }\n');
    const values = readYaml(wide).value;
    const [placed] = values === null ? [] : withSpans([{ ...finding, path: 'a.v', related: [] }], values);
    expect(placed && printDiagnostic(placed, { sources: [wide] })).toContain(`    | ${' '.repeat(19)}^`);
    const turned = makeSource('c.yaml', 'a: "x\u202ey\u001b[31m\ue000\u061c"\n');
    const [tabbed] = withSpans([{ ...finding, path: 'a', related: [] }], readYaml(turned).value ?? raw);
    expect(tabbed && printDiagnostic(tabbed, { sources: [turned] })).not.toMatch(/[\u202e\u001b\ue000\u061c]/);
  });

  it('has colours only when asked', () => {
    expect(printDiagnostic(finding, { sources: [], colour: true })).toContain('\u001b[31merror\u001b[0m');
    expect(printDiagnostic(finding, { sources: [] })).not.toContain('\u001b');
  });
});
