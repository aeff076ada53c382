import type { Metric, Sample } from './metric.ts';
import { attributesOf, nanosOf, resourceOf, SCOPE, type Sender } from './otlp-value.ts';

/** Counts go on from the start of the process: one that got lost on the way is in the next. */
const CUMULATIVE = 2;

type Times = Readonly<{ startedAtMs: number; nowMs: number }>;

/** The body of OTLP's request for metrics, as JSON has it. */
export function otlpMetrics(metrics: readonly Metric[], sender: Sender, times: Times) {
  return {
    resourceMetrics: [
      {
        resource: resourceOf(sender),
        scopeMetrics: [{ scope: SCOPE, metrics: metrics.map((one) => otlpMetric(one, times)) }],
      },
    ],
  };
}

function otlpMetric({ name, kind, help, samples }: Metric, times: Times) {
  const common = { name, description: help };
  if (kind === 'histogram') {
    const dataPoints = histogramPoints(samples, times);
    return { ...common, histogram: { aggregationTemporality: CUMULATIVE, dataPoints } };
  }
  // JSON has no word for what is no number.
  const told = samples.filter(({ value }) => Number.isFinite(value));
  if (kind === 'gauge') {
    const dataPoints = told.map(({ labels = {}, value }) => ({
      attributes: attributesOf(labels),
      timeUnixNano: nanosOf(times.nowMs),
      asDouble: value,
    }));
    return { ...common, gauge: { dataPoints } };
  }
  const dataPoints = told.map(({ labels = {}, value }) => ({
    attributes: attributesOf(labels),
    ...spanned(times),
    asDouble: value,
  }));
  return {
    ...common,
    sum: { aggregationTemporality: CUMULATIVE, isMonotonic: true, dataPoints },
  };
}

const spanned = ({ startedAtMs, nowMs }: Times) => ({
  startTimeUnixNano: nanosOf(startedAtMs),
  timeUnixNano: nanosOf(nowMs),
});

/** Prometheus counts a value in every bucket it fits into, OTLP in the smallest alone. */
function histogramPoints(samples: readonly Sample[], times: Times) {
  const series = new Map<string, Sample[]>();
  for (const sample of samples) {
    const { le: _, ...labels } = sample.labels ?? {};
    const key = JSON.stringify(labels);
    series.set(key, [...(series.get(key) ?? []), sample]);
  }
  return [...series].map(([key, own]) => {
    const buckets = own
      .filter(({ suffix }) => suffix === '_bucket')
      .map(({ labels, value }) => ({ bound: boundOf(labels?.le), upTo: value }))
      .sort((a, b) => a.bound - b.bound);
    const toldAs = (suffix: string) => own.find((one) => one.suffix === suffix)?.value ?? 0;
    return {
      attributes: attributesOf(JSON.parse(key) as Record<string, string>),
      ...spanned(times),
      count: String(toldAs('_count')),
      sum: toldAs('_sum'),
      bucketCounts: buckets.map(({ upTo }, at) => String(upTo - (buckets[at - 1]?.upTo ?? 0))),
      explicitBounds: buckets.map(({ bound }) => bound).filter(Number.isFinite),
    };
  });
}

const boundOf = (le: string | undefined): number =>
  le === '+Inf' ? Number.POSITIVE_INFINITY : Number(le);
