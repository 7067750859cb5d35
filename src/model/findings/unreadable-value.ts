/** A text that is no date, no percentage, no money; the sentence comes from the value's own reader. */
import { type Diagnostic, diagnostic } from '../../source/diagnostic.js';
import { aboutPlace, type Place, subject } from './place.js';
import { shown } from './shown.js';

/** The value of a sensitive field is neither in the message nor in the help. */
export function unreadableValue(place: Place, message: string, help: string): Diagnostic {
  const about = aboutPlace(place);
  const code = 'model/unreadable-value';
  if (about?.sensitive) {
    return diagnostic({
      code,
      message: `${subject(place)} cannot be read.`,
      help: `write ${about.describe}`,
      path: place.path,
    });
  }
  const { raw } = place;
  const inSentence = (sentence: string) =>
    typeof raw === 'string' ? sentence.replaceAll(raw, () => shown(raw)) : sentence;
  return diagnostic({ code, message: inSentence(message), help: inSentence(help), path: place.path });
}
