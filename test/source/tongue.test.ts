/** Findings in another language: entries are found by what they say, whatever stands in their gaps. */
import { expect, it } from 'vitest';
import { diagnostic } from '../../src/source/diagnostic.js';
import { messageTable, tongueOf } from '../../src/source/tongue.js';

const { tell, say } = tongueOf({
  'a/b': [
    { en: 'The fee of {id} is {fee}.', to: 'Biaya {id} adalah {fee}.' },
    { en: 'The fee of {id} is {fee}, above {cap|x}.', to: 'salah' },
    { en: 'The fee of {id} is {fee}, above {cap}.', to: '{fee} untuk {id} di atas {cap}.' },
    { en: 'It is {what}.', to: 'Itu {what|say}.' },
  ],
  any: [
    { en: '{first} or {last}', to: '{first} atau {last}' },
    { en: 'the fee', to: 'biayanya' },
  ],
  frame: [{ en: '{count} errors', to: '{count} kesalahan' }],
});

const told = (message: string): string => tell(diagnostic({ code: 'a/b', message, help: 'x' })).message;

it('fills the gaps in their own order, and takes the entry that says most by itself', () => {
  expect(told('The fee of web (1) is IDR 5.')).toBe('Biaya web (1) adalah IDR 5.');
  expect(told('The fee of web is IDR 5, above IDR 4.')).toBe('IDR 5 untuk web di atas IDR 4.');
});

it('leaves values as they are, but where a gap asks for its words', () => {
  expect(told('The fee of this or that is $1.')).toBe('Biaya this or that adalah $1.');
  expect(told('It is a or b.')).toBe('Itu a atau b.');
});

it('tells in English what it has no words for', () => {
  expect(told('Something else.')).toBe('Something else.');
  expect(say('2 errors')).toBe('2 kesalahan');
  expect(say('constructor')).toBe('constructor');
  const other = diagnostic({ code: 'constructor', message: 'm', help: 'h' });
  expect(tell({ ...other, related: [{ message: 'the fee', path: null, span: null }] }).related[0]?.message).toBe(
    'biayanya',
  );
});

it('refuses a table of another form, by the code where it is', () => {
  expect(() => messageTable({ 'a/b': [{ en: 'x' }] }, 'id', 'm.yaml')).toThrow(
    'm.yaml: an entry of a/b is { en: ..., id: ... }.',
  );
  expect(() => messageTable({ 'a/b': 'x' }, 'id', 'm.yaml')).toThrow('m.yaml: a/b has a list of entries.');
});
