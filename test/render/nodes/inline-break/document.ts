/** A break of the line within a paragraph. */
import { br, clause, doc, p, row } from '../../../../src/document/build.js';

export const document = doc({}, clause('a', row('r', { en: p('One', br, 'two') })));
