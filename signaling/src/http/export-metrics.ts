import type { Metric } from '@advay/shared/otlp/metric';
import type { OtlpSettings } from '@advay/shared/otlp/otlp-settings';
import { type StopExport, startExport } from '@advay/shared/otlp/start-export';
import type { MetricObjectWithValues, MetricValue } from 'prom-client';
import type { Node } from '../node.ts';
import { metricsRegistry } from './metrics-registry.ts';

/** Sends the node's metrics to whom the settings name. No time of a single connection: it lasts as long as a call. */
export function exportMetrics(node: Node, settings: OtlpSettings, release: string): StopExport {
  const { all } = metricsRegistry(node);
  return startExport(settings, {
    service: 'advay-signaling',
    release,
    metrics: async () => (await all()).flatMap(metricOf),
    spans: () => [],
    log: node.log,
  });
}

type Counted = MetricObjectWithValues<MetricValue<string> & { metricName?: string }>;

function metricOf({ name, help, type, values }: Counted): Metric[] {
  const kind = String(type);
  if (kind !== 'counter' && kind !== 'gauge' && kind !== 'histogram') return [];
  const samples = values.map(({ value, labels, metricName = name }) => ({
    suffix: metricName.slice(name.length),
    labels: Object.fromEntries(Object.entries(labels).map(([label, of]) => [label, String(of)])),
    value,
  }));
  return [{ name, kind, help, samples }];
}
