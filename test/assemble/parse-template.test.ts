import { describe, expect, it } from 'vitest';
import { parseTemplate } from '../../src/assemble/parse-template.js';
import { places } from '../support/small-library.js';

const parse = (text: string) => parseTemplate(text, 'en.md.hbs', 'fees');

describe('parseTemplate', () => {
  it.each([
    ['raw braces', '# Fees\n\n{{{fee}}}', '3:1'],
    ['a partial', '# Fees\n{{> other}}', '2:1'],
    ['a step out of the block', '{{#each metrics}}\n {{../parties}}\n{{/each}}', '2:4'],
    ['the root by name', 'text {{@root.agreement}}', '1:8'],
    ['an index', '{{#each metrics}}{{@index}}{{/each}}', '1:20'],
    ['a helper that is not there', '{{shout agreement.id}}', '1:1'],
    ['a helper by another name for nothing', '{{figure agreement.id}}', '1:1'],
    ['a block that is not there', '{{#with agreement}}{{/with}}', '1:1'],
    ['a block without a path', '{{#if}}x{{/if}}', '1:1'],
    ['a helper without its path', '{{words "x"}}', '1:1'],
    ['a helper with too much', '{{term "fee" "fees"}}', '1:1'],
    ['an option that is not there', '{{term "fee" some=true}}', '1:1'],
    ['an exposure of another length', '{{exposure "decade"}}', '1:1'],
    ['an each with else', '{{#each metrics}}x{{else}}y{{/each}}', '1:1'],
    ['a subexpression', '{{words (name fee)}}', '1:1'],
    ['a private-use character', 'one\ntwo \uE000', '2:5'],
    ['a sign that turns the line', 'one\r\ntwo \u202E', '2:5'],
    ['a sign that no face has', 'one 🛠 two', '1:5'],
    ['HTML', 'one <b>two</b>', '1:5'],
    ['code', 'one\n`two` three', '2:1'],
    ['a link', '[one](two)', '1:5'],
    ['a heading of the third level', '### One', '1:1'],
    ['emphasis by underscores', 'an _old_ sign', '1:4'],
    ['blocks in blocks without end', `one\n${'{{#if a}}'.repeat(21)}x${'{{/if}}'.repeat(21)}`, '2:181'],
    ['thousands of blocks in each other', `${'{{#if a}}'.repeat(2_700)}${'{{/if}}'.repeat(2_700)}`, '1:181'],
    ['a chain of cases without end', `{{#if a}}x${'{{else if b}}y'.repeat(2_000)}{{/if}}`, '1:277'],
    ['a text of thirty pages', 'words '.repeat(9_000), '1:1'],
  ])('refuses %s', (_, text, place) => {
    const { value, diagnostics } = parse(text);
    expect(value).toBeNull();
    expect(places(diagnostics)).toContain(`assemble/parse-template en.md.hbs:${place}`);
    expect(diagnostics.every(({ help, clause }) => help !== '' && clause === 'fees')).toBe(true);
  });

  it('reads as many blocks in each other as anybody writes, and any number side by side', () => {
    expect(parse(`${'{{#if a}}'.repeat(20)}x${'{{/if}}'.repeat(20)}`).diagnostics).toEqual([]);
    expect(parse('{{#if a}}x{{else if b}}y{{else}}z{{/if}}\n'.repeat(300)).diagnostics).toEqual([]);
  });

  it('says on which line a block is left open', () => {
    const { diagnostics } = parse('# Fees\n\n{{#if fee}}\ntext\n');
    expect(places(diagnostics)[0]).toMatch(/^assemble\/parse-template en\.md\.hbs:\d+:1$/);
  });

  it('reports every fault of a file', () => {
    expect(parse('{{{a}}} {{> b}} <i>').diagnostics).toHaveLength(3);
  });

  it('leaves comments out', () => {
    expect(parse('{{!-- for lawyers --}}text').value).toEqual([{ type: 'words', text: 'text' }]);
  });

  it('reads unless as an if with its branches exchanged', () => {
    expect(parse('{{#unless fee}}a{{else}}b{{/unless}}').value).toMatchObject([
      { type: 'choice', path: { keys: ['fee'] }, chosen: [{ text: 'b' }], otherwise: [{ text: 'a' }] },
    ]);
  });

  it('gives an item the name that its block has for it', () => {
    expect(parse('{{#each metrics as |metric|}}{{metric.kind}}{{/each}}').value).toMatchObject([
      { type: 'repetition', as: 'metric', joined: false, body: [{ path: { keys: ['metric', 'kind'] } }] },
    ]);
  });
});
