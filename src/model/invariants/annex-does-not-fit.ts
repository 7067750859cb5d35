/**
 * An annex that the file asks for by name, and that its outline cannot print or that would have nothing in it.
 */
import type { Contract } from '../contract.js';
import type { Invariant } from './invariant.js';

type Annex = keyof NonNullable<Contract['agreement']['annexes']>;

/** Outlines that know an annex; a firm's own outline may know any of them. */
const OUTLINES: Readonly<Record<string, readonly Annex[]>> = {
  standard: ['rights', 'exit', 'refund-form', 'report-form'],
  itil: ['rights', 'exit', 'refund-form', 'report-form'],
  'small-business': ['refund-form'],
  schedule: ['report-form'],
  internal: [],
  mini: [],
};

export const annexDoesNotFit: Invariant = {
  id: 'annex-does-not-fit',
  says: 'An annex that is asked for belongs to the outline and has something to say.',
  why: 'An empty annex is bound into the contract, and the reader looks in vain for what it promises.',
  fix: 'Leave the annex out, or write what it puts in order.',
  source: 'practice',
  good: [{ yaml: 'agreement: { annexes: { exit: true, report-form: true } }' }],
  bad: [
    {
      yaml: `agreement: { annexes: { exit: true } }
exit: null`,
      at: 'agreement.annexes.exit',
      also: ['check/exit-silent'],
    },
    { base: 'small-business', yaml: 'agreement: { annexes: { rights: true } }', at: 'agreement.annexes.rights' },
    {
      yaml: `agreement: { annexes: { refund-form: true } }
billing: { refund: null }`,
      at: 'agreement.annexes.refund-form',
    },
  ],
  *check({ contract, broken }) {
    const { agreement, billing, exit, reporting } = contract;
    if (agreement?.annexes === undefined) return;
    const { annexes, outline } = agreement;
    const known = Object.hasOwn(OUTLINES, outline) ? OUTLINES[outline] : undefined;
    for (const annex of ['rights', 'exit', 'refund-form', 'report-form'] as const) {
      if (annexes[annex] !== true) continue;
      const path = `agreement.annexes.${annex}`;
      if (known !== undefined && !known.includes(annex)) {
        yield { message: `The outline ${outline} has no annex ${annex}.`, help: 'leave it out', path };
        continue;
      }
      if (annex === 'exit' && exit === undefined && !broken.has('exit')) {
        yield {
          message: 'The timetable of the end has nothing to put in order.',
          help: 'add exit: { kept: 30 calendar days, last-warning: 10 calendar days }, or leave this out',
          path,
        };
      }
      const asked = billing?.refund?.['mistaken-transfer']?.form === 'required';
      if (annex === 'refund-form' && !asked && !broken.has('billing')) {
        yield {
          message: 'The form for a refund belongs to a refund that needs a form.',
          help: 'write form: required under billing.refund.mistaken-transfer, or leave this out',
          path,
        };
      }
      if (annex === 'report-form' && reporting === undefined && !broken.has('reporting')) {
        yield {
          message: 'The form of the report belongs to a contract with reports.',
          help: 'add reporting: { every: calendar month, due: 5 business days, contents: [attainment] }, or leave this out',
          path,
        };
      }
    }
  },
};
