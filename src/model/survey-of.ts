/** What a metric takes from the survey that it names: the scale of the answers. */
import type { Contract } from './contract.js';
import type { ContractMetric } from './promised.js';

export interface ScaleAt {
  readonly from: number;
  readonly to: number;
  readonly path: string;
}

/** The metric's own scale, or that of its survey; null where neither has one. */
export function scaleOf(id: string, metric: ContractMetric, surveys: Contract['surveys']): ScaleAt | null {
  if ('scale' in metric && metric.scale !== undefined) return { ...metric.scale, path: `metrics.${id}.scale` };
  if (!('survey' in metric) || metric.survey === undefined) return null;
  const found = surveys?.[metric.survey]?.scale;
  return found === undefined ? null : { ...found, path: `surveys.${metric.survey}.scale` };
}
