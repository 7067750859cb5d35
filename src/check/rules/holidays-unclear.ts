/** The United Kingdom has three sets of public holidays: GB alone does not say which days are business days. */
import type { Rule } from '../rule.js';

export const holidaysUnclear: Rule = {
  id: 'holidays-unclear',
  severity: 'warning',
  about: 'contract',
  says: 'Public holidays are those of a place that has one list of them.',
  why: 'England, Scotland and Northern Ireland have different bank holidays, so on 2 January, 17 March or 12 July nobody knows whether a clock runs.',
  fix: 'Write GB-ENG, GB-SCT or GB-NIR.',
  source: 'Banking and Financial Dealings Act 1971, schedule 1',
  good: [{ base: 'small-business' }],
  bad: [
    {
      base: 'small-business',
      yaml: 'calendar: { business-days: { holidays: { of: GB } } }',
      at: 'calendar.business-days.holidays.of',
    },
  ],
  *check({ contract: { calendar } }) {
    if (calendar?.['business-days']?.holidays.of !== 'GB') return;
    yield {
      message: 'The holidays are those of GB, which has several lists of them.',
      help: 'write of: GB-ENG, GB-SCT or GB-NIR',
      path: 'calendar.business-days.holidays.of',
    };
  },
};
