/**
 * What a miss costs. A tier is a breakpoint (`below`), never a range: the ranges are printed from the
 * breakpoints, so that no result falls between two. A tier may give its other end too, so that a table that
 * somebody else published is typed in as it stands; `typed-tiers.ts` makes breakpoints of it, and the invariants
 * judge it.
 */
import type * as z from 'zod/mini';
import type { Duration } from '../values/duration.js';
import type { Percent } from '../values/percent.js';
import type { Field } from './fields/field.js';
import {
  amount,
  amountOrDays,
  calendarDays,
  count,
  duration,
  elapsedTime,
  measuredResult,
  money,
  percent,
  period,
  result,
} from './fields/quantities.js';
import { ref } from './fields/references.js';
import { byWord, choice, list, map, oneOf, optional, record } from './fields/structure.js';
import { flag, kind, word, words } from './fields/words.js';

const remedyKind = <const K extends string>(name: K, describe: string) =>
  kind('remedy-kind', name, describe, { says: 'shape' });

const base = () => map({ fee: ref('services', 'the fee of which service') });

const BREAKPOINTS = ['below', 'above', 'longer-than', 'late'];

const below = () => percent('a result below this, and not below the next one');
const above = () => percent('a result above this, and not above the next one');
const longerThan = () => elapsedTime('a time longer than this, and not longer than the next one');
const creditOf = () => percent('share of the base');
const rewardOf = () => percent('share of the base that is added to the fee');
const daysOf = () => count('days of the fee, each a thirtieth of the fee for a month', 1, 366);

/** What a tier is once its table is judged: its better end, and what it gives. */
type Tier<Worth> = ({ below: Percent } | { above: Percent } | { 'longer-than': Duration }) & Worth;

/**
 * `from` and `up-to` belong to the range, `above`, `below` and `longer-than` do not. The parsed list is said to be one
 * of breakpoints, which it is after `typed-tiers.ts`; before that a tier has what was typed.
 */
function tiers<Worth extends z.core.$ZodShape, Gives>(worth: () => Worth, _: Gives | null): Field<Tier<Gives>[]> {
  const from = () =>
    optional(result('and not worse than this, which belongs to it, in a table typed from another text'));
  const over = () =>
    optional(result('and above this, which does not belong to it, in a table typed from another text'));
  const schema = list(
    oneOf({
      below: map({ below: below(), from: from(), above: over(), ...worth() }),
      'longer-than': map({
        'longer-than': longerThan(),
        'up-to': optional(elapsedTime('and up to this, which belongs to it, in a table typed from another text')),
        ...worth(),
      }),
      'up-to': map({
        'up-to': result('a result up to this, which belongs to it, in a table typed from another text'),
        from: from(),
        above: over(),
        ...worth(),
      }),
      above: map({ above: above(), ...worth() }),
      from: map({
        from: result('a result from this on, which belongs to it, in a table typed from another text'),
        ...worth(),
      }),
    }),
    BREAKPOINTS,
  );
  return schema as unknown as Field<Tier<Gives>[]>;
}

const examplesOf = <const Worth extends z.core.$ZodShape>(worth: Worth) =>
  optional(list(map({ measured: measuredResult('a result'), ...worth }), ['measured']));

const timeCounted = () =>
  word('time-counted', ['beyond-allowance', 'all'], 'the time beyond what the target allows, or all of it');

