/** "The competent court" is a lawsuit about where to sue: an Indonesian choice of domicile names one court. */

import { lawOf } from '../../model/deal.js';
import type { Language } from '../../model/fields/texts.js';
import type { Rule } from '../rule.js';

/** How an Indonesian text shows which court it is: by its place, or by whose it is. */
const named = (text: string): boolean =>
  /\bPengadilan\s+\p{Lu}\p{L}+(?:\s+\p{Lu}\p{L}+)+|\b[Pp]engadilan\b[^.]*\b(?:di|pada|tempat|tergugat)\b/u.test(text);

const VAGUE = /\b(?:competent|appropriate|relevant|having jurisdiction|berwenang|setempat|terkait)\b/i;

export const courtUnnamed: Rule = {
  id: 'court-unnamed',
  severity: 'warning',
  about: 'contract',
  says: 'The court that decides is named.',
  why: 'Until somebody has decided which court that is, none of them hears the case, and the claim gets older.',
  fix: 'Name one court, such as the South Jakarta District Court, Pengadilan Negeri Jakarta Selatan.',
  source: 'KUHPerdata art. 24 (choice of domicile); HIR art. 118(4)',
  good: [
    {
      yaml: 'legal: { disputes: [{ court: { en: the South Jakarta District Court, id: Pengadilan Negeri Jakarta Selatan } }] }',
    },
    { base: 'saas' },
  ],
  bad: [
    {
      yaml: 'legal: { disputes: [{ talks: 30 calendar days }, { court: { en: the competent court, id: pengadilan yang berwenang } }] }',
      at: 'legal.disputes[2].court',
    },
  ],
  *check({ contract }) {
    const { legal, agreement } = contract;
    for (const [index, step] of (legal?.disputes ?? []).entries()) {
      if (!('court' in step)) continue;
      const { court } = step;
      const texts: readonly (readonly [Language, string])[] =
        typeof court === 'string'
          ? [[agreement?.languages[0] === 'id' ? 'id' : 'en', court]]
          : (Object.entries(court) as [Language, string][]);
      const vague = texts.some(
        ([language, text]) => VAGUE.test(text) || (lawOf(contract) === 'ID' && language === 'id' && !named(text)),
      );
      if (!vague) continue;
      yield {
        message: 'The court that decides is not named.',
        help: 'write court: { en: the South Jakarta District Court, id: Pengadilan Negeri Jakarta Selatan }',
        path: `legal.disputes[${index + 1}].court`,
      };
    }
  },
};
