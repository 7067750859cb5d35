/** Words of a template. */
import { clause, doc, p, row } from '../../../../src/document/build.js';

export const document = doc({}, clause('a', row('r', { en: p('Plain words.') })));
