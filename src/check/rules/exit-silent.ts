/** L34. What a provider holds for its customer comes back at the end, in a form and by a day, or it is a hostage. */
import type { Contract } from '../../model/contract.js';
import { isWholeContract, saysItself } from '../../model/deal.js';
import type { Rule } from '../rule.js';

export const exitSilent: Rule = {
  id: 'exit-silent',
  severity: 'warning',
  about: 'contract',
  says: 'Where the provider holds data of the customer, the contract says how they are handed over at the end and how long they are kept.',
  why: 'On the day after the end the customer has no contract to ask under. Its shop, its tickets and its backups are on a server that the other side may empty.',
  fix: 'Write exit with export, kept and last-warning.',
  source: 'practice: EU C-SIG guidelines 2014 (reversibility); UU 27/2022 art. 43 to 45 (deletion and destruction)',
  good: [
    { yaml: 'exit: { export: { within: 10 business days }, kept: 30 calendar days, last-warning: 10 calendar days }' },
    { base: 'internet-dedicated' },
  ],
  bad: [
    { yaml: 'exit: null', at: 'agreement.outline' },
    { yaml: 'exit: { export: null }', at: 'exit' },
    { yaml: 'exit: { kept: null }', at: 'exit', also: ['check/deletion-unwarned'] },
  ],
  *check({ contract, broken }) {
    const { agreement, exit } = contract;
    if (agreement === undefined || broken.has('exit') || !isWholeContract(contract)) return;
    if (saysItself(['after-end', 'plain-data'], contract)) return;
    const held = heldIn(contract);
    if (held === null) return;
    if (exit === undefined) {
      yield {
        message: `The provider ${held}, and nothing says what becomes of them at the end.`,
        help: 'add exit: { export: { format: ..., within: 10 business days }, kept: 30 calendar days, last-warning: 10 calendar days }',
        path: 'agreement.outline',
      };
      return;
    }
    if (exit.kept === undefined) {
      yield {
        message: `The provider ${held}, and nothing says how long it keeps them after the end.`,
        help: 'add kept: 30 calendar days',
        path: 'exit',
      };
    }
    // Without backups there may be nothing that could be handed over in a form.
    if (exit.export !== undefined || contract.continuity?.backup === undefined) return;
    yield {
      message: `The provider ${held}, and nothing says in which form it hands them over.`,
      help: 'add export: { format: ..., within: 10 business days }',
      path: 'exit',
    };
  },
};

function heldIn({ continuity, security }: Partial<Contract>): string | null {
  if (continuity?.backup !== undefined) return 'keeps backups';
  return security?.['personal-data']?.role === 'processor' ? 'processes data of the customer' : null;
}
