/** Who is the provider, who the customer, and who is named first: the provider, where the contract says nothing else. */
import type { Contract } from '../model/contract.js';

/** Ids of the parties. */
export interface PartyOrder {
  readonly provider: string;
  readonly customer: string;
  readonly first: string;
  readonly second: string;
}

export function partyOrder({ parties, agreement }: Pick<Contract, 'parties' | 'agreement'>): PartyOrder {
  const withRole = (role: string): string => Object.keys(parties).find((id) => parties[id]?.role === role) ?? '';
  const provider = withRole('provider');
  const customer = withRole('customer');
  const first = agreement['first-party'] ?? provider;
  return { provider, customer, first, second: first === provider ? customer : provider };
}

/** Ids of all parties in the order in which the contract names them. */
export function partiesInOrder(contract: Pick<Contract, 'parties' | 'agreement'>): readonly string[] {
  const { first } = partyOrder(contract);
  return Object.keys(contract.parties).sort((a, b) => Number(b === first) - Number(a === first));
}
