/**
 * L31. Credits as the only right, with no way out: a provider that fails every month for a year pays its ceiling and
 * keeps the customer. Under Indonesian law intent and gross negligence are never bought off.
 */
import { lawOf } from '../../model/deal.js';
import type { Rule } from '../rule.js';

/** What stays beside the credits whoever drafts; the second and third only where Indonesian law governs. */
const ALWAYS = ['termination'] as const;
const INDONESIAN = ['termination', 'wilful-misconduct', 'gross-negligence'] as const;

export const soleRemedyAbsolute: Rule = {
  id: 'sole-remedy-absolute',
  severity: 'warning',
  about: 'contract',
  says: 'Credits as the only right leave the right to end the contract, and under Indonesian law claims for intent and gross negligence.',
  why: 'Without a way out the worst provider is the cheapest one: its failure has a price, and the customer must go on buying it.',
  fix: 'Name what stays beside the credits in sole-remedy.except.',
  source: 'KUHPerdata art. 1338(3) and 1267; UCTA 1977 s. 3 and 11; practice',
  good: [
    {
      yaml: 'penalties: { sole-remedy: { except: [termination, data-loss, personal-data, wilful-misconduct, gross-negligence] } }',
    },
    { base: 'small-business' },
    { yaml: 'penalties: { sole-remedy: none }' },
  ],
  bad: [
    {
      yaml: 'penalties: { sole-remedy: { except: [data-loss, personal-data, wilful-misconduct, gross-negligence] } }',
      at: 'penalties.sole-remedy.except',
    },
    {
      yaml: 'penalties: { sole-remedy: { except: [termination, data-loss, personal-data, gross-negligence] } }',
      at: 'penalties.sole-remedy.except',
      also: ['check/carve-outs-differ'],
    },
    {
      base: 'saas',
      yaml: 'penalties: { sole-remedy: { except: [data-loss, personal-data, wilful-misconduct, gross-negligence] } }',
      at: 'penalties.sole-remedy.except',
    },
  ],
  *check({ contract }) {
    const sole = contract.penalties?.['sole-remedy'];
    if (sole === undefined || !('except' in sole)) return;
    const wanted = lawOf(contract) === 'ID' ? INDONESIAN : ALWAYS;
    const missing = wanted.filter((word) => !sole.except.includes(word));
    if (missing.length === 0) return;
    yield {
      message: `Credits are the only right for a miss, in a case of ${missing.join(' and ')} too.`,
      help: `add ${missing.join(', ')} to except`,
      path: 'penalties.sole-remedy.except',
    };
  },
};
