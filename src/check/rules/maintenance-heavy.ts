/** L33. Work that is left out takes more than is usual: the figure that the customer reads is not the time in which the service can be used. */
import { minutesAWeek, weekOf } from '../../model/week.js';
import { roundDays } from '../../reckon/attainable.js';
import { clockOf, printDuration, secondsOf } from '../../values/duration.js';
import { printPeriod } from '../../values/period.js';
import { compareRatios, complement, printRatio, type Ratio, reduced } from '../../values/ratio.js';
import type { Rule } from '../rule.js';

/** Eight hours of a month of 30 days; the most that is usual. */
const USUAL: Ratio = { part: 8n, whole: 720n };

export const maintenanceHeavy: Rule = {
  id: 'maintenance-heavy',
  severity: 'info',
  about: 'contract',
  says: 'Planned maintenance takes no more than eight hours of a month.',
  why: 'It is left out of the result, so 99.9% is kept while the service stands still for a day of each month.',
  fix: 'Allow less, or say in the offer what is left when the work is counted.',
  source: 'practice: 2 to 8 hours a month; 12 hours of a week leave 92.857%',
  good: [{ yaml: 'maintenance: { at-most: { total: 8 hours } }' }],
  bad: [
    {
      yaml: 'maintenance: { windows: [{ days: [sat, sun], from: "00:00", to: "06:00" }], at-most: { total: 12 hours, per: calendar week } }',
      at: 'maintenance.at-most.total',
    },
  ],
  *check({ contract: { maintenance, calendar } }) {
    if (maintenance === undefined) return;
    const { total, per } = maintenance['at-most'];
    const days = roundDays(per);
    const windows = weekOf(maintenance.windows, calendar);
    if (days === null || windows === null || clockOf(total) !== 'elapsed') return;
    const inWindows = reduced(BigInt(minutesAWeek(windows)), 7n * 1440n);
    const ceiling = reduced(BigInt(Math.round(secondsOf(total))), BigInt(days * 86_400));
    const share = compareRatios(inWindows, ceiling) < 0 ? inWindows : ceiling;
    if (compareRatios(share, USUAL) <= 0) return;
    yield {
      message: `Planned maintenance may take ${printDuration(total)} of each ${printPeriod(per)}, ${printRatio(share, 3, 'up')} of ${days * 24} hours: with it the service is there for ${printRatio(complement(share), 3)}.`,
      help: 'allow less, such as 8 hours of a calendar month',
      path: 'maintenance.at-most.total',
    };
  },
};
