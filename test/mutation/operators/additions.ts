/** Mistakes in what a contract may have beside the usual: steps, baselines, rewards, plans, levels, regimes, annexes, transcribed tables. */
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
  pairs,
  type Tree,
  tables,
  targets,
  text,
} from '../mutant.js';

const SOURCE = { en: 'our records', id: 'catatan kami' };

export const additions: readonly Operator[] = [
  {
    name: 'print a downtime that the target does not allow',
    codes: ['model/allowance-off'],
    *mutants(contract) {
      for (const { at } of available(contract)) {
        yield { edits: [[[...at, 'allows'], { time: '1 minute', in: '730 hours' }]], at: [...at, 'allows', 'time'] };
      }
    },
  },
  {
    name: 'compare a contract with what others reach',
    codes: ['model/benchmark-does-not-fit'],
    *mutants(contract) {
      if (outline(contract) === 'internal') return;
      for (const { at } of available(contract)) yield edit([...at, 'benchmark'], { value: '99.8%', source: SOURCE });
    },
  },
  {
    name: 'take a baseline from the time of the agreement',
    codes: ['model/baseline-does-not-fit'],
    *mutants(contract) {
      for (const { at } of available(contract)) {
        const baseline = { value: '99%', period: { from: '2020-01-01', to: '2098-12-31' }, source: SOURCE };
        yield { edits: [[[...at, 'baseline'], baseline]], at: [...at, 'baseline', 'period', 'to'] };
      }
    },
  },
  {
    name: 'put off all consequences beyond the end',
    codes: ['model/baseline-does-not-fit'],
    *mutants(contract) {
      if (get(contract, 'agreement', 'ends') === undefined) return;
      for (const [id] of entries(contract, 'metrics')) yield edit(['metrics', id, 'baseline-period'], '120 months');
    },
  },
  {
    name: 'end a step before the agreement begins',
    codes: ['model/ramp-out-of-order'],
    *mutants(contract) {
      for (const { at } of available(contract)) {
        yield {
          edits: [[[...at, 'ramp'], [{ until: '2020-01-31', 'at-least': '10%' }]]],
          at: [...at, 'ramp', 0, 'until'],
        };
      }
    },
  },
  {
    name: 'let a step ask for more than the target',
    codes: ['model/ramp-out-of-order'],
    *mutants(contract) {
      for (const { at } of available(contract)) {
        yield {
          edits: [[[...at, 'ramp'], [{ for: '1 month', 'at-least': '99.999%' }]]],
          at: [...at, 'ramp', 0, 'at-least'],
        };
      }
    },
  },
  {
    name: 'measure the same minutes in two bands',
    codes: ['model/bands-overlap'],
    *mutants(contract) {
      for (const { id, metric, target } of available(contract)) {
        const hours = text(contract, 'services', text(metric, 'service'), 'hours');
        const bands = [
          { 'at-least': text(target, 'at-least'), hours },
          { 'at-least': '90%', hours },
        ];
        const at: Keys = ['metrics', id];
        const edits: Mutant['edits'] = [
          [[...at, 'kind'], 'availability-band'],
          [[...at, 'targets'], bands],
          [[...at, 'missed-when'], 'any-target'],
          [[...at, 'accumulates'], null],
        ];
        yield { edits, at: [...at, 'targets', 1, 'hours'] };
      }
    },
  },
  {
    name: 'ask for a gap wider than its scale',
    codes: ['model/target-off-scale'],
    *mutants(contract) {
      for (const { metric, at } of targets(contract)) {
        if (text(metric, 'kind') === 'servqual-gap') yield edit([...at, 'at-least'], '-50');
      }
    },
  },
  {
    name: 'weigh the questions of a survey with less than the whole',
    codes: ['model/weights-off'],
    *mutants(contract) {
      for (const [id, metric] of entries(contract, 'metrics')) {
        if (text(metric, 'kind') !== 'csat') continue;
        const at: Keys = ['metrics', id];
        const weights = {
          a: { of: { en: 'speed', id: 'kecepatan' }, weight: '60%' },
          b: { of: { en: 'help', id: 'bantuan' }, weight: '30%' },
        };
        yield {
          edits: [
            [[...at, 'kind'], 'csi'],
            [[...at, 'satisfied-from'], null],
            [[...at, 'weights'], weights],
          ],
          at: [...at, 'weights'],
        };
      }
    },
  },
  {
    name: 'name a credit as a reward',
    codes: ['model/reward-does-not-fit'],
    *mutants(contract) {
      for (const [id, metric] of entries(contract, 'metrics')) {
        const remedy = get(metric, 'remedy');
        if (typeof remedy === 'string') yield edit(['metrics', id, 'reward'], remedy);
      }
    },
  },
  {
    name: 'pay a reward for a result below the target',
    codes: ['model/reward-does-not-fit'],
    *mutants(contract) {
      for (const { id, metric } of available(contract)) {
        if (typeof get(metric, 'remedy') !== 'string') continue;
        const bonus = {
          kind: 'reward',
          base: { fee: text(metric, 'service') },
          steps: [{ 'at-least': '50%', reward: '1%' }],
        };
        const at: Keys = ['penalties', 'remedies', 'bonus'];
        yield {
          edits: [
            [['metrics', id, 'reward'], 'bonus'],
            [at, bonus],
          ],
          at: [...at, 'steps', 0, 'at-least'],
        };
      }
    },
  },
  {
    name: 'pay more for one miss than the service costs',
    codes: ['model/credit-above-fee'],
    *mutants(contract) {
      for (const [id, remedy] of entries(contract, 'penalties', 'remedies')) {
        if (
          text(remedy, 'kind') !== 'per-event' ||
          !['late-item', 'late-day', 'missed-window'].includes(text(remedy, 'per'))
        )
          continue;
        yield edit(['penalties', 'remedies', id, 'credit'], 'IDR 999999999999');
      }
    },
  },
  {
    name: 'count days of a fee for a week',
    codes: ['model/days-need-monthly-fee'],
    *mutants(contract) {
      for (const [id, remedy] of entries(contract, 'penalties', 'remedies')) {
        const fee = text(remedy, 'base', 'fee');
        if (!/calendar day/.test(text(remedy, 'credit'))) continue;
        yield {
          edits: [[['services', fee, 'fee', 'per'], 'calendar week']],
          at: ['penalties', 'remedies', id, 'base', 'fee'],
        };
      }
    },
  },
  {
    name: 'give an example that the table does not give',
    codes: ['model/example-off'],
    *mutants(contract) {
      for (const { tiers, at, first, credit } of tables(contract)) {
        const other = credit === 'days' ? '99' : '99%';
        const example = { measured: text(tiers[0], first), [credit]: other };
        const place: Keys = [...at.slice(0, -1), 'examples'];
        yield { edits: [[place, [example]]], at: [...place, 0, credit] };
      }
    },
  },
  {
    name: 'leave a hole between two typed tiers',
    codes: ['model/tier-gap'],
    *mutants(contract) {
      yield* typed(
        contract,
        (target) => [
          { above: '97%', below: target, credit: '5%' },
          { below: '97%', credit: '10%' },
        ],
        'below',
      );
    },
  },
  {
    name: 'put one result into two typed tiers',
    codes: ['model/tier-overlap'],
    *mutants(contract) {
      yield* typed(
        contract,
        (target) => [
          { from: '97%', below: target, credit: '5%' },
          { 'up-to': '97%', credit: '10%' },
        ],
        'up-to',
      );
    },
  },
  {
    name: 'type a tier backwards',
    codes: ['model/tier-ends-unclear'],
    *mutants(contract) {
      for (const { edits, at } of typed(
        contract,
        (target) => [
          { from: target, below: '97%', credit: '5%' },
          { below: '97%', credit: '10%' },
        ],
        'below',
      )) {
        yield { edits, at: [...at.slice(0, -2), 0] };
      }
    },
  },
  {
    name: 'start a table by downtime where the target is still met',
    codes: ['check/tier-off-allowance'],
    *mutants(contract) {
      for (const { at, first } of tables(contract)) {
        if (first !== 'below') continue;
        yield {
          edits: [
            [
              at,
              [
                { 'longer-than': '1 minute', credit: '5%' },
                { 'longer-than': '90 hours', credit: '10%' },
              ],
            ],
          ],
          at: [...at, 0, 'longer-than'],
        };
      }
    },
  },
  {
    name: 'ask for an annex of what is not there',
    codes: ['model/annex-does-not-fit'],
    *mutants(contract) {
      if (outline(contract) === 'standard' && get(contract, 'exit') === undefined) {
        yield edit(['agreement', 'annexes'], { exit: 'true' }, ['agreement', 'annexes', 'exit']);
      }
      if (outline(contract) !== 'standard')
        yield edit(['agreement', 'annexes'], { rights: 'true' }, ['agreement', 'annexes', 'rights']);
    },
  },
  {
    name: 'make a contract with somebody unnamed in law',
    codes: ['model/form-does-not-fit'],
    *mutants(contract) {
      if (!isPaid(contract)) return;
      for (const [id, party] of entries(contract, 'parties')) {
        const unit = { role: text(party, 'role'), form: 'unit', name: 'Unit Contoh' };
        yield { edits: [[['parties', id], unit]], at: ['parties', id, 'form'] };
      }
    },
  },
  {
    name: 'list a company whose name does not say so',
    codes: ['model/name-without-its-form'],
    *mutants(contract) {
      for (const [id, party] of entries(contract, 'parties')) {
        if (text(party, 'form') === 'pt')
          yield { edits: [[['parties', id, 'form'], 'pt-tbk']], at: ['parties', id, 'name'] };
      }
    },
  },
  {
    name: 'offer plans and buy none',
    codes: ['model/plans-do-not-fit'],
    *mutants(contract) {
      if (outline(contract) === 'standard') yield edit(['plans'], { basic: { name: 'Basic' } });
    },
  },
  {
    name: 'say several levels and name none',
    codes: ['model/levels-do-not-fit'],
    *mutants(contract) {
      if (get(contract, 'levels') === undefined) yield edit(['agreement', 'structure'], 'multi-level');
    },
  },
  {
    name: 'make a promise under English law that nobody pays for',
    codes: ['model/promise-without-price'],
    *mutants(contract) {
      if (outline(contract) !== 'mini') return;
      const legal = {
        law: 'GB-ENG',
        disputes: [{ court: { en: 'the courts of England', id: 'pengadilan Inggris' } }],
        liability: 'none',
      };
      yield {
        edits: [
          [['agreement', 'binding'], 'contract'],
          [['legal'], legal],
        ],
        at: ['agreement', 'binding'],
      };
    },
  },
  {
    name: 'keep data in two countries that must be one',
    codes: ['model/data-places-differ'],
    *mutants(contract) {
      if (text(contract, 'security', 'personal-data', 'role') !== 'processor') return;
      const financial = {
        supervisors: ['ojk'],
        'audit-notice': '5 business days',
        'continuity-test': 'calendar year',
        'data-in': 'SG',
      };
      yield edit(['legal', 'regimes'], { financial }, ['legal', 'regimes', 'financial', 'data-in']);
    },
  },
  {
    name: 'waive an article of a law that does not apply',
    codes: ['model/waiver-of-foreign-law'],
    *mutants(contract) {
      if (get(contract, 'legal', 'waives-1266') === undefined) return;
      yield { edits: [[['legal', 'law'], 'GB-ENG']], at: ['legal', 'waives-1266'] };
    },
  },
  {
    name: 'sign a deed without witnesses',
    codes: ['model/deed-unwitnessed'],
    *mutants(contract) {
      if (isPaid(contract)) yield edit(['signing', 'deed'], 'true');
    },
  },
  {
    name: 'forget whether credits use up the limit of the master agreement',
    codes: ['model/credits-count-unsaid'],
    *mutants(contract) {
      if (get(contract, 'master', 'credits-count') === undefined) return;
      yield edit(['master', 'credits-count'], null, ['master']);
    },
  },
  {
    name: 'write a figure and other words beside it',
    codes: ['check/figure-and-words-differ'],
    *mutants(contract) {
      yield* said(contract, 'within 30 (twenty) calendar days', 'dalam 30 (dua puluh) hari kalender');
    },
  },
  {
    name: 'write a day of the week that the date is not',
    codes: ['check/weekday-wrong'],
    *mutants(contract) {
      yield* said(contract, 'until Sunday, 1 March 2027', 'sampai dengan hari Minggu, 1 Maret 2027');
    },
  },
  {
    name: 'let a consumer prove what excuses the provider',
    codes: ['check/consumer-clause-banned'],
    *mutants(contract) {
      if (!entries(contract, 'parties').some(([, party]) => text(party, 'buys-for') === 'consumer')) return;
      for (const [id] of entries(contract, 'exclusions')) yield edit(['exclusions', id, 'proof'], 'customer');
    },
  },
];

/** Targets of the metrics that promise a share of time. */
function available(contract: Tree): readonly { id: string; metric: Tree; target: Tree; at: Keys }[] {
  return [...targets(contract)].filter(
    ({ metric, target }) => text(metric, 'kind') === 'availability' && text(target, 'at-least') !== '',
  );
}

/** A table by shares, typed in as ranges; found in its second tier. */
function* typed(contract: Tree, tiers: (target: string) => readonly Tree[], key: string): Iterable<Mutant> {
  for (const table of tables(contract)) {
    if (table.first !== 'below' || table.credit !== 'credit') continue;
    yield { edits: [[table.at, tiers(text(table.tiers[0], 'below'))]], at: [...table.at, 1, key] };
  }
}

/** In a duty of the customer, found in both languages. */
function* said(contract: Tree, en: string, id: string): Iterable<Mutant> {
  if (list(contract, 'agreement', 'languages').length < 2) return;
  for (const one of pairs(contract)) {
    if (one.keys[0] !== 'obligations' || one.keys[2] !== 'text') continue;
    const changed = { en: `${one.en} ${en}`, id: `${one.id} ${id}` };
    for (const language of ['en', 'id']) yield { edits: [[one.keys, changed]], at: [...one.keys, language] };
  }
}
