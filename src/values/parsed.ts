/**
 * What every parser of a value gives back: the value, or a reason that can be shown to the author
 * as it stands. A place in the file is added by whoever knows it.
 */
export type Parsed<T> = { readonly ok: true; readonly value: T } | Refused;

/** `message` is one sentence with the text in it, subject first; `help` one concrete edit. */
export interface Refused {
  readonly ok: false;
  readonly message: string;
  readonly help: string;
  /** The same value as it is to be written, where nothing else can have been meant. */
  readonly instead?: string;
}

export function accepted<T>(value: T): Parsed<T> {
  return { ok: true, value };
}

export function refused(message: string, help: string, instead?: string): Refused {
  return { ok: false, message, help, ...(instead !== undefined && { instead }) };
}
