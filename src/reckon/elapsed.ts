/**
 * Time that passes, exactly. A share of a window is seldom a whole second (99.99% of a week leaves
 * 60.48 s), and a percent has six decimals, so nanoseconds hold every result without rounding.
 */
import type { Percent } from '../values/percent.js';

export interface Elapsed {
  readonly type: 'elapsed';
  readonly nanoseconds: bigint;
}

const NANOSECONDS = 1_000_000_000n;

/** A percent counts in hundred-millionths of the whole, a nanosecond in thousand-millionths of a second: ten to one. */
const NANOSECONDS_PER_PERCENT_UNIT = 10n;

/** Seconds to the millisecond, the smallest unit of a duration. */
export function elapsedOf(seconds: number): Elapsed {
  return { type: 'elapsed', nanoseconds: (BigInt(Math.round(seconds * 1000)) * NANOSECONDS) / 1000n };
}

/** A share of so many seconds; exact, never rounded. */
export function shareOfTime(seconds: number, share: Percent): Elapsed {
  return { type: 'elapsed', nanoseconds: BigInt(seconds) * share.micro * NANOSECONDS_PER_PERCENT_UNIT };
}

/** Hours, minutes and seconds as one says them; no days, because a day of service need not have 24 hours. */
export interface ClockParts {
  readonly hours: number;
  /** 0 to 59. */
  readonly minutes: number;
  /** 0 to 59. */
  readonly seconds: number;
  /** Digits after the decimal point of the seconds, without trailing zeros; empty for whole seconds. */
  readonly fraction: string;
}

export function clockParts(elapsed: Elapsed): ClockParts {
  const whole = elapsed.nanoseconds / NANOSECONDS;
  const rest = elapsed.nanoseconds - whole * NANOSECONDS;
  return {
    hours: Number(whole / 3600n),
    minutes: Number((whole / 60n) % 60n),
    seconds: Number(whole % 60n),
    fraction: rest.toString().padStart(9, '0').replace(/0+$/, ''),
  };
}

/** Seconds as a decimal: `2592`, `60.48`. */
export function secondsDigits(elapsed: Elapsed): string {
  const { fraction } = clockParts(elapsed);
  const whole = (elapsed.nanoseconds / NANOSECONDS).toString();
  return fraction === '' ? whole : `${whole}.${fraction}`;
}
