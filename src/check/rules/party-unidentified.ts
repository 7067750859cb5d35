/**
 * What a party is looked up by: a company in Indonesia by deed, NIB and NPWP, one in England by its register number
 * (Companies Act 2006 s. 82). Nobody is fined for a missing number here; a court asks who it is.
 */
import { isWholeContract, type Party } from '../../model/deal.js';
import { keyPath } from '../../source/path.js';
import type { Rule } from '../rule.js';

interface Wanted {
  readonly key: string;
  readonly is: string;
  readonly help: string;
}

const NIB: Wanted = { key: 'nib', is: 'business number (NIB)', help: 'nib: "9120000000000", 13 digits' };
const NPWP: Wanted = { key: 'npwp', is: 'tax number (NPWP)', help: 'npwp: "0000000000000000", 16 digits' };
const DEEDS: Wanted = {
  key: 'deeds',
  is: 'founding deed',
  help: 'deeds: { founding: { number, date, notary, seat, ministry } }',
};
const NIK: Wanted = { key: 'nik', is: 'identity number (NIK)', help: 'nik: "0000000000000000", 16 digits' };
const REGISTER: Wanted = {
  key: 'registration',
  is: 'number in the register',
  help: 'registration: and the number in the register of companies',
};

const WANTED: Readonly<Partial<Record<Party['form'], readonly Wanted[]>>> = {
  pt: [DEEDS, NIB, NPWP],
  'pt-tbk': [DEEDS, NIB, NPWP],
  persero: [DEEDS, NIB, NPWP],
  'pt-perorangan': [NIB, NPWP],
  cv: [DEEDS, NIB, NPWP],
  firma: [DEEDS, NIB, NPWP],
  koperasi: [DEEDS, NIB, NPWP],
  yayasan: [DEEDS, NPWP],
  perkumpulan: [DEEDS, NPWP],
  'limited-company': [REGISTER],
  plc: [REGISTER],
  llp: [REGISTER],
};

/** People in Indonesia; elsewhere a name and an address are enough. */
const PERSONS: Readonly<Partial<Record<Party['form'], readonly Wanted[]>>> = { individual: [NIK], ud: [NIK, NIB] };

/** Forms that exist by the approval of the ministry, and not by their deed. */
const APPROVED: readonly string[] = ['pt', 'pt-tbk', 'persero', 'yayasan', 'perkumpulan', 'koperasi'];

export const partyUnidentified: Rule = {
  id: 'party-unidentified',
  severity: 'warning',
  about: 'contract',
  says: 'A party is named with the numbers and papers by which it is found.',
  why: 'Two companies may share a name. A claim, a tax invoice and an enforcement ask for the number, and a signature binds the company of the deed.',
  fix: 'Copy deed, approval, NIB and NPWP from the papers of the party, or its number from the register.',
  source: 'KUHPerdata art. 1320 (who agrees, and may); UU 40/2007 art. 7(4); Companies Act 2006 s. 82',
  good: [{ yaml: 'parties: { customer: { nib: "9120004445556", npwp: "0044445555666000" } }' }, { base: 'saas' }],
  bad: [
    { yaml: 'parties: { customer: { nib: null } }', at: 'parties.customer' },
    {
      yaml: 'parties: { provider: { deeds: { founding: { ministry: null } } } }',
      at: 'parties.provider.deeds.founding',
    },
    { base: 'saas', yaml: 'parties: { customer: { registration: null } }', at: 'parties.customer' },
    { base: 'cable-isp-home', yaml: 'parties: { customer: { nik: null } }', at: 'parties.customer' },
  ],
  *check({ contract }) {
    if (!isWholeContract(contract)) return;
    for (const [id, party] of Object.entries(contract.parties ?? {})) {
      const path = keyPath('parties', id);
      const wanted = party.country === 'ID' ? (PERSONS[party.form] ?? WANTED[party.form]) : WANTED[party.form];
      const missing = (wanted ?? []).filter(({ key }) => !Object.hasOwn(party, key));
      const [first] = missing;
      if (first !== undefined) {
        yield {
          message: `${path} has no ${missing.map(({ is }) => is).join(' and no ')}.`,
          help: `add ${first.help}`,
          path,
        };
      }
      if (!('deeds' in party) || party.deeds === undefined || !APPROVED.includes(party.form)) continue;
      if (party.deeds.founding.ministry !== undefined) continue;
      yield {
        message: `The founding deed at ${path} is without its approval, and a party of the form ${party.form} exists by that.`,
        help: 'add ministry: { number: AHU-..., date: ... } to the founding deed',
        path: `${path}.deeds.founding`,
      };
    }
  },
};
