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
    const share = metric.better === 'higher' ? 'at-least' : 'at-most';
    expect(metric.goal).toBe(metric.unit === 'time' ? 'within' : share);
  });

  it('requires the keys that make it measurable', () => {
    const { required } = metric.settings;
    expect(required.includes('round')).toBe(metric.sampled);
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
