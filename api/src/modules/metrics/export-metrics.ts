import { createFairSample } from '@advay/shared/otlp/fair-sample';
import type { OtlpSettings } from '@advay/shared/otlp/otlp-settings';
import type { RequestSpan } from '@advay/shared/otlp/otlp-traces';
import { startExport } from '@advay/shared/otlp/start-export';
import type { FastifyInstance } from 'fastify';
import { SPANS_A_PERIOD } from '../../limits.ts';
import type { Metrics } from './metrics.ts';

type Parts = Readonly<{ metrics: Metrics; settings: OtlpSettings; release: string }>;

/** Sends the metrics and the times of some requests to whom the settings name, until the app closes. */
export function exportMetrics(app: FastifyInstance, { metrics, settings, release }: Parts): void {
  const spans = createFairSample<RequestSpan>(SPANS_A_PERIOD);
  app.addHook('onResponse', async (request, reply) => {
    spans.add({
      method: request.method,
      route: request.routeOptions.url ?? '(unknown)',
      status: reply.statusCode,
      endedAtMs: Date.now(),
      tookMs: reply.elapsedTime,
    });
  });
  const stop = startExport(settings, {
    service: 'advay-api',
    release,
    metrics: metrics.all,
    spans: spans.take,
    log: app.log,
  });
  app.addHook('onClose', stop);
}
