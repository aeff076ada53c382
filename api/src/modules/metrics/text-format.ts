import type { Labels, Metric } from '@advay/shared/otlp/metric';

/** What is asked for by `content-type`: the text format that Prometheus and its kin read. */
export const METRICS_TYPE = 'text/plain; version=0.0.4; charset=utf-8';

/** Written by hand: a package for it would be read at every cold start, and signaling's is none of the API's. */
export function metricsText(metrics: readonly Metric[]): string {
  return metrics
    .flatMap(({ name, kind, help, samples }) => [
      `# HELP ${name} ${help}`,
      `# TYPE ${name} ${kind}`,
      ...samples.map(
        ({ suffix = '', labels = {}, value }) =>
          `${name}${suffix}${labelsText(labels)} ${numberText(value)}`,
      ),
      '',
    ])
    .join('\n');
}

function labelsText(labels: Labels): string {
  const pairs = Object.entries(labels).map(([name, value]) => `${name}="${escaped(value)}"`);
  return pairs.length === 0 ? '' : `{${pairs.join(',')}}`;
}

const escaped = (value: string): string =>
  value.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n');

function numberText(value: number): string {
  if (value === Number.POSITIVE_INFINITY) return '+Inf';
  return Number.isNaN(value) ? 'NaN' : String(value);
}
