/**
 * Who pays what. A contract names its price; inside one organisation a cost is at most shown; under a master
 * agreement the master says how it is paid; and a share of a fee needs a fee.
 */
import { keyPath } from '../../source/path.js';
import type { Contract } from '../contract.js';
import { type Invariant, seeAlso, type Violation } from './invariant.js';

type Fee = NonNullable<Contract['services'][string]['fee']>;
type Kind = 'notional' | 'under-master' | 'price';

export const feeDoesNotFit: Invariant = {
  id: 'fee-does-not-fit',
  says: 'A contract has a fee that is paid, an internal agreement none, a schedule one that its master agreement speaks of.',
  why: 'A contract without a price has no invoice and nothing to take a credit from; inside one organisation nobody may send one.',
  fix: 'Write the fee that belongs to the outline: a price, notional: true, or under-master: true.',
  source: 'practice',
  good: [{ base: 'internal-it-ola', yaml: 'services: { office: { fee: null } }' }],
  bad: [
    {
      base: 'internal-it-ola',
      yaml: 'services: { office: { fee: { notional: null, paid: in-advance, tax: added } } }',
      at: 'services.office.fee',
    },
    {
      base: 'internal-it-ola',
      yaml: 'services: { office: { fee: { notional: false } } }',
      at: 'services.office.fee.notional',
    },
    {
      base: 'personal-mini',
      yaml: 'services: { website: { fee: { amount: IDR 100000, per: calendar month, paid: in-advance, tax: added } } }',
      at: 'services.website.fee',
    },
  ],
  *check({ contract: { agreement, services, penalties } }) {
    if (agreement === undefined || services === undefined) return;
    const { outline, binding } = agreement;
    const wanted = wantedKind(outline, binding);
    for (const [id, { fee }] of Object.entries(services)) {
      const path = keyPath('services', id);
      if (fee !== undefined) {
        const kind = kindOf(fee);
        const at = keyPath(path, 'fee');
        if (kind !== wanted)
          yield {
            message: `${SAYS[kind]}, and ${WANTS[outline] ?? 'a contract names a price'}.`,
            help: helpFor(wanted),
            path: at,
          };
        else if (isRefused(fee))
          yield { message: `${kind} is never false.`, help: helpFor(wanted), path: keyPath(at, kind) };
      } else if (!['internal', 'schedule', 'mini'].includes(outline)) {
        yield { message: `${id} has no fee.`, help: helpFor('price'), path };
      }
    }
    yield* sharesOfNothing(services, penalties);
  },
};

const SAYS: Readonly<Record<Kind, string>> = {
  notional: 'This fee is notional',
  'under-master': 'This fee is one under a master agreement',
  price: 'This fee is to be paid',
};

const WANTS: Readonly<Partial<Record<string, string>>> = {
  internal: 'nothing is paid between units of one organisation',
  schedule: 'the master agreement says how it is paid',
  mini: 'a promise of goodwill has no price, and a contract a real one',
};

function wantedKind(outline: string, binding: string | undefined): Kind | null {
  if (outline === 'internal') return 'notional';
  if (outline === 'schedule') return 'under-master';
  return outline === 'mini' && binding !== 'contract' ? null : 'price';
}

function helpFor(wanted: Kind | null): string {
  if (wanted === null) return 'leave fee out';
  if (wanted === 'price')
    return 'write fee: { amount: IDR 1500000, per: calendar month, paid: in-advance, tax: added }';
  return `write fee: { ${wanted}: true, amount: IDR 1500000, per: calendar month }${wanted === 'notional' ? ', or leave fee out' : ''}`;
}

function kindOf(fee: Fee): Kind {
  if ('notional' in fee) return 'notional';
  return 'under-master' in fee ? 'under-master' : 'price';
}

function isRefused(fee: Fee): boolean {
  return ('notional' in fee && !fee.notional) || ('under-master' in fee && !fee['under-master']);
}

/** V27's other half: remedies and caps take shares of fees that are there. */
function* sharesOfNothing(services: Contract['services'], penalties: Contract['penalties']): Iterable<Violation> {
  if (penalties === undefined) return;
  const bases = [
    ...Object.entries(penalties.remedies).map(([id, { base }]) => ({
      service: base.fee,
      path: keyPath(keyPath('penalties.remedies', id), 'base'),
    })),
  ];
  for (const { service, path } of bases) {
    const found = services[service];
    if (found === undefined || found.fee !== undefined) continue;
    yield {
      message: `The credit is a share of the fee for ${service}, which has none.`,
      help: `add fee: to services.${service}`,
      path,
      related: [seeAlso('the service', keyPath('services', service))],
    };
  }
}
