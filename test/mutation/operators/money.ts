/** Mistakes in money: fees, tiers, credits, caps, currencies, claims, payment and tax. */
import {
  edit,
  entries,
  get,
  isPaid,
  type Keys,
  list,
  type Operator,
  outline,
  scalars,
  tables,
  targets,
  text,
} from '../mutant.js';

export const money: readonly Operator[] = [
  {
    name: 'swap two tiers',
    codes: ['model/tiers-out-of-order'],
    *mutants(contract) {
      for (const { tiers, at, first } of tables(contract)) {
        for (const [index, tier] of tiers.slice(1).entries()) {
          const before = tiers[index];
          if (before === undefined) continue;
          yield {
            edits: [
              [[...at, index], tier],
              [[...at, index + 1], before],
            ],
            at: [...at, index + 1, first],
          };
        }
      }
    },
  },
  {
    name: 'give two tiers one credit',
    codes: ['model/credits-out-of-order'],
    *mutants(contract) {
      for (const { tiers, at, credit } of tables(contract)) {
        for (const [index] of tiers.slice(1).entries()) {
          yield edit([...at, index + 1, credit], text(tiers[index], credit));
        }
      }
    },
  },
  {
    name: 'drop the first tier',
    codes: ['model/tier-at-target'],
    *mutants(contract) {
      for (const { at, first } of tables(contract)) {
        if (first !== 'longer-than') yield edit([...at, 0], null, [...at, 0, first]);
      }
    },
  },
  {
    name: 'raise a target above its first tier',
    codes: ['model/tier-at-target'],
    *mutants(contract) {
      for (const { at, first } of tables(contract)) {
        for (const one of targets(contract)) {
          if (one.index > 0 || text(one.metric, 'remedy') !== at[2] || get(one.target, 'at-least') === undefined)
            continue;
          yield { edits: [[[...one.at, 'at-least'], '99.99%']], at: [...at, 0, first] };
        }
      }
    },
  },
  {
    name: 'write a cap below a credit',
    codes: ['model/credit-above-cap'],
    *mutants(contract) {
      for (const [index, cap] of list(contract, 'penalties', 'caps').entries()) {
        const fee = text(cap, 'of', 'fee');
        for (const table of tables(contract)) {
          const base = text(contract, 'penalties', 'remedies', String(table.at[2]), 'base', 'fee');
          if (table.credit !== 'credit' || (fee !== '' && base !== fee)) continue;
          const keys: Keys = ['penalties', 'caps', index, 'at-most'];
          yield { edits: [[keys, '0.1%']], at: [...table.at, table.tiers.length - 1, 'credit'] };
        }
      }
    },
  },
  {
    name: 'write a cap for a month above that for a year',
    codes: ['model/caps-out-of-order'],
    *mutants(contract) {
      for (const [index, cap] of list(contract, 'penalties', 'caps').entries()) {
        const fee = get(cap, 'of', 'fee');
        if (text(cap, 'per') !== 'calendar month' || fee === undefined) continue;
        const caps = list(contract, 'penalties', 'caps');
        const tight = { per: 'contract-year', 'at-most': '0.1%', of: { fee, for: '12 months' } };
        yield {
          edits: [
            [
              ['penalties', 'caps'],
              [...caps.filter((one) => text(one, 'per') !== 'contract-year'), tight],
            ],
          ],
          at: ['penalties', 'caps', index, 'at-most'],
        };
      }
    },
  },
  {
    name: 'forget of what a cap is a share',
    codes: ['model/cap-base-unsaid'],
    *mutants(contract) {
      for (const [index, cap] of list(contract, 'penalties', 'caps').entries()) {
        const keys: Keys = ['penalties', 'caps', index];
        if (get(cap, 'of') !== undefined && /%$/.test(text(cap, 'at-most'))) yield edit([...keys, 'of'], null, keys);
      }
    },
  },
  {
    name: 'write a fee in another currency',
    codes: ['model/currencies-differ', 'check/currency-not-rupiah'],
    *mutants(contract) {
      if (!isPaid(contract)) return;
      for (const [id, service] of entries(contract, 'services')) {
        if (/^IDR /.test(text(service, 'fee', 'amount'))) yield edit(['services', id, 'fee', 'amount'], 'USD 200');
      }
    },
  },
  {
    name: 'write another sum in another currency',
    codes: ['model/currencies-differ'],
    *mutants(contract) {
      const sums = [...scalars(contract)].filter(([, value]) => /^IDR \d+$/.test(value));
      const fee = sums.find(([[section]]) => section === 'services');
      for (const [keys] of fee === undefined ? [] : sums) {
        if (keys !== fee?.[0]) yield edit(keys, 'EUR 7');
      }
    },
  },
  {
    name: 'drop the fee of a service',
    codes: ['model/fee-does-not-fit'],
    *mutants(contract) {
      if (!isPaid(contract)) return;
      for (const [id, service] of entries(contract, 'services')) {
        if (get(service, 'fee') !== undefined) yield edit(['services', id, 'fee'], null, ['services', id]);
      }
    },
  },
  {
    name: 'let a unit of one organisation pay',
    codes: ['model/fee-does-not-fit'],
    *mutants(contract) {
      if (outline(contract) !== 'internal') return;
      const fee = { amount: 'IDR 1000000', per: 'calendar month', paid: 'in-advance', tax: 'added' };
      for (const [id] of entries(contract, 'services')) yield edit(['services', id, 'fee'], fee);
    },
  },
  {
    name: 'settle credits in an agreement without money',
    codes: ['model/section-does-not-fit'],
    *mutants(contract) {
      if (!['internal', 'mini'].includes(outline(contract))) return;
      const [[service] = []] = entries(contract, 'services');
      if (service === undefined) return;
      yield edit(['penalties'], {
        nature: 'price-adjustment',
        remedies: { cash: { kind: 'per-event', base: { fee: service }, credit: '5%', per: 'missed-window' } },
        caps: [{ per: 'calendar month', 'at-most': '10%', of: { fee: service, for: '1 calendar month' } }],
        paid: { as: 'cash', within: '30 calendar days' },
        claim: { automatic: 'true' },
        'sole-remedy': { except: ['termination'] },
      });
    },
  },
  {
    name: 'send invoices in an agreement without money',
    codes: ['model/section-does-not-fit'],
    *mutants(contract) {
      if (['internal', 'mini'].includes(outline(contract))) yield edit(['billing'], { due: '14 calendar days' });
    },
  },
  {
    name: 'forget what happens when several credits apply',
    codes: ['model/stacking-unsaid'],
    *mutants(contract) {
      if (entries(contract, 'penalties', 'remedies').length < 2) return;
      yield edit(['penalties', 'stacking'], null, ['penalties']);
    },
  },
  {
    name: 'leave a remedy to nobody',
    codes: ['model/remedy-unused'],
    *mutants(contract) {
      for (const [remedy] of entries(contract, 'penalties', 'remedies')) {
        const users = entries(contract, 'metrics').filter(([, metric]) => get(metric, 'remedy') === remedy);
        if (users.length === 0) continue;
        const none = { none: { en: 'the fee is low', id: 'biayanya rendah' } };
        yield {
          edits: users.map(([id]) => [['metrics', id, 'remedy'], none] as const),
          at: ['penalties', 'remedies', remedy],
        };
      }
    },
  },
  {
    name: 'take a table of shares for a time',
    codes: ['model/remedy-does-not-fit'],
    *mutants(contract) {
      for (const { at, first } of tables(contract)) {
        for (const [id, metric] of entries(contract, 'metrics')) {
          if (first === 'below' && text(metric, 'kind') === 'rto') yield edit(['metrics', id, 'remedy'], String(at[2]));
        }
      }
    },
  },
  {
    name: 'forget on which invoice a credit stands',
    codes: ['model/paid-unsaid'],
    *mutants(contract) {
      if (get(contract, 'penalties', 'paid', 'on') !== undefined)
        yield edit(['penalties', 'paid', 'on'], null, ['penalties', 'paid']);
    },
  },
  {
    name: 'end objections before the report',
    codes: ['model/claim-before-report'],
    *mutants(contract) {
      const claim: Keys = ['penalties', 'claim'];
      if (
        get(contract, 'penalties', 'claim', 'objections-within') === undefined ||
        get(contract, 'reporting') === undefined
      )
        return;
      yield {
        edits: [
          [[...claim, 'objections-within'], '2 calendar days'],
          [[...claim, 'from'], 'window-end'],
        ],
        at: [...claim, 'objections-within'],
      };
    },
  },
  {
    name: 'end claims before the report',
    codes: ['model/claim-before-report'],
    *mutants(contract) {
      const claim: Keys = ['penalties', 'claim'];
      if (get(contract, ...claim) === undefined || get(contract, 'reporting') === undefined) return;
      yield {
        edits: [[claim, { automatic: 'false', within: '2 calendar days', from: 'window-end' }]],
        at: [...claim, 'within'],
      };
    },
  },
  {
    name: 'forget until when a credit is claimed',
    codes: ['model/claim-unsaid'],
    *mutants(contract) {
      if (get(contract, 'penalties', 'claim') !== undefined) yield edit(['penalties', 'claim'], { automatic: 'false' });
    },
  },
  {
    name: 'drop the report from which times count',
    codes: ['model/report-unsaid'],
    *mutants(contract) {
      if (text(contract, 'penalties', 'claim', 'from') !== 'report') return;
      yield { edits: [[['reporting'], null]], at: ['penalties', 'claim', 'from'] };
    },
  },
  {
    name: 'end the agreement before a late customer is suspended',
    codes: ['model/late-out-of-order'],
    *mutants(contract) {
      const late: Keys = ['billing', 'late'];
      if (['suspend', 'terminate'].every((key) => get(contract, ...late, key) !== undefined))
        yield edit([...late, 'terminate'], text(contract, ...late, 'suspend'));
    },
  },
  {
    name: 'warn of a suspension before anything is due',
    codes: ['model/warned-before-due'],
    *mutants(contract) {
      if (get(contract, 'billing', 'late', 'warn') !== undefined)
        yield edit(['billing', 'late', 'warn'], '60 calendar days');
    },
  },
  {
    name: 'charge no VAT as a PKP',
    codes: ['model/tax-status-does-not-fit'],
    *mutants(contract) {
      if (
        !entries(contract, 'parties').some(
          ([, party]) => text(party, 'role') === 'provider' && text(party, 'tax-status') === 'pkp',
        )
      )
        return;
      for (const [id, service] of entries(contract, 'services')) {
        if (get(service, 'fee', 'tax') !== undefined) yield edit(['services', id, 'fee', 'tax'], 'not-registered');
      }
    },
  },
  {
    name: 'withhold the tax of providers abroad',
    codes: ['model/withholding-does-not-fit'],
    *mutants(contract) {
      if (text(contract, 'billing', 'withholding', 'kind') === 'pph-23')
        yield edit(['billing', 'withholding', 'kind'], 'pph-26');
    },
  },
];
