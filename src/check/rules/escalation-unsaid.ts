/** L42. An incident that nobody moves on: it is stuck where it was first put. */
import type { Rule } from '../rule.js';

export const escalationUnsaid: Rule = {
  id: 'escalation-unsaid',
  severity: 'warning',
  about: 'contract',
  says: 'A contract with severities says who is called when the worst incident lasts.',
  why: 'A ticket that nobody can solve stays with the person who cannot solve it, and the customer has no name to call.',
  fix: 'Add escalation: with a step for the worst severity, such as after 30 minutes and after 2 hours.',
  source: 'practice: functional and hierarchical escalation',
  good: [{ yaml: '' }],
  bad: [
    { yaml: 'escalation: null', at: 'severities' },
    {
      yaml: 'escalation: [{ severity: p2, after: 1 hour, provider: { en: shift lead, id: penanggung jawab sif }, customer: owner }]',
      at: 'severities.levels.p1',
    },
  ],
  *check({ contract: { agreement, escalation, severities }, broken }) {
    if (agreement === undefined || severities === undefined || broken.has('escalation')) return;
    if (agreement.outline === 'mini' || agreement.outline === 'schedule') return;
    const [worst] = Object.keys(severities.levels);
    if (worst === undefined || escalation?.some(({ severity }) => severity === worst)) return;
    yield {
      message: `Nothing says who is called when an incident of severity ${worst} lasts.`,
      help: `add escalation: [{ severity: ${worst}, after: 30 minutes, provider: ..., customer: ... }]`,
      path: escalation === undefined ? 'severities' : `severities.levels.${worst}`,
    };
  },
};
