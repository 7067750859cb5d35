/** A multi-level agreement puts each of its metrics on one level; an agreement with one level has no levels. */
import { keyPath } from '../../source/path.js';
import type { Invariant } from './invariant.js';

export const levelsDoNotFit: Invariant = {
  id: 'levels-do-not-fit',
  says: 'A multi-level agreement has levels, and every metric belongs to exactly one of them.',
  why: 'A metric on no level is promised to nobody, and one on two levels is promised twice in words that may come to differ.',
  fix: 'Put each metric on exactly one level, or leave levels and structure out.',
  source: 'ITIL service level management: corporate, customer and service level',
  good: [
    {
      base: 'internal-it-ola',
      yaml: `agreement: { structure: multi-level }
levels: { customer: { covers: { en: the department, id: departemen }, metrics: [first-reply, fix, passwords, laptops] }, service: { covers: { en: each service, id: tiap layanan }, metrics: [office-up, orders-up] } }`,
    },
  ],
  bad: [
    { base: 'internal-it-ola', yaml: 'agreement: { structure: multi-level }', at: 'agreement.structure' },
    {
      base: 'internal-it-ola',
      yaml: `agreement: { structure: multi-level }
levels: { customer: { covers: { en: the department, id: departemen }, metrics: [first-reply, fix, passwords] }, service: { covers: { en: each service, id: tiap layanan }, metrics: [office-up, orders-up] } }`,
      at: 'metrics.laptops',
    },
    {
      base: 'internal-it-ola',
      yaml: `agreement: { structure: multi-level }
levels: { customer: { covers: { en: the department, id: departemen }, metrics: [first-reply, fix, passwords, laptops] }, service: { covers: { en: each service, id: tiap layanan }, metrics: [office-up, orders-up, fix] } }`,
      at: 'levels.service.metrics',
    },
  ],
  *check({ contract: { agreement, levels, metrics }, broken }) {
    if (agreement === undefined || broken.has('levels')) return;
    const multi = agreement.structure === 'multi-level';
    if (multi && levels === undefined) {
      yield {
        message: 'A multi-level agreement says what its levels are.',
        help: 'add levels: with two or more of corporate, customer and service, or leave structure out',
        path: 'agreement.structure',
      };
    }
    if (levels === undefined) return;
    const named = Object.entries(levels);
    if (!multi) yield { message: 'The agreement has levels.', help: 'write structure: multi-level', path: 'levels' };
    else if (named.length < 2) {
      yield {
        message: 'A multi-level agreement has two levels at least.',
        help: 'add another of corporate, customer and service, or leave levels and structure out',
        path: 'levels',
      };
    }
    for (const id of Object.keys(metrics ?? {})) {
      const on = named.filter(([, level]) => level.metrics.includes(id)).map(([name]) => name);
      if (on.length === 1) continue;
      yield {
        message: on.length === 0 ? `${id} is on no level.` : `${id} is on the levels ${on.join(' and ')}.`,
        help: on.length === 0 ? `add ${id} to the metrics of one level` : `keep ${id} on one of them`,
        path: on.length === 0 ? keyPath('metrics', id) : keyPath(keyPath('levels', on[1] ?? ''), 'metrics'),
      };
    }
  },
};
