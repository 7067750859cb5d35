/**
 * A time of day on the 24-hour clock, to the minute, without date and without zone. `24:00` is the
 * end of a day, so that a window can reach midnight.
 */
import { accepted, type Parsed, refused } from './parsed.js';

/** Minutes since the start of the day, 0 to 1440. */
export interface TimeOfDay {
  readonly type: 'time';
  readonly minutes: number;
}

/** Reads `08:00`, `17:30`, `24:00`. */
export function parseTime(text: string): Parsed<TimeOfDay> {
  const match = /^(\d{2}):(\d{2})$/.exec(text);
  const minutes = match === null ? Number.NaN : Number(match[1]) * 60 + Number(match[2]);
  if (match !== null && Number(match[2]) < 60 && minutes <= 1440) return accepted({ type: 'time', minutes });
  return refused(`${text} is not a time of day.`, helpFor(text));
}

function helpFor(text: string): string {
  const [, hour = '', minute = '00'] = /^(\d{1,2})(?:[.:h](\d{2}))?$/.exec(text.trim()) ?? [];
  if (hour !== '' && Number(hour) < 24 && Number(minute) < 60) return `write "${hour.padStart(2, '0')}:${minute}"`;
  return 'write hours and minutes on the 24-hour clock: "17:00"';
}

/** As the author writes it: `08:00`. */
export function printTime(time: TimeOfDay): string {
  return `${String(Math.floor(time.minutes / 60)).padStart(2, '0')}:${String(time.minutes % 60).padStart(2, '0')}`;
}
