/**
 * V35 and its like: what an outline has no words for. Inside one organisation there is neither money nor a court;
 * a schedule leaves law, liability and payment to its master agreement; a mini stays on one page.
 */
import type { SectionName } from '../contract.js';
import type { Invariant } from './invariant.js';

const everywhere = [
  'sepakat',
  'agreement',
  'parties',
  'calendar',
  'hours',
  'services',
  'metrics',
  'signing',
  'ignore',
] as const;

const ofService = [
  ...everywhere,
  'contacts',
  'maintenance',
  'severities',
  'levels',
  'objectives',
  'actions',
  'exclusions',
  'obligations',
  'termination',
  'escalation',
  'reporting',
  'review',
  'continuity',
  'assumptions',
  'resources',
  'suppliers',
  'surveys',
  'stakeholders',
  'documents',
  'precedence',
  'left-out',
  'own-clauses',
] as const;

/** What only a longer paper has: a look at the other side's work, who does what, other papers and their order, what is left out and why. */
const ofLongPapers = [
  'assumptions',
  'audit',
  'resources',
  'surveys',
  'plans',
  'levels',
  'objectives',
  'suppliers',
  'stakeholders',
  'documents',
  'precedence',
  'left-out',
] as const;

interface Sections {
  /** All that the outline speaks of, or else all that it lacks. */
  readonly has?: readonly SectionName[];
  readonly lacks?: readonly SectionName[];
  readonly help: string;
}

/** The full paper, and whatever outline a firm adds of its own. */
const STANDARD: Sections = { lacks: ['master'], help: 'leave it out, or write outline: schedule' };

const SECTIONS: Readonly<Partial<Record<string, Sections>>> = {
  'small-business': { lacks: ['master', ...ofLongPapers], help: 'leave it out, or write outline: standard' },
  internal: {
    has: [...ofService, 'security'],
    help: 'leave it out: inside one organisation nobody pays for a miss or goes to court over it',
  },
  schedule: {
    has: [...ofService, 'master', 'penalties'],
    help: 'leave it out: the master agreement says it',
  },
  mini: {
    has: [...everywhere, 'actions', 'obligations', 'review', 'legal'],
    help: 'leave it out, or write outline: small-business',
  },
};

export const sectionDoesNotFit: Invariant = {
  id: 'section-does-not-fit',
  says: 'A contract has the sections that its outline speaks of, and those that it cannot do without.',
  why: 'What the outline has no words for would be filled in and never be printed; and a contract without a law leaves it to a court to find one.',
  fix: 'Leave the section out, or choose an outline that has it.',
  source: 'practice',
  good: [
    {
      base: 'internal-it-ola',
      yaml: `billing: null
penalties: null`,
    },
  ],
  bad: [
    { base: 'internal-it-ola', yaml: 'billing: { due: 14 calendar days }', at: 'billing' },
    { yaml: 'legal: null', at: 'agreement.outline', also: ['check/refund-reason-idle'] },
    {
      base: 'personal-mini',
      yaml: 'legal: { law: ID, disputes: [{ talks: 30 calendar days }, { court: { en: Bandung District Court, id: Pengadilan Negeri Bandung } }], liability: none }',
      at: 'legal',
    },
  ],
  *check({ contract, broken }) {
    const { agreement } = contract;
    if (agreement === undefined) return;
    const { outline, binding } = agreement;
    const { has, lacks = [], help } = SECTIONS[outline] ?? STANDARD;
    for (const name of Object.keys(contract) as SectionName[]) {
      if (has === undefined ? !lacks.includes(name) : has.includes(name)) continue;
      yield {
        message: `The outline ${outline} has no words for ${name}.`,
        help,
        path: name,
      };
    }
    if (outline === 'schedule' && contract.master === undefined && !broken.has('master')) {
      yield {
        message: 'A schedule names the master agreement that it belongs to.',
        help: 'add master: with its title, number, date and law',
        path: 'agreement.outline',
      };
    }
    const binds = binding === 'contract' || !['internal', 'schedule', 'mini'].includes(outline);
    if (binds && contract.legal === undefined && !broken.has('legal')) {
      yield {
        message: 'A contract says whose law governs it and who decides a dispute.',
        help: 'add legal: { law: ID, disputes: [ { talks: 30 calendar days } ], liability: none }',
        path: 'agreement.outline',
      };
    }
    if (outline === 'mini' && binding === 'goodwill' && contract.legal !== undefined) {
      yield {
        message: 'A promise of goodwill is not governed by a law.',
        help: 'leave legal out, or write binding: contract',
        path: 'legal',
      };
    }
  },
};
