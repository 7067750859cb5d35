/** The list of rules, in the order of the contract file. What they find is told in `locales/<tag>/messages.yaml`. */
import type { Rule } from '../rule.js';
import { actionOutOfReach } from './action-out-of-reach.js';
import { allowanceMiscounted } from './allowance-miscounted.js';
import { arbitrationUnclear } from './arbitration-unclear.js';
import { authorityAfterSigning } from './authority-after-signing.js';
import { automaticReplyCounts } from './automatic-reply-counts.js';
import { backupJobUnsaid } from './backup-job-unsaid.js';
import { billingSilent } from './billing-silent.js';
import { boardDeedOld } from './board-deed-old.js';
import { breachExitUnsaid } from './breach-exit-unsaid.js';
import { breachNoticeLate } from './breach-notice-late.js';
import { capBaseBeyondTerm } from './cap-base-beyond-term.js';
import { carveOutsDiffer } from './carve-outs-differ.js';
import { changeOneSided } from './change-one-sided.js';
import { checksCoarse } from './checks-coarse.js';
import { checksTooSlow } from './checks-too-slow.js';
import { claimTrap } from './claim-trap.js';
import { clockHoursUnclear } from './clock-hours-unclear.js';
import { confidentialityUnsaid } from './confidentiality-unsaid.js';
import { consumerClauseBanned } from './consumer-clause-banned.js';
import { consumerPriceBeforeTax } from './consumer-price-before-tax.js';
import { consumerRightsLimited } from './consumer-rights-limited.js';
import { courtExclusivityUnsaid } from './court-exclusivity-unsaid.js';
import { courtUnnamed } from './court-unnamed.js';
import { creditCalledPenalty } from './credit-called-penalty.js';
import { creditTooWeak } from './credit-too-weak.js';
import { creditWithoutInvoice } from './credit-without-invoice.js';
import { creditsAboveLiability } from './credits-above-liability.js';
import { currencyNotRupiah } from './currency-not-rupiah.js';
import { customerDutiesUnsaid } from './customer-duties-unsaid.js';
import { damagesTwice } from './damages-twice.js';
import { dataAbroad } from './data-abroad.js';
import { dayKindUnsaid } from './day-kind-unsaid.js';
import { deletionUnwarned } from './deletion-unwarned.js';
import { demarcationUnmeasured } from './demarcation-unmeasured.js';
import { documentUntranslated } from './document-untranslated.js';
import { entryUnused } from './entry-unused.js';
import { escalationUnsaid } from './escalation-unsaid.js';
import { exampleContradictsTable } from './example-contradicts-table.js';
import { exclusionSwallows } from './exclusion-swallows.js';
import { exitSilent } from './exit-silent.js';
import { failureRewarded } from './failure-rewarded.js';
import { feeAboveRefund } from './fee-above-refund.js';
import { feesCapped } from './fees-capped.js';
import { fewCasesUnsaid } from './few-cases-unsaid.js';
import { figureAndWordsDiffer } from './figure-and-words-differ.js';
import { financialIncomplete } from './financial-incomplete.js';
import { fixBeforeRecovery } from './fix-before-recovery.js';
import { forceMajeureUnsaid } from './force-majeure-unsaid.js';
import { foreignLawInIndonesia } from './foreign-law-in-indonesia.js';
import { foreignTextMissing } from './foreign-text-missing.js';
import { holidaysUnclear } from './holidays-unclear.js';
import { hoursWithoutBand } from './hours-without-band.js';
import { identifierOdd } from './identifier-odd.js';
import { insolvencyEnding } from './insolvency-ending.js';
import { interestUncapped } from './interest-uncapped.js';
import { judgmentUnenforceable } from './judgment-unenforceable.js';
import { languageRequired } from './language-required.js';
import { leaveAnyDay } from './leave-any-day.js';
import { liabilityCarveOuts } from './liability-carve-outs.js';
import { limitsTurned } from './limits-turned.js';
import { maintenanceHeavy } from './maintenance-heavy.js';
import { maintenanceUncapped } from './maintenance-uncapped.js';
import { meanAlone } from './mean-alone.js';
import { mediationTwice } from './mediation-twice.js';
import { metricWithoutObjective } from './metric-without-objective.js';
import { metricsTooMany } from './metrics-too-many.js';
import { missingDataGood } from './missing-data-good.js';
import { misspelling } from './misspelling.js';
import { nameAgainstForm } from './name-against-form.js';
import { nameFullStop } from './name-full-stop.js';
import { nobodyToCall } from './nobody-to-call.js';
import { numberMissing } from './number-missing.js';
import { objectionTimesDiffer } from './objection-times-differ.js';
import { outagePaidTwice } from './outage-paid-twice.js';
import { outagesFromReport } from './outages-from-report.js';
import { outagesNotAdded } from './outages-not-added.js';
import { partyCalledOtherwise } from './party-called-otherwise.js';
import { partyUnidentified } from './party-unidentified.js';
import { pauseUnlimited } from './pause-unlimited.js';
import { paymentTimeLong } from './payment-time-long.js';
import { personalDataCapped } from './personal-data-capped.js';
import { personalDataUnsaid } from './personal-data-unsaid.js';
import { prepaidKept } from './prepaid-kept.js';
import { proofOnCustomer } from './proof-on-customer.js';
import { providerSoleTruth } from './provider-sole-truth.js';
import { recoveryExcused } from './recovery-excused.js';
import { referenceDangling } from './reference-dangling.js';
import { referenceFloating } from './reference-floating.js';
import { refundReasonIdle } from './refund-reason-idle.js';
import { regimeUnsaid } from './regime-unsaid.js';
import { registerTooEarly } from './register-too-early.js';
import { reopeningUnsaid } from './reopening-unsaid.js';
import { repairNotExcused } from './repair-not-excused.js';
import { replyWithoutResolution } from './reply-without-resolution.js';
import { reportIncomplete } from './report-incomplete.js';
import { reportMissing } from './report-missing.js';
import { reportSlowerThanWindow } from './report-slower-than-window.js';
import { reviewMissing } from './review-missing.js';
import { rolesExchanged } from './roles-exchanged.js';
import { roundingGenerous } from './rounding-generous.js';
import { severityLeftOut } from './severity-left-out.js';
import { severityOneSided } from './severity-one-sided.js';
import { sideTextContradicted } from './side-text-contradicted.js';
import { signatureUncertified } from './signature-uncertified.js';
import { signedAfterStart } from './signed-after-start.js';
import { signedUndated } from './signed-undated.js';
import { signingDayOff } from './signing-day-off.js';
import { silenceCountsAsMet } from './silence-counts-as-met.js';
import { smallClaimsClosed } from './small-claims-closed.js';
import { soleRemedyAbsolute } from './sole-remedy-absolute.js';
import { speedAlone } from './speed-alone.js';
import { stampMissing } from './stamp-missing.js';
import { subprocessorUnnamed } from './subprocessor-unnamed.js';
import { supplierEndsEarly } from './supplier-ends-early.js';
import { supplierHoursShort } from './supplier-hours-short.js';
import { supplierPromiseUnsaid } from './supplier-promise-unsaid.js';
import { supplierTooWeak } from './supplier-too-weak.js';
import { surveyTooSmall } from './survey-too-small.js';
import { suspensionCounts } from './suspension-counts.js';
import { suspensionUnwarned } from './suspension-unwarned.js';
import { tableAboveCap } from './table-above-cap.js';
import { tableHole } from './table-hole.js';
import { tableNotGrowing } from './table-not-growing.js';
import { tableOffTarget } from './table-off-target.js';
import { tableOverlap } from './table-overlap.js';
import { tableReversed } from './table-reversed.js';
import { targetBeyondMaintenance } from './target-beyond-maintenance.js';
import { targetOfAll } from './target-of-all.js';
import { taxDutyAbroad } from './tax-duty-abroad.js';
import { termUndefined } from './term-undefined.js';
import { termUnused } from './term-unused.js';
import { terminationNeedsCourt } from './termination-needs-court.js';
import { termsExchanged } from './terms-exchanged.js';
import { tierOffAllowance } from './tier-off-allowance.js';
import { typeMisnamed } from './type-misnamed.js';
import { updatesUnsaid } from './updates-unsaid.js';
import { vagueWords } from './vague-words.js';
import { vatNumberMissing } from './vat-number-missing.js';
import { vatRatePrinted } from './vat-rate-printed.js';
import { weekdayWrong } from './weekday-wrong.js';
import { withholdingUnsaid } from './withholding-unsaid.js';
import { workaroundCalledFix } from './workaround-called-fix.js';

