/** The widths that columns of a DOCX are reckoned from, against the faces of the PDF. */
import { describe, expect, it } from 'vitest';
import { measuredWords } from '../../../src/render/docx/advances.js';
import { openFaces } from '../../../src/render/pdf/fonts.js';
import { faces } from '../../support/faces.js';

const typeface = openFaces(faces);
const size = 9;

describe('words of a table', () => {
  it.each(['regular', 'bold', 'italic'] as const)(
    'are a hundredth wider than in the PDF, letter by letter (%s)',
    (face) => {
      const letters = Array.from({ length: 94 }, (_, at) => String.fromCharCode(33 + at));
      for (const letter of letters) {
        const [word] = measuredWords([{ type: 'text', text: letter }], face);
        expect(word?.width, letter).toBeCloseTo((typeface[face].advance(letter.charCodeAt(0)) * size * 1.01) / 1000, 2);
      }
    },
  );

  it('end at plain spaces and at breaks, and hold together what is bound', () => {
    const money = { type: 'value', kind: 'money', form: 'figure', text: 'IDR 15,000.00', paths: ['fee'] } as const;
    const words = measuredWords([{ type: 'text', text: 'at most ' }, money, { type: 'break' }], 'regular');
    expect(words.map(({ ends }) => ends)).toEqual([false, false, true, true]);
  });
});
