/**
 * The whole contract file: its sections, in the order in which they are best written, and its type.
 * A key is the YAML's own word everywhere, kebab-case, with no second spelling in code.
 */
import type * as z from 'zod/mini';
import { actions } from './actions.js';
import { agreement } from './agreement.js';
import { assumptions, resources } from './assumptions.js';
import { audit } from './audit.js';
import { billing } from './billing.js';
import { calendar } from './calendar.js';
import { clauses } from './clauses.js';
import { confidentiality } from './confidentiality.js';
import { contacts } from './contacts.js';
import { continuity } from './continuity.js';
import { documents, precedence } from './documents.js';
import { escalation } from './escalation.js';
import { exclusions } from './exclusions.js';
import { exit } from './exit.js';
import { map, optional } from './fields/structure.js';
import { word } from './fields/words.js';
import { hours } from './hours.js';
import { ignore } from './ignore.js';
import { leftOut } from './left-out.js';
import { legal } from './legal.js';
import { levels } from './levels.js';
import { maintenance } from './maintenance.js';
import { master } from './master.js';
import { metrics } from './metrics.js';
import { objectives } from './objectives.js';
import { obligations } from './obligations.js';
import { ownClauses } from './own-clauses.js';
import { parties } from './parties.js';
import { penalties } from './penalties.js';
import { plans } from './plans.js';
import { reporting } from './reporting.js';
import { review } from './review.js';
import { security } from './security.js';
import { services } from './services.js';
import { severities } from './severities.js';
import { signing } from './signing.js';
import { stakeholders } from './stakeholders.js';
import { suppliers } from './suppliers.js';
import { surveys } from './surveys.js';
import { termination } from './termination.js';

export const contract = map({
  sepakat: word('format', ['1'], 'version of the file format', { says: 'shape' }),
  agreement,
  clauses: optional(clauses),
  master: optional(master),
  parties,
  contacts: optional(contacts),
  calendar,
  hours,
  services,
  maintenance: optional(maintenance),
  severities: optional(severities),
  metrics,
  surveys: optional(surveys),
  plans: optional(plans),
  levels: optional(levels),
  objectives: optional(objectives),
  actions: optional(actions),
  exclusions: optional(exclusions),
  obligations: optional(obligations),
  assumptions: optional(assumptions),
  resources: optional(resources),
  penalties: optional(penalties),
  termination: optional(termination),
  escalation: optional(escalation),
  reporting: optional(reporting),
  review: optional(review),
  billing: optional(billing),
  continuity: optional(continuity),
  security: optional(security),
  audit: optional(audit),
  confidentiality: optional(confidentiality),
  exit: optional(exit),
  suppliers: optional(suppliers),
  stakeholders: optional(stakeholders),
  documents: optional(documents),
  precedence: optional(precedence),
  'own-clauses': optional(ownClauses),
  'left-out': optional(leftOut),
  legal: optional(legal),
  signing,
  ignore: optional(ignore),
});

/** A contract whose every section parsed. That its parts fit together is for the invariants to say. */
export type Contract = z.output<typeof contract>;

/** A top-level key of the file. */
export type SectionName = keyof Contract;
