/** Every text of the author stands once for each language of the contract, and in no other. */
import type { Invariant } from './invariant.js';

export const textInEachLanguage: Invariant = {
  id: 'text-in-each-language',
  says: 'A text is written in every language of the contract; in a contract of one language it is one text.',
  why: 'A text in one language leaves a hole in the other column, and a contract with an Indonesian party needs its Indonesian text.',
  fix: 'Write the text in every language of the contract.',
  source: 'Law 24/2009 art. 31',
  good: [{ yaml: 'contacts: { owner: { name: Siti Contoh } }' }],
  bad: [
    { yaml: 'services: { hosting: { name: { id: null } } }', at: 'services.hosting.name' },
    { base: 'small-business', yaml: 'services: { help: { name: { en: IT help } } }', at: 'services.help.name' },
  ],
  *check({ contract, leaves }) {
    const languages = contract.agreement?.languages;
    if (languages === undefined) return;
    const form = languages.map((language) => `${language}: "..."`).join(', ');
    for (const { shape, value, path } of leaves) {
      if (shape.leaf !== 'text') continue;
      if (typeof value === 'string') {
        if (languages.length < 2 || shape.plain) continue;
        yield { message: `${path} is one text, and the contract has two languages.`, help: `write { ${form} }`, path };
        continue;
      }
      const written = Object.keys(value as object);
      if (languages.length < 2) {
        yield {
          message: `${path} has texts by language, and the contract has one language.`,
          help: 'write the text alone, without braces',
          path,
        };
        continue;
      }
      const missing = languages.filter((language) => !written.includes(language));
      if (missing.length > 0) {
        yield { message: `${path} has no text in ${missing.join(' and ')}.`, help: `write { ${form} }`, path };
      }
    }
  },
};
