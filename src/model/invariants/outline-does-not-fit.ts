/**
 * Which kinds of agreement an outline can hold. Two units of one organisation cannot make a contract with each
 * other, and two firms cannot make anything less than one; a mini says itself which of the two it is.
 */
import type { Contract } from '../contract.js';
import type { Invariant, Violation } from './invariant.js';

export const outlineDoesNotFit: Invariant = {
  id: 'outline-does-not-fit',
  says: 'An agreement inside one organisation has the outline of one, and no other agreement has it.',
  why: 'Two units of one organisation cannot sue each other, and two firms who sign a paper without law and money have bought nothing.',
  fix: 'Choose the outline that belongs to the type of the agreement, and leave out what another outline says.',
  source: 'practice; KUHPerdata art. 1313: a contract is between persons',
  good: [
    { base: 'internal-it-ola', yaml: 'agreement: { type: internal }' },
    { base: 'personal-mini', yaml: 'agreement: { binding: goodwill }' },
  ],
  bad: [
    { yaml: 'agreement: { type: internal }', at: 'agreement.outline' },
    { base: 'internal-it-ola', yaml: 'agreement: { type: external }', at: 'agreement.outline' },
    { base: 'personal-mini', yaml: 'agreement: { binding: null }', at: 'agreement' },
    { yaml: 'agreement: { binding: goodwill }', at: 'agreement.binding' },
    { base: 'internal-it-ola', yaml: 'agreement: { within: null }', at: 'agreement' },
    { yaml: 'agreement: { within: PT Induk Contoh }', at: 'agreement.within' },
  ],
  *check({ contract: { agreement } }) {
    if (agreement === undefined) return;
    yield* typeAndOutline(agreement);
    const { outline, binding, within } = agreement;
    if (outline === 'mini' && binding === undefined) {
      yield {
        message: 'A mini says whether it binds.',
        help: 'write binding: goodwill for a promise that nobody can enforce, or binding: contract',
        path: 'agreement',
      };
    }
    if (outline !== 'mini' && binding !== undefined) {
      yield {
        message: 'Only a mini says whether it binds; the other outlines are what they are.',
        help: 'leave binding out',
        path: 'agreement.binding',
      };
    }
    if (outline === 'internal' && within === undefined) {
      yield {
        message: 'An internal agreement names the organisation that both units belong to.',
        help: 'write within: and the name of the company or office',
        path: 'agreement',
      };
    }
    if (outline !== 'internal' && within !== undefined) {
      yield {
        message: 'Only an internal agreement is made within one organisation.',
        help: 'leave within out',
        path: 'agreement.within',
      };
    }
  },
};

function* typeAndOutline({ type, outline, binding }: Contract['agreement']): Iterable<Violation> {
  const inside = type === 'internal' || type === 'ola';
  if (inside && outline !== 'internal' && outline !== 'mini') {
    yield {
      message: `An agreement of type ${type} is no contract, and the outline ${outline} is one.`,
      help: 'write outline: internal; two companies, of one group too, write type: external',
      path: 'agreement.outline',
    };
  }
  if (inside && outline === 'mini' && binding === 'contract') {
    yield {
      message: 'One organisation cannot make a contract with itself.',
      help: 'write binding: goodwill, or type: external',
      path: 'agreement.binding',
    };
  }
  if (!inside && outline === 'internal') {
    yield {
      message: `An agreement of type ${type} is between two firms or persons, and the outline internal is not.`,
      help: 'write type: internal, or type: ola for the work behind another agreement; else outline: standard',
      path: 'agreement.outline',
    };
  }
}
