/**
 * Findings of the meaning check that the author has judged and lets stand, each with its reason. Steers the
 * program alone: it is not printed, nor in the attachment. What must hold (`model/...`) cannot be ignored.
 */
import { list, map, optional } from './fields/structure.js';
import { name } from './fields/texts.js';

const STEERS = { says: 'shape' } as const;

export const ignore = list(
  map({
    rule: name('code of the finding, such as check/credit-too-weak', STEERS),
    at: optional(name('where: a path such as metrics.uptime, with all below it; without it, everywhere', STEERS)),
    because: name('why it may stand, for whoever reads the contract file next', STEERS),
  }),
  ['rule', 'at'],
);
