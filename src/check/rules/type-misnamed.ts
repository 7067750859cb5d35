/** L27. Who stands behind the promise of another has an agreement with that other one, and not with its customers. */
import type { Rule } from '../rule.js';

export const typeMisnamed: Rule = {
  id: 'type-misnamed',
  severity: 'warning',
  about: 'contract',
  says: 'An agreement that supports another one is called underpinning or an OLA, and says which one it supports.',
  why: 'A contract with a supplier that calls itself a service level agreement is taken for a promise to the customers behind it; and an OLA that supports nothing named protects no promise.',
  fix: 'Write the type that the agreement is of, and title, number and date of the agreement it stands behind.',
  source: 'practice: ITIL keeps agreements with customers, between teams and with suppliers apart',
  good: [
    {
      yaml: 'agreement: { type: underpinning, supports: { title: { en: Service Level Agreement, id: Perjanjian Tingkat Layanan } } }',
    },
  ],
  bad: [
    {
      yaml: 'agreement: { supports: { title: { en: Service Level Agreement, id: Perjanjian Tingkat Layanan } } }',
      at: 'agreement.type',
    },
    { base: 'internal-it-ola', yaml: 'agreement: { type: ola }', at: 'agreement.type' },
  ],
  *check({ contract: { agreement } }) {
    if (agreement === undefined) return;
    const { type, supports } = agreement;
    const path = 'agreement.type';
    if ((type === 'external' || type === 'internal') && supports !== undefined) {
      const meant = type === 'external' ? 'underpinning' : 'ola';
      yield {
        message: `The agreement supports another one, and its type is ${type}.`,
        help: `write type: ${meant}, or leave supports out`,
        path,
        related: [{ message: 'what it supports', path: 'agreement.supports', span: null }],
      };
    }
    if ((type === 'underpinning' || type === 'ola') && supports === undefined) {
      yield {
        message: `An agreement of the type ${type} stands behind another one, and does not say which.`,
        help: 'add supports: { title: ..., number: ..., date: ... } to agreement',
        path,
      };
    }
  },
};
