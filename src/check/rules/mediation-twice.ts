/** An Indonesian court sends every civil case to mediation first: one that was agreed before is the second. */
import { lawOf } from '../../model/deal.js';
import type { Rule } from '../rule.js';

export const mediationTwice: Rule = {
  id: 'mediation-twice',
  severity: 'info',
  about: 'contract',
  says: 'Before an Indonesian court talks are enough: the court itself orders mediation.',
  why: 'A mediation by agreement and one by the court take two months more before anything is decided.',
  fix: 'Leave the mediation out, or go to arbitration after it.',
  source: 'PERMA 1/2016 art. 4',
  good: [
    {
      yaml: 'legal: { disputes: [{ talks: 30 calendar days }, { court: { en: the South Jakarta District Court, id: Pengadilan Negeri Jakarta Selatan } }] }',
    },
  ],
  bad: [
    {
      yaml: 'legal: { disputes: [{ talks: 30 calendar days }, { mediation: { en: the Jakarta Mediation Centre, id: Pusat Mediasi Jakarta }, at-most: 30 calendar days }, { court: { en: the South Jakarta District Court, id: Pengadilan Negeri Jakarta Selatan } }] }',
      at: 'legal.disputes[2]',
    },
  ],
  *check({ contract }) {
    const steps = contract.legal?.disputes ?? [];
    if (lawOf(contract) !== 'ID' || !steps.some((step) => 'court' in step)) return;
    const at = steps.findIndex((step) => 'mediation' in step);
    if (at === -1) return;
    yield {
      message: 'Mediation is agreed, and the court orders another one.',
      help: 'leave this step out',
      path: `legal.disputes[${at + 1}]`,
    };
  },
};
