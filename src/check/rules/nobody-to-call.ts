/** Clocks that run while nobody is there: the desk that takes the report, or the person who is called about it. */
import { eachTarget } from '../../model/each-target.js';
import { seeAlso } from '../../model/invariants/invariant.js';
import { itemAddress } from '../../model/item-ids.js';
import { covers, type Week, weekNamed } from '../../model/week.js';
import { keyPath } from '../../source/path.js';
import type { Rule } from '../rule.js';

export const nobodyToCall: Rule = {
  id: 'nobody-to-call',
  severity: 'warning',
  about: 'contract',
  says: 'Somebody can be reached in the hours in which a clock runs: the support contact, and whom the provider calls.',
  why: 'A reply is promised at night and nobody can report; or the provider needs an answer at night and the customer is asleep.',
  fix: 'Give the contact the hours of the clock, or let the clock run in the hours of the contact.',
  source: 'practice: 24x7 contacts for 24x7 severities',
  good: [{ yaml: '' }],
  bad: [
    { yaml: 'contacts: { support: { hours: office } }', at: 'contacts.support.hours' },
    { yaml: 'contacts: { owner: { hours: office } }', at: 'contacts.owner.hours' },
    { yaml: 'contacts: { owner: { hours: null } }', at: 'contacts.owner' },
  ],
  *check({ contract }) {
    const { contacts = {}, escalation = [], agreement } = contract;
    if (agreement === undefined || agreement.outline === 'mini') return;
    const bySeverity = new Map<string, { readonly hours: string; readonly path: string }>();
    const reported = new Map<string, string>();
    for (const { metric, target, path } of eachTarget(contract.metrics)) {
      const { hours, severity } = target;
      if (hours === undefined || !('counts-from' in metric) || metric['counts-from'] !== 'reported') continue;
      if (!reported.has(hours)) reported.set(hours, path());
      if (severity !== undefined && !bySeverity.has(severity)) bySeverity.set(severity, { hours, path: path() });
    }
    const desks = Object.entries(contacts).filter(([, one]) => one.for.includes('support') && one.hours !== undefined);
    const open = desks.map(([, { hours }]) => weekNamed(hours, contract)).filter((week): week is Week => week !== null);
    const [desk] = desks;
    const late = [...reported].find(([hours]) => {
      const clock = weekNamed(hours, contract);
      return clock !== null && !open.some((week) => covers(week, clock));
    });
    if (desk !== undefined && late !== undefined) {
      yield {
        message: `${desk[0]} is there in the hours ${desk[1].hours}, and a clock that begins with a report runs in the hours ${late[0]}.`,
        help: `write hours: ${late[0]}`,
        path: keyPath(keyPath('contacts', desk[0]), 'hours'),
        related: [seeAlso('the clock', late[1])],
      };
    }
    const said = new Set<string>();
    for (const [index, { severity, customer }] of escalation.entries()) {
      const clock = bySeverity.get(severity);
      const contact = contacts[customer];
      if (clock === undefined || contact === undefined || said.has(customer)) continue;
      const [runs, there] = [weekNamed(clock.hours, contract), weekNamed(contact.hours, contract)];
      if (runs === null || (there !== null && covers(there, runs))) continue;
      said.add(customer);
      yield {
        message: `${customer} is called in the hours ${clock.hours}, and ${contact.hours === undefined ? 'has no hours' : `is there in the hours ${contact.hours}`}.`,
        help: `write hours: ${clock.hours}, or name somebody else`,
        path:
          contact.hours === undefined ? keyPath('contacts', customer) : keyPath(keyPath('contacts', customer), 'hours'),
        related: [seeAlso('the step', itemAddress('escalation', escalation, index))],
      };
    }
  },
};
