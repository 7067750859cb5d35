/** The sums that rules show: what was multiplied, subtracted or added up, of which length, and what came out. */
import { expect, it } from 'vitest';
import { checkContract } from '../../../src/check/check.js';
import { parseContract } from '../../../src/model/parse-contract.js';
import { readSource } from '../../../src/source/read-source.js';
import { makeSource } from '../../../src/source/source.js';
import { sampleText } from '../../support/sample-contract.js';

const two = (first: string, second: string, more = '') =>
  `suppliers: { network: { promises: [{ available: ${first} }] }, servers: { promises: [{ available: ${second} }]${more} }, databases: null }`;

it.each<readonly [rule: string, base: string, yaml: string, message: string]>([
  [
    'target-beyond-maintenance',
    'web-hosting-id',
    'exclusions: { planned: { applies-to: [network] } }',
    'Planned maintenance counts as downtime: 4 hours of 720 hours is 0.556%, so at most 99.444% can be reached, below 99.5%.',
  ],
  [
    'target-beyond-maintenance',
    'internal-it-ola',
    'exclusions: { planned: { applies-to: [office-up] } }\nmaintenance: { windows: [{ days: [mon], from: "06:00", to: "09:00" }] }',
    // Two of the three hours lie in the hours of the service, each Monday; the ceiling of six hours comes first.
    'Planned maintenance counts as downtime: 6 hours of the 235.7 service hours of 30 days is 2.546%, so at most 97.454% can be reached, below 99.5%.',
  ],
  [
    'supplier-too-weak',
    'internal-it-ola',
    two('99.5%', '99.5%'),
    'Suppliers promise 99.5% x 99.5% = 99.0025%, below 99.5%.',
  ],
  ['supplier-too-weak', 'internal-it-ola', two('99%', '90%', ', stands-in-for: network'), ''],
  [
    'supplier-too-weak',
    'internal-it-ola',
    two('90%', '90%', ', stands-in-for: network'),
    'Suppliers promise (one of 90% and 90%) = 99%, below 99.5%.',
  ],
  [
    'supplier-too-weak',
    'internal-it-ola',
    'suppliers: { network: { promises: [{ replies-within: 20 minutes, restores-within: 4 service hours }] } }',
    'network may take 30 minutes + 20 minutes + 4 service hours = 4 service hours 50 minutes, longer than 4 service hours.',
  ],
  [
    'checks-too-slow',
    'web-hosting-id',
    'metrics: { network: { targets: [{ at-least: 99.99% }], measured: { every: 5 minutes } } }',
    'A check every 5 minutes stands for 300 seconds, and 99.99% leaves 259.2 of 720 hours.',
  ],
  [
    'checks-coarse',
    'web-hosting-id',
    'metrics: { network: { targets: [{ at-least: 99.99% }], measured: { every: 3 minutes } } }',
    'Two failed checks, one every 3 minutes, are more than the 259.2 seconds that 99.99% leaves of 720 hours.',
  ],
  [
    'maintenance-heavy',
    'web-hosting-id',
    'maintenance: { windows: [{ days: [sat, sun], from: "00:00", to: "06:00" }], at-most: { total: 12 hours, per: calendar week } }',
    'Planned maintenance may take 12 hours of each calendar week, 7.143% of 168 hours: with it the service is there for 92.857%.',
  ],
  [
    'outage-paid-twice',
    'web-hosting-id',
    'penalties: { stacking: sum }',
    // 25% for one and 50% for the other are more than the cap of 50%.
    'One outage may earn the credits of network and server, which reach the cap before the tier of 50%.',
  ],
  [
    'outage-paid-twice',
    'web-hosting-id',
    'penalties: { stacking: sum, caps: [{ per: calendar month, at-most: 100%, of: { fee: hosting, for: 1 calendar month } }] }',
    'One outage may earn the credits of network and server.',
  ],
  [
    'rounding-generous',
    'web-hosting-id',
    'metrics: { network: { round: { decimals: 1 } } }',
    'Rounded to 1 decimal, a result of 99.85% counts as 99.9%.',
  ],
  [
    'tier-off-allowance',
    'web-hosting-id',
    'penalties: { remedies: { network-credit: { tiers: [{ longer-than: 30 minutes, credit: 5% }] } } }',
    'The first tier begins after 30 minutes, and 99.9% leaves 2419.2 seconds of 28 days: it pays while the target is met.',
  ],
  [
    'few-cases-unsaid',
    'hr-services',
    'metrics: { cases-20: { few: null } }',
    'With fewer than 1000 cases in a period, 99.9% of them is all of them.',
  ],
])('%s, %s', (rule, base, yaml, message) => {
  const { value: raw } = readSource(makeSource('sample.json', sampleText({ base, yaml })));
  if (raw === null) throw new Error('A sample is YAML.');
  const { sections, broken } = parseContract(raw.root);
  const { findings } = checkContract({ contract: sections, broken }, { rules: [rule] });
  expect(findings.map((finding) => finding.message)[0] ?? '').toBe(message);
});
