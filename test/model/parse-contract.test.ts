import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contractItemIds } from '../../src/model/item-ids.js';
import { parseContract } from '../../src/model/parse-contract.js';
import { sensitivePaths } from '../../src/model/sensitive-paths.js';
import { withSpans } from '../../src/source/place.js';
import type { Raw, RawMap, RawValue } from '../../src/source/raw.js';
import { readSource } from '../../src/source/read-source.js';
import { makeSource } from '../../src/source/source.js';
import { codesOf, edited, example, findingsOf } from '../support/printed-findings.js';

const small = example('small-business');
const web = example('web-hosting');

function rawOf(text: string): Raw {
  const { value } = readSource(makeSource('contract.yaml', text));
  if (value === null) throw new Error('A story can be read.');
  return value;
}

describe('parseContract', () => {
  it.each(['small-business', 'web-hosting'])('finds nothing in %s', (name) => {
    const parsed = parseContract(rawOf(example(name)).root);
    expect(parsed.diagnostics).toEqual([]);
    expect(parsed.value).toBe(parsed.sections);
  });

  it('keeps every text letter for letter', () => {
    const { value } = parseContract(rawOf(web).root);
    expect(value?.parties.customer).toMatchObject({ npwp: '0098765432109000' });
    expect(value?.parties.provider).toMatchObject({ address: 'Jalan Asia Afrika 12, Bandung 40111' });
    expect(value?.metrics.uptime?.kind === 'availability' && value.metrics.uptime.targets[0]?.['at-least']).toEqual({
      type: 'percent',
      micro: 99_900_000n,
      decimals: 1,
    });
  });

  it('gives what parsed beside what did not', () => {
    const { value, sections } = parseContract(rawOf(edited(small, ['day-ends: "18:00"', 'day-ends: late'])).root);
    expect(value).toBeNull();
    expect(sections.calendar).toBeUndefined();
    expect(Object.keys(sections.services ?? {})).toEqual(['help']);
  });

  it('keeps a leaf of a choice under its own name', () => {
    const { value } = parseContract(rawOf(web).root);
    expect(value?.hours.always?.open).toEqual({ always: 'all' });
    expect(value?.metrics.uptime?.remedy).toEqual({ credit: 'uptime-credit' });
    expect(value?.metrics.restore?.remedy).toEqual({ none: { action: 'improvement-plan' } });
  });

  it('reads a reason where no action follows', () => {
    const text = edited(small, [
      'bad }\n    remedy: late\n  working',
      'bad }\n    remedy: { none: the fee is low }\n  working',
    ]);
    const { value } = parseContract(rawOf(text).root);
    expect(value?.metrics['first-reply']?.remedy).toEqual({ none: { reason: 'the fee is low' } });
  });

  it('wants every section that a contract cannot do without', () => {
    expect(codesOf('sepakat: 1\n')).toEqual(
      ['agreement', 'calendar', 'hours', 'metrics', 'parties', 'services', 'signing']
        .map((name) => `model/missing-key at ${name}`)
        .sort((left, right) => order(left) - order(right)),
    );
  });

  it('finds what is wrong in every section at once', () => {
    const text = edited(
      small,
      ['country: GB', 'country: UK'],
      ['zone: Europe/London', 'zone: Europe/Londn'],
      ['amount: GBP 120', 'amount: "GBP 1,200"'],
      ['law: GB-ENG', 'law: England'],
    );
    expect(findingsOf(text).map(({ help }) => help)).toEqual([
      'write GB',
      'write Europe/London',
      expect.stringContaining('GBP 1200'),
      'write GB-ENG',
    ]);
  });
});

it('says how a date of a person is written, and not the date', () => {
  const born = /born: \{.*date: (\S+) \}/.exec(example('it-support'))?.[1] ?? 'x';
  const [finding] = findingsOf(edited(example('it-support'), [born, '12/3/1985']));
  expect(finding).toMatchObject({ help: 'write date of birth, as year, month and day: 1990-12-31' });
  expect(JSON.stringify({ ...finding, span: null })).not.toContain('1985');
});

function order(code: string): number {
  return ['agreement', 'parties', 'calendar', 'hours', 'services', 'metrics', 'signing'].findIndex((name) =>
    code.endsWith(name),
  );
}

describe('keys that JavaScript has a meaning for', () => {
  it.each(['__proto__', 'constructor', 'toString'])('%s is an unknown key like any other', (key) => {
    expect(codesOf(edited(small, ['  revision: 1\n', `  revision: 1\n  ${key}: x\n`]))).toEqual([
      `model/unknown-key at agreement.${key}`,
    ]);
  });
});

