/**
 * What a standard contract may not say to a consumer, and what is void where it does: no money back, the burden of
 * proof reversed, money kept that is owed. Source: UU 8/1999 art. 18(1), with a penalty in art. 62.
 */
import { isConsumer, partyWith } from '../../model/deal.js';
import { keyPath } from '../../source/path.js';
import type { Rule } from '../rule.js';
import { placeIn, placesOf } from '../wording-patterns.js';

export const consumerClauseBanned: Rule = {
  id: 'consumer-clause-banned',
  severity: 'error',
  about: 'contract',
  says: 'A contract with a consumer keeps no money that is owed, and reverses no burden of proof.',
  why: 'Such a clause is void, and offering it is an offence: up to five years or Rp2 billion in Indonesia.',
  fix: 'Leave it out: the provider proves what excuses it, small credits are carried over, money for what was not provided goes back.',
  source: 'UU 8/1999 art. 18(1)(c) and (e) and art. 62; Consumer Rights Act 2015 s. 62 and schedule 2',
  good: [{ base: 'cable-isp-home' }],
  bad: [
    { base: 'cable-isp-home', yaml: 'exclusions: { home: { proof: customer } }', at: 'exclusions.home.proof' },
    {
      base: 'cable-isp-home',
      yaml: 'penalties: { minimum-payout: { amount: IDR 10000, below: lapses } }',
      at: 'penalties.minimum-payout.below',
    },
    {
      base: 'cable-isp-home',
      yaml: 'services: { internet: { demarcation: { en: "the modem, which is non-refundable", id: "modem, yang dibeli putus" } } }',
      at: 'services.internet.demarcation.en',
    },
  ],
  *check({ contract, passages, wording }) {
    if (!isConsumer(contract)) return;
    const customer = partyWith('customer', contract)?.id;
    for (const [id, { proof }] of Object.entries(contract.exclusions ?? {})) {
      if (proof === undefined || proof !== customer) continue;
      yield {
        message: `A consumer must prove the exclusion ${id}.`,
        help: 'leave proof out: then the provider proves it',
        path: keyPath(keyPath('exclusions', id), 'proof'),
      };
    }
    if (contract.penalties?.['minimum-payout']?.below === 'lapses') {
      yield {
        message: 'Small credits of a consumer lapse.',
        help: 'write below: carried-over',
        path: 'penalties.minimum-payout.below',
      };
    }
    for (const passage of passages) {
      const words = wording(passage.language);
      const [found] = words ? placesOf(passage.text, words.judged['no-refund']) : [];
      if (found === undefined) continue;
      yield {
        message: `The text keeps money of a consumer: ${found[0]}.`,
        help: 'leave it out, or say for which part of the service, that was provided, nothing goes back',
        ...placeIn(passage, found.index, found.index + found[0].length),
      };
    }
  },
};