const remedy = byWord('kind', [
  map({
    kind: remedyKind('tiered-percent', 'a share by how bad the result is'),
    base: base(),
    tiers: tiers(() => ({ credit: creditOf() }), null as { credit: Percent } | null),
    examples: examplesOf({ credit: result('the credit that the table gives for it') }),
  }),
  map({
    kind: remedyKind('tiered-days', 'days of the fee by how bad the result is'),
    base: base(),
    tiers: tiers(() => ({ days: daysOf() }), null as { days: number } | null),
    examples: examplesOf({ days: count('the days that the table gives for it', 0, 366) }),
  }),
  map({
    kind: remedyKind('per-event', 'a credit for each miss'),
    base: base(),
    credit: amountOrDays('share of the base, money, or days of the fee'),
    per: word('per-event-unit', ['missed-window', 'late-item', 'late-day', 'item-beyond-share'], 'what is counted'),
  }),
  map({
    kind: remedyKind('per-unit-time', 'a credit for each unit of time that was lost'),
    base: base(),
    credit: amountOrDays('share of the base, money, or days of the fee'),
    each: elapsedTime('the unit of time'),
    counted: word('units-counted', ['started', 'complete'], 'whether a part of a unit counts'),
    time: timeCounted(),
  }),
  map({
    kind: remedyKind('prorata', 'the fee for the time that was lost'),
    base: base(),
    times: optional(count('how many times over; once where it is not said', 2, 100)),
    time: timeCounted(),
  }),
  map({
    kind: remedyKind('day-credit', 'a share of the fee for a day'),
    base: base(),
    share: percent('share of the fee for one day'),
    trigger: word('day-trigger', ['day', 'outage'], 'all outages of a day together, or each outage alone'),
    'longer-than': elapsedTime('for longer than this'),
  }),
  map({
    kind: remedyKind('point-shortfall', 'a credit for each percentage point that is missing'),
    base: base(),
    credit: amountOrDays('share of the base, money, or days of the fee, for a whole point'),
  }),
  map({
    kind: remedyKind('late-item', 'a share of the price of each late item'),
    base: base(),
    tiers: list(
      map({ late: calendarDays('late by so many days or more'), credit: percent('share of the price of the item') }),
      BREAKPOINTS,
    ),
  }),
  map({
    kind: remedyKind('affected-ratio', 'the fee for the time that was lost, by the share of users affected'),
    base: base(),
  }),
  map({
    kind: remedyKind('fee-waiver', 'no fee for the hours or days that were lost'),
    base: base(),
    unit: word('waived-unit', ['hour', 'day'], 'what is not charged'),
    'longer-than': elapsedTime('when the service was out in it for longer than this'),
  }),
  map({
    kind: remedyKind('extension', 'days of service without a fee'),
    base: base(),
    adds: calendarDays('so many for each window that was missed'),
  }),
  map({
    kind: remedyKind('reward', 'more of the fee for a result above what was promised'),
    base: base(),
    steps: list(
      oneOf({
        'at-least': map({ 'at-least': percent('a result of at least this'), reward: rewardOf() }),
        'at-most': map({ 'at-most': percent('a result of at most this'), reward: rewardOf() }),
      }),
      ['at-least', 'at-most'],
    ),
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
  'minimum-payout': optional(
    map({
      amount: money('the credits of one window below this are not paid at once'),
      below: word('minimum-below', ['carried-over', 'lapses'], 'what happens to them'),
    }),
  ),
  'earn-back': optional(
    map({ 'met-in-a-row': count('a credit is paid back after so many windows in a row that are met', 2, 12) }),
  ),
  paid: map({
    as: word('paid-as', ['credit', 'cash'], 'how a credit is settled'),
    on: optional(word('paid-on', ['next-invoice'], 'of a credit, when')),
    within: optional(duration('of cash, how long after the result is known')),
    'without-invoice': optional(
      map({
        as: word('paid-without-invoice', ['cash'], 'how, where no invoice follows'),
        within: duration('how long after the end of the agreement'),
      }),
    ),
  }),
  claim: map({
    automatic: flag('true where the customer need not ask'),
    within: optional(duration('how long the customer may claim')),
    from: optional(word('claim-from', ['report', 'window-end', 'incident'], 'from when that time runs')),
    to: optional(ref('contacts', 'which contact of the provider takes claims')),
    'must-include': optional(
      words('claim-must-include', ['service', 'metric', 'dates', 'ticket', 'evidence'], 'what a claim contains'),
    ),
    'answer-within': optional(duration('how long the provider may take to answer')),
    'objections-within': optional(duration('how long the customer may object to a result')),
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
