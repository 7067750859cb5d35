/**
 * Numbers of the right length that contradict what else is said of the party. Never an error, and the number itself is
 * never said: how these numbers are built is custom. Source: NIK holds the day of birth, of women plus 40; an NPWP of
 * 16 digits begins with 0 for a company and is the NIK of a resident person; a NITKU begins with the NPWP.
 */
import type { Party } from '../../model/deal.js';
import { keyPath } from '../../source/path.js';
import { parseDate, printDate } from '../../values/calendar.js';
import type { Rule } from '../rule.js';

export const identifierOdd: Rule = {
  id: 'identifier-odd',
  severity: 'warning',
  about: 'contract',
  says: 'NIK, NPWP and NITKU of a party agree with each other and with its form and date of birth.',
  why: 'A number with two digits exchanged is that of somebody else, and the tax paper made from it is lost.',
  fix: 'Copy the number again from the card or the letter of the tax office.',
  source: 'practice: how Indonesian identity and tax numbers are built; PMK 112/2022 (NPWP of 16 digits)',
  good: [{ base: 'it-support' }, { yaml: 'parties: { provider: { nitku: "0011112222333000000000" } }' }],
  bad: [
    { base: 'it-support', yaml: 'parties: { customer: { born: { date: 1985-03-13 } } }', at: 'parties.customer.nik' },
    { yaml: 'parties: { provider: { npwp: "9011112222333000" } }', at: 'parties.provider.npwp' },
    { yaml: 'parties: { provider: { nitku: "0099112222333000000000" } }', at: 'parties.provider.nitku' },
  ],
  *check({ contract: { parties } }) {
    for (const [id, party] of Object.entries(parties ?? {})) {
      const at = keyPath('parties', id);
      for (const [key, why] of oddities(party)) {
        yield {
          message: `The ${key.toUpperCase()} at ${at} ${why}.`,
          help: 'copy the number again',
          path: keyPath(at, key),
        };
      }
    }
  },
};

const COMPANY = /^(?:pt|pt-tbk|pt-perorangan|persero|cv|firma|koperasi|yayasan|perkumpulan|government)$/;

function oddities(party: Party): readonly (readonly [key: string, why: string])[] {
  const { nik, npwp, nitku, born } = party as Partial<Record<'nik' | 'npwp' | 'nitku', string>> & {
    readonly born?: { readonly date: Parameters<typeof printDate>[0] };
  };
  const odd: (readonly [string, string])[] = [];
  if (nik !== undefined && /^\d{16}$/.test(nik)) {
    const day = Number(nik.slice(6, 8)) % 40;
    const rest = `${nik.slice(8, 10)}-${String(day).padStart(2, '0')}`;
    if (born !== undefined && printDate(born.date).slice(2) !== `${nik.slice(10, 12)}-${rest}`)
      odd.push(['nik', 'does not hold the date of birth that is given']);
    else if (!['19', '20'].some((century) => parseDate(`${century}${nik.slice(10, 12)}-${rest}`).ok))
      odd.push(['nik', 'holds no day of birth that exists']);
  }
  const long = npwp !== undefined && /^\d{16}$/.test(npwp);
  if (long && COMPANY.test(party.form) && !npwp.startsWith('0'))
    odd.push(['npwp', 'does not begin with 0, as that of a company does']);
  if (
    long &&
    party.form === 'individual' &&
    party.country === 'ID' &&
    nik !== undefined &&
    !npwp.startsWith('0') &&
    nik !== npwp
  )
    odd.push(['npwp', 'is not the NIK of the person']);
  if (long && nitku !== undefined && /^\d{22}$/.test(nitku) && !nitku.startsWith(npwp))
    odd.push(['nitku', 'does not begin with the NPWP']);
  return odd;
}
