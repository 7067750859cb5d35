/** How the columns of a table share its width, asked with words as wide as their letters are many. */
import { describe, expect, it } from 'vitest';
import { table } from '../../src/document/build.js';
import { textOfInlines } from '../../src/document/text.js';
import { columnWidths, type TableMeasure } from '../../src/render/column-widths.js';

const letter = 4;
const measure: TableMeasure = {
  width: 480,
  padding: 5,
  words: ({ inlines }) =>
    textOfInlines(inlines)
      .split(' ')
      .map((word) => ({ width: word.length * letter, spaceWidth: 2, ends: false })),
};

const widthsOf = (head: readonly string[], row: readonly string[]): readonly number[] =>
  columnWidths(table(head.map(() => 'left').join(' '), head, { one: row }), measure);

describe('columns of a table', () => {
  it('fill its width', () => {
    const widths = widthsOf(['Contact', 'Hours', 'For'], ['Help desk', 'every day', 'support and escalation']);
    expect(widths.reduce((sum, one) => sum + one, 0)).toBeCloseTo(480, 6);
  });

  it('leave a head in one line where there is room, and a short name whole', () => {
    const [, credit = 0] = widthsOf(['For each', 'Service Credit', 'In money'], ['period', '4%', 'IDR 2,400,000']);
    expect(credit).toBeGreaterThan('Service Credit'.length * letter + 8);
  });

  it('share the room so that none takes more lines than the others need', () => {
    const hours = 'Business Days from 08:00 in the morning to 20:00 in the evening';
    const contact = '+62 31 555 0303, help.desk@computers.example, or the form';
    const widths = widthsOf(
      ['Contact', 'Party', 'For', 'Telephone', 'Hours'],
      ['Help desk', 'Provider', 'support and escalation', contact, hours],
    );
    const spaces = (text: string): number => text.split(' ').length - 1;
    const long = (text: string): number => text.length * letter - spaces(text) * 2;
    const lines = (text: string, at: number): number => long(text) / ((widths[at] ?? 0) - 10);
    expect(lines(hours, 4)).toBeLessThan(2);
    expect(lines(contact, 3)).toBeLessThan(2);
    expect((widths[0] ?? 0) - 10).toBeGreaterThanOrEqual('Help desk'.length * letter - 2);
  });

  it('are none of them narrower than their longest word, within reason', () => {
    const [mail = 0] = widthsOf(['Mail', 'For'], ['help.desk@computers.example', 'word '.repeat(200).trim()]);
    expect(mail).toBeGreaterThanOrEqual('help.desk@computers.example'.length * letter + 10);
  });
});
