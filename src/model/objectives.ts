/** What the service is to achieve, each tied to what is measured: a goal without a figure promises nothing. */
import { refs } from './fields/references.js';
import { map, record } from './fields/structure.js';
import { text } from './fields/texts.js';

export const objectives = record(
  map({
    text: text('what is to be achieved, as a noun phrase'),
    metrics: refs('metrics', 'by which metrics it is seen'),
  }),
);
