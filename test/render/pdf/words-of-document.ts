/** The words that a document says in one language, in the order of reading: labels before what they number. */
import type { Block, Paragraph } from '../../../src/document/block.js';
import type { Clause, Document, Language, Row } from '../../../src/document/document.js';
import { textOfInlines } from '../../../src/document/text.js';
import { wordsOf } from '../../support/read-pdf.js';

/** What is the same in every language counts to the first printed. */
export function walkDocument(document: Document, language: Language): readonly string[] {
  const first = document.languages[0] === language;
  const mark = document.furniture.mark ?? [];
  const all = [...document.front, ...document.clauses, ...document.back, ...document.annexes];
  const head = document.languages.length > 1 ? (document.furniture.columns[language] ?? '') : '';
  const parts = [paragraphs(mark), ...all.map((clause) => wordsOfClause(clause))];
  // The heads of the columns stand before the first clause that is set in columns.
  const at = all.findIndex((clause) => clause.rows.some((row) => row.type === 'text'));
  parts.splice(at + 1, 0, head);
  return wordsOf(parts.join('\n'));

  function wordsOfClause(clause: Clause): string {
    const heading = clause.heading === null ? '' : wordsOfRow(clause.heading);
    return [clause.number?.label[language] ?? '', heading, ...clause.rows.map(wordsOfRow)].join('\n');
  }

  function wordsOfRow(row: Row): string {
    if (row.type === 'shared') return row.blocks.map(wordsOfBlock).join('\n');
    const block = row.texts[language];
    if (block === undefined) return '';
    return [
      row.number?.label[language] ?? '',
      block.type === 'paragraph' ? textOfInlines(block.inlines) : wordsOfBlock(block),
    ].join(' ');
  }

  function wordsOfBlock(block: Block): string {
    switch (block.type) {
      case 'paragraph':
        return paragraphs([block]);
      case 'list':
        return paragraphs(block.items);
      case 'table': {
        const cells = [block.header, ...block.rows.map((row) => row.cells)].flat();
        return [paragraphs(block.caption), ...cells.map((cell) => paragraphs(cell.paragraphs))].join('\n');
      }
      case 'signature':
        return block.columns
          .map(({ above, stamp, below }) => paragraphs([...above, ...(stamp ? [stamp] : []), ...below]))
          .join('\n');
    }
  }

  function paragraphs(all: readonly Paragraph[]): string {
    const said = all.filter((one) => (one.language === null ? first : one.language === language));
    return said.map((one) => textOfInlines(one.inlines)).join('\n');
  }
}
