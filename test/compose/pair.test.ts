import { describe, expect, it } from 'vitest';
import { pairClause } from '../../src/compose/pair.js';
import type { Paragraph } from '../../src/document/block.js';
import { textOfInlines } from '../../src/document/text.js';
import { assembled, contract } from '../support/small-library.js';

const web = contract('web-hosting');

function rows(en: string, id = en, place = 'body') {
  const clauses = { a: { en, id, yaml: `applies: always\nplace: ${place}\n` } };
  const parts = assembled(clauses, web, ['id', 'en']);
  const clause = [...parts.front, ...parts.body, ...parts.back][0];
  return pairClause('a', clause?.versions ?? {}, ['id', 'en']).rows;
}

const said = (paragraphs: readonly Paragraph[]) =>
  paragraphs.map(({ language, inlines }) => `${language ?? '='} ${textOfInlines(inlines)}`);

describe('languages side by side', () => {
  it('keep one text each in a paragraph', () => {
    expect(rows('{#a} one', '{#a} satu')).toMatchObject([{ type: 'text', id: 'a', texts: { id: {}, en: {} } }]);
  });

  it('are laid over each other in a table: equal cells stand once, others in both, first language above', () => {
    const table = (caption: string, head: string, cell: string) =>
      `{#t} ${caption}\n\n| ${head} | {{agreement.id}} |\n|---|--:|\n| {#r} ${cell} | {{billing.due}} |`;
    const [row] = rows(table('Table', 'Name', 'one'), table('Tabel', 'Name', 'satu'));
    const block = row?.type === 'shared' ? row.blocks[0] : undefined;
    if (block?.type !== 'table') throw new Error('A table is a table.');
    expect(said(block.caption)).toEqual(['id Tabel', 'en Table']);
    expect(block.header.map((cell) => said(cell.paragraphs))).toEqual([['= Name'], ['= awan-tokobatik']]);
    expect(block.columns.map(({ align }) => align)).toEqual(['left', 'right']);
    expect(block.rows.map(({ id, cells }) => [id, ...cells.map((cell) => said(cell.paragraphs))])).toEqual([
      ['r', ['id satu', 'en one'], ['id 14 hari kalender', 'en 14 calendar days']],
    ]);
  });

  it('are laid over each other in a title', () => {
    expect(
      rows('# {#t} Agreement\n\n## {#n} {{agreement.id}}', '# {#t} Perjanjian\n\n## {#n} {{agreement.id}}', 'front'),
    ).toMatchObject([
      {
        id: 't',
        blocks: [
          { role: 'title', language: 'id' },
          { role: 'title', language: 'en' },
        ],
      },
      { id: 'n', blocks: [{ role: 'subtitle', language: null }] },
    ]);
  });

  it('are laid over each other in signatures, where the stamp keeps one label', () => {
    const text = (role: string, stamp: string) =>
      `:::signatures {#s}\n- {#first} ${role}\n  **{{first.name}}**\n  ___\n  :::stamp ${stamp}\n  {{first.representative.name}}\n:::`;
    const [row] = rows(text('Provider', 'Stamp'), text('Penyedia', 'Meterai'));
    const block = row?.type === 'shared' ? row.blocks[0] : undefined;
    if (block?.type !== 'signature') throw new Error('Signatures are signatures.');
    const [first] = block.columns;
    expect(said(first?.above ?? [])).toEqual(['id Penyedia', 'en Provider', '= PT Awan Nusantara']);
    expect(said(first?.stamp ? [first.stamp] : [])).toEqual(['= Meterai\nStamp']);
    expect(said(first?.below ?? [])).toEqual(['= Budi Contoh']);
  });

  it('each keep their own reference, which reads alike only until it is filled', () => {
    const [row] = rows('{#t} x\n\n| {{ref "a"}} |\n|---|\n| y |');
    const block = row?.type === 'shared' ? row.blocks[0] : undefined;
    expect(block?.type === 'table' && block.header[0]?.paragraphs).toHaveLength(2);
  });

  it('that differ in their rows are our mistake, for the library has checked them', () => {
    const text = (id: string) => ({
      heading: null,
      rows: [{ type: 'title' as const, id, role: 'title' as const, inlines: [] }],
    });
    expect(() => pairClause('a', { id: text('x'), en: text('y') }, ['id', 'en'])).toThrow(
      'Clause a has rows x and in en y.',
    );
  });
});
