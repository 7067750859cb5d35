import { describe, expect, it } from 'vitest';
import { contractItemIds, listAddress } from '../../src/model/item-ids.js';
import { parseContract } from '../../src/model/parse-contract.js';
import { sensitivePaths } from '../../src/model/sensitive-paths.js';
import { contractShape, type LeafShape, type ListShape, type Shape } from '../../src/model/shape.js';
import { walkLeaves } from '../../src/model/walk-leaves.js';
import { itemIds } from '../../src/source/path.js';
import { edited, example, read } from '../support/printed-findings.js';

const raw = read(example('web-hosting')).raw;
const contract = raw && parseContract(raw.root).value;

function at(path: string): Shape {
  return path.split('.').reduce<Shape>((shape, key) => {
    const inner = shape.kind === 'choice' ? shape.map : shape;
    const below =
      inner.kind === 'map'
        ? inner.keys.get(key)?.shape
        : inner.kind === 'record' || inner.kind === 'list'
          ? inner.of
          : undefined;
    if (below === undefined) throw new Error(`The shape has ${path}.`);
    return below;
  }, contractShape());
}

function leaves(shape: Shape): readonly LeafShape[] {
  if (shape.kind === 'leaf') return [shape];
  if (shape.kind === 'map') return [...shape.keys.values()].flatMap((entry) => leaves(entry.shape));
  return shape.kind === 'choice' ? [shape.leaf, ...leaves(shape.map)] : leaves(shape.of);
}

describe('contractShape', () => {
  it('is made once', () => expect(contractShape()).toBe(contractShape()));

  it('merges the variants of a map, and asks only for what all have', () => {
    const party = at('parties.any');
    expect(party.kind === 'map' && party.keys.get('name')?.required).toBe(true);
    expect(party.kind === 'map' && party.keys.get('nik')?.required).toBe(false);
    expect(at('metrics.any.counts')).toMatchObject({
      word: 'counts',
      options: ['human', 'any', 'workaround', 'final-fix'],
    });
  });

  it('knows what may stand instead of a map', () => {
    expect(at('metrics.any.remedy')).toMatchObject({
      kind: 'choice',
      as: 'credit',
      leaf: { refers: 'penalties.remedies' },
    });
    expect(at('metrics.any.remedy.none')).toMatchObject({ kind: 'choice', as: 'action', leaf: { refers: 'actions' } });
    expect(at('legal.liability')).toMatchObject({ kind: 'choice', as: 'none' });
    expect(at('hours.any.open')).toMatchObject({ kind: 'choice', as: 'always', map: { kind: 'list' } });
  });

  it('has references only to collections that are there', () => {
    for (const { refers } of leaves(contractShape())) {
      if (refers !== undefined && !refers.startsWith('.')) expect(at(refers).kind).toBe('record');
    }
  });

  it('has a name and options for every word', () => {
    for (const { leaf, word, options } of leaves(contractShape())) {
      if (leaf === 'word' || leaf === 'words')
        expect([word, options?.length]).toEqual([expect.stringMatching(/^[a-z-]+$/), expect.any(Number)]);
    }
  });
});

describe('ids of list items', () => {
  const list = (path: string) => at(path) as ListShape;

  it.each([
    ['metrics.fix.targets', ['p1', 'p2', 'p3']],
    ['metrics.uptime.targets', ['1']],
    ['penalties.remedies.uptime-credit.tiers', ['99.9%', '99.5%', '99.0%', '95.0%']],
    ['penalties.caps', ['calendar month', 'contract-year']],
    ['termination.chronic', ['uptime, misses', 'uptime, below']],
    ['escalation', ['p1, 30 minutes', 'p1, 2 hours', 'p1, 3 hours']],
    ['legal.disputes', ['1', '2']],
  ])('of %s are the same for the file and for the contract', (path, ids) => {
    const steps = path.split('.');
    const inFile = steps.reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], raw?.root) as never[];
    const parsed = steps.reduce<unknown>(
      (value, key) => (value as Record<string, unknown>)[key],
      contract,
    ) as unknown[];
    expect(itemIds(path, inFile, contractItemIds)).toEqual(ids);
    expect(parsed.map((_, index) => listAddress(list(path), parsed, index))).toEqual(ids);
  });

  it('stay apart when two items are alike', () => {
    const caps = [{ per: 'event' }, { per: 'event' }];
    expect(caps.map((_, index) => listAddress(list('penalties.caps'), caps, index))).toEqual(['event', 'event#2']);
  });
});

describe('walkLeaves', () => {
  it('comes to every leaf of a contract once, each with a place in the file', () => {
    const walked = walkLeaves(contract ?? {});
    expect(new Set(walked.map(({ path }) => path)).size).toBe(walked.length);
    for (const { path } of walked) expect(raw?.locateValue(path, contractItemIds)).not.toBeNull();
  });
});

describe('sensitivePaths', () => {
  it('covers numbers that identify, wherever they stand and nearly so spelled', () => {
    const text = edited(
      example('web-hosting'),
      ['    nib: "9120001234567"', '    nibb: "9120001234567"'],
      ['  mode: wet', '  nik: "3273010101010001"\n  mode: wet'],
    );
    const { raw } = read(text);
    expect(raw && sensitivePaths(raw.root)).toEqual([
      'parties.provider.nibb',
      'parties.provider.npwp',
      'parties.provider.bank.account',
      'parties.customer.npwp',
      'parties.customer.nib',
      'signing.nik',
    ]);
  });

  it('covers a date of birth in any form', () => {
    const text = (born: string) => `parties:\n  ani:\n    form: individual\n    born: ${born}\n`;
    const paths = (born: string) => sensitivePaths(read(text(born)).raw?.root ?? {});
    expect(paths('{ place: Bandung, date: 1980-01-01 }')).toEqual(['parties.ani.born.place', 'parties.ani.born.date']);
    expect(paths('1980-01-01')).toEqual(['parties.ani.born']);
    expect(paths('{ date: [1980-01-01] }')).toEqual(['parties.ani.born.date[1]']);
  });
});
