/**
 * L32. An exclusion of the very thing that is promised: where the provider's own server, power or staff may fail
 * without a consequence, the target is a promise of good luck.
 */
import type { Language } from '../../model/fields/texts.js';
import { keyPath } from '../../source/path.js';
import type { Rule } from '../rule.js';

/** Faults of the provider's own means, where nothing says whose they are. */
const OWN: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:server|hardware|software|equipment|system|database|network)s? (?:malfunctions?|failures?|errors?|faults?|crash(?:es)?|outages?|bugs?|reboots?)\b|\breboot(?:s|ing)?\b|\b(?:power|electricity) (?:cuts?|failures?|outages?)\b|\bany (?:(?:D?DoS|cyber) )?attacks?\b|\bany D?DoS\b|\bemergency maintenance\b|\bhuman error\b/i,
  id: /\b(?:gangguan|kerusakan|kegagalan|kesalahan|matinya) (?:pada )?(?:server|perangkat(?: keras| lunak)?|sistem|basis data|jaringan)\b|\b(?:mati|padam(?:nya)?|pemadaman|terputusnya) (?:aliran )?listrik\b|\b(?:segala|setiap|semua) (?:bentuk )?serangan\b|\bserangan D?DoS\b|\bpemeliharaan darurat\b|\bmulai ulang server\b|\breboot\b|\bkelalaian (?:staf|karyawan)\b/i,
};

/** What makes the fault somebody else's, or one of a size: then it swallows nothing. */
const LIMITED: Readonly<Record<Language, RegExp>> = {
  en: /\bCustomer|\bthird part(?:y|ies)\b|\bbeyond\b|\babove\b|\bmore than\b|\bexceed|\bwhole\b|\bdistrict\b|\bregional\b|\boutside\b/i,
  id: /\bPelanggan|\bpihak ketiga\b|\bdi luar\b|\bmelebihi\b|\blebih dari\b|\bdi atas\b|\bseluruh wilayah\b/i,
};

export const exclusionSwallows: Rule = {
  id: 'exclusion-swallows',
  severity: 'warning',
  about: 'contract',
  says: 'An exclusion covers what lies outside the provider, and not the failure of its own means.',
  why: 'Hosting that excludes server malfunction promises that the server runs while it runs. A court reads such words against the provider, and a customer who reads them does not sign.',
  fix: 'Say whose fault it is and how far: to the extent caused by the Customer, an attack above a size, a power cut in the whole district.',
  source:
    'practice: exclusions of published hosting terms; KUHPerdata art. 1349 (in doubt against who stipulates); UCTA 1977 s. 3',
  good: [
    {
      yaml: 'exclusions: { attack: { text: { en: an attack with traffic above 10 gigabits per second, id: serangan dengan lalu lintas melebihi 10 gigabit per detik } } }',
    },
    { base: 'cable-isp-home' },
  ],
  bad: [
    {
      yaml: 'exclusions: { attack: { text: { en: server malfunction, id: gangguan server } } }',
      at: 'exclusions.attack.text',
    },
    {
      yaml: 'exclusions: { attack: { text: { en: any attack from the Internet, id: segala serangan dari internet } } }',
      at: 'exclusions.attack.text',
    },
    { base: 'saas', yaml: 'exclusions: { beyond: { text: hardware failures } }', at: 'exclusions.beyond.text' },
  ],
  *check({ contract: { exclusions, agreement } }) {
    for (const [id, { text }] of Object.entries(exclusions ?? {})) {
      if (text === undefined) continue;
      const texts = typeof text === 'string' ? { [agreement?.languages[0] ?? 'en']: text } : text;
      const found = Object.entries(texts)
        .map(([language, words]) =>
          LIMITED[language as Language].test(words) ? null : OWN[language as Language].exec(words),
        )
        .find((match) => match !== null);
      if (found === undefined) continue;
      yield {
        message: `The exclusion takes out ${found[0]}, whoever caused it.`,
        help: 'say to the extent caused by whom, or above which size it counts',
        path: `${keyPath('exclusions', id)}.text`,
      };
    }
  },
};
