/**
 * L46. A credit that the text calls a penalty is argued to be one. English law strikes out a penalty out of all
 * proportion; Indonesian law lets it fall due after default only, in the place of damages, and a judge may lower it.
 */
import { lawOf } from '../../model/deal.js';
import type { Rule } from '../rule.js';
import { placeIn, placesOf, says } from '../wording-patterns.js';

export const creditCalledPenalty: Rule = {
  id: 'credit-called-penalty',
  severity: 'info',
  about: 'text',
  says: 'What is paid for a missed level is called a credit or a price adjustment, and not a penalty.',
  why: 'The word decides which law a judge looks at: in England a penalty out of proportion is void, in Indonesia a denda needs default, replaces damages and may be lowered.',
  fix: 'Write service credit, or Kredit Layanan.',
  source: 'Cavendish v Makdessi [2015] UKSC 67; KUHPerdata art. 1304 to 1309',
  good: [
    { markdown: 'The Service Credit is a price adjustment and not a penalty, and the Customer need not ask for it.\n' },
  ],
  bad: [
    {
      yaml: 'actions: { improvement-plan: { do: { en: a sum set by the Customer, id: denda yang ditetapkan oleh Pelanggan } } }',
      at: 'actions.improvement-plan.do.id',
    },
  ],
  *check({ contract, passages, wording }) {
    // The fine for delay of that regime is one.
    if (contract.legal?.regimes?.government !== undefined) return;
    const law = lawOf(contract);
    const why =
      law === 'ID'
        ? ', which KUHPerdata 1307 puts in the place of damages'
        : law === 'GB-ENG'
          ? ', which English law may strike out'
          : '';
    for (const passage of passages) {
      const words = wording(passage.language)?.judged.penalty;
      if (words === undefined || passage.kind === 'heading') continue;
      const [found] = placesOf(passage.text, words.names);
      if (found === undefined || says(passage.text, words.otherwise)) continue;
      yield {
        message: `The text speaks of a ${found[0].toLowerCase()}${why}.`,
        help: 'write service credit, or Kredit Layanan',
        ...placeIn(passage, found.index, found.index + found[0].length),
      };
    }
  },
};
