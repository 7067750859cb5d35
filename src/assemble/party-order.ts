/**
 * Who is the provider, who the customer, and who is named first: the provider, where the contract says nothing else.
 * Of several providers the one that speaks for them stands for all, and they are named one after the other.
 */
import type { Contract } from '../model/contract.js';
import { partiesWith, partyWith } from '../model/deal.js';

/** Ids of the parties. */
export interface PartyOrder {
  readonly provider: string;
  readonly customer: string;
  readonly first: string;
  readonly second: string;
}

type Parties = Pick<Contract, 'parties' | 'agreement'>;

export function partyOrder(contract: Parties): PartyOrder {
  const provider = partyWith('provider', contract)?.id ?? '';
  const customer = partyWith('customer', contract)?.id ?? '';
  const isCustomerFirst = contract.agreement['first-party'] === customer;
  return {
    provider,
    customer,
    first: isCustomerFirst ? customer : provider,
    second: isCustomerFirst ? provider : customer,
  };
}

/** Ids of all parties in the order in which the contract names them. */
export function partiesInOrder(contract: Parties): readonly string[] {
  const { provider, customer, first } = partyOrder(contract);
  const others = partiesWith('provider', contract).flatMap(({ id }) => (id === provider ? [] : [id]));
  return first === customer ? [customer, provider, ...others] : [provider, ...others, customer];
}
