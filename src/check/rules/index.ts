/** The list of rules, in the order of the contract file. The only line to add for a new one. */
import type { Rule } from '../rule.js';
import { authorityAfterSigning } from './authority-after-signing.js';
import { boardDeedOld } from './board-deed-old.js';
import { checksCoarse } from './checks-coarse.js';
import { checksTooSlow } from './checks-too-slow.js';
import { creditTooWeak } from './credit-too-weak.js';
import { foreignTextMissing } from './foreign-text-missing.js';
import { identifierOdd } from './identifier-odd.js';
import { languageRequired } from './language-required.js';
import { leaveAnyDay } from './leave-any-day.js';
import { nameAgainstForm } from './name-against-form.js';
import { nameFullStop } from './name-full-stop.js';
import { numberMissing } from './number-missing.js';
import { partyUnidentified } from './party-unidentified.js';
import { registerTooEarly } from './register-too-early.js';
import { signedUndated } from './signed-undated.js';
import { supplierEndsEarly } from './supplier-ends-early.js';
import { supplierHoursShort } from './supplier-hours-short.js';
import { supplierPromiseUnsaid } from './supplier-promise-unsaid.js';
import { supplierTooWeak } from './supplier-too-weak.js';
import { targetBeyondMaintenance } from './target-beyond-maintenance.js';
import { typeMisnamed } from './type-misnamed.js';

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
  leaveAnyDay,
  targetBeyondMaintenance,
  checksTooSlow,
  checksCoarse,
  creditTooWeak,
  supplierTooWeak,
  supplierHoursShort,
  supplierEndsEarly,
  supplierPromiseUnsaid,
];

export const ruleIds: readonly string[] = RULES.map(({ id }) => id);
