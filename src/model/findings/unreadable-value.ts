/** A text that is no date, no percentage, no money; the sentence comes from the value's own reader. */
import { type Diagnostic, diagnostic } from '../../source/diagnostic.js';
import type { LeafKind } from '../fields/field.js';
import type { Problem } from '../fields/problem.js';
import { aboutPlace, type Place, subject } from './place.js';
import { shown } from './shown.js';

/** How a sensitive value is written, said without the value. */
const FORMS: { readonly [L in LeafKind]?: string } = {
  country: ', as two letters of ISO 3166 such as ID',
  date: ', as year, month and day: 1990-12-31',
  identifier: ', on one line and without spaces around it',
  name: ', on one line and without spaces around it',
};

/** The value of a sensitive field is neither in the message nor in the help. */
export function unreadableValue(
  place: Place,
  { message, help, instead }: Extract<Problem, { readonly type: 'value' }>,
): Diagnostic {
  const about = aboutPlace(place);
  const code = 'model/unreadable-value';
  if (about?.sensitive) {
    return diagnostic({
      code,
      message: `${subject(place)} cannot be read.`,
      help: `write ${about.describe}${FORMS[about.leaf] ?? ''}`,
      path: place.path,
    });
  }
  const { raw } = place;
  const inSentence = (sentence: string) =>
    typeof raw === 'string' ? sentence.replaceAll(raw, () => shown(raw)) : sentence;
  const fix = instead === undefined ? {} : { fix: { kind: 'value' as const, text: instead } };
  return diagnostic({ code, message: inSentence(message), help: inSentence(help), path: place.path, ...fix });
}
