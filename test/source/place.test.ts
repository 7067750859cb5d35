import { describe, expect, it } from 'vitest';
import { diagnostic } from '../../src/source/diagnostic.js';
import { inOrder, joinFindings, withSpans } from '../../src/source/place.js';
import { readYaml } from '../../src/source/read-yaml.js';
import { makeSource } from '../../src/source/source.js';

const text = 'a:\n  tiers:\n    - { below: 99.9% }\n    - { below: 99.95% }\n';
const raw = readYaml(makeSource('contract.yaml', text)).value;
if (raw === null) throw new Error('The sample is YAML.');
const finding = diagnostic({ code: 'model/x', message: '', help: '', path: 'a.tiers[2].below' });

describe('placing findings', () => {
  it('points at the key where the key is what is wrong', () => {
    const [placed] = withSpans([{ ...finding, at: 'key', related: [] }], raw);
    expect(placed?.span?.start).toMatchObject({ line: 4, column: 9 });
  });

  it('leaves out what the model says again of a value that was not there', () => {
    const empty = diagnostic({ code: 'source/empty-value', message: '', help: '', path: 'a.b' });
    const echo = diagnostic({ code: 'model/money', message: '', help: '', path: 'a.b' });
    expect(joinFindings([empty], [echo, finding])).toEqual([empty, finding]);
  });

  it('sorts by the order of the text, what has no place first', () => {
    const [placed] = withSpans([finding], raw);
    const [earlier] = withSpans([{ ...finding, path: 'a' }], raw);
    expect(placed && earlier && inOrder([placed, earlier, finding])).toEqual([finding, earlier, placed]);
  });
});
