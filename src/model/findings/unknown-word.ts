/** A word that is not among those a key may have. */
import { type Diagnostic, diagnostic } from '../../source/diagnostic.js';
import { nearest, onlyNearest } from '../../source/nearest.js';
import { notYet } from './not-yet.js';
import { type Place, subject } from './place.js';
import { shown } from './shown.js';

export function unknownWord(
  place: Place,
  written: string,
  options: readonly string[],
  later: readonly string[],
): Diagnostic {
  if (later.includes(written)) return notYet(place, written, `write ${inWords(options)}`);
  const longer = options.filter((option) => option.startsWith(written));
  const meant = nearest(written, options) ?? (longer.length === 1 ? longer[0] : null);
  const sure = onlyNearest(written, [...options, ...later]);
  return diagnostic({
    code: 'model/unknown-word',
    message: `${shown(written)} is not a word that ${subject(place)} may have.`,
    help: `write ${meant ?? inWords(options)}`,
    path: place.path,
    ...(sure !== null && sure === meant && { fix: { kind: 'value' as const, text: sure } }),
  });
}

/** `a, b or c` */
export function inWords(options: readonly string[]): string {
  if (options.length < 2) return options.join('');
  return `${options.slice(0, -1).join(', ')} or ${options.at(-1)}`;
}
