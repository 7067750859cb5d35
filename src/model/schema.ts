/**
 * JSON Schema (2020-12) of the contract file, for editors that complete and check YAML while it is typed.
 * From the same schema that parses, so it can't fall behind; looser than that where JSON Schema has
 * no words: that a date exists, that a reference leads somewhere.
 */
import * as z from 'zod/mini';
import { CURRENCIES } from '../values/money.js';
import { contract } from './contract.js';
import { defOf } from './fields/deferred.js';
import { type About, aboutField, type LeafKind } from './fields/field.js';
import { IDENTIFIER } from './fields/references.js';
import { LANGUAGES } from './fields/texts.js';
import { LONGEST_TEXT, MOST_ENTRIES } from './limits.js';
import { unwrap } from './schema-at.js';

export type JsonSchema = Readonly<Record<string, unknown>>;

/** The whole schema, a plain value ready to be written as JSON. */
export function contractJsonSchema(): JsonSchema {
  const schema = z.toJSONSchema(contract, {
    io: 'input',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      const about = aboutField(unwrap(zodSchema));
      const json = jsonSchema as Record<string, unknown>;
      if (about) {
        for (const key of Object.keys(json)) delete json[key];
        Object.assign(json, { description: about.describe, ...ofLeaf(about) });
      }
      const { shape, valueType } = defOf(zodSchema);
      if (json.type === 'array') json.maxItems = MOST_ENTRIES;
      if (valueType) json.maxProperties = MOST_ENTRIES;
      // zod takes a key that is read by a function of ours for one that may be absent.
      if (shape)
        json.required = Object.keys(shape).filter((key) => shape[key] && defOf(shape[key]).type !== 'optional');
    },
  });
  return { title: 'Sepakat contract file', ...(schema as JsonSchema) };
}

const id = { type: 'string', pattern: IDENTIFIER.source };
const texts = { type: 'string', minLength: 1, maxLength: LONGEST_TEXT };
/** Written without quotes such a value is a number in YAML. */
const digits = { type: ['string', 'integer'] };

const LEAVES: Readonly<Record<LeafKind, JsonSchema>> = {
  amount: { type: 'string', examples: ['10%', 'IDR 500000', '2 calendar days'] },
  count: { type: 'integer', minimum: 0 },
  country: { type: 'string', pattern: '^[A-Z]{2}(-[A-Z0-9]{1,3})?$' },
  date: { type: 'string', format: 'date' },
  days: {
    anyOf: [
      { const: 'business-days' },
      {
        type: 'array',
        minItems: 1,
        uniqueItems: true,
        items: { enum: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] },
      },
    ],
  },
  duration: {
    type: 'string',
    pattern:
      '^[1-9][0-9]* ((millisecond|second|minute|hour|service hour|business day|calendar day|month|calendar month|year)s?|contract-years?)$',
    examples: ['4 hours', '30 calendar days', '5 business days', '12 months'],
  },
  email: { type: 'string', pattern: '^[^@\\s]+@[^@\\s]+$' },
  flag: { type: 'boolean' },
  id,
  identifier: digits,
  money: { type: 'string', pattern: `^(${CURRENCIES.join('|')}) [0-9]+(\\.[0-9]+)?$`, examples: ['IDR 1500000'] },
  'month-day': {
    type: 'object',
    properties: {
      month: { type: 'integer', minimum: 1, maximum: 12 },
      day: { type: 'integer', minimum: 1, maximum: 31 },
    },
    required: ['month', 'day'],
    additionalProperties: false,
  },
  name: texts,
  percent: { type: 'string', pattern: '^[0-9]+(\\.[0-9]{1,6})?%$', examples: ['99.9%'] },
  period: { enum: ['event', 'calendar week', 'calendar month', 'calendar quarter', 'calendar year', 'contract-year'] },
  phone: { type: 'string', pattern: '^\\+[0-9 -]+$' },
  quantity: { type: ['number', 'string'], examples: ['99.9%', '4 hours', 3] },
  ref: id,
  score: { type: ['number', 'string'], examples: [30, -0.3] },
  refs: { type: 'array', minItems: 1, maxItems: MOST_ENTRIES, uniqueItems: true, items: id },
  text: {
    anyOf: [
      texts,
      {
        type: 'object',
        properties: Object.fromEntries(LANGUAGES.map((language) => [language, texts])),
        additionalProperties: false,
      },
    ],
  },
  time: { type: 'string', pattern: '^([01][0-9]|2[0-4]):[0-5][0-9]$' },
  'time-span': { type: 'string', examples: ['43.2 minutes', '43 minutes 12 seconds'] },
  url: { type: 'string', pattern: '^https?://' },
  word: {},
  words: {},
  zone: { type: 'string', examples: ['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura', 'Europe/London'] },
};

function ofLeaf({ leaf, options = [], open }: About): JsonSchema {
  if (open === true) return { anyOf: [{ enum: options }, id] };
  // `sepakat: 1` is a number in YAML.
  if (leaf === 'word')
    return { enum: options.flatMap((option) => (/^\d+$/.test(option) ? [Number(option), option] : [option])) };
  if (leaf === 'words') return { type: 'array', minItems: 1, uniqueItems: true, items: { enum: options } };
  return LEAVES[leaf];
}
