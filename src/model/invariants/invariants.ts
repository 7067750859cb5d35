/** The list of invariants, in the order in which a reader goes through a contract. */
import { type Diagnostic, diagnostic } from '../../source/diagnostic.js';
import { businessDaysUnsaid } from './business-days-unsaid.js';
import { capBaseUnsaid } from './cap-base-unsaid.js';
import { capsOutOfOrder } from './caps-out-of-order.js';
import { claimBeforeReport } from './claim-before-report.js';
import { claimUnsaid } from './claim-unsaid.js';
import { collectiveLeaveUnsaid } from './collective-leave-unsaid.js';
import { countsUnsaid } from './counts-unsaid.js';
import { creditAboveCap } from './credit-above-cap.js';
import { creditAboveFee } from './credit-above-fee.js';
import { creditsOutOfOrder } from './credits-out-of-order.js';
import { currenciesDiffer } from './currencies-differ.js';
import { dataPlacesDiffer } from './data-places-differ.js';
import { daysNeedMonthlyFee } from './days-need-monthly-fee.js';
import { deedUnwitnessed } from './deed-unwitnessed.js';
import { emptyWindow } from './empty-window.js';
import { endUnsaid } from './end-unsaid.js';
import { endsBeforeStart } from './ends-before-start.js';
import { forumUnclear } from './forum-unclear.js';
import { hoursUnsaid } from './hours-unsaid.js';
import { identifierLength } from './identifier-length.js';
import type { Given, Invariant } from './invariant.js';
import { lateOutOfOrder } from './late-out-of-order.js';
import { metricsAlike } from './metrics-alike.js';
import { metricsAlike } from './metrics-alike.js';
import { missedWhenUnsaid } from './missed-when-unsaid.js';
import { nameWithoutItsForm } from './name-without-its-form.js';
import { paidUnsaid } from './paid-unsaid.js';
import { partyMissing } from './party-missing.js';
import { prevailingLanguage } from './prevailing-language.js';
import { regimeDoesNotFit } from './regime-does-not-fit.js';
import { remedyDoesNotFit } from './remedy-does-not-fit.js';
import { remedyUnused } from './remedy-unused.js';
import { renewalNoticeTooLong } from './renewal-notice-too-long.js';
import { reportUnsaid } from './report-unsaid.js';
import { scaleOutOfOrder } from './scale-out-of-order.js';
import { serviceWithoutTarget } from './service-without-target.js';
import { stackingUnsaid } from './stacking-unsaid.js';
import { taxStatusDoesNotFit } from './tax-status-does-not-fit.js';
import { textInEachLanguage } from './text-in-each-language.js';
import { tierAtTarget } from './tier-at-target.js';
import { tiersOutOfOrder } from './tiers-out-of-order.js';
import { unknownReference } from './unknown-reference.js';
import { weightsOff } from './weights-off.js';
import { withholdingDoesNotFit } from './withholding-does-not-fit.js';

export const INVARIANTS: readonly Invariant[] = [
  prevailingLanguage,
  endUnsaid,
  endsBeforeStart,
  renewalNoticeTooLong,
  partyMissing,
  nameWithoutItsForm,
  identifierLength,
  businessDaysUnsaid,
  collectiveLeaveUnsaid,
  emptyWindow,
  serviceWithoutTarget,
  countsUnsaid,
  hoursUnsaid,
  missedWhenUnsaid,
  metricsAlike,
  metricsAlike,
  scaleOutOfOrder,
  weightsOff,
  unknownReference,
  remedyUnused,
  remedyDoesNotFit,
  daysNeedMonthlyFee,
  tiersOutOfOrder,
  creditsOutOfOrder,
  tierAtTarget,
  stackingUnsaid,
  currenciesDiffer,
  capBaseUnsaid,
  creditAboveCap,
  creditAboveFee,
  capsOutOfOrder,
  paidUnsaid,
  claimUnsaid,
  claimBeforeReport,
  reportUnsaid,
  lateOutOfOrder,
  taxStatusDoesNotFit,
  withholdingDoesNotFit,
  forumUnclear,
  deedUnwitnessed,
  regimeDoesNotFit,
  dataPlacesDiffer,
  textInEachLanguage,
];

/** What does not hold, of all invariants. */
export function brokenInvariants(given: Given): readonly Diagnostic[] {
  return INVARIANTS.flatMap(({ id, check }) =>
    [...check(given)].map((violation) => diagnostic({ ...violation, code: `model/${id}` })),
  );
}
