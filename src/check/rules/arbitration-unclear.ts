/** More than one institution uses the same letters, and two arbitrators can disagree for ever. */
import type { Rule } from '../rule.js';

export const arbitrationUnclear: Rule = {
  id: 'arbitration-unclear',
  severity: 'warning',
  about: 'contract',
  says: 'An arbitration has an institution by its full name and an odd number of arbitrators.',
  why: 'Rival bodies call themselves BANI; a clause that names neither of them lets the loser say that the wrong one decided. Two arbitrators need a third whom nobody agreed on.',
  fix: 'Write the full name of the institution, and one or three arbitrators.',
  source: 'UU 30/1999 art. 8 and 14; Arbitration Act 1996 s. 15(2)',
  good: [
    {
      yaml: 'legal: { disputes: [{ arbitration: Badan Arbitrase Nasional Indonesia (BANI), seat: { en: Jakarta, id: Jakarta }, arbitrators: 3, language: id }] }',
    },
  ],
  bad: [
    {
      yaml: 'legal: { disputes: [{ arbitration: BANI, seat: { en: Jakarta, id: Jakarta }, arbitrators: 3, language: id }] }',
      at: 'legal.disputes[1].arbitration',
    },
    {
      yaml: 'legal: { disputes: [{ arbitration: Badan Arbitrase Nasional Indonesia (BANI), seat: { en: Jakarta, id: Jakarta }, arbitrators: 2, language: id }] }',
      at: 'legal.disputes[1].arbitrators',
    },
  ],
  *check({ contract: { legal } }) {
    for (const [index, step] of (legal?.disputes ?? []).entries()) {
      if (!('arbitration' in step)) continue;
      const path = `legal.disputes[${index + 1}]`;
      if (/^[A-Z]{2,8}$/.test(step.arbitration.trim())) {
        yield {
          message: `The institution is called ${step.arbitration}, and more than one may be.`,
          help: 'write its full name, such as Badan Arbitrase Nasional Indonesia (BANI), and its town',
          path: `${path}.arbitration`,
        };
      }
      if (step.arbitrators % 2 === 1) continue;
      yield {
        message: `There are ${step.arbitrators} arbitrators, who may be of two minds.`,
        help: 'write arbitrators: 1 or 3',
        path: `${path}.arbitrators`,
      };
    }
  },
};
