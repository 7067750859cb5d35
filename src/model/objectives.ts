/** What the service is to achieve, each tied to what is measured: a goal without a figure promises nothing. */
import { ref, refs } from './fields/references.js';
import { map, optional, record } from './fields/structure.js';
import { text } from './fields/texts.js';

export const objectives = record(
  map({
    text: text('what is to be achieved, as a noun phrase'),
    owner: optional(ref('parties', 'whose goal it is, where it is not that of both')),
    metrics: refs('metrics', 'by which metrics it is seen'),
  }),
);
