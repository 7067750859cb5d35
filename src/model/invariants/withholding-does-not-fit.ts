/**
 * Which income tax is withheld follows from where the provider is taxed: PPh 23 and the final tax of
 * PP 55/2022 are for taxpayers in Indonesia, PPh 26 for those abroad (UU PPh art. 23 and 26).
 */
import type { Invariant } from './invariant.js';

export const withholdingDoesNotFit: Invariant = {
  id: 'withholding-does-not-fit',
  says: 'PPh 26 is withheld from a provider abroad, PPh 23 and the final tax from one in Indonesia.',
  why: 'The customer owes the tax that it should have withheld, and the provider cannot credit a slip for the wrong one.',
  fix: 'Write pph-26 for a provider abroad, pph-23 or final-umkm for one in Indonesia.',
  source: 'UU PPh art. 23 and 26; PP 55/2022',
  good: [{ yaml: 'billing: { withholding: { kind: pph-23 } }' }],
  bad: [{ yaml: 'billing: { withholding: { kind: pph-26 } }', at: 'billing.withholding.kind' }],
  *check({ contract: { parties, billing } }) {
    const withholding = billing?.withholding;
    if (parties === undefined || withholding === undefined || withholding.kind === 'none') return;
    const provider = Object.values(parties).find(({ role }) => role === 'provider');
    if (provider === undefined || (provider.country === 'ID') === (withholding.kind !== 'pph-26')) return;
    const atHome = provider.country === 'ID';
    yield {
      message: `billing.withholding is ${withholding.kind}, and the provider is ${atHome ? 'in Indonesia' : `at home in ${provider.country}`}.`,
      help: atHome
        ? 'write kind: pph-23, or final-umkm with a certificate of PP 55/2022'
        : 'write kind: pph-26, or none',
      path: 'billing.withholding.kind',
    };
  },
};
