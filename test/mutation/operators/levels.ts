/** Mistakes in what is promised: targets, clocks, severities, measurements, and what they rest on. */
import {
  edit,
  entries,
  get,
  type Keys,
  list,
  type Mutant,
  type Operator,
  type Tree,
  targets,
  text,
} from '../mutant.js';

export const levels: readonly Operator[] = [
  { name: 'drop the window of a metric', codes: ['model/missing-key'], mutants: dropped('window') },
  { name: 'drop what a metric is when nothing was counted', codes: ['model/missing-key'], mutants: dropped('if-none') },
  { name: 'drop who measures', codes: ['model/missing-key'], mutants: dropped('measured', 'by') },
  { name: 'drop with what is measured', codes: ['model/missing-key'], mutants: dropped('measured', 'with') },
  { name: 'drop all targets of a metric', codes: ['model/missing-key'], mutants: dropped('targets') },
  { name: 'drop the remedy of a metric', codes: ['model/missing-key'], mutants: dropped('remedy') },
  {
    name: 'drop what counts as a reply or a solution',
    codes: ['model/counts-unsaid'],
    *mutants(contract) {
      for (const [id, metric] of entries(contract, 'metrics')) {
        if (get(metric, 'counts') !== undefined) yield edit(['metrics', id, 'counts'], null, ['metrics', id]);
      }
    },
  },
  {
    name: 'let an automatic reply count',
    codes: ['check/automatic-reply-counts'],
    *mutants(contract) {
      for (const [id, metric] of entries(contract, 'metrics')) {
        if (text(metric, 'counts') === 'human') yield edit(['metrics', id, 'counts'], 'any');
      }
    },
  },
  {
    name: 'drop when a metric of several targets is missed',
    codes: ['model/missed-when-unsaid'],
    *mutants(contract) {
      for (const [id, metric] of entries(contract, 'metrics')) {
        if (get(metric, 'missed-when') !== undefined && list(metric, 'targets').length > 1) {
          yield edit(['metrics', id, 'missed-when'], null, ['metrics', id]);
        }
      }
    },
  },
  {
    name: 'drop a target of a severity',
    codes: ['check/severity-left-out'],
    *mutants(contract) {
      const severities = entries(contract, 'severities', 'levels').length;
      for (const { metric, target, at } of targets(contract)) {
        const all = list(metric, 'targets');
        if (get(target, 'severity') === undefined || all.length < 2 || all.length !== severities) continue;
        yield edit(at, null, at.slice(0, -1));
      }
    },
  },
  {
    name: 'exchange the times of two severities',
    codes: ['model/severities-out-of-order'],
    *mutants(contract) {
      for (const { metric, target, at, index } of targets(contract)) {
        const next = get(metric, 'targets', index + 1);
        const [one, two] = [text(target, 'within'), text(next, 'within')];
        if (!inOneClock(target, next) || get(target, 'severity') === undefined || one === two) continue;
        const after: Keys = [...at.slice(0, -1), index + 1, 'within'];
        yield {
          edits: [
            [[...at, 'within'], two],
            [after, one],
          ],
          at: after,
        };
      }
    },
  },
  {
    name: 'raise a reply to the time of its resolution',
    codes: ['model/reply-after-resolution'],
    *mutants(contract) {
      for (const reply of targets(contract)) {
        if (text(reply.metric, 'kind') !== 'first-response') continue;
        const due = resolutionOf(contract, reply.metric, reply.target);
        if (due === null) continue;
        const edits = (['within', 'hours'] as const).flatMap((key): Mutant['edits'] => {
          const value = get(due, key);
          return value === undefined ? [] : [[[...reply.at, key], value]];
        });
        yield { edits, at: [...reply.at, 'within'] };
      }
    },
  },
  {
    name: 'give news of an incident when its time is over',
    codes: ['model/update-after-resolution'],
    *mutants(contract) {
      for (const [id, level] of entries(contract, 'severities', 'levels')) {
        const due = [...targets(contract)].find(
          ({ metric, target }) => text(metric, 'kind') === 'resolution-time' && text(target, 'severity') === id,
        );
        // News in service hours run in those of their level, which the hours of the target need not be.
        if (due === undefined || /service hour/.test(text(due.target, 'within'))) continue;
        if (get(level, 'update-every') === undefined) continue;
        yield edit(['severities', 'levels', id, 'update-every'], text(due.target, 'within'));
      }
    },
  },
  {
    name: 'drop the hours beside a time in service hours or business days',
    codes: ['model/hours-unsaid'],
    *mutants(contract) {
      for (const { target, at } of targets(contract)) {
        if (!/service hour|business day/.test(text(target, 'within')) || get(target, 'hours') === undefined) continue;
        yield edit([...at, 'hours'], null, [...at, 'within']);
      }
    },
  },
  {
    name: 'round a result to fewer decimals than its target has',
    codes: ['model/rounding-too-coarse'],
    *mutants(contract) {
      for (const { id, metric, target, at } of targets(contract)) {
        for (const key of ['at-least', 'at-most']) {
          if (!/\.\d*[1-9]\d*%$/.test(text(target, key)) || get(metric, 'round') === undefined) continue;
          yield { edits: [[['metrics', id, 'round', 'decimals'], '0']], at: [...at, key] };
        }
      }
    },
  },
  {
    name: 'promise 100%',
    codes: ['check/target-of-all', 'model/tier-at-target'],
    *mutants(contract) {
      for (const { metric, target, at } of targets(contract)) {
        if (text(metric, 'kind') === 'availability' && get(target, 'at-least') !== undefined) {
          yield edit([...at, 'at-least'], '100%');
        }
      }
    },
  },
  {
    name: 'check so rarely that one failed check breaks the promise',
    codes: ['check/checks-too-slow'],
    *mutants(contract) {
      for (const [id, metric] of entries(contract, 'metrics')) {
        if (text(metric, 'kind') !== 'availability' || get(metric, 'measured', 'every') === undefined) continue;
        yield edit(['metrics', id, 'measured', 'every'], '12 hours');
      }
    },
  },
  {
    name: 'promise more than planned work leaves',
    codes: ['check/target-beyond-maintenance'],
    *mutants(contract) {
      for (const { id, metric, target, at } of targets(contract)) {
        if (
          text(metric, 'kind') !== 'availability' ||
          text(contract, 'services', text(metric, 'service'), 'hours') !== 'always'
        )
          continue;
        if (get(contract, 'maintenance') === undefined || Number.parseFloat(text(target, 'at-least')) < 99) continue;
        const edits = entries(contract, 'exclusions').flatMap(([name, exclusion]): Mutant['edits'] => {
          if (text(exclusion, 'category') !== 'maintenance') return [];
          const others = list(exclusion, 'applies-to').filter((one) => one !== id);
          const keys = ['exclusions', name];
          return [others.length === 0 ? [keys, null] : [[...keys, 'applies-to'], others]];
        });
        yield {
          edits: [
            ...edits,
            [['maintenance', 'at-most'], { total: '16 hours', per: 'calendar month' }],
            [['maintenance', 'windows'], [{ days: ['sun'], from: '00:00', to: '12:00' }]],
          ],
          at: [...at, 'at-least'],
        };
      }
    },
  },
  {
    name: 'promise more than a supplier',
    codes: ['check/supplier-too-weak'],
    *mutants(contract) {
      for (const [name, supplier] of entries(contract, 'suppliers')) {
        const supported = list(supplier, 'supports');
        for (const { id, metric, target, at } of targets(contract)) {
          if (!supported.includes(id)) continue;
          const promises: Keys = ['suppliers', name, 'promises'];
          if (text(metric, 'kind') === 'availability') {
            yield { edits: [[promises, [{ available: '90%' }]]], at: [...at, 'at-least'] };
          } else if (text(metric, 'kind') === 'resolution-time' && /service hour/.test(text(target, 'within'))) {
            yield {
              edits: [
                [
                  promises,
                  [
                    {
                      'replies-within': '1 service hour',
                      'restores-within': '90 service hours',
                      hours: text(target, 'hours'),
                    },
                  ],
                ],
              ],
              at: [...at, 'within'],
            };
          }
        }
      }
    },
  },
  {
    name: 'let a supplier leave before the agreement ends',
    codes: ['check/supplier-ends-early'],
    *mutants(contract) {
      if (get(contract, 'agreement', 'ends') === undefined) return;
      for (const [name, supplier] of entries(contract, 'suppliers')) {
        if (get(supplier, 'ends') !== undefined)
          yield edit(['suppliers', name, 'ends'], text(contract, 'agreement', 'effective'));
      }
    },
  },
  {
    name: 'let two suppliers stand in for each other',
    codes: ['model/stand-in-unclear'],
    *mutants(contract) {
      const [[one] = [], [two] = []] = entries(contract, 'suppliers');
      if (one === undefined || two === undefined) return;
      const keys: Keys = ['suppliers', two, 'stands-in-for'];
      yield {
        edits: [
          [['suppliers', one, 'stands-in-for'], two],
          [keys, one],
        ],
        at: keys,
      };
    },
  },
  {
    name: 'count missing measurements as good',
    codes: ['check/missing-data-good'],
    *mutants(contract) {
      for (const [id, metric] of entries(contract, 'metrics')) {
        if (
          get(metric, 'measured', 'missing') === 'bad' &&
          text(contract, 'parties', text(metric, 'measured', 'by'), 'role') === 'provider'
        ) {
          yield edit(['metrics', id, 'measured', 'missing'], 'good');
        }
      }
    },
  },
  {
    name: 'raise a minimum to its target',
    codes: ['model/minimum-does-not-fit'],
    *mutants(contract) {
      for (const { target, at } of targets(contract)) {
        if (get(target, 'minimum') === undefined) continue;
        const goal = ['share', 'at-least', 'at-most', 'within'].find((key) => get(target, key) !== undefined);
        if (goal !== undefined) yield edit([...at, 'minimum'], text(target, goal));
      }
    },
  },
  {
    name: 'back up more rarely than data may be old',
    codes: ['model/backup-too-rare'],
    *mutants(contract) {
      for (const { metric, target, at } of targets(contract)) {
        if (text(metric, 'kind') !== 'rpo' || !/hour/.test(text(target, 'within'))) continue;
        if (get(contract, 'continuity', 'backup', 'every') === undefined) continue;
        yield { edits: [[['continuity', 'backup', 'every'], '30 calendar days']], at: [...at, 'within'] };
      }
    },
  },
  {
    name: 'forget that a duty of the customer stops the clock',
    codes: ['model/pause-unlinked'],
    *mutants(contract) {
      for (const [id, duty] of entries(contract, 'obligations')) {
        if (text(duty, 'if-missed') !== 'pause-clock') continue;
        const edits = entries(contract, 'metrics').flatMap(([name, metric]): Mutant['edits'] =>
          get(metric, 'pauses') === undefined ? [] : [[['metrics', name, 'pauses'], null]],
        );
        if (edits.length > 0) yield { edits, at: ['obligations', id, 'if-missed'] };
      }
    },
  },
  {
    name: 'let the satisfied begin above the scale',
    codes: ['model/scale-out-of-order'],
    *mutants(contract) {
      for (const [id, metric] of entries(contract, 'metrics')) {
        if (get(metric, 'satisfied-from') !== undefined) yield edit(['metrics', id, 'satisfied-from'], '11');
      }
    },
  },
  {
    name: 'turn the scale of a survey round',
    codes: ['model/scale-out-of-order'],
    *mutants(contract) {
      for (const [id, survey] of entries(contract, 'surveys')) {
        if (get(survey, 'scale') !== undefined) {
          yield edit(['surveys', id, 'scale'], { from: '5', to: '1' }, ['surveys', id, 'scale', 'to']);
        }
      }
    },
  },
  {
    name: 'ask for a survey that no metric takes',
    codes: ['model/survey-does-not-fit'],
    *mutants(contract) {
      const [first] = entries(contract, 'surveys');
      if (first !== undefined) yield edit(['surveys', 'another'], first[1]);
    },
  },
  {
    name: 'add a service that nothing measures',
    codes: ['model/service-without-target'],
    *mutants(contract) {
      const [first] = entries(contract, 'services');
      if (first !== undefined) yield edit(['services', 'another'], first[1]);
    },
  },
  {
    name: 'measure one thing twice without a name',
    codes: ['model/metrics-alike'],
    *mutants(contract) {
      for (const [id, metric] of entries(contract, 'metrics')) {
        if (get(metric, 'name') === undefined) yield edit(['metrics', 'another'], metric, ['metrics', 'another']);
        else
          yield {
            edits: [
              [['metrics', id, 'name'], null],
              [['metrics', 'another'], without(metric, 'name')],
            ],
            at: ['metrics', 'another'],
          };
      }
    },
  },
];

function dropped(...keys: Keys): Operator['mutants'] {
  return function* (contract) {
    for (const [id, metric] of entries(contract, 'metrics')) {
      if (get(metric, ...keys) !== undefined) yield edit(['metrics', id, ...keys], null);
    }
  };
}

function without(tree: Tree, key: string): Tree {
  return Object.fromEntries(Object.entries(tree).filter(([name]) => name !== key)) as Tree;
}

/** Times that can be compared: of one unit, and in the same hours. */
function inOneClock(one: Tree | undefined, two: Tree | undefined): boolean {
  const unit = (target: Tree | undefined) => text(target, 'within').replace(/^\d+ |s$/g, '');
  return (
    ['hours', 'counts'].every((key) => text(one, key) === text(two, key)) && unit(one) === unit(two) && unit(one) !== ''
  );
}

/** The target for solving what a reply answers. */
function resolutionOf(contract: Tree, reply: Tree, target: Tree): Tree | null {
  for (const other of targets(contract)) {
    if (text(other.metric, 'kind') !== 'resolution-time') continue;
    const alike = ['service', 'counts-from'].every((key) => text(other.metric, key) === text(reply, key));
    if (alike && text(other.target, 'severity') === text(target, 'severity')) return other.target;
  }
  return null;
}
