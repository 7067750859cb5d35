/**
 * A signed agreement is dutiable in Indonesia whatever its value, on paper and electronic; a missing stamp makes
 * nothing void, and is paid later with a fine. Source: UU 10/2020 art. 3(2)(a), 5, 8 and 17.
 */
import { isWholeContract, lawOf } from '../../model/deal.js';
import type { Rule } from '../rule.js';

export const stampMissing: Rule = {
  id: 'stamp-missing',
  severity: 'warning',
  about: 'contract',
  says: 'A contract under Indonesian law bears a stamp of Rp10.000 on each original, and says how many originals there are on paper.',
  why: 'A court takes an unstamped paper as evidence only when the duty has been paid afterwards, with a fine of the same sum where it is late.',
  fix: 'Write stamp: true under signing, with originals: 2 where it is signed on paper.',
  source: 'UU 10/2020 on stamp duty art. 3(2)(a), 5, 8, 17 and 18',
  good: [{ yaml: 'signing: { mode: wet, originals: 2, stamp: true }' }, { base: 'web-hosting' }, { base: 'saas' }],
  bad: [
    { yaml: 'signing: { stamp: null }', at: 'signing' },
    { base: 'web-hosting', yaml: 'signing: { originals: null }', at: 'signing' },
    { base: 'saas', yaml: 'signing: { stamp: true }', at: 'signing.stamp' },
  ],
  *check({ contract }) {
    const { signing, agreement } = contract;
    if (signing === undefined || agreement === undefined) return;
    const binds = isWholeContract(contract) || agreement.outline === 'schedule' || agreement.binding === 'contract';
    const indonesian = lawOf(contract) === 'ID';
    if (binds && indonesian && signing.stamp !== true) {
      yield {
        message: 'A signed agreement is dutiable, and this one bears no stamp.',
        help: 'add stamp: true to signing',
        path: 'signing',
      };
    } else if (binds && indonesian && signing.mode === 'wet' && signing.originals === undefined) {
      yield {
        message: 'Each original bears a stamp, and nothing says how many there are.',
        help: 'add originals: 2 to signing',
        path: 'signing',
      };
    }
    const atHome = Object.values(contract.parties ?? {}).some(({ country }) => country === 'ID');
    if (indonesian || atHome || signing.stamp !== true || contract.parties === undefined) return;
    yield {
      message: 'A stamp of Indonesian duty stands on a contract with which Indonesia has nothing to do.',
      help: 'leave stamp out',
      path: 'signing.stamp',
    };
  },
};
