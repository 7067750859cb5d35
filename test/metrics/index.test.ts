import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { METRIC_KINDS, METRICS, type Metric, metricOf } from '../../src/metrics/index.js';

const metrics: readonly Metric[] = METRICS;

describe('the list of metrics', () => {
  it('holds every file of its folder, under the name of the file', () => {
    const files = readdirSync(new URL('../../src/metrics/', import.meta.url))
      .map((name) => name.replace(/\.ts$/, ''))
      .filter((name) => name !== 'index' && name !== 'metric');
    expect([...METRIC_KINDS].sort()).toEqual(files.sort());
  });

  it('finds a kind by its id', () => {
    expect(metricOf('rpo').goal).toBe('within');
  });
});

describe.each(metrics)('$id', (metric) => {
  it('promises in the key that its unit and better direction ask for', () => {
    if (metric.better === 'higher') expect(metric.goal).toBe('at-least');
    else expect(metric.unit === 'time' ? ['within', 'at-most'] : ['at-most']).toContain(metric.goal);
  });

  it('requires the keys that make it measurable', () => {
    const { required } = metric.settings;
    // A share or score is seldom a round number; where it is made of cases in time, each case is simply in time or late.
    if (metric.unit === 'percent' || metric.unit === 'points') expect(required).toContain('round');
    expect(required.includes('counts-from')).toBe(metric.clock);
    expect(required.includes('if-none')).toBe(metric.share);
  });

  it('has `counts` exactly where something must be counted', () => {
    const keys = [metric.settings.required, metric.settings.optional, metric.target.optional].flat();
    expect(keys.includes('counts')).toBe(metric.counts.length > 0);
  });

  it('names no key twice', () => {
    const keys = [...metric.settings.required, ...metric.settings.optional];
    expect(new Set(keys).size).toBe(keys.length);
  });
});
