/** The list of invariants, in the order in which a reader goes through a contract. */
import { type Diagnostic, diagnostic } from '../../source/diagnostic.js';
import { allowanceOff } from './allowance-off.js';
import { annexDoesNotFit } from './annex-does-not-fit.js';
import { backupTooRare } from './backup-too-rare.js';
import { bandsOverlap } from './bands-overlap.js';
import { baselineDoesNotFit } from './baseline-does-not-fit.js';
import { benchmarkDoesNotFit } from './benchmark-does-not-fit.js';
import { businessDaysUnsaid } from './business-days-unsaid.js';
import { capBaseUnsaid } from './cap-base-unsaid.js';
import { capsOutOfOrder } from './caps-out-of-order.js';
import { claimBeforeReport } from './claim-before-report.js';
import { claimUnsaid } from './claim-unsaid.js';
import { collectiveLeaveUnsaid } from './collective-leave-unsaid.js';
import { countsUnsaid } from './counts-unsaid.js';
import { creditAboveCap } from './credit-above-cap.js';
import { creditAboveFee } from './credit-above-fee.js';
import { creditsCountUnsaid } from './credits-count-unsaid.js';
import { creditsOutOfOrder } from './credits-out-of-order.js';
import { currenciesDiffer } from './currencies-differ.js';
import { dataPlacesDiffer } from './data-places-differ.js';
import { daysNeedMonthlyFee } from './days-need-monthly-fee.js';
import { deedUnwitnessed } from './deed-unwitnessed.js';
import { deedsOutOfOrder } from './deeds-out-of-order.js';
import { deletedBeforeExport } from './deleted-before-export.js';
import { emptyWindow } from './empty-window.js';
import { endUnsaid } from './end-unsaid.js';
import { endsBeforeStart } from './ends-before-start.js';
import { escalationOutOfOrder } from './escalation-out-of-order.js';
import { exampleOff } from './example-off.js';
import { feeDoesNotFit } from './fee-does-not-fit.js';
import { figuresDiffer } from './figures-differ.js';
import { forceMajeureOutOfOrder } from './force-majeure-out-of-order.js';
import { formDoesNotFit } from './form-does-not-fit.js';
import { forumUnclear } from './forum-unclear.js';
import { hoursUnsaid } from './hours-unsaid.js';
import { identifierLength } from './identifier-length.js';
import type { Given, Invariant } from './invariant.js';
import { lateOutOfOrder } from './late-out-of-order.js';
import { levelsDoNotFit } from './levels-do-not-fit.js';
import { liabilityUnsaid } from './liability-unsaid.js';
import { metricsAlike } from './metrics-alike.js';
import { minimumDoesNotFit } from './minimum-does-not-fit.js';
import { missedWhenUnsaid } from './missed-when-unsaid.js';
import { nameWithoutItsForm } from './name-without-its-form.js';
import { noLegalReview } from './no-legal-review.js';
import { outlineDoesNotFit } from './outline-does-not-fit.js';
import { paidUnsaid } from './paid-unsaid.js';
import { partyMissing } from './party-missing.js';
import { pauseUnlinked } from './pause-unlinked.js';
import { plansDoNotFit } from './plans-do-not-fit.js';
import { precedenceIncomplete } from './precedence-incomplete.js';
import { prevailingLanguage } from './prevailing-language.js';
import { promiseWithoutPrice } from './promise-without-price.js';
import { providersUnsaid } from './providers-unsaid.js';
import { rampOutOfOrder } from './ramp-out-of-order.js';
import { regimeDoesNotFit } from './regime-does-not-fit.js';
import { remedyDoesNotFit } from './remedy-does-not-fit.js';
import { remedyUnused } from './remedy-unused.js';
import { renewalNoticeTooLong } from './renewal-notice-too-long.js';
import { renewalWithoutEnd } from './renewal-without-end.js';
import { replyAfterResolution } from './reply-after-resolution.js';
import { reportUnsaid } from './report-unsaid.js';
import { rewardDoesNotFit } from './reward-does-not-fit.js';
import { roundingTooCoarse } from './rounding-too-coarse.js';
import { scaleOutOfOrder } from './scale-out-of-order.js';
import { sectionDoesNotFit } from './section-does-not-fit.js';
import { serviceWithoutTarget } from './service-without-target.js';
import { severitiesOutOfOrder } from './severities-out-of-order.js';
import { stackingUnsaid } from './stacking-unsaid.js';
import { standInUnclear } from './stand-in-unclear.js';
import { surveyDoesNotFit } from './survey-does-not-fit.js';
import { targetOffScale } from './target-off-scale.js';
import { taxStatusDoesNotFit } from './tax-status-does-not-fit.js';
import { textInEachLanguage } from './text-in-each-language.js';
import { tierAtTarget } from './tier-at-target.js';
import { tierEndsUnclear } from './tier-ends-unclear.js';
import { tierGap } from './tier-gap.js';
import { tierOverlap } from './tier-overlap.js';
import { tiersOutOfOrder } from './tiers-out-of-order.js';
import { triggerOutOfReach } from './trigger-out-of-reach.js';
import { unknownReference } from './unknown-reference.js';
import { updateAfterResolution } from './update-after-resolution.js';
import { waiverOfForeignLaw } from './waiver-of-foreign-law.js';
import { warnedBeforeDue } from './warned-before-due.js';
import { weightsOff } from './weights-off.js';
import { windowsOverlap } from './windows-overlap.js';
import { withholdingDoesNotFit } from './withholding-does-not-fit.js';

