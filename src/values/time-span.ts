/**
 * Time that passes, as somebody printed it: `43.2 minutes`, `43 minutes 12 seconds`, `7.2 hours`. Unlike a
 * duration it may have decimals, for it is a result and no deadline. Exact: nanoseconds, never a float. The
 * figures are kept as typed, because they tell how finely the figure was rounded.
 */
import { accepted, type Parsed, refused } from './parsed.js';

export interface TimeSpan {
  readonly type: 'time-span';
  /** From the longest unit to the shortest; only the last may have decimals. */
  readonly parts: readonly TimeSpanPart[];
}

export interface TimeSpanPart {
  /** With a decimal point: `43.2`. */
  readonly digits: string;
  readonly unit: TimeSpanUnit;
}

export type TimeSpanUnit = 'hour' | 'minute' | 'second';

const NANOSECONDS: Readonly<Record<TimeSpanUnit, bigint>> = {
  hour: 3_600_000_000_000n,
  minute: 60_000_000_000n,
  second: 1_000_000_000n,
};

const UNITS = Object.keys(NANOSECONDS) as readonly TimeSpanUnit[];

/** Reads hours, minutes and seconds in this order, each once; up to six decimals in the last of them. */
export function parseTimeSpan(text: string): Parsed<TimeSpan> {
  const parts: TimeSpanPart[] = [];
  for (const piece of text.match(/\S+ \S+/g) ?? []) {
    const match = /^(0|[1-9]\d{0,8})(\.\d{1,6})? (hour|minute|second)s?$/.exec(piece);
    if (match === null) return notRead(text);
    const [, whole = '', fraction = '', unit] = match;
    parts.push({ digits: whole + fraction, unit: unit as TimeSpanUnit });
  }
  const inOrder = parts.every(({ digits, unit }, index) => {
    const next = parts[index + 1];
    return next === undefined || (UNITS.indexOf(next.unit) > UNITS.indexOf(unit) && !digits.includes('.'));
  });
  const span: TimeSpan = { type: 'time-span', parts };
  const whole = printTimeSpan(span);
  const same = whole.replace(/s\b/g, '') === text.replace(/s\b/g, '');
  return parts.length > 0 && inOrder && same ? accepted(span) : notRead(text);
}

function notRead(text: string): Parsed<never> {
  const short = /^(\d+)[.,]?(\d*)\s*(h|hrs?|hours?|m|mins?|minutes?|s|secs?|seconds?|jam|menit|detik)$/i.exec(
    text.trim(),
  );
  const unit =
    short === null
      ? undefined
      : /^[hj]/i.test(short[3] ?? '')
        ? 'hours'
        : /^m/i.test(short[3] ?? '')
          ? 'minutes'
          : 'seconds';
  const line =
    short === null ? '43.2 minutes, or 43 minutes 12 seconds' : `${short[1]}${short[2] ? `.${short[2]}` : ''} ${unit}`;
  return refused(`${text} is no time in hours, minutes and seconds.`, `write ${line}`);
}

/** As the author writes it: `43 minutes 12 seconds`. */
export function printTimeSpan({ parts }: TimeSpan): string {
  return parts.map(({ digits, unit }) => `${digits} ${unit}${digits === '1' ? '' : 's'}`).join(' ');
}

export function nanosecondsOf({ parts }: TimeSpan): bigint {
  return parts.reduce((sum, { digits, unit }) => {
    const [whole = '0', fraction = ''] = digits.split('.');
    return sum + (BigInt(whole + fraction) * NANOSECONDS[unit]) / 10n ** BigInt(fraction.length);
  }, 0n);
}

/** What one more in the last printed place is worth: of `43.2 minutes` a tenth of a minute. */
export function lastPlaceOf({ parts }: TimeSpan): bigint {
  const last = parts.at(-1);
  if (last === undefined) throw new Error('A time has at least one part.');
  return NANOSECONDS[last.unit] / 10n ** BigInt(last.digits.split('.')[1]?.length ?? 0);
}

/** A time in whole nanoseconds as `7 hours 12 minutes`: exact, with decimals of seconds where it needs them. */
export function timeSpanOf(nanoseconds: bigint): TimeSpan {
  const parts: TimeSpanPart[] = [];
  let rest = nanoseconds;
  for (const unit of ['hour', 'minute'] as const) {
    const count = rest / NANOSECONDS[unit];
    rest -= count * NANOSECONDS[unit];
    if (count > 0n) parts.push({ digits: count.toString(), unit });
  }
  if (rest === 0n && parts.length > 0) return { type: 'time-span', parts };
  const fraction = (rest % NANOSECONDS.second).toString().padStart(9, '0').replace(/0+$/, '');
  const whole = (rest / NANOSECONDS.second).toString();
  parts.push({ digits: fraction === '' ? whole : `${whole}.${fraction}`, unit: 'second' });
  return { type: 'time-span', parts };
}