export const RULES: readonly Rule[] = [
  languageRequired,
  foreignTextMissing,
  typeMisnamed,
  numberMissing,
  signedUndated,
  partyUnidentified,
  identifierOdd,
  nameFullStop,
  nameAgainstForm,
  boardDeedOld,
  registerTooEarly,
  authorityAfterSigning,
  vatNumberMissing,
  regimeUnsaid,
  holidaysUnclear,
  currencyNotRupiah,
  demarcationUnmeasured,
  maintenanceUncapped,
  maintenanceHeavy,
  severityOneSided,
  updatesUnsaid,
  severityLeftOut,
  targetBeyondMaintenance,
  checksTooSlow,
  checksCoarse,
  missingDataGood,
  outagesFromReport,
  targetOfAll,
  roundingGenerous,
  automaticReplyCounts,
  replyWithoutResolution,
  meanAlone,
  reopeningUnsaid,
  speedAlone,
  outagesNotAdded,
  clockHoursUnclear,
  fewCasesUnsaid,
  actionOutOfReach,
  workaroundCalledFix,
  fixBeforeRecovery,
  hoursWithoutBand,
  metricsTooMany,
  surveyTooSmall,
  silenceCountsAsMet,
  nobodyToCall,
  entryUnused,
  metricWithoutObjective,
  repairNotExcused,
  suspensionCounts,
  pauseUnlimited,
  customerDutiesUnsaid,
  exclusionSwallows,
  recoveryExcused,
  proofOnCustomer,
  claimTrap,
  creditTooWeak,
  tierOffAllowance,
  outagePaidTwice,
  capBaseBeyondTerm,
  objectionTimesDiffer,
  providerSoleTruth,
  creditWithoutInvoice,
  damagesTwice,
  soleRemedyAbsolute,
  carveOutsDiffer,
  creditCalledPenalty,
  breachExitUnsaid,
  leaveAnyDay,
  failureRewarded,
  refundReasonIdle,
  prepaidKept,
  sideTextContradicted,
  escalationUnsaid,
  reportMissing,
  reportIncomplete,
  reportSlowerThanWindow,
  reviewMissing,
  billingSilent,
  suspensionUnwarned,
  withholdingUnsaid,
  taxDutyAbroad,
  interestUncapped,
  paymentTimeLong,
  feeAboveRefund,
  vatRatePrinted,
  backupJobUnsaid,
  supplierTooWeak,
  supplierHoursShort,
  supplierEndsEarly,
  supplierPromiseUnsaid,
  breachNoticeLate,
  personalDataUnsaid,
  dataAbroad,
  subprocessorUnnamed,
  confidentialityUnsaid,
  exitSilent,
  deletionUnwarned,
  documentUntranslated,
  referenceFloating,
  foreignLawInIndonesia,
  judgmentUnenforceable,
  courtUnnamed,
  courtExclusivityUnsaid,
  smallClaimsClosed,
  mediationTwice,
  arbitrationUnclear,
  terminationNeedsCourt,
  forceMajeureUnsaid,
  creditsAboveLiability,
  feesCapped,
  liabilityCarveOuts,
  personalDataCapped,
  consumerClauseBanned,
  consumerPriceBeforeTax,
  consumerRightsLimited,
  financialIncomplete,
  changeOneSided,
  partyCalledOtherwise,
  rolesExchanged,
  termsExchanged,
  limitsTurned,
  insolvencyEnding,
  weekdayWrong,
  signingDayOff,
  signedAfterStart,
  stampMissing,
  signatureUncertified,
  tableReversed,
  tableHole,
  tableOverlap,
  tableNotGrowing,
  tableOffTarget,
  tableAboveCap,
  exampleContradictsTable,
  allowanceMiscounted,
  figureAndWordsDiffer,
  dayKindUnsaid,
  vagueWords,
  misspelling,
  referenceDangling,
  termUndefined,
  termUnused,
];

export const ruleIds: readonly string[] = RULES.map(({ id }) => id);
