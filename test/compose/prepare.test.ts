import { describe, expect, it } from 'vitest';
import { prepare } from '../../src/compose/prepare.js';
import { filesOf, must, packageTexts, paths } from '../support/small-library.js';

const small = { templates: filesOf({ a: '{#x} {{term "fee"}}' }), locales: packageTexts.locales };

const withLocale = (path: string, text: string | null) => {
  const locales = new Map(packageTexts.locales);
  if (text === null) locales.delete(path);
  else locales.set(path, text);
  return { ...small, locales };
};

describe('prepare', () => {
  it('makes plain data of all the texts', () => {
    const prepared = must(prepare(small));
    expect(JSON.parse(JSON.stringify(prepared))).toEqual(prepared);
    expect(Object.keys(prepared.locales)).toEqual(['en', 'id']);
  });

  it('reports a file of a language that is not there, and calls no term unknown meanwhile', () => {
    const { value, diagnostics } = prepare(withLocale('en/terms.yaml', null));
    expect(value).toBeNull();
    expect(diagnostics[0]).toMatchObject({
      code: 'compose/missing-file',
      message: 'locales/en/terms.yaml is not there.',
    });
    expect(paths(diagnostics).filter((line) => line.startsWith('assemble/'))).toEqual([]);
  });

  it('reports faults of templates and of languages together', () => {
    const texts = withLocale('en/terms.yaml', 'fee: Fee\n');
    const { diagnostics } = prepare({ ...texts, templates: filesOf({ a: '{{term "fee"}} {{no.such}}' }) });
    expect(diagnostics.map(({ code }) => code)).toEqual([
      'locale/wrong-value',
      'assemble/unknown-path',
      'assemble/unknown-path',
    ]);
  });

  it('gives one hash for one set of texts, whatever their order and line ends', () => {
    const { hash } = must(prepare(small));
    const turned = new Map([...small.templates].reverse().map(([path, text]) => [path, text.replaceAll('\n', '\r\n')]));
    expect(must(prepare({ ...small, templates: turned })).hash).toBe(hash);
    expect(must(prepare({ ...small, templates: filesOf({ a: '{#x} {{term "fee"}}.' }) })).hash).not.toBe(hash);
  });
});
