/** L28. What stands on a web page changes without anybody signing it: a text that points there takes it in as it will be. */
import type { Rule } from '../rule.js';

const ADDRESS = /\b(?:https?:\/\/|www\.)[^\s)>\]]+/i;

/** Words by which a text makes another one part of itself. */
const TAKES_IN =
  /\b(?:terms|policy|policies|conditions|rules|guidelines?|as (?:amended|updated)|available at|published (?:at|on)|posted (?:at|on)|incorporated|set out (?:at|on)|ketentuan|kebijakan|syarat|peraturan|pedoman|tersedia (?:di|pada)|dimuat (?:di|pada)|diumumkan (?:di|pada)|sebagaimana (?:diubah|diperbarui))\b/i;

/** A day or a version beside it fixes what is meant. */
const FIXED = /\b(?:version|versi|dated|tanggal|tertanggal|as of|per)\s+(?:v?\d)/i;

export const referenceFloating: Rule = {
  id: 'reference-floating',
  severity: 'warning',
  about: 'text',
  says: 'A text that a contract takes in is named with its version and date, and not by a web address alone.',
  why: 'The page can be changed tonight by one side. Whether the new words bind is a lawsuit, and what they were last year nobody can show.',
  fix: 'List the paper under documents with version and date, and attach it.',
  source: 'practice; UU 8/1999 art. 18(1)(g); UCTA 1977 s. 3(2)(b)',
  good: [
    { markdown: 'The Acceptable Use Policy, version 3 of 1 March 2026, is attached and is part of this agreement.\n' },
  ],
  bad: [
    {
      yaml: 'obligations: { own-copy: { text: { en: "follow the rules of use at https://penyedia.example/aup", id: "mengikuti tata cara penggunaan di https://penyedia.example/aup" }, if-missed: none } }',
      at: 'obligations.own-copy.text.en',
    },
  ],
  *check({ passages }) {
    for (const { text, path, span } of passages) {
      const address = ADDRESS.exec(text)?.[0];
      if (address === undefined || !TAKES_IN.test(text) || FIXED.test(text)) continue;
      yield {
        message: 'The text takes in what stands at a web address, as it is on any day.',
        help: 'name the paper with its version and date, and list it under documents',
        path,
        span,
      };
    }
  },
};