describe('a reference to what every object inherits', () => {
  it.each(['constructor', 'valueof'])('%s leads nowhere', (id) => {
    const codes = codesOf(small.replaceAll('fee: help', `fee: ${id}`));
    expect(codes.filter((code) => code.startsWith('model/unknown-reference'))).not.toEqual([]);
  });
});

it('does not pass over an id that zod passes over', () => {
  const text = edited(small, ['services:\n', 'services:\n  __proto__: { name: x }\n']);
  expect(codesOf(text)).toEqual(['model/bad-id at services.__proto__']);
});

describe('any file', () => {
  const value = fc.letrec<{ value: RawValue }>((tie) => ({
    value: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.constantFrom('', 'p1', 'GBP 1', '5%', '99.9%', '2027-01-01', 'business-days', 'all', 'none', '1 hour'),
      ),
      fc.array(tie('value'), { maxLength: 4 }),
      fc
        .dictionary(
          fc.oneof(fc.string(), fc.constantFrom('en', 'id', 'kind', 'of', '__proto__', 'constructor')),
          tie('value'),
          { maxKeys: 4 },
        )
        .map(noPrototype),
    ),
  })).value;

  it('of any form gives findings with paths, and never an exception', () => {
    const sections = fc.constantFrom(...Object.keys(rawOf(web).root));
    fc.assert(
      fc.property(fc.dictionary(fc.oneof(sections, fc.string()), value, { maxKeys: 6 }), (file) => {
        const root = noPrototype(file);
        const { value: contract, diagnostics } = parseContract(root);
        expect(contract).toBeNull();
        for (const { path, message, help } of diagnostics) {
          expect(typeof path).toBe('string');
          expect(message).toMatch(/^[^\n]+\.$/);
          expect(help).toMatch(/^[^\n]+$/);
        }
        sensitivePaths(root);
      }),
    );
  });

  it('with one place changed has a place in the text for each finding', () => {
    const raw = rawOf(web);
    const places = placesOf(raw.root, []);
    fc.assert(
      fc.property(fc.constantFrom(...places), value, (place, replacement) => {
        const root = replaced(raw.root, place, replacement) as RawMap;
        for (const { span } of withSpans(parseContract(root).diagnostics, raw, contractItemIds)) {
          expect(span?.start.line).toBeGreaterThan(0);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('with any one place taken out is either whole or says what is missing', () => {
    const raw = rawOf(web);
    for (const place of placesOf(raw.root, [])) {
      const { value: contract, diagnostics } = parseContract(replaced(raw.root, place, undefined) as RawMap);
      expect(contract === null).toBe(diagnostics.some(({ severity }) => severity === 'error'));
    }
  });

  it('with any one text emptied has a finding there', () => {
    const raw = rawOf(web);
    for (const place of placesOf(raw.root, []).filter((keys) => typeof at(raw.root, keys) === 'string')) {
      expect(parseContract(replaced(raw.root, place, '') as RawMap).diagnostics).not.toEqual([]);
    }
  });
});

function noPrototype(map: Readonly<Record<string, RawValue>>): RawMap {
  return Object.assign(Object.create(null) as object, map) as RawMap;
}

type Keys = readonly (string | number)[];

function placesOf(value: RawValue, keys: Keys): readonly Keys[] {
  if (typeof value === 'string') return [keys];
  const below = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return [
    ...(keys.length > 0 ? [keys] : []),
    ...below.flatMap(([key, inner]) => placesOf(inner as RawValue, [...keys, key])),
  ];
}

function at(value: RawValue | undefined, keys: Keys): RawValue | undefined {
  return keys.reduce<RawValue | undefined>(
    (inner, key) => (inner as Record<string | number, RawValue> | undefined)?.[key],
    value,
  );
}

/** A copy with another value at `keys`; undefined takes the place out. */
function replaced(value: RawValue, keys: Keys, replacement: RawValue | undefined): RawValue {
  const [key, ...rest] = keys;
  if (key === undefined) return replacement ?? '';
  if (Array.isArray(value)) {
    const items = [...(value as readonly RawValue[])];
    if (rest.length === 0 && replacement === undefined) items.splice(Number(key), 1);
    else items[Number(key)] = replaced(items[Number(key)] ?? '', rest, replacement);
    return items;
  }
  const map: Record<string, RawValue> = { ...(value as RawMap) };
  if (rest.length === 0 && replacement === undefined) delete map[key];
  else map[key] = replaced(map[key] ?? '', rest, replacement);
  return noPrototype(map);
}
