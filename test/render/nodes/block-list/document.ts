/** An unnumbered list, one paragraph an item. */
import { clause, doc, list, p, shared } from '../../../../src/document/build.js';

export const document = doc({}, clause('annex', shared('days', list(p('Monday'), p('Tuesday')))));
