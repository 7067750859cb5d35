/**
 * Whether the downtime that somebody printed beside a target is what the target allows: (100% - target) x base,
 * exactly. Published figures differ by the month they take, so the base is always part of the question, and
 * where the stated one does not give the figure, those that would are named.
 */
import { type Percent, subtractPercents, WHOLE } from '../values/percent.js';
import { type TimeSpan, timeSpanOf } from '../values/time-span.js';

/** A stretch of time that an allowance may be taken of, with what it is where its figure does not tell. */
export interface NamedBase {
  readonly name: string;
  readonly seconds: number;
}

/** A figure as it was printed, and what one more in its last place is worth: it was rounded or cut there. */
export interface PrintedTime {
  readonly nanoseconds: bigint;
  readonly place: bigint;
}

const DAY = 86_400;

/**
 * Bases that are met in practice: months of 28 to 31 days, a twelfth of the civil (365 and 365.25 days) and of the
 * Gregorian year, quarters as 90 to 92 days or a fourth of a year.
 */
export const USUAL_BASES: readonly NamedBase[] = [
  { name: '30 days', seconds: 30 * DAY },
  { name: '31 days', seconds: 31 * DAY },
  { name: '730 hours (365 days / 12)', seconds: 2_628_000 },
  { name: '43830 minutes (365.25 days / 12)', seconds: 2_629_800 },
  { name: '730.485 hours (365.2425 days / 12)', seconds: 2_629_746 },
  { name: '28 days', seconds: 28 * DAY },
  { name: '29 days', seconds: 29 * DAY },
  { name: '1 day', seconds: DAY },
  { name: '7 days', seconds: 7 * DAY },
  { name: '90 days', seconds: 90 * DAY },
  { name: '91 days', seconds: 91 * DAY },
  { name: '92 days', seconds: 92 * DAY },
  { name: '2190 hours (365 days / 4)', seconds: 7_884_000 },
  { name: '131490 minutes (365.25 days / 4)', seconds: 7_889_400 },
  { name: '365 days', seconds: 365 * DAY },
  { name: '8766 hours (365.25 days)', seconds: 31_557_600 },
  { name: '366 days', seconds: 366 * DAY },
];

/** What the target allows of so many seconds. */
export function allowedOf(target: Percent, seconds: number): TimeSpan {
  return timeSpanOf(allowedNanoseconds(target, seconds));
}

/** True where the figure is the exact one, or the exact one rounded half up or cut to the places that it has. */
export function allowanceHolds(target: Percent, { nanoseconds, place }: PrintedTime, seconds: number): boolean {
  const exact = allowedNanoseconds(target, seconds);
  return nanoseconds === (exact / place) * place || nanoseconds === ((2n * exact + place) / (2n * place)) * place;
}

/** Those of the bases that would give the figure, the likeliest first. */
export function basesThatHold(target: Percent, printed: PrintedTime, among = USUAL_BASES): readonly NamedBase[] {
  return among.filter(({ seconds }) => allowanceHolds(target, printed, seconds));
}

/** A percent counts in hundred-millionths of the whole, a nanosecond in thousand-millionths of a second: ten to one. */
function allowedNanoseconds(target: Percent, seconds: number): bigint {
  return subtractPercents(WHOLE, target).micro * BigInt(seconds) * 10n;
}
