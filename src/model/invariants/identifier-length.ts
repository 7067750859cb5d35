/**
 * Indonesian numbers of a wrong length: a warning, because numbers change more often than contracts. The
 * number itself is never said. Source: NPWP 16 digits (in use since 1 July 2024), NITKU 22, NIB 13, NIK 16.
 */
import { keyPath } from '../../source/path.js';
import type { Invariant } from './invariant.js';

const LENGTHS = { npwp: 16, nitku: 22, nib: 13, nik: 16 } as const;

export const identifierLength: Invariant = {
  id: 'identifier-length',
  says: 'NPWP, NITKU, NIB and NIK have 16, 22, 13 and 16 digits.',
  why: 'A number with a digit too few names nobody, and a tax invoice with it is refused.',
  fix: 'Copy the number again, in quotes and without dots.',
  source: 'PMK 112/2022 on NPWP of 16 digits; NIB of 13 and NIK of 16 digits as they are issued',
  severity: 'warning',
  good: [{ yaml: 'parties: { customer: { npwp: "0044445555666001" } }' }],
  bad: [
    { yaml: 'parties: { customer: { npwp: "00.444.455.5-566.600" } }', at: 'parties.customer.npwp' },
    { yaml: 'parties: { provider: { nib: "912000111222" } }', at: 'parties.provider.nib' },
  ],
  *check({ contract: { parties } }) {
    for (const [id, party] of Object.entries(parties ?? {})) {
      for (const [key, length] of Object.entries(LENGTHS)) {
        const written = (party as Readonly<Record<string, unknown>>)[key];
        if (typeof written !== 'string' || new RegExp(`^\\d{${length}}$`).test(written)) continue;
        const path = keyPath(keyPath('parties', id), key);
        const digits = written.replace(/\D/g, '').length;
        yield {
          message: `${path} has ${digits} digits, and an ${key.toUpperCase()} has ${length}.`,
          help: `write ${length} digits in quotes, without dots or hyphens`,
          path,
        };
      }
    }
  },
};
