/** Points of a survey: a leaf like other quantities, within limits that depend on the instrument. */
import { type Parsed, refused } from '../../values/parsed.js';
import { parseScore, type Score } from '../../values/score.js';
import { type Field, textField } from './field.js';

/** From `least` to `most`. */
export function score(describe: string, least: number, most: number): Field<Score> {
  return textField({ leaf: 'score', describe }, (text): Parsed<Score> => {
    const read = parseScore(text);
    if (!read.ok) return read;
    const points = Number(read.value.micro) / 1e6;
    if (points >= least && points <= most) return read;
    return refused(`${text} is outside ${least} to ${most}.`, `write a number from ${least} to ${most}`);
  });
}
