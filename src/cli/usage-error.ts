/**
 * What stands in the way and is neither in a contract nor our mistake: a wrong option, a file that is
 * not there, a folder that cannot be written. Printed as one line; the exit code is 2.
 */
export class UsageError extends Error {
  override readonly name = 'UsageError';

  /** Stays on one line whatever it names: a file may have a name with line breaks in it. */
  constructor(message: string) {
    super(oneLine(message));
  }
}

/** Without line breaks, and without signs that a terminal would obey. */
export function oneLine(text: string): string {
  return text
    .replace(/\s*\n\s*/g, ' ')
    .replace(/\p{C}/gu, '\ufffd')
    .trim();
}

/** Why the system refused, in words: `no such file or folder`. Null for anything that is not the system's answer. */
export function systemReason(error: unknown): string | null {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return REASONS[code] ?? (/^E[A-Z]{3,}$/.test(code) ? code : null);
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'it is not there',
  EACCES: 'permission is denied',
  EPERM: 'permission is denied',
  EROFS: 'the disk can only be read',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the quota is used up',
  ENOTDIR: 'a part of its path is no folder',
  EEXIST: 'a file of that name stands there',
  EISDIR: 'it is a folder',
  ELOOP: 'its links lead in a circle',
  ENAMETOOLONG: 'its name is too long',
  EMFILE: 'too many files are open',
  EBUSY: 'another program uses it',
};
