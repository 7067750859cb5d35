/**
 * The kinds of metric there are. A new kind is a file beside this one and a line in the list; its
 * words stand in the `metrics.yaml` of each locale.
 */
import { abandonment } from './abandonment.js';
import { accuracy } from './accuracy.js';
import { answerServiceLevel } from './answer-service-level.js';
import { asa } from './asa.js';
import { availability } from './availability.js';
import { availabilityBand } from './availability-band.js';
import { backlogAge } from './backlog-age.js';
import { backupSuccess } from './backup-success.js';
import { bandwidth } from './bandwidth.js';
import { csat } from './csat.js';
import { csi } from './csi.js';
import { damageLoss } from './damage-loss.js';
import { errorRate } from './error-rate.js';
import { fcr } from './fcr.js';
import { firstResponse } from './first-response.js';
import { jitter } from './jitter.js';
import { latencyPctl } from './latency-pctl.js';
import { leadTime } from './lead-time.js';
import { maxSingleOutage } from './max-single-outage.js';
import type { Metric } from './metric.js';
import { mtbf } from './mtbf.js';
import { mttr } from './mttr.js';
import { nps } from './nps.js';
import { onTimeDelivery } from './on-time-delivery.js';
import { outageCount } from './outage-count.js';
import { packetLoss } from './packet-loss.js';
import { patch } from './patch.js';
import { reopenRate } from './reopen-rate.js';
import { repairReplace } from './repair-replace.js';
import { reportTimeliness } from './report-timeliness.js';
import { resolutionTime } from './resolution-time.js';
import { restoreTest } from './restore-test.js';
import { rpo } from './rpo.js';
import { rto } from './rto.js';
import { rtt } from './rtt.js';
import { securityNotice } from './security-notice.js';
import { servqualGap } from './servqual-gap.js';
import { throughput } from './throughput.js';
import { updateInterval } from './update-interval.js';

/** All kinds, in the order in which help and messages name them. */
export const METRICS = [
  availability,
  availabilityBand,
  maxSingleOutage,
  outageCount,
  errorRate,
  latencyPctl,
  throughput,
  firstResponse,
  updateInterval,
  resolutionTime,
  mttr,
  mtbf,
  fcr,
  reopenRate,
  backlogAge,
  rto,
  rpo,
  backupSuccess,
  restoreTest,
  packetLoss,
  jitter,
  rtt,
  bandwidth,
  answerServiceLevel,
  asa,
  abandonment,
  csat,
  nps,
  servqualGap,
  csi,
  onTimeDelivery,
  damageLoss,
  leadTime,
  repairReplace,
  reportTimeliness,
  accuracy,
  securityNotice,
  patch,
] as const satisfies readonly Metric[];

export type MetricKind = (typeof METRICS)[number]['id'];

/** Ids of all kinds, for the schema: `kind` is one of them. */
export const METRIC_KINDS: readonly MetricKind[] = METRICS.map((metric) => metric.id);

/** What a kind says of itself. */
export function metricOf(kind: MetricKind): Metric {
  const metric = METRICS.find((one) => one.id === kind);
  if (metric === undefined) throw new Error(`A metric kind is one of the list, not ${kind}.`);
  return metric;
}

export type { CountsWord, Goal, Keys, Metric, SettingKey, TargetKey, Unit } from './metric.js';
