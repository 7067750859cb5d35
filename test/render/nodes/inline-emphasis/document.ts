/** Emphasis, and strong words inside it. */
import { clause, doc, emphasis, p, row, strong } from '../../../../src/document/build.js';

export const document = doc({}, clause('a', row('r', { en: p('This ', emphasis('is ', strong('so')), '.') })));
