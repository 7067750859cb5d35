/**
 * Texts that a contract may hold and that a careless program would take for something else, and a contract
 * with such texts in every field that is the author's own.
 */
import fc from 'fast-check';
import type { Contract } from '../../src/model/contract.js';
import { readWords } from '../../src/model/fields/texts.js';
import { contractShape, type LeafShape, type Shape } from '../../src/model/shape.js';
import { acceptedRanges } from '../../src/source/characters.js';

const accepted = acceptedRanges.flatMap(([first, last]) =>
  Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)),
);

/** Beginnings, ends and whole pieces of Markdown, HTML, templates, our own marks, fields, formulas and XML. */
const constructs = [
  ...['*', '**', '***', '_', '__', '`', '```', '~', '~~', '[a](b)', '![a](b)', '[a]: b', '[^1]', '<b>', '</b>', '<br>'],
  ...[
    '<!-- ',
    '-->',
    '<?x',
    '<![CDATA[',
    ']]>',
    '&amp;',
    '&#32;',
    '&nbsp;',
    '&',
    '<',
    '>',
    '"',
    "'",
    '\\',
    '\\\\',
    '|',
  ],
  ...['\\|', '{{x}}', '{{{x}}}', '}}', '{{', '{{#if x}}', '{{/if}}', '{#id}', '{slot}', '{', '}', '=SUM(A1)', '@SUM'],
  ...['+1', '-1', 'MERGEFIELD x', 'REF x \\h', 'PAGE', '1. ', '1) ', '(a) ', 'a. ', '# ', '#', '## ', '- ', '+ ', '* '],
  ...[':::', ':::signatures', '---', '***', '===', '___', '> ', '| a |', '|---|', '%1', '%2', '$x$', '$$', '^', '^2'],
  ...['http://a.example', 'www.a.example', 'a@b.example', 'mailto:x', 'www.', '://', '…', '“', '”', '‘', '’', '–', '—'],
  ...[
    'null',
    'undefined',
    '[object Object]',
    '__proto__',
    'constructor',
    '${'.concat('x}'),
    '%s',
    '\\n',
    '\\u0041',
    'ﬁ'.normalize('NFKC'),
  ],
];

const piece = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...constructs) },
  { weight: 3, arbitrary: fc.string({ unit: fc.constantFrom(...accepted), minLength: 1, maxLength: 12 }) },
  { weight: 2, arbitrary: fc.constantFrom(' ', '  ', ' a ', ', ', '. ') },
  { weight: 1, arbitrary: fc.constantFrom('x', 'W', 'i', '-').map((sign) => sign.repeat(300)) },
);

/** A text that the model accepts for a field of one line, or with line breaks. */
export function acceptedText(multiline = false): fc.Arbitrary<string> {
  const pieces = multiline
    ? fc.oneof({ weight: 6, arbitrary: piece }, { weight: 1, arbitrary: fc.constant('\n') })
    : piece;
  return fc
    .array(pieces, { minLength: 1, maxLength: 5 })
    .map((parts) => parts.join('').trim())
    .filter((text) => text !== '' && 'ok' in readWords(text, multiline));
}

/** The contract with every free text replaced: `next` gives the text for each field. */
export function withTexts(contract: Contract, next: (field: LeafShape) => string): Contract {
  return replaced(contractShape(), contract, next) as Contract;
}

function replaced(shape: Shape, value: unknown, next: (field: LeafShape) => string): unknown {
  if (value === undefined || value === null) return value;
  switch (shape.kind) {
    case 'leaf':
      if (shape.leaf === 'name' || shape.leaf === 'identifier') return next(shape);
      if (shape.leaf !== 'text') return value;
      return typeof value === 'string' ? next(shape) : inEachLanguage(value, () => next(shape));
    case 'choice': {
      const leaf = Object.hasOwn(value, shape.as);
      return leaf ? mapValues(value, (inner) => replaced(shape.leaf, inner, next)) : replaced(shape.map, value, next);
    }
    case 'record':
      return mapValues(value, (inner) => replaced(shape.of, inner, next));
    case 'map':
      return mapValues(value, (inner, key) => {
        const below = shape.keys.get(key)?.shape;
        return below ? replaced(below, inner, next) : inner;
      });
    case 'list':
      return Array.isArray(value) ? value.map((inner) => replaced(shape.of, inner, next)) : value;
  }
}

/** Languages that said the same go on saying the same, and others go on differing: what is equal is printed once. */
function inEachLanguage(value: object, next: () => string): unknown {
  const texts = new Map<unknown, string>();
  return mapValues(value, (before) => {
    const text = texts.get(before) ?? next();
    const taken = !texts.has(before) && [...texts.values()].includes(text);
    texts.set(before, taken ? `${text}x` : text);
    return texts.get(before);
  });
}

function mapValues(value: unknown, change: (inner: unknown, key: string) => unknown): unknown {
  return Object.fromEntries(
    Object.entries(value as Readonly<Record<string, unknown>>).map(([key, inner]) => [key, change(inner, key)]),
  );
}
