/** V01. Every id that the contract refers to is there. */
import { nearest, onlyNearest } from '../../source/nearest.js';
import { itemPath } from '../../source/path.js';
import type { SectionName } from '../contract.js';
import { inWords } from '../findings/unknown-word.js';
import type { Leaf } from '../walk-leaves.js';
import type { Given, Invariant, Violation } from './invariant.js';

export const unknownReference: Invariant = {
  id: 'unknown-reference',
  says: 'Every reference leads to something in the contract.',
  why: 'A remedy, an exclusion or a contact that is not there makes its sentence empty: the credit for a mistyped remedy is never owed.',
  fix: 'Write the id of something that is in the contract, or add what is meant.',
  source: 'practice: dangling references of published agreements',
  good: [{ yaml: 'reporting: { to: [owner, accounts] }' }],
  bad: [
    {
      yaml: 'metrics: { network: { remedy: network-credits } }',
      at: 'metrics.network.remedy',
      also: ['model/remedy-unused'],
    },
    {
      yaml: 'exclusions: { planned: { category: maintenance, applies-to: [network, servr] } }',
      at: 'exclusions.planned.applies-to[2]',
      also: ['check/target-beyond-maintenance'],
    },
    { yaml: 'reporting: { to: [ownr] }', at: 'reporting.to[1]' },
  ],
  *check(given) {
    const tries = { left: SEARCHES };
    for (const leaf of given.leaves) {
      const { refers } = leaf.shape;
      if (refers === undefined) continue;
      const ids = idsOf(refers, leaf, given);
      if (ids === null) continue;
      const written = Array.isArray(leaf.value) ? (leaf.value as readonly string[]) : null;
      if (written === null) yield* unknown(String(leaf.value), leaf.path, refers, ids, tries);
      for (const [index, id] of (written ?? []).entries()) {
        yield* unknown(id, itemPath(leaf.path, String(index + 1)), refers, ids, tries);
      }
    }
  },
};

/** The ids that may be referred to; null where nothing is known of them. */
function idsOf(refers: string, leaf: Leaf, { contract, broken }: Given): readonly string[] | null {
  if (refers.startsWith('.')) {
    const name = refers.slice(1);
    const near = leaf.around.find((map) => Object.hasOwn(map, name))?.[name];
    return near !== null && typeof near === 'object' ? Object.keys(near) : [];
  }
  const [section = '', ...keys] = refers.split('.');
  if (broken.has(section as SectionName)) return null;
  let found: unknown = contract[section as SectionName];
  for (const key of keys)
    found = found !== null && typeof found === 'object' ? (found as Record<string, unknown>)[key] : undefined;
  return found !== null && typeof found === 'object' ? Object.keys(found) : [];
}

/** As many as are printed. Each search compares letters with every id there is, and a hostile file has thousands of both. */
const SEARCHES = 200;

function* unknown(
  id: string,
  path: string,
  refers: string,
  ids: readonly string[],
  tries: { left: number },
): Iterable<Violation> {
  if (ids.includes(id)) return;
  const collection = refers.replace(/^\./, '');
  const meant = tries.left > 0 ? nearest(id, ids) : null;
  tries.left -= 1;
  const known =
    ids.length === 0
      ? `add ${id} to ${collection}`
      : `write ${inWords(ids.slice(0, 8))}, or add ${id} to ${collection}`;
  yield {
    message: `${id} is not in ${collection}.`,
    help: meant === null ? known : `write ${meant}`,
    path,
    ...(meant !== null && onlyNearest(id, ids) === meant && { fix: { kind: 'value' as const, text: meant } }),
  };
}
