/**
 * What a miss costs. A tier is a breakpoint (`below`), never a range: the ranges are printed from the
 * breakpoints, so that no result falls between two.
 */
import * as z from 'zod/mini';
import { amount, duration, percent, period } from './fields/quantities.js';
import { ref } from './fields/references.js';
import { choice, list, map, optional, record } from './fields/structure.js';
import { flag, kind, word, words } from './fields/words.js';

/** Kinds of remedy that are known and not built yet. */
const LATER_REMEDIES: readonly string[] = [
  'tiered-days',
  'per-unit-time',
  'prorata',
  'day-credit',
  'point-shortfall',
  'affected-ratio',
  'late-item',
  'fee-waiver',
  'extension',
  'reward',
];

const base = () => map({ fee: ref('services', 'the fee of which service') });

const remedy = z.discriminatedUnion('kind', [
  map({
    kind: kind('remedy-kind', 'tiered-percent', 'a share by how bad the result is', {
      later: LATER_REMEDIES,
      says: 'shape',
    }),
    base: base(),
    tiers: list(
      map({
        below: percent('a result below this, and not below the next one'),
        credit: percent('share of the base'),
      }),
      ['below'],
    ),
  }),
  map({
    kind: kind('remedy-kind', 'per-event', 'a share or sum for each miss', { later: LATER_REMEDIES, says: 'shape' }),
    base: base(),
    credit: amount('share of the base, or money'),
    per: word('per-event-unit', ['missed-window', 'late-item', 'item-beyond-share'], 'what is counted'),
  }),
]);

export const penalties = map({
  nature: word('nature', ['price-adjustment', 'liquidated-damages'], 'what a credit is in law'),
  remedies: record(remedy),
  caps: list(
    map({
      per: period('for which period, or each event'),
      'at-most': amount('ceiling, as a share of `of` or as money'),
      of: optional(map({ fee: ref('services', 'the fee of which service'), for: duration('the fee for how long') })),
    }),
    ['per'],
  ),
  stacking: optional(word('stacking', ['highest', 'sum', 'first'], 'of several credits in one window')),
  paid: map({
    as: word('paid-as', ['credit'], 'how a credit is settled', { later: ['cash', 'extension'] }),
    on: word('paid-on', ['next-invoice'], 'when'),
    'without-invoice': optional(
      map({
        as: word('paid-without-invoice', ['cash'], 'how, where no invoice follows'),
        within: duration('how long after the end of the agreement'),
      }),
    ),
  }),
  claim: map({
    automatic: flag('true where the customer need not ask'),
    'objections-within': optional(duration('how long the customer may object')),
    from: optional(word('claim-from', ['report'], 'from when that time runs')),
  }),
  'late-report': optional(word('late-report', ['counts-as-missed'], 'what a late report means')),
  'sole-remedy': choice(
    'none',
    word('none', ['none'], 'none: other rights stay beside the credits'),
    map({
      except: words(
        'sole-remedy-except',
        ['termination', 'data-loss', 'personal-data', 'wilful-misconduct', 'gross-negligence'],
        'what stays beside the credits',
      ),
    }),
  ),
});
