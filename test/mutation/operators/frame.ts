/** Mistakes in the frame: parties, terms, hours, references, escalation, ways out, and what an outline cannot hold. */
import {
  edit,
  entries,
  get,
  isPaid,
  type Keys,
  list,
  type Mutant,
  type Operator,
  outline,
  scalars,
  type Tree,
  targets,
  text,
} from '../mutant.js';

export const frame: readonly Operator[] = [
  {
    name: 'drop the zone',
    codes: ['model/missing-key'],
    *mutants(contract) {
      if (get(contract, 'calendar', 'zone') !== undefined) yield edit(['calendar', 'zone'], null);
    },
  },
  {
    name: 'drop which days are business days',
    codes: ['model/business-days-unsaid'],
    *mutants(contract) {
      if (get(contract, 'calendar', 'business-days') === undefined) return;
      yield edit(['calendar', 'business-days'], null, ['calendar']);
    },
  },
  {
    name: 'forget collective leave',
    codes: ['model/collective-leave-unsaid'],
    *mutants(contract) {
      const keys: Keys = ['calendar', 'business-days'];
      if (get(contract, ...keys, 'collective-leave') !== undefined)
        yield edit([...keys, 'collective-leave'], null, keys);
    },
  },
  {
    name: 'end before the beginning',
    codes: ['model/ends-before-start'],
    *mutants(contract) {
      if (get(contract, 'agreement', 'ends') !== undefined) yield edit(['agreement', 'ends'], '2020-12-31');
    },
  },
  {
    name: 'drop the last day',
    codes: ['model/end-unsaid'],
    *mutants(contract) {
      for (const key of ['ends', 'evergreen']) {
        if (get(contract, 'agreement', key) !== undefined) yield edit(['agreement', key], null, ['agreement']);
      }
    },
  },
  {
    name: 'ask for notice as long as the renewal',
    codes: ['model/renewal-notice-too-long'],
    *mutants(contract) {
      const term = get(contract, 'agreement', 'renewal', 'term');
      if (term !== undefined) yield edit(['agreement', 'renewal', 'notice'], term);
    },
  },
  {
    name: 'renew what has no end',
    codes: ['model/renewal-without-end'],
    *mutants(contract) {
      if (text(contract, 'agreement', 'renewal', 'mode') !== 'automatic') return;
      yield {
        edits: [
          [['agreement', 'ends'], null],
          [['agreement', 'evergreen'], 'true'],
        ],
        at: ['agreement', 'renewal'],
      };
    },
  },
  {
    name: 'call a contract internal, or the other way round',
    codes: ['model/outline-does-not-fit'],
    *mutants(contract) {
      if (outline(contract) === 'mini') return;
      const type = outline(contract) === 'internal' ? 'external' : 'internal';
      yield { edits: [[['agreement', 'type'], type]], at: ['agreement', 'outline'] };
    },
  },
  {
    name: 'share out among several what one provider owes',
    codes: ['model/providers-unsaid'],
    *mutants(contract) {
      for (const [id, party] of entries(contract, 'parties')) {
        if (text(party, 'role') === 'provider')
          yield {
            edits: [[['agreement', 'providers'], { liable: 'jointly', lead: id }]],
            at: ['agreement', 'providers'],
          };
      }
    },
  },
  {
    name: 'let nobody be the customer',
    codes: ['model/party-missing'],
    *mutants(contract) {
      for (const [id, party] of entries(contract, 'parties')) {
        if (text(party, 'role') === 'customer')
          yield { edits: [[['parties', id, 'role'], 'provider']], at: ['parties'] };
      }
    },
  },
  {
    name: 'lose a digit of an Indonesian number',
    codes: ['model/identifier-length'],
    *mutants(contract) {
      for (const [keys, value] of scalars(contract)) {
        if (['nib', 'npwp', 'nik', 'nitku'].includes(String(keys.at(-1)))) yield edit(keys, value.slice(1));
      }
    },
  },
  {
    name: 'approve a deed before it was made',
    codes: ['model/deeds-out-of-order'],
    *mutants(contract) {
      for (const [id, party] of entries(contract, 'parties')) {
        const keys: Keys = ['parties', id, 'deeds', 'founding', 'ministry', 'date'];
        if (get(party, ...keys.slice(2)) !== undefined) yield edit(keys, '1999-01-01');
      }
    },
  },
  {
    name: 'close before opening',
    codes: ['model/empty-window'],
    *mutants(contract) {
      for (const keys of windows(contract)) {
        const [from, to] = [text(contract, ...keys, 'from'), text(contract, ...keys, 'to')];
        yield {
          edits: [
            [[...keys, 'from'], to],
            [[...keys, 'to'], from],
          ],
          at: [...keys, 'to'],
        };
      }
    },
  },
  {
    name: 'open twice at once',
    codes: ['model/windows-overlap'],
    *mutants(contract) {
      for (const keys of windows(contract)) {
        const around = keys.slice(0, -1);
        const all = list(contract, ...around);
        const twin = get(contract, ...keys) as Tree;
        yield { edits: [[around, [...all, twin]]], at: [...around, all.length, 'from'] };
      }
    },
  },
  {
    name: 'refer to a metric that is not there',
    codes: ['model/unknown-reference'],
    *mutants(contract) {
      for (const [id] of entries(contract, 'exclusions'))
        yield* misspelt(contract, ['exclusions', id, 'applies-to', 0]);
      for (const [id] of entries(contract, 'suppliers')) yield* misspelt(contract, ['suppliers', id, 'supports', 0]);
      for (const [index] of list(contract, 'termination', 'chronic').entries())
        yield* misspelt(contract, ['termination', 'chronic', index, 'metric']);
    },
  },
  {
    name: 'refer to a service that is not there',
    codes: ['model/unknown-reference'],
    *mutants(contract) {
      for (const [id] of entries(contract, 'metrics')) yield* misspelt(contract, ['metrics', id, 'service']);
      for (const [id] of entries(contract, 'penalties', 'remedies'))
        yield* misspelt(contract, ['penalties', 'remedies', id, 'base', 'fee']);
    },
  },
  {
    name: 'refer to a remedy or an action that is not there',
    codes: ['model/unknown-reference'],
    *mutants(contract) {
      for (const [id, metric] of entries(contract, 'metrics')) {
        const none = get(metric, 'remedy', 'none');
        // Words in the place of an action are a reason, and one word is a reference.
        yield* misspelt(
          contract,
          typeof none === 'string' ? ['metrics', id, 'remedy', 'none'] : ['metrics', id, 'remedy'],
        );
      }
    },
  },
  {
    name: 'refer to hours that are not there',
    codes: ['model/unknown-reference'],
    *mutants(contract) {
      for (const [section] of [['services'], ['contacts']] as const) {
        for (const [id] of entries(contract, section)) yield* misspelt(contract, [section, id, 'hours']);
      }
      for (const { at } of targets(contract)) yield* misspelt(contract, [...at, 'hours']);
    },
  },
  {
    name: 'refer to a severity that is not there',
    codes: ['model/unknown-reference'],
    *mutants(contract) {
      for (const { at } of targets(contract)) yield* misspelt(contract, [...at, 'severity']);
      for (const [index] of list(contract, 'escalation').entries())
        yield* misspelt(contract, ['escalation', index, 'severity']);
    },
  },
  {
    name: 'refer to a party or a contact that is not there',
    codes: ['model/unknown-reference'],
    *mutants(contract) {
      for (const [id] of entries(contract, 'metrics')) yield* misspelt(contract, ['metrics', id, 'measured', 'by']);
      for (const [id] of entries(contract, 'contacts')) yield* misspelt(contract, ['contacts', id, 'party']);
      for (const [index] of list(contract, 'reporting', 'to').entries())
        yield* misspelt(contract, ['reporting', 'to', index]);
      for (const [index] of list(contract, 'escalation').entries())
        yield* misspelt(contract, ['escalation', index, 'customer']);
    },
  },
  {
    name: 'call for help when the time is over',
    codes: ['model/escalation-out-of-order'],
    *mutants(contract) {
      const steps = list(contract, 'escalation');
      for (const [index, step] of steps.entries()) {
        const isLast = !steps.slice(index + 1).some((other) => text(other, 'severity') === text(step, 'severity'));
        const due = [...targets(contract)].find(
          ({ metric, target }) =>
            text(metric, 'kind') === 'resolution-time' && text(target, 'severity') === text(step, 'severity'),
        );
        // A step has no hours of its own.
        if (isLast && due !== undefined && !/service hour/.test(text(due.target, 'within')))
          yield edit(['escalation', index, 'after'], text(due.target, 'within'));
      }
    },
  },
  {
    name: 'exchange two steps of an escalation',
    codes: ['model/escalation-out-of-order'],
    *mutants(contract) {
      const steps = list(contract, 'escalation');
      for (const [index, step] of steps.entries()) {
        const next = steps[index + 1];
        if (text(next, 'severity') !== text(step, 'severity') || next === undefined) continue;
        yield {
          edits: [
            [['escalation', index, 'after'], text(next, 'after')],
            [['escalation', index + 1, 'after'], text(step, 'after')],
          ],
          at: ['escalation', index + 1, 'after'],
        };
      }
    },
  },
  {
    name: 'ask for more misses than there are windows',
    codes: ['model/trigger-out-of-reach'],
    *mutants(contract) {
      for (const [index, trigger] of list(contract, 'termination', 'chronic').entries()) {
        const keys: Keys = ['termination', 'chronic', index];
        if (get(trigger, 'misses') === undefined) continue;
        // Any number of events may come in any time.
        if (text(contract, 'metrics', text(trigger, 'metric'), 'window') !== 'event')
          yield { edits: [[[...keys, 'misses'], '40']], at: [...keys, 'in'] };
      }
    },
  },
  {
    name: 'let the customer leave while the target is met',
    codes: ['model/trigger-out-of-reach'],
    *mutants(contract) {
      for (const [index, trigger] of list(contract, 'termination', 'chronic').entries()) {
        if (get(trigger, 'below') !== undefined) yield edit(['termination', 'chronic', index, 'below'], '99.999%');
      }
    },
  },
  {
    name: 'let the provider leave for its own failure',
    codes: ['check/failure-rewarded'],
    *mutants(contract) {
      for (const [index] of list(contract, 'termination', 'chronic').entries())
        yield edit(['termination', 'chronic', index, 'right'], 'both');
    },
  },
  {
    name: 'let nobody decide a dispute',
    codes: ['model/forum-unclear'],
    *mutants(contract) {
      if (get(contract, 'legal', 'disputes') !== undefined)
        yield edit(['legal', 'disputes'], [{ talks: '30 calendar days' }]);
    },
  },
  {
    name: 'let two bodies decide a dispute',
    codes: ['model/forum-unclear'],
    *mutants(contract) {
      const steps = list(contract, 'legal', 'disputes');
      const last = steps.at(-1);
      if (last !== undefined)
        yield {
          edits: [
            [
              ['legal', 'disputes'],
              [...steps, last],
            ],
          ],
          at: ['legal', 'disputes', steps.length],
        };
    },
  },
  {
    name: 'drop the law',
    codes: ['model/section-does-not-fit'],
    *mutants(contract) {
      if (get(contract, 'legal') !== undefined) yield { edits: [[['legal'], null]], at: ['agreement', 'outline'] };
    },
  },
  {
    name: 'forget liability',
    codes: ['model/liability-unsaid'],
    *mutants(contract) {
      if (get(contract, 'legal', 'liability') !== undefined) yield edit(['legal', 'liability'], null, ['legal']);
    },
  },
  {
    name: 'announce force majeure when the agreement may be over',
    codes: ['model/force-majeure-out-of-order'],
    *mutants(contract) {
      const keys: Keys = ['legal', 'force-majeure'];
      const end = get(contract, ...keys, 'ends-after');
      if (end !== undefined) yield edit([...keys, 'notice'], end);
    },
  },
  {
    name: 'delete data before they are handed over',
    codes: ['model/deleted-before-export'],
    *mutants(contract) {
      if (get(contract, 'exit', 'export', 'within') !== undefined) yield edit(['exit', 'kept'], '2 calendar days');
    },
  },
  {
    name: 'agree without a lawyer',
    codes: ['model/no-legal-review'],
    *mutants(contract) {
      if (isPaid(contract) && get(contract, 'agreement', 'legal-review') === undefined)
        yield edit(['agreement', 'status'], 'agreed');
    },
  },
  {
    name: 'protect a consumer who is none',
    codes: ['model/regime-does-not-fit'],
    *mutants(contract) {
      const isConsumer = entries(contract, 'parties').some(([, party]) => text(party, 'buys-for') === 'consumer');
      if (get(contract, 'legal') === undefined || isConsumer) return;
      yield edit(['legal', 'regimes'], { consumer: { 'money-back-within': '14 calendar days' } }, [
        'legal',
        'regimes',
        'consumer',
      ]);
    },
  },
  {
    name: 'leave papers without an order',
    codes: ['model/precedence-incomplete'],
    *mutants(contract) {
      const [first] = entries(contract, 'documents');
      if (first !== undefined)
        yield {
          edits: [
            [['documents', 'another'], first[1]],
            [['precedence'], null],
          ],
          at: ['documents'],
        };
    },
  },
  {
    name: 'mistype a key',
    codes: ['model/unknown-key'],
    *mutants(contract) {
      for (const keys of [
        ['agreement', 'effective'],
        ['calendar', 'zone'],
        ['signing', 'mode'],
      ] as const) {
        const value = get(contract, ...keys);
        const wrong: Keys = [keys[0], `${keys[1].slice(0, -1)}x`];
        if (value !== undefined)
          yield {
            edits: [
              [wrong, value],
              [keys, null],
            ],
            at: wrong,
          };
      }
    },
  },
  {
    name: 'write a decimal comma',
    codes: ['model/unreadable-value'],
    *mutants(contract) {
      for (const [keys, value] of scalars(contract))
        if (/^\d+\.\d+%$/.test(value)) yield edit(keys, value.replace('.', ','));
    },
  },
  {
    name: 'forget the kind of days',
    codes: ['model/unreadable-value'],
    *mutants(contract) {
      for (const [keys, value] of scalars(contract)) {
        if (/^\d+ (?:calendar|business) days?$/.test(value))
          yield edit(keys, value.replace(/(?:calendar|business) /, ''));
      }
    },
  },
  {
    name: 'write a date that no calendar has',
    codes: ['model/unreadable-value'],
    *mutants(contract) {
      for (const [keys, value] of scalars(contract))
        if (/^\d{4}-\d\d-\d\d$/.test(value)) yield edit(keys, '2027-02-30');
    },
  },
];

/** The windows of hours and of planned work. */
function windows(contract: Tree): readonly Keys[] {
  const around: Keys[] = [
    ...entries(contract, 'hours').map(([id]): Keys => ['hours', id, 'open']),
    ['maintenance', 'windows'],
  ];
  return around.flatMap((keys) => list(contract, ...keys).map((_, index): Keys => [...keys, index]));
}

/** The id at these keys with a letter too many; nothing where there is none. */
function* misspelt(contract: Tree, keys: Keys): Iterable<Mutant> {
  const id = get(contract, ...keys);
  if (typeof id === 'string') yield edit(keys, `${id}q`);
}
