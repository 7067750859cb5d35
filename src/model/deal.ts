/** What many checks ask about a deal, of as much of its contract as parsed. */
import type { Contract } from './contract.js';

export type Party = Contract['parties'][string];

/** A party with its address. */
export interface PartyAt {
  readonly id: string;
  readonly party: Party;
}

/** Whose law governs: of a schedule, that of its master agreement. */
export function lawOf({ legal, master }: Partial<Contract>): string | undefined {
  return legal?.law ?? master?.law;
}

/** Every party of a role, in the order of the file. */
export function partiesWith(role: Party['role'], { parties }: Partial<Contract>): readonly PartyAt[] {
  const found: PartyAt[] = [];
  for (const [id, party] of Object.entries(parties ?? {})) if (party.role === role) found.push({ id, party });
  return found;
}

/** The party of a role: of several providers the one that speaks for all, else the first in the file. */
export function partyWith(role: Party['role'], contract: Partial<Contract>): PartyAt | undefined {
  const found = partiesWith(role, contract);
  const lead = role === 'provider' ? contract.agreement?.providers?.lead : undefined;
  return found.find(({ id }) => id === lead) ?? found[0];
}

/** Whose service it is: of providers that answer severally the one that the service names. */
export function providerOf(service: Contract['services'][string], contract: Partial<Contract>): PartyAt | undefined {
  const named = partiesWith('provider', contract).find(({ id }) => id === service.provider);
  return named ?? partyWith('provider', contract);
}

/** True where the file is the whole contract between two parties in law: no schedule, no promise, nothing internal. */
export function isWholeContract({ agreement }: Partial<Contract>): boolean {
  if (agreement === undefined) return false;
  return !['internal', 'schedule', 'mini'].includes(agreement.outline);
}

/** The same, and long enough to say all that such a contract should say. */
export function isFullContract(contract: Partial<Contract>): boolean {
  return isWholeContract(contract) && contract.agreement?.outline !== 'small-business';
}

export function isConsumer(contract: Partial<Contract>): boolean {
  const customer = partyWith('customer', contract)?.party;
  return customer !== undefined && 'buys-for' in customer && customer['buys-for'] === 'consumer';
}

/** True where a party is at home in that country, by its own word. */
export function hasPartyIn(country: string, { parties }: Partial<Contract>): boolean {
  return Object.values(parties ?? {}).some((party) => party.country === country);
}

/** True where the contract says in a clause of its own what one of these clauses would say. */
export function saysItself(clauses: readonly string[], { 'own-clauses': own }: Partial<Contract>): boolean {
  return Object.values(own ?? {}).some((one) => 'instead-of' in one && clauses.includes(one['instead-of']));
}
