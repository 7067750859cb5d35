/**
 * More of the fee for a result above what was promised. It is owed to the provider, so that it is no credit and
 * bounds none; the steps stand on the good side of the target.
 */
import { comparePercents, type Percent } from '../../values/percent.js';
import type { RemedyKind, RemedyOf } from './remedy.js';

export type Reward = RemedyOf<'reward'>;

export const reward: RemedyKind<Reward> = {
  owed: (_, { amount }) => ({ ...amount, minor: 0n }),
  most: (_, { amount }) => ({ ...amount, minor: 0n }),
};

/** The share of the base that a result earns: that of the best step reached; null below the first. */
export function rewardFor({ steps }: Pick<Reward, 'steps'>, measured: Percent): Percent | null {
  const reached = steps.filter((step) =>
    'at-least' in step
      ? comparePercents(measured, step['at-least']) >= 0
      : comparePercents(measured, step['at-most']) <= 0,
  );
  return reached.at(-1)?.reward ?? null;
}
