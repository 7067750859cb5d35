/**
 * Several providers in one contract say how they answer and who speaks for them. No law presumes that each answers for
 * all (KUHPerdata art. 1282), and a customer who read one paper with both names on it would have thought so.
 */
import { keyPath } from '../../source/path.js';
import type { Contract } from '../contract.js';
import { isWholeContract, type PartyAt, partiesWith } from '../deal.js';
import { type Invariant, seeAlso, type Violation } from './invariant.js';

type Providers = NonNullable<Contract['agreement']['providers']>;

export const providersUnsaid: Invariant = {
  id: 'providers-unsaid',
  says: 'Several providers say whether they answer jointly or each for its own services, and who speaks for them.',
  why: 'The customer of a failed service must know whom it may claim from: joint liability is never presumed, and without it the one who did not provide that service owes nothing.',
  fix: 'Write providers: { liable: jointly, lead: ... } under agreement; or liable: severally, and at each service its provider.',
  source: 'KUHPerdata art. 1278 to 1284; Civil Liability (Contribution) Act 1978',
  good: [
    {
      base: 'providers',
      yaml: `agreement: { providers: { liable: severally, lead: host } }
services: { app: { provider: host }, mail: { provider: mailer } }`,
    },
    {
      base: 'providers',
      yaml: `agreement: { providers: { liable: jointly } }
services: { app: { provider: null }, mail: { provider: null } }`,
    },
  ],
  bad: [
    {
      base: 'providers',
      yaml: `agreement: { providers: { liable: severally, lead: host } }
services: { app: { provider: host }, mail: { provider: null } }`,
      at: 'services.mail',
    },
    { base: 'providers', yaml: 'agreement: { providers: null }', at: 'parties.mailer.role' },
    { base: 'providers', yaml: 'agreement: { providers: { lead: shop } }', at: 'agreement.providers.lead' },
    {
      base: 'providers',
      yaml: `agreement: { providers: { liable: jointly } }
services: { mail: { provider: null } }`,
      at: 'services.app.provider',
    },
    { base: 'providers', yaml: 'services: { mail: { provider: shop } }', at: 'services.mail.provider' },
    { base: 'providers', yaml: 'services: { mail: { provider: host } }', at: 'parties.mailer' },
    { base: 'providers', yaml: 'agreement: { first-party: mailer }', at: 'agreement.first-party' },
    { yaml: 'agreement: { providers: { liable: jointly, lead: provider } }', at: 'agreement.providers' },
    { yaml: 'services: { hosting: { provider: provider } }', at: 'services.hosting.provider' },
  ],
  *check({ contract }) {
    const { agreement, parties, services } = contract;
    if (agreement === undefined || parties === undefined) return;
    const found = partiesWith('provider', contract);
    const [first, second] = found;
    if (first === undefined) return;
    if (second === undefined) {
      yield* needless(agreement.providers, services ?? {});
      return;
    }
    const role = `${keyPath('parties', second.id)}.role`;
    if (!isWholeContract(contract)) {
      yield {
        message: `${first.id} and ${second.id} are providers, and the outline ${agreement.outline} has one.`,
        help: 'keep one provider; several fit the outlines standard, itil and small-business',
        path: role,
      };
    } else if (agreement.providers === undefined) {
      yield {
        message: `${first.id} and ${second.id} are providers, and nothing says how they answer.`,
        help: `add providers: { liable: jointly, lead: ${first.id} } to agreement, or liable: severally and a provider at each service`,
        path: role,
      };
    } else {
      yield* speaker(agreement.providers, agreement['first-party'], found);
      if (services !== undefined) yield* together(agreement.providers, found, services);
    }
  },
};

/** With one provider there is nothing to share out. */
function* needless(providers: Providers | undefined, services: Contract['services']): Iterable<Violation> {
  if (providers !== undefined) {
    yield {
      message: 'agreement.providers is for several providers, and the contract has one.',
      help: 'leave providers out',
      path: 'agreement.providers',
    };
  }
  for (const [id, { provider }] of Object.entries(services))
    if (provider !== undefined) yield notShared(id, `${id} names its provider, and the contract has one.`);
}

/** Of several providers the one that speaks for them is named before the others. */
function* speaker({ lead }: Providers, firstParty: string | undefined, found: readonly PartyAt[]): Iterable<Violation> {
  const ids = found.map(({ id }) => id);
  if (!ids.includes(lead)) {
    yield {
      message: `${lead} speaks for the providers, and is none of them.`,
      help: `write lead: ${ids.join(' or lead: ')}`,
      path: 'agreement.providers.lead',
    };
  } else if (firstParty !== undefined && firstParty !== lead && ids.includes(firstParty)) {
    yield {
      message: `${firstParty} is to be named first, and ${lead} speaks for the providers.`,
      help: `write first-party: ${lead}, or lead: ${firstParty}`,
      path: 'agreement.first-party',
      related: [seeAlso('who speaks for them', 'agreement.providers.lead')],
    };
  }
}

function* together(
  { liable }: Providers,
  found: readonly PartyAt[],
  services: Contract['services'],
): Iterable<Violation> {
  const ids = found.map(({ id }) => id);
  for (const [id, { provider }] of Object.entries(services)) {
    const path = keyPath('services', id);
    if (liable === 'jointly') {
      if (provider === undefined) continue;
      const related = [seeAlso('how they answer', 'agreement.providers.liable')];
      yield { ...notShared(id, `${id} names its provider, and the providers answer jointly.`), related };
    } else if (provider === undefined) {
      yield {
        message: `The providers answer severally, and nothing says whose service ${id} is.`,
        help: `add provider: ${ids.join(' or provider: ')}`,
        path,
      };
    } else if (!ids.includes(provider)) {
      yield {
        message: `${provider} provides ${id}, and is none of the providers.`,
        help: `write provider: ${ids.join(' or provider: ')}`,
        path: `${path}.provider`,
      };
    }
  }
  const busy = new Set(Object.values(services).map(({ provider }) => provider));
  // Where a service names nobody, it may be meant to be his who has none.
  if (liable === 'jointly' || [...busy].some((id) => id === undefined || !ids.includes(id))) return;
  for (const id of ids) {
    if (busy.has(id)) continue;
    yield {
      message: `${id} is a provider, and no service is its own.`,
      help: `write provider: ${id} at a service, or take the party out`,
      path: keyPath('parties', id),
    };
  }
}

function notShared(service: string, message: string): Violation {
  return { message, help: 'leave provider out', path: `${keyPath('services', service)}.provider` };
}
