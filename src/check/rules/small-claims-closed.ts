/**
 * A small claim takes 25 days instead of a year, and wants both parties in one court's district: a court far from the
 * customer closes that road to both. Source: PERMA 4/2019 art. 3 and 4 (up to Rp500 million).
 */
import { lawOf, type Party, partyWith } from '../../model/deal.js';
import type { Rule } from '../rule.js';

export const smallClaimsClosed: Rule = {
  id: 'small-claims-closed',
  severity: 'info',
  about: 'contract',
  says: 'In a small contract the court is one at which the defendant is at home.',
  why: 'With parties in two towns a small claim needs a representative in the district of the court; where the court is the provider’s own, the customer cannot be sued there cheaply, nor sue.',
  fix: 'Write the district court at the seat of the defendant.',
  source: 'PERMA 2/2015 as amended by PERMA 4/2019 art. 3 and 4; HIR art. 118(1)',
  good: [
    { base: 'cable-isp-home' },
    {
      base: 'cable-isp-home',
      yaml: 'legal: { disputes: [{ talks: 14 calendar days }, { court: { en: the District Court at the seat of the defendant, id: Pengadilan Negeri di tempat kedudukan tergugat } }] }',
    },
  ],
  bad: [
    {
      base: 'cable-isp-home',
      yaml: 'legal: { disputes: [{ talks: 14 calendar days }, { court: { en: the South Jakarta District Court, id: Pengadilan Negeri Jakarta Selatan } }] }',
      at: 'legal.disputes[2].court',
    },
  ],
  *check({ contract }) {
    const { agreement, legal } = contract;
    if (agreement?.outline !== 'small-business' || lawOf(contract) !== 'ID') return;
    const [provider, customer] = [partyWith('provider', contract), partyWith('customer', contract)];
    if (provider === undefined || customer === undefined) return;
    for (const [index, step] of (legal?.disputes ?? []).entries()) {
      if (!('court' in step)) continue;
      const court = typeof step.court === 'string' ? step.court : (step.court.id ?? step.court.en ?? '');
      if (!townsOf(provider.party).some((town) => court.includes(town))) continue;
      if (townsOf(customer.party).some((town) => court.includes(town))) continue;
      yield {
        message: `The court is that of the provider’s town, and the customer is elsewhere.`,
        help: 'write court: { en: the District Court at the seat of the defendant, id: Pengadilan Negeri di tempat kedudukan tergugat }',
        path: `legal.disputes[${index + 1}].court`,
      };
    }
  },
};

/** The town in the address and in the seat, less what it is called as an office: Kota Bandung is Bandung. */
function townsOf(party: Party): readonly string[] {
  const address = 'address' in party ? party.address : '';
  const seat =
    'seat' in party && party.seat !== undefined
      ? Object.values(typeof party.seat === 'string' ? { id: party.seat } : party.seat)
      : [];
  const parts = [...address.split(/[,\n]/).slice(1), ...seat];
  return parts
    .map((part) =>
      part
        .replace(/\d/g, '')
        .replace(/^\s*(?:Kota Administrasi|Kota|Kabupaten|the City of)\s+/, '')
        .trim(),
    )
    .filter((town) => town.length > 2);
}
