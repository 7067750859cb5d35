/** L30. What one side may change at any time is not agreed: it is a notice on a web page. */
import type { Rule } from '../rule.js';

const EN =
  /\b(?:may|reserves? the right to|can|is entitled to) (?:unilaterally )?(?:change|modify|amend|update|revise|vary|alter|adjust|replace)\b[^.;]{0,90}?\b(?:at any time|from time to time|without (?:prior )?notice|at its (?:sole )?discretion|in its (?:sole )?discretion)\b|\b(?:at any time|without (?:prior )?notice)\b[^.;]{0,40}\b(?:change|modify|amend|revise)\b/i;
const ID =
  /\b(?:dapat|berhak|berwenang)(?: untuk)? (?:secara sepihak )?(?:mengubah|merubah|mengganti|menyesuaikan|memperbarui|merevisi)\b[^.;]{0,90}?\b(?:sewaktu-waktu|setiap saat|kapan (?:pun|saja)|tanpa pemberitahuan|secara sepihak|atas kebijakannya)|\b(?:dapat|bisa) berubah (?:sewaktu-waktu|setiap saat|tanpa pemberitahuan)/i;

export const changeOneSided: Rule = {
  id: 'change-one-sided',
  severity: 'warning',
  about: 'text',
  says: 'Nobody may change what was agreed on its own, at any time and without notice.',
  why: 'A promise that its maker may rewrite binds nobody. Against a consumer such a sentence is void, and between firms it is read against who wrote it.',
  fix: 'Change by a written addendum, or with a notice in days and the right to leave before it takes effect.',
  source: 'KUHPerdata art. 1338(2) (no withdrawal by one side); UU 8/1999 art. 18(1)(g); UCTA 1977 s. 3(2)(b)',
  good: [{ markdown: 'The Provider may change the prices with 60 days of notice, and the Customer may then leave.\n' }],
  bad: [
    {
      yaml: 'services: { hosting: { demarcation: { en: the Provider may change the servers at any time, id: server yang digunakan untuk layanan ini } } }',
      at: 'services.hosting.demarcation.en',
    },
    {
      yaml: 'services: { hosting: { demarcation: { en: the servers in use, id: Penyedia Layanan berhak mengubah server sewaktu-waktu } } }',
      at: 'services.hosting.demarcation.id',
    },
  ],
  *check({ passages }) {
    for (const { text, path, span } of passages) {
      const found = EN.exec(text) ?? ID.exec(text);
      if (found === null) continue;
      yield {
        message: 'The text lets one side change what was agreed, at any time or without notice.',
        help: 'write how long before the change it is announced and that the other side may leave, or leave it out',
        path,
        span,
      };
    }
  },
};
