/** A result that is taken each month and reported each quarter is old when it is read, and so is the credit. */
import { keyPath } from '../../source/path.js';
import { periodMonths, printPeriod } from '../../values/period.js';
import type { Rule } from '../rule.js';

export const reportSlowerThanWindow: Rule = {
  id: 'report-slower-than-window',
  severity: 'warning',
  about: 'contract',
  says: 'Reports come as often as results are taken.',
  why: 'With three monthly results in one report the first credit is four months late, and a right to leave after two misses in a row begins when the third is over.',
  fix: 'Report for each window, or take the result over the time that is reported.',
  source: 'practice',
  good: [{ yaml: 'reporting: { every: calendar month }' }],
  bad: [{ base: 'small-business', yaml: 'reporting: { every: calendar quarter }', at: 'reporting.every' }],
  *check({ contract: { reporting, metrics } }) {
    const every = reporting && periodMonths(reporting.every);
    if (reporting === undefined || every == null) return;
    const sooner = Object.entries(metrics ?? {}).find(([, { window }]) => (periodMonths(window) ?? every) < every);
    if (sooner === undefined) return;
    const [id, { window }] = sooner;
    yield {
      message: `Reports come for each ${printPeriod(reporting.every)}, and ${id} has a result for each ${printPeriod(window)}.`,
      help: `write every: ${printPeriod(window)}`,
      path: 'reporting.every',
      related: [{ message: 'the window', path: keyPath(keyPath('metrics', id), 'window'), span: null }],
    };
  },
};
