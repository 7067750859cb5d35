/** L33. Work that does not count as downtime and has no ceiling: whatever goes wrong can be called maintenance. */
import { keyPath } from '../../source/path.js';
import type { Rule } from '../rule.js';

export const maintenanceUncapped: Rule = {
  id: 'maintenance-uncapped',
  severity: 'warning',
  about: 'contract',
  says: 'Maintenance that does not count as downtime has windows, a ceiling and a notice.',
  why: 'An outage announced an hour before, or called planned afterwards, costs nothing: the target has a door that is always open.',
  fix: 'Add maintenance: with windows, at-most and notice; let emergency work count as downtime.',
  source: 'practice: excluded maintenance within a window, announced, up to a ceiling',
  good: [{ yaml: '' }, { yaml: 'maintenance: null\nexclusions: { planned: null }' }],
  bad: [
    { yaml: 'maintenance: null', at: 'exclusions.planned' },
    { yaml: 'maintenance: { emergency: { is-downtime: false } }', at: 'maintenance.emergency' },
  ],
  *check({ contract: { exclusions, maintenance }, broken }) {
    if (broken.has('maintenance')) return;
    if (maintenance === undefined) {
      for (const [id, { category }] of Object.entries(exclusions ?? {})) {
        if (category !== 'maintenance') continue;
        yield {
          message: 'Planned maintenance does not count, and nothing says when it is, how long or how announced.',
          help: 'add maintenance: with windows, at-most and notice',
          path: keyPath('exclusions', id),
        };
      }
      return;
    }
    const { emergency } = maintenance;
    if (emergency === undefined || emergency['is-downtime']) return;
    yield {
      message: 'Emergency work does not count as downtime, however long it takes.',
      help: 'write is-downtime: true',
      path: 'maintenance.emergency',
    };
  },
};
