/** Personal data of an Indonesian customer may leave the country under conditions, which somebody has to have checked. */
import { partyWith } from '../../model/deal.js';
import type { Rule } from '../rule.js';

export const dataAbroad: Rule = {
  id: 'data-abroad',
  severity: 'info',
  about: 'contract',
  says: 'Personal data of a customer in Indonesia stay there, or somebody has checked the law of the other place.',
  why: 'The other country must protect data as well as Indonesia does, or there must be binding safeguards, or each person must have agreed; without one of these the transfer is unlawful.',
  fix: 'Check which of the three it is, and ignore this with that reason; or keep the data in Indonesia.',
  source: 'UU 27/2022 art. 56',
  good: [{ yaml: 'security: { personal-data: { location: [ID] } }' }, { base: 'saas' }],
  bad: [{ yaml: 'security: { personal-data: { location: [ID, SG] } }', at: 'security.personal-data.location' }],
  *check({ contract }) {
    const personal = contract.security?.['personal-data'];
    if (personal?.role !== 'processor' || partyWith('customer', contract)?.party.country !== 'ID') return;
    const abroad = personal.location.filter((country) => country !== 'ID');
    if (abroad.length === 0) return;
    yield {
      message: `Personal data of a customer in Indonesia are kept in ${abroad.join(' and ')}.`,
      help: 'write location: [ID], or ignore this with the safeguard that covers the transfer as the reason',
      path: 'security.personal-data.location',
    };
  },
};
