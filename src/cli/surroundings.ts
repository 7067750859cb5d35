/**
 * All that a command may touch beside the files it is given: handed in, so that the tests run the very
 * commands without a process of their own.
 */
import type { Assets } from '../assets.js';
import type { Report, Tongue } from '../index.js';

export interface Surroundings {
  /** Only what was asked for: names of written files, a schema, help. */
  readonly stdout: (text: string) => void;
  /** Findings, progress and the one line of an error. */
  readonly stderr: (text: string) => void;
  /** The folder that relative names start from. */
  readonly directory: string;
  readonly colour: boolean;
  /** `SEPAKAT_DEBUG` is set: a bug is printed with its stack. */
  readonly debug: boolean;
  readonly assets: () => Assets;
  /** Language of the user, as the environment names it: `id_ID.UTF-8`. */
  readonly locale?: string;
  /** How findings are told; English where nothing else was asked for. */
  readonly tongue?: Tongue;
  /** Takes what was found, where it is not printed for people at once. */
  readonly collect?: (report: Report) => void;
}

/** 0: nothing wrong. 1: the contract has findings of severity error. 2: usage, environment, or a bug. */
export type ExitCode = 0 | 1 | 2;

/** Of several, the one that a script must not miss. */
export function worst(codes: readonly ExitCode[]): ExitCode {
  return Math.max(0, ...codes) as ExitCode;
}
