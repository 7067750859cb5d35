/**
 * The words of a defined term in one contract. In an internal agreement and in a schedule some things have
 * another name than in a contract between two firms: a Kesepakatan, a Unit, this Service Level Schedule.
 */
import type { TermForms } from '../locale/locale.js';
import type { Contract } from '../model/contract.js';

/** The forms that a term has under the outline of the contract. */
export function formsOfTerm(forms: TermForms, { agreement }: Pick<Contract, 'agreement'>): TermForms {
  const { outline } = agreement;
  return (outline === 'internal' || outline === 'schedule' ? forms[outline] : undefined) ?? forms;
}
