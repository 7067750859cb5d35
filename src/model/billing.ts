/** Invoices: when due, what follows late payment, refunds, tax papers. */
import { email } from './fields/addresses.js';
import { date } from './fields/dates.js';
import { duration, money, percent, period } from './fields/quantities.js';
import { byWord, map, optional } from './fields/structure.js';
import { identifier } from './fields/texts.js';
import { kind, word, words } from './fields/words.js';

const late = map({
  from: word('late-from', ['due', 'invoice'], 'from when the times below run'),
  remind: optional(duration('when the customer is reminded')),
  warn: optional(duration('how long before the suspension it is announced')),
  suspend: optional(duration('when the service is suspended')),
  terminate: optional(duration('when the provider may end the agreement')),
  'reactivate-within': optional(duration('how long after payment the service runs again')),
  'reactivation-fee': optional(money('what that costs')),
});

const mistakenTransfer = map({
  form: word('refund-form', ['required', 'not-required'], 'whether a form must be sent'),
  'admin-fee': optional(money('what is kept for the work')),
  below: optional(
    map({
      amount: money('smaller sums are not sent back'),
      'kept-as': word('kept-as', ['balance'], 'what becomes of them'),
    }),
  ),
  within: duration('how long after the complete request'),
});

const withholdingKind = <const K extends string>(option: K) =>
  kind('withholding', option, 'which tax the customer withholds');

const slip = { 'slip-within': duration('how long after payment the slip is given') };

/** Which tax it is follows from who is paid: a taxpayer in Indonesia, one with a certificate of PP 55/2022, one abroad. */
const withholding = byWord('kind', [
  map({ kind: withholdingKind('pph-23'), ...slip }),
  map({
    kind: withholdingKind('final-umkm'),
    certificate: optional(
      map({ number: identifier('number of the certificate'), date: date('date of the certificate') }),
    ),
    ...slip,
  }),
  map({ kind: withholdingKind('pph-26'), ...slip }),
  map({ kind: withholdingKind('none') }),
]);

/** Simple interest on what is paid late, by the day. */
const lateInterest = map({
  rate: percent('share of the sum that is late'),
  per: period('for which period that share is'),
  'at-most': optional(percent('ceiling of the interest, as a share of that sum')),
});

export const billing = map({
  due: duration('how long after the date of the invoice'),
  'dispute-within': optional(duration('how long after receipt an invoice may be disputed')),
  late: optional(late),
  'late-interest': optional(lateInterest),
  refund: optional(map({ 'mistaken-transfer': optional(mistakenTransfer) })),
  'tax-invoice': optional(
    map({
      issued: word('tax-invoice-issued', ['as-required-by-law'], 'when a tax invoice is issued'),
      request: optional(
        word('tax-invoice-request', ['before-payment', 'not-needed'], 'whether the customer asks for it, and when'),
      ),
      within: optional(duration('how long after the payment it is sent')),
      needs: optional(words('tax-invoice-needs', ['npwp'], 'what the customer gives for it')),
      to: optional(email('where it is sent')),
    }),
  ),
  withholding: optional(withholding),
});
