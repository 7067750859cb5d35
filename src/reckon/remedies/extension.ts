/** Days of service without a fee at the end, for each window that was missed. No money is owed. */

import type { RemedyKind, RemedyOf, Result } from './remedy.js';

type Extension = RemedyOf<'extension'>;

export const extension: RemedyKind<Extension> = {
  owed: (_, { amount }) => ({ ...amount, minor: 0n }),
  most: (_, { amount }) => ({ ...amount, minor: 0n }),
};

/** How many days a result adds. */
export function daysAdded(remedy: Extension, { missed }: Pick<Result, 'missed'>): number {
  return missed ? remedy.adds.amount : 0;
}
