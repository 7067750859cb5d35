/**
 * Clauses that only this contract has: added after one of the outline, or put in the place of one. Their words
 * are data like all others of the file, printed letter for letter; numbers, references and the mark that shows
 * whose words they are come from the outline.
 */
import { id } from './fields/references.js';
import { map, oneOf, optional, record } from './fields/structure.js';
import { text } from './fields/texts.js';

const words = {
  title: text('its heading'),
  paragraphs: record(
    map({
      text: text('one numbered paragraph, as whole sentences; before items it ends with a colon'),
      items: optional(record(text('one lettered item of the paragraph, without a full stop at its end'))),
    }),
  ),
};

export const ownClauses = record(
  oneOf({
    after: map({ after: id('the clause that it stands after, as `sepakat clauses` names it'), ...words }),
    'instead-of': map({ 'instead-of': id('the clause whose place it takes'), ...words }),
  }),
);
