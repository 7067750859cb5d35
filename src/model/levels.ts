/**
 * A multi-level agreement: what stands for everybody, for one group of customers, for one service. A
 * metric belongs to one level; the narrower level counts where two touch the same matter. Source: the
 * corporate, customer and service levels of ITIL.
 */
import { refs } from './fields/references.js';
import { map, optional } from './fields/structure.js';
import { text } from './fields/texts.js';

const level = map({
  covers: text('whom or what the level covers, after "for"'),
  metrics: refs('metrics', 'the metrics of this level'),
});

export const levels = map({
  corporate: optional(level),
  customer: optional(level),
  service: optional(level),
});
