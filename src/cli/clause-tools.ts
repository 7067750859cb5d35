/**
 * What `sepakat clauses` looks for clauses with. A part of its own in `dist`, for no other command goes past the
 * library's door, and every run would read it.
 */
export { rootCursor } from '../assemble/cursor.js';
export { factSentences } from '../assemble/fact-sentences.js';
export { clausesOf } from '../assemble/library.js';
export { idOfOwnClause, placeOwnClauses } from '../assemble/own-clauses.js';
export { selectClauses } from '../assemble/select.js';
export { layTemplates } from '../compose/own-texts.js';
export { contractShape } from '../model/shape.js';
export { nearest } from '../source/nearest.js';
