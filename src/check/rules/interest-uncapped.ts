/** Interest by the day grows past the debt: under Indonesian law a ceiling keeps it from being called a punishment. */
import { lawOf } from '../../model/deal.js';
import { printPercent } from '../../values/percent.js';
import { printPeriod } from '../../values/period.js';
import type { Rule } from '../rule.js';

export const interestUncapped: Rule = {
  id: 'interest-uncapped',
  severity: 'warning',
  about: 'contract',
  says: 'Interest on late payment has a ceiling where Indonesian law governs.',
  why: 'Without one a forgotten invoice earns more than its sum, and a judge who cuts it down may cut all of it.',
  fix: 'Write at-most under billing.late-interest, such as 10%.',
  source: 'KUHPerdata art. 1250 and S. 1848-22 (6% a year where nothing is agreed); art. 1338(3)',
  good: [
    { yaml: 'billing: { late-interest: { rate: 1%, per: calendar month, at-most: 10% } }' },
    { base: 'saas', yaml: 'billing: { late-interest: { rate: 8%, per: calendar year } }' },
  ],
  bad: [{ yaml: 'billing: { late-interest: { rate: 1%, per: calendar month } }', at: 'billing.late-interest' }],
  *check({ contract }) {
    const interest = contract.billing?.['late-interest'];
    if (interest === undefined || interest['at-most'] !== undefined || lawOf(contract) !== 'ID') return;
    yield {
      message: `Interest of ${printPercent(interest.rate)} for each ${printPeriod(interest.per)} has no ceiling.`,
      help: 'add at-most: 10%',
      path: 'billing.late-interest',
    };
  },
};
