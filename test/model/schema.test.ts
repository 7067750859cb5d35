/** What editors are told: the stories pass, and a slip inside one does not. Checked by the few keywords that the schema uses. */
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { contractJsonSchema, type JsonSchema } from '../../src/model/schema.js';
import { edited, example } from '../support/printed-findings.js';

const schema = contractJsonSchema();

describe('contractJsonSchema', () => {
  it.each(['small-business', 'web-hosting'])('accepts %s as any YAML reader reads it', (name) => {
    expect(faults(schema, parse(example(name)))).toEqual([]);
  });

  it.each([
    ['an unknown key', '  revision: 1\n', '  revison: 1\n'],
    ['a missing key', '  status: draft\n', ''],
    ['a word that is none', 'tax: added', 'tax: extra'],
    ['money without a currency', 'amount: GBP 120', 'amount: 120'],
    ['a bare number of days', 'cure: 14 calendar days', 'cure: 14 days'],
    ['a decimal comma', 'share: 90% }', 'share: "90,5%" }'],
    ['a list where a map belongs', 'signing: { mode: uncertified }', 'signing: [uncertified]'],
    ['a kind of metric that is none', 'kind: resolution-time', 'kind: resolution'],
  ])('refuses %s', (_, before, after) => {
    expect(faults(schema, parse(edited(example('small-business'), [before, after])))).not.toEqual([]);
  });

  it('describes every leaf', () => {
    expect(undescribed(schema, '')).toEqual([]);
  });

  it('is JSON of the 2020-12 dialect', () => {
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(JSON.parse(JSON.stringify(schema))).toEqual(schema);
  });
});

/** Paths at which `value` is not as `schema` says. */
function faults(schema: JsonSchema, value: unknown, path = ''): readonly string[] {
  const here: string[] = [];
  const { anyOf, oneOf, type, pattern, properties, additionalProperties, items, required } = schema as Keywords;
  const options = anyOf ?? oneOf;
  if (options && !options.some((option) => faults(option, value, path).length === 0)) return [path];
  if ('const' in schema && schema.const !== value) here.push(path);
  if (Array.isArray(schema.enum) && !schema.enum.includes(value)) here.push(path);
  if (type && ![type].flat().includes(typeOf(value))) return [path];
  if (pattern && typeof value === 'string' && !new RegExp(pattern, 'u').test(value)) here.push(path);
  if (Array.isArray(value))
    return [...here, ...value.flatMap((item, index) => (items ? faults(items, item, `${path}[${index}]`) : []))];
  if (value === null || typeof value !== 'object') return here;
  for (const key of required ?? []) if (!Object.hasOwn(value, key)) here.push(`${path}.${key}`);
  for (const [key, below] of Object.entries(value)) {
    const inner = properties?.[key] ?? additionalProperties;
    if (inner === false) here.push(`${path}.${key}`);
    else if (inner) here.push(...faults(inner, below, `${path}.${key}`));
  }
  return here;
}

interface Keywords {
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly type?: string | readonly string[];
  readonly pattern?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly additionalProperties?: JsonSchema | false;
  readonly items?: JsonSchema;
  readonly required?: readonly string[];
}

function typeOf(value: unknown): string {
  if (Array.isArray(value)) return 'array';
  if (Number.isInteger(value)) return 'integer';
  return value === null ? 'null' : typeof value;
}

/** Properties that are no maps or lists of maps and say nothing of themselves. */
function undescribed(schema: JsonSchema, path: string): readonly string[] {
  const { anyOf, oneOf, properties, additionalProperties, items } = schema as Keywords;
  const inner = [
    ...(anyOf ?? []),
    ...(oneOf ?? []),
    ...(items ? [items] : []),
    ...(additionalProperties ? [additionalProperties] : []),
  ];
  if (schema.description !== undefined) return [];
  if (properties) return Object.entries(properties).flatMap(([key, below]) => undescribed(below, `${path}.${key}`));
  return inner.length === 0 ? [path] : inner.flatMap((below) => undescribed(below, path));
}
