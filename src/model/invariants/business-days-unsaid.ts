/** Nobody can count business days until the contract says which days those are. */
import { isQuantity } from '../../values/quantity.js';
import { type Invariant, seeAlso } from './invariant.js';

export const businessDaysUnsaid: Invariant = {
  id: 'business-days-unsaid',
  says: 'A contract that counts in business days says which days those are.',
  why: 'Saturday is a business day for one party and none for the other, and every time in business days ends on two dates.',
  fix: 'Write which days are business days, whose holidays are not, and when the day ends.',
  source: 'practice',
  good: [{ yaml: 'calendar: { business-days: { days: [mon, tue, wed, thu, fri, sat] } }' }],
  bad: [{ yaml: 'calendar: { business-days: null }', at: 'calendar' }],
  *check({ contract, leaves }) {
    if (contract.calendar === undefined || contract.calendar['business-days'] !== undefined) return;
    const counted = leaves.find(
      ({ shape, value }) =>
        (isQuantity(value) && value.type === 'duration' && value.unit === 'business-day') ||
        (shape.leaf === 'days' && value === 'business-days'),
    );
    if (counted === undefined) return;
    yield {
      message: 'The calendar does not say which days are business days.',
      help: 'write business-days: { days: [mon, tue, wed, thu, fri], holidays: { of: ID }, day-ends: "17:00" } under calendar',
      path: 'calendar',
      related: [seeAlso('business days count here', counted.path)],
    };
  },
};
