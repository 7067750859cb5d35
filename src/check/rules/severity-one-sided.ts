/** L13. Who says how bad an incident is, says how soon it is dealt with. */
import { keyPath } from '../../source/path.js';
import type { Rule } from '../rule.js';

/** That one side decides, in either language. */
const ALONE = /\b(?:sole(?:ly)?|alone|discretion|final(?:ly)? decides?|sepihak|semata-mata|sendiri|mutlak|diskresi)\b/i;

export const severityOneSided: Rule = {
  id: 'severity-one-sided',
  severity: 'warning',
  about: 'contract',
  says: 'A contract with severities says who sets them, and neither side does so alone.',
  why: 'Whoever sets the severity alone sets the time too: everything becomes urgent, or nothing does.',
  fix: 'Let the customer propose and the provider change it with reasons in writing.',
  source: 'practice: priority by impact and urgency, with a way to dispute it',
  good: [{ yaml: '' }],
  bad: [
    { yaml: 'severities: { assigned-by: null }', at: 'severities' },
    {
      yaml: 'severities: { assigned-by: { en: the Provider at its sole discretion, id: Penyedia Layanan atas pertimbangannya sendiri } }',
      at: 'severities.assigned-by',
    },
  ],
  *check({ contract: { severities }, passages }) {
    if (severities === undefined) return;
    if (severities['assigned-by'] === undefined) {
      yield {
        message: 'The contract has severities and does not say who sets them.',
        help: 'add assigned-by: "the Customer proposes; the Provider may change it, giving written reasons"',
        path: 'severities',
      };
      return;
    }
    const at = keyPath('severities', 'assigned-by');
    const words = passages.filter(({ path }) => path === at || path === `${at}.en` || path === `${at}.id`);
    const alone = words.map(({ text }) => ALONE.exec(text)?.[0]).find((word) => word !== undefined);
    if (alone === undefined) return;
    yield {
      message: `One side sets the severity by itself: ${alone}.`,
      help: 'let one side propose and the other change it with reasons in writing',
      path: at,
    };
  },
};
