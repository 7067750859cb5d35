/**
 * A regime protects or binds somebody: without that party in the contract its sentences would stand there
 * for nobody. Source: UU 8/1999 art. 1(2) (a consumer does not buy for trade), Perpres 16/2018.
 */
import { type Invariant, seeAlso } from './invariant.js';

export const regimeDoesNotFit: Invariant = {
  id: 'regime-does-not-fit',
  says: 'The consumer regime has a customer who buys as a consumer, the government regime a government body.',
  why: 'Rights of a consumer in a contract between two firms are promised to nobody, or to somebody who was not meant.',
  fix: 'Write what the party is, or leave the regime out.',
  source: 'UU 8/1999 art. 1(2); Perpres 16/2018',
  good: [
    {
      base: 'cable-isp-home',
      yaml: `parties: { customer: { buys-for: consumer } }
legal: { regimes: { consumer: { money-back-within: 14 calendar days } } }`,
    },
  ],
  bad: [
    { yaml: 'legal: { regimes: { consumer: { money-back-within: 14 calendar days } } }', at: 'legal.regimes.consumer' },
    { yaml: 'legal: { regimes: { government: { delay-fine: 0.1% } } }', at: 'legal.regimes.government' },
  ],
  *check({ contract: { parties, legal } }) {
    if (parties === undefined || legal?.regimes === undefined) return;
    const [id, customer] = Object.entries(parties).find(([, { role }]) => role === 'customer') ?? [];
    if (legal.regimes.consumer && customer && !('buys-for' in customer && customer['buys-for'] === 'consumer')) {
      yield {
        message: 'legal.regimes.consumer stands in a contract whose customer does not buy as a consumer.',
        help: `write buys-for: consumer at parties.${id}, or delete the regime`,
        path: 'legal.regimes.consumer',
        related: [seeAlso('the customer', `parties.${id}`)],
      };
    }
    if (legal.regimes.government && !Object.values(parties).some(({ form }) => form === 'government')) {
      yield {
        message: 'legal.regimes.government stands in a contract without a government body.',
        help: 'write form: government at the party that is one, or delete the regime',
        path: 'legal.regimes.government',
      };
    }
  },
};
