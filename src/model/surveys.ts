/**
 * A survey that one or more metrics are taken from: who is asked, by whom, how often and how chosen. Without these
 * a score is an opinion about an opinion. A metric that names a survey leaves to it what the survey says.
 */
import { duration, percent, period } from './fields/quantities.js';
import { ref } from './fields/references.js';
import { choice, map, optional, record } from './fields/structure.js';
import { text } from './fields/texts.js';
import { flag, word } from './fields/words.js';
import { audience, scale } from './metrics.js';

export const surveys = record(
  map({
    name: text('what it is called'),
    by: ref('parties', 'who runs it'),
    with: text('with what it is run, such as a form sent by e-mail'),
    asks: text('who is asked, after "asks"'),
    every: optional(period('once in which period; after each case where nothing is written')),
    sample: choice(
      'all',
      word('survey-sample', ['everyone'], 'whether all of them are asked, or how many'),
      map({ random: percent('the share of them that is asked, drawn at random') }),
    ),
    audience: optional(audience()),
    scale: optional(scale()),
    questions: optional(record(text('one question, as it is asked'))),
    'open-for': optional(duration('how long after the question an answer counts')),
    anonymous: optional(flag('true where nobody learns who gave which answer')),
  }),
);
