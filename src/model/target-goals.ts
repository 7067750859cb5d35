/**
 * The figure of a target that a result is compared with, and which of two such figures asks for less.
 * Where a kind counts cases in time that figure is the share of cases, all of them where none is named.
 */
import { metricOf } from '../metrics/index.js';
import { compareDurations, type Duration } from '../values/duration.js';
import { comparePercents, type Percent, WHOLE } from '../values/percent.js';
import { printQuantity } from '../values/quantity.js';
import type { Score } from '../values/score.js';
import type { ContractMetric } from './promised.js';

export type TargetFigure = Percent | Duration | Score | number;

/** A target of any kind, or a step of its ramp. */
type Figures = Readonly<Record<string, unknown>>;

/** The key under which a target of this metric, or a step of its ramp, has its figure. */
export function goalKey({ kind }: ContractMetric): string {
  const { goal, target } = metricOf(kind);
  const keys: readonly string[] = [...target.required, ...target.optional];
  return keys.includes('share') ? 'share' : goal;
}

export function figureOf(metric: ContractMetric, target: object): TargetFigure {
  const key = goalKey(metric);
  const found = (target as Figures)[key] as TargetFigure | undefined;
  return found ?? WHOLE;
}

/** True where `figure` asks for less than `other`; null where the two cannot be compared. */
export function asksLess(metric: ContractMetric, figure: TargetFigure, other: TargetFigure): boolean | null {
  const order = compareFigures(figure, other);
  if (order === null) return null;
  const higherIsBetter = goalKey(metric) === 'share' || metricOf(metric.kind).better === 'higher';
  return higherIsBetter ? order < 0 : order > 0;
}

export function printFigure(figure: TargetFigure): string {
  return typeof figure === 'number' ? `${figure}` : printQuantity(figure);
}

function compareFigures(one: TargetFigure, other: TargetFigure): number | null {
  if (typeof one === 'number' || typeof other === 'number') return Number(one) - Number(other);
  if (one.type === 'percent' && other.type === 'percent') return comparePercents(one, other);
  if (one.type === 'duration' && other.type === 'duration') return compareDurations(one, other);
  if (one.type === 'score' && other.type === 'score') return Number(one.micro - other.micro);
  return null;
}
