/**
 * Which income tax is withheld follows from where the provider is taxed: PPh 23 and the final tax of
 * PP 55/2022 are for taxpayers in Indonesia, PPh 26 for those abroad (UU PPh art. 23 and 26).
 */
import type { Invariant } from './invariant.js';

export const withholdingDoesNotFit: Invariant = {
  id: 'withholding-does-not-fit',
  says: 'PPh 26 is withheld from a provider abroad, PPh 23 and the final tax from one in Indonesia.',
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
