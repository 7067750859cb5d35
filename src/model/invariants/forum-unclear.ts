/**
 * One body decides in the end: a court and an arbitration beside each other leave it open which, and none leaves
 * the parties to the law of the forum. Source: UU 30/1999 art. 3 (a court has no say where arbitration is agreed).
 */
import type { Invariant } from './invariant.js';

export const forumUnclear: Invariant = {
  id: 'forum-unclear',
  says: 'Disputes end before one court or one arbitration, and that step is the last.',
  why: 'Where a court and an arbitration are both named, each may refuse the case because of the other.',
  fix: 'Keep one court or one arbitration, and put it last.',
  source: 'UU 30/1999 art. 3 and 11',
  good: [
    {
      yaml: 'legal: { disputes: [{ talks: 30 calendar days }, { arbitration: Badan Arbitrase Nasional Indonesia (BANI), seat: { en: Jakarta, id: Jakarta }, arbitrators: 1, language: id }] }',
    },
  ],
  bad: [
    { yaml: 'legal: { disputes: [{ talks: 30 calendar days }] }', at: 'legal.disputes' },
    {
      yaml: 'legal: { disputes: [{ court: { en: Bandung District Court, id: Pengadilan Negeri Bandung } }, { talks: 30 calendar days }] }',
      at: 'legal.disputes[2]',
    },
    {
      yaml: 'legal: { disputes: [{ court: { en: Bandung District Court, id: Pengadilan Negeri Bandung } }, { arbitration: Badan Arbitrase Nasional Indonesia (BANI), seat: { en: Jakarta, id: Jakarta }, arbitrators: 1, language: id }] }',
      at: 'legal.disputes[2]',
    },
  ],
  *check({ contract: { legal } }) {
    if (legal === undefined) return;
    const steps = legal.disputes.map((step, index) => ({ index, decides: 'court' in step || 'arbitration' in step }));
    const forums = steps.filter(({ decides }) => decides);
    const [, second] = forums;
    if (forums.length === 0) {
      yield {
        message: 'legal.disputes names nobody who decides in the end.',
        help: 'add a step with court: or with arbitration:',
        path: 'legal.disputes',
      };
    } else if (second !== undefined) {
      yield {
        message: 'legal.disputes names more than one body that decides.',
        help: 'keep one court or one arbitration',
        path: `legal.disputes[${second.index + 1}]`,
      };
    } else if (steps.at(-1)?.decides === false) {
      yield {
        message: 'A step of legal.disputes stands after the one that decides.',
        help: 'put talks and mediation first',
        path: `legal.disputes[${steps.length}]`,
      };
    }
  },
};
