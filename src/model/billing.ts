/** Invoices: when due, what follows late payment, refunds, tax papers. */
import { email } from './fields/addresses.js';
import { duration, money } from './fields/quantities.js';
import { map, optional } from './fields/structure.js';
import { kind, word, words } from './fields/words.js';

const late = map({
  from: word('late-from', ['due'], 'from when the times below run', { later: ['invoice'] }),
  remind: optional(duration('when the customer is reminded')),
  warn: optional(duration('how long before the suspension it is announced')),
  suspend: optional(duration('when the service is suspended')),
  terminate: optional(duration('when the provider may end the agreement')),
  'reactivate-within': optional(duration('how long after payment the service runs again')),
  'reactivation-fee': optional(money('what that costs')),
});

const mistakenTransfer = map({
  form: word('refund-form', ['required'], 'whether a form must be sent', { later: ['not-required'] }),
  'admin-fee': optional(money('what is kept for the work')),
  below: optional(
    map({
      amount: money('smaller sums are not sent back'),
      'kept-as': word('kept-as', ['balance'], 'what becomes of them'),
    }),
  ),
  within: duration('how long after the complete request'),
});

export const billing = map({
  due: duration('how long after the date of the invoice'),
  'dispute-within': optional(duration('how long after receipt an invoice may be disputed')),
  late: optional(late),
  refund: optional(map({ 'mistaken-transfer': optional(mistakenTransfer) })),
  'tax-invoice': optional(
    map({
      issued: word('tax-invoice-issued', ['as-required-by-law'], 'when a tax invoice is issued'),
      needs: optional(words('tax-invoice-needs', ['npwp'], 'what the customer gives for it')),
      to: optional(email('where it is sent')),
    }),
  ),
  withholding: optional(
    map({
      kind: kind('withholding', 'pph-23', 'which tax the customer withholds'),
      'slip-within': duration('how long after payment the slip is given'),
    }),
  ),
});