export const INVARIANTS: readonly Invariant[] = [
  prevailingLanguage,
  endUnsaid,
  endsBeforeStart,
  renewalNoticeTooLong,
  renewalWithoutEnd,
  outlineDoesNotFit,
  noLegalReview,
  sectionDoesNotFit,
  annexDoesNotFit,
  partyMissing,
  providersUnsaid,
  formDoesNotFit,
  nameWithoutItsForm,
  identifierLength,
  deedsOutOfOrder,
  businessDaysUnsaid,
  collectiveLeaveUnsaid,
  emptyWindow,
  windowsOverlap,
  feeDoesNotFit,
  promiseWithoutPrice,
  serviceWithoutTarget,
  countsUnsaid,
  hoursUnsaid,
  severitiesOutOfOrder,
  replyAfterResolution,
  updateAfterResolution,
  bandsOverlap,
  missedWhenUnsaid,
  metricsAlike,
  scaleOutOfOrder,
  surveyDoesNotFit,
  targetOffScale,
  weightsOff,
  allowanceOff,
  minimumDoesNotFit,
  roundingTooCoarse,
  rampOutOfOrder,
  baselineDoesNotFit,
  benchmarkDoesNotFit,
  unknownReference,
  pauseUnlinked,
  remedyUnused,
  remedyDoesNotFit,
  rewardDoesNotFit,
  daysNeedMonthlyFee,
  tiersOutOfOrder,
  tierEndsUnclear,
  tierGap,
  tierOverlap,
  creditsOutOfOrder,
  tierAtTarget,
  exampleOff,
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
  triggerOutOfReach,
  escalationOutOfOrder,
  lateOutOfOrder,
  backupTooRare,
  warnedBeforeDue,
  taxStatusDoesNotFit,
  withholdingDoesNotFit,
  forumUnclear,
  waiverOfForeignLaw,
  forceMajeureOutOfOrder,
  liabilityUnsaid,
  deedUnwitnessed,
  regimeDoesNotFit,
  dataPlacesDiffer,
  deletedBeforeExport,
  creditsCountUnsaid,
  levelsDoNotFit,
  standInUnclear,
  plansDoNotFit,
  precedenceIncomplete,
  textInEachLanguage,
  figuresDiffer,
];

/** What does not hold, of all invariants. */
export function brokenInvariants(given: Given): readonly Diagnostic[] {
  return INVARIANTS.flatMap(({ id, severity, check }) =>
    [...check(given)].map((violation) =>
      diagnostic({ ...violation, code: `model/${id}`, severity: severity ?? 'error' }),
    ),
  );
}
