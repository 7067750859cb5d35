/** L07. Downtime printed beside a target that the target does not give, or gives for another month than the row above. */
import type { ForeignAllowance } from '../../document/foreign.js';
import { allowedOf, basesThatHold, type NamedBase, USUAL_BASES } from '../../model/printed-allowance.js';
import type { Related } from '../../source/diagnostic.js';
import { printPercent } from '../../values/percent.js';
import { printTimeSpan } from '../../values/time-span.js';
import type { Rule, Smell } from '../rule.js';

const DAY = 86_400;

export const allowanceMiscounted: Rule = {
  id: 'allowance-miscounted',
  severity: 'error',
  about: 'text',
  says: 'The downtime printed beside a target is (100% - target) of the time that is named, and of one length of month in all rows.',
  why: 'A figure that the target does not give is a second promise, and figures of two kinds of month cannot be compared.',
  fix: 'Write the figure with its base: 43 minutes 12 seconds in a month of 30 days.',
  source:
    'arithmetic; published tables of nines mix months of 30 days, 730 hours and 730.5 hours, and have plain slips',
  good: [
    { markdown: 'Uptime of 99.9% allows 43.2 minutes of downtime in a 30-day month, and we will report it.\n' },
    { markdown: 'Uptime of 99.9% is at most 43.8 minutes of downtime per month.\n' },
  ],
  bad: [
    { markdown: 'Uptime of 99% allows 3.4 hours of downtime per month.\n', at: '1:22' },
    { markdown: 'Uptime of 99.9% allows 43.8 minutes of downtime in a 30-day month.\n', at: '1:24' },
    {
      markdown:
        '## Allowed downtime\n\n| Uptime | Per month |\n|---|---|\n| 99% | 7.2 hours |\n| 99.9% | 43.8 minutes |\n',
      at: '6:11',
    },
  ],
  *check({ foreign }) {
    /** The bases that fit all rows of a column so far. */
    const columns = new Map<number, { readonly bases: readonly NamedBase[]; readonly last: ForeignAllowance }>();
    for (const allowance of foreign?.allowances ?? []) {
      const among = basesOf(allowance);
      const fits = basesThatHold(allowance.target, allowance.printed, among);
      if (fits.length === 0) {
        yield wrong(allowance, among);
        continue;
      }
      if (allowance.column === null) continue;
      const before = columns.get(allowance.column);
      const shared = before === undefined ? fits : before.bases.filter((base) => fits.includes(base));
      if (before !== undefined && shared.length === 0) yield mixed(allowance, fits, before);
      else columns.set(allowance.column, { bases: shared, last: allowance });
    }
  },
};

function basesOf({ base }: ForeignAllowance): readonly NamedBase[] {
  if (base.type === 'days') return [{ name: `${base.days} days`, seconds: base.days * DAY }];
  const [shortest, longest] = { day: [1, 1], week: [7, 7], month: [30, 31], quarter: [90, 92], year: [365, 366] }[
    base.period
  ] as [number, number];
  return USUAL_BASES.filter(({ seconds }) => seconds >= shortest * DAY && seconds <= longest * DAY);
}

function wrong({ target, printed, text, span }: ForeignAllowance, among: readonly NamedBase[]): Smell {
  const [base] = among;
  if (base === undefined) throw new Error('A period has at least one length.');
  const [other] = basesThatHold(target, printed).filter(({ name }) => name !== base.name);
  const exact = printTimeSpan(allowedOf(target, base.seconds));
  return {
    message: `${printPercent(target)} of ${base.name} allows ${exact}, not ${text}.`,
    help: other
      ? `write ${exact}, or name the time that ${text} was taken of: ${other.name}`
      : `write ${exact}, with its base of ${base.name}`,
    span,
  };
}

function mixed(
  { target, text, span }: ForeignAllowance,
  [own]: readonly NamedBase[],
  { bases: [other], last }: { readonly bases: readonly NamedBase[]; readonly last: ForeignAllowance },
): Smell {
  if (own === undefined || other === undefined) throw new Error('Both figures fit some base.');
  const related: readonly Related[] = [{ message: 'the row before', path: null, span: last.span }];
  return {
    message: `${text} is right for ${own.name}, and the rows before for ${other.name}.`,
    help: `write ${printTimeSpan(allowedOf(target, other.seconds))}, and name the base of the column: ${other.name}`,
    span,
    related,
  };
}
