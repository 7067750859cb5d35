/** What is provided, where it ends, up to which load, and what it costs. */
import { date } from './fields/dates.js';
import { count, money, period } from './fields/quantities.js';
import { ref } from './fields/references.js';
import { map, oneOf, optional, record } from './fields/structure.js';
import { text } from './fields/texts.js';
import { flag, word } from './fields/words.js';

const price = { amount: money('the fee for one period'), per: period('for which period') };

/** What the service costs. Inside one organisation a figure for comparison; under a master agreement that one says how it is paid. */
const fee = oneOf({
  notional: map({ notional: flag('true: a cost shown for comparison, which nobody pays'), ...price }),
  'under-master': map({
    'under-master': flag('true: invoiced, taxed and paid as the master agreement says'),
    ...price,
  }),
  amount: map({
    ...price,
    paid: word('fee-paid', ['in-advance', 'in-arrears'], 'before the period or after it'),
    tax: word('tax', ['added', 'included', 'not-registered'], 'whether VAT comes on top'),
  }),
});

export const services = record(
  map({
    name: text('what the service is called'),
    description: text('what is done, after "comprises"', { multiline: true }),
    starts: optional(date('service levels count from this day')),
    deliverables: optional(record(map({ text: text('what is done'), frequency: optional(text('how often')) }))),
    'not-included': optional(record(text('what is not part of the service'))),
    entitled: optional(text('who may use it and its support, as a noun phrase')),
    demarcation: optional(text("where the provider's part ends")),
    capacity: optional(
      record(
        map({
          name: text('what is counted'),
          'at-most': count('how many', 1),
          per: period('in which period'),
          above: text('what follows above it'),
        }),
      ),
    ),
    provider: optional(ref('parties', 'of several providers that answer severally: whose service it is')),
    hours: ref('hours', 'when the service is agreed to run'),
    fee: optional(fee),
  }),
);
