import { describe, expect, it } from 'vitest';
import type { Contract } from '../../src/model/contract.js';
import { contract, paths, say } from '../support/small-library.js';

const web = contract('web-hosting');
const cafe = contract('small-business');
const english = (text: string, of: Contract = web) => say(text, of, 'en').lines;

const allowance =
  '{{#each metrics}}\n{{#if kind.availability}}\n{{#each targets}}\n1. {#a} {{allowance this}}\n{{/each}}\n{{/if}}\n{{/each}}';
const tiers =
  '{{#each penalties.remedies}}\n{{#each tiers}}\n1. {#t} {{tier-range this}}: {{credit-amount this}}\n{{/each}}\n{{/each}}';
const event = '{#a} {{#each penalties.remedies}}{{credit-amount this}}{{/each}}';

describe('an allowance', () => {
  it('stands with what it is taken of', () => {
    expect(english(allowance)).toEqual(['a-uptime-1: 43 minutes 12 seconds in a month of 30 days']);
    expect(say(allowance, web, 'id').lines).toEqual([
      'a-uptime-1: 43 menit 12 detik dalam bulan yang terdiri atas 30 hari',
    ]);
  });

  it('is in hours of service, where service does not run around the clock', () => {
    const office = contract('web-hosting', ['    hours: always\n    fee:', '    hours: office\n    fee:']);
    expect(english(allowance, office)).toEqual(['a-uptime-1: 6 minutes in 100 Service Hours']);
  });

  it('is no time at all for 100%', () => {
    const all = contract(
      'web-hosting',
      ['at-least: 99.9%', 'at-least: 100%'],
      ['{ below: 99.9%, credit: 5% }', '{ below: 100%, credit: 5% }'],
    );
    expect(english(allowance, all)).toEqual(['a-uptime-1: 0 seconds']);
  });

  it('of an event is a finding with a way out', () => {
    const once = contract('web-hosting', [
      '    window: calendar month\n    down-when',
      '    window: event\n    down-when',
    ]);
    const { diagnostics } = say(allowance, once);
    expect(paths(diagnostics)).toEqual(['assemble/no-allowance metrics.uptime.targets[1]']);
    expect(diagnostics[0]?.help).toContain('calendar month');
  });
});

describe('tiers', () => {
  it('are printed as ranges that meet, with the credit in money', () => {
    expect(english(tiers)).toEqual([
      't-uptime-credit-99-9: from 99.5% to below 99.9%: IDR 75,000.00',
      't-uptime-credit-99-5: from 99.0% to below 99.5%: IDR 150,000.00',
      't-uptime-credit-99-0: from 95.0% to below 99.0%: IDR 375,000.00',
      't-uptime-credit-95-0: below 95.0%: IDR 750,000.00',
    ]);
  });
});

describe('a credit', () => {
  it('per event is a share of the fee for the window', () => {
    expect(english(event, cafe)).toEqual(['a: GBP 6.00']);
  });

  it('that would be different sums is a finding with a way out, never a blank', () => {
    const two = contract(
      'small-business',
      ['at-most: 10%', 'at-most: 50%'],
      [
        '    window: calendar month\n    if-none: met\n    measured: { by: provider, with: the ticket list, missing: bad }\n    remedy: late\n  working',
        '    window: calendar quarter\n    if-none: met\n    measured: { by: provider, with: the ticket list, missing: bad }\n    remedy: late\n  working',
      ],
    );
    const { diagnostics, lines } = say(event, two);
    expect(paths(diagnostics)).toEqual(['assemble/credit-has-no-sum penalties.remedies.late']);
    expect(diagnostics[0]?.message).toContain(
      'first-reply over a calendar quarter, working-again over a calendar month',
    );
    expect(diagnostics[0]?.help).toContain('remedy of its own');
    expect(lines.join()).not.toContain('_');
  });

  it('in money is that sum, whatever the windows', () => {
    const sum = contract(
      'small-business',
      ['credit: 5%', 'credit: GBP 7'],
      [
        '    window: calendar month\n    if-none: met\n    measured: { by: provider, with: the ticket list, missing: bad }\n    remedy: late\n  working',
        '    window: calendar quarter\n    if-none: met\n    measured: { by: provider, with: the ticket list, missing: bad }\n    remedy: late\n  working',
      ],
    );
    expect(english(event, sum)).toEqual(['a: GBP 7.00']);
  });
});

describe('exposure', () => {
  it('names everything that it was computed from, and says none of it', () => {
    const { lines, values } = say('{#a} {{exposure "month"}} and {{exposure "year"}}', web);
    expect(lines).toEqual(['a: IDR 750,000.00 and IDR 3,600,000.00']);
    expect(values[0]).toMatchObject({
      form: 'derived',
      paths: ['penalties.remedies.uptime-credit', 'services.hosting.fee', 'penalties.caps', 'penalties.stacking'],
    });
  });
});
