/**
 * Names that Windows keeps for its devices, with any ending behind them: a file `con.en.docx` cannot be made there,
 * and a folder `aux` of a repository cannot be checked out.
 */

/** Whether a file or folder of this name, without its ending, cannot be made on Windows. */
export function isReservedName(name: string): boolean {
  return /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])$/i.test(name);
}
