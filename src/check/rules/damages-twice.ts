/**
 * Damages agreed beforehand stand in the place of damages that are proved: both for one event is paid twice. Source:
 * KUHPerdata art. 1307 (a penalty instead of damages); in English law liquidated damages are all that is owed.
 */
import { lawOf } from '../../model/deal.js';
import type { Rule } from '../rule.js';

export const damagesTwice: Rule = {
  id: 'damages-twice',
  severity: 'warning',
  about: 'contract',
  says: 'Credits that are liquidated damages are the only right for a miss, and no fine for delay stands beside them.',
  why: 'Liquidated damages replace what could be proved. A contract that keeps both makes a judge choose, and he may strike out the credits.',
  fix: 'Name what stays beside the credits in sole-remedy, or write nature: price-adjustment.',
  source: 'KUHPerdata art. 1307 to 1309; Perpres 16/2018 art. 79; in English law Cavendish v Makdessi [2015] UKSC 67',
  good: [{ yaml: 'penalties: { nature: liquidated-damages }' }],
  bad: [
    { yaml: 'penalties: { nature: liquidated-damages, sole-remedy: none }', at: 'penalties.sole-remedy' },
    {
      base: 'helpdesk-it',
      yaml: `legal: { regimes: { government: { delay-fine: 0.1%, at-most: 5% } } }
penalties: { remedies: { critical-credit: { per: late-day } } }`,
      at: 'penalties.remedies.critical-credit',
      also: ['model/regime-does-not-fit'],
    },
  ],
  *check({ contract }) {
    const { penalties, legal } = contract;
    if (penalties === undefined) return;
    if (penalties.nature === 'liquidated-damages' && 'none' in penalties['sole-remedy']) {
      const source = lawOf(contract) === 'ID' ? ' (KUHPerdata 1307)' : '';
      yield {
        message: `Credits are liquidated damages, and other damages for the same miss stay beside them${source}.`,
        help: 'write sole-remedy: { except: [termination, data-loss, personal-data, wilful-misconduct, gross-negligence] }, or nature: price-adjustment',
        path: 'penalties.sole-remedy',
        related: [{ message: 'the nature', path: 'penalties.nature', span: null }],
      };
    }
    const late = Object.entries(penalties.remedies).find(
      ([, remedy]) => remedy.kind === 'late-item' || (remedy.kind === 'per-event' && remedy.per === 'late-day'),
    );
    if (late === undefined || legal?.regimes?.government === undefined) return;
    yield {
      message: `What is late earns the credit ${late[0]}, and the fine for delay of the government regime as well.`,
      help: 'leave one of the two out',
      path: `penalties.remedies.${late[0]}`,
      related: [{ message: 'the fine', path: 'legal.regimes.government.delay-fine', span: null }],
    };
  },
};
