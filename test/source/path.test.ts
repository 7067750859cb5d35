import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  byPosition,
  itemIds,
  parentPath,
  parsePath,
  pathOfKeys,
  printPath,
  type Segment,
} from '../../src/source/path.js';

const segment: fc.Arbitrary<Segment> = fc.oneof(
  fc.record({ type: fc.constant('key' as const), key: fc.string() }),
  fc.record({ type: fc.constant('item' as const), id: fc.string() }),
);

describe('a path', () => {
  it('is written by keys and by what tells list items apart', () => {
    const path = 'metrics.uptime.targets[p1].within';
    expect(parsePath(path)).toEqual([
      { type: 'key', key: 'metrics' },
      { type: 'key', key: 'uptime' },
      { type: 'key', key: 'targets' },
      { type: 'item', id: 'p1' },
      { type: 'key', key: 'within' },
    ]);
    expect(parentPath(path)).toBe('metrics.uptime.targets[p1]');
    expect(parentPath('metrics')).toBeNull();
  });

  it('is read back as it was written, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.array(segment, { minLength: 1 }), (segments) => {
        expect(parsePath(printPath(segments))).toEqual(segments);
      }),
    );
  });
});

describe('ids of list items', () => {
  it('are positions where the model has none, and never equal', () => {
    const ids = () => ['99.9%', null, '99.9%', '99.9%'];
    expect(itemIds('tiers', ['a', 'b', 'c', 'd'], ids)).toEqual(['99.9%', '2', '99.9%#2', '99.9%#3']);
    expect(itemIds('tiers', ['a', 'b'], byPosition)).toEqual(['1', '2']);
  });

  it('replace the indexes that a schema checker gives', () => {
    const root = { targets: [{ severity: 'p1' }, { severity: 'p2' }] };
    const ids = () => ['p1', 'p2'];
    expect(pathOfKeys(root, ['targets', 1, 'within'], ids)).toBe('targets[p2].within');
    expect(pathOfKeys(root, ['targets', 5], ids)).toBe('targets[6]');
    expect(pathOfKeys(root, [], ids)).toBe('');
  });
});
