/** L39. Hours, severities and actions that nothing refers to: they are printed, or look as if they were. */

import type { Contract } from '../../model/contract.js';
import { keyPath } from '../../source/path.js';
import type { Rule } from '../rule.js';

interface Collection {
  readonly path: string;
  readonly entries: (contract: Partial<Contract>) => object | undefined;
  readonly help: (id: string) => string;
}

const COLLECTIONS: readonly Collection[] = [
  {
    path: 'hours',
    entries: ({ hours }) => hours,
    help: (id) => `write hours: ${id} where they count, or leave them out`,
  },
  {
    path: 'severities.levels',
    entries: ({ severities }) => severities?.levels,
    help: (id) => `add a target with severity: ${id}, or leave the severity out`,
  },
  {
    path: 'actions',
    entries: ({ actions }) => actions,
    help: (id) => `write remedy: { none: ${id} } in a metric, or leave the action out`,
  },
];

export const entryUnused: Rule = {
  id: 'entry-unused',
  severity: 'warning',
  about: 'contract',
  says: 'Hours, severities and actions are those of something in the contract.',
  why: 'A severity without a target or an action that nothing leads to is false comfort, and mostly a reference that was forgotten.',
  fix: 'Refer to the entry where it counts, or leave it out.',
  source: 'practice: dead terms',
  good: [{ yaml: '' }],
  bad: [
    {
      yaml: 'hours: { night: { open: [{ days: [sat], from: "00:00", to: "06:00" }] } }',
      at: 'hours.night',
    },
    {
      yaml: 'severities: { levels: { p4: { name: { en: Low, id: Rendah }, means: { en: a wish, id: keinginan } } } }',
      at: 'severities.levels.p4',
      also: ['check/severity-left-out'],
    },
    {
      yaml: 'actions: { talk: { when: { misses: 3, in: 6 calendar months }, do: { en: a talk, id: pembicaraan }, within: 10 business days } }',
      at: 'actions.talk',
    },
  ],
  *check({ contract, leaves, broken }) {
    if (broken.size > 0) return;
    const used = new Map<string, Set<string>>();
    for (const { shape, value } of leaves) {
      if (shape.refers === undefined) continue;
      const ids = used.get(shape.refers) ?? new Set<string>();
      for (const id of Array.isArray(value) ? value : [value]) ids.add(String(id));
      used.set(shape.refers, ids);
    }
    for (const { path, entries, help } of COLLECTIONS) {
      for (const id of Object.keys(entries(contract) ?? {})) {
        if (used.get(path)?.has(id)) continue;
        yield { message: `Nothing in the contract refers to ${id}.`, help: help(id), path: keyPath(path, id) };
      }
    }
  },
};
