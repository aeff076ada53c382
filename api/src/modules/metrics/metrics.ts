import { type IntervalHistogram, monitorEventLoopDelay } from 'node:perf_hooks';
import type { Metric } from '@advay/shared/otlp/metric';
import type { TelemetryVerdict } from '@advay/shared/schemas/telemetry';
import type { FastifyInstance } from 'fastify';
import type { PoolUse } from '../../db/pool-use.ts';
import { EVENT_LOOP_LOOK_MS, REQUEST_BUCKETS_S } from '../../limits.ts';
import { createHistogram } from './histogram.ts';
import { metricsText } from './text-format.ts';

export type Metrics = Readonly<{
  /** Counts what became of a batch's events; null: the whole batch waits for another day. */
  countVerdicts(verdicts: readonly TelemetryVerdict[] | null): void;
  all(): readonly Metric[];
  text(): string;
}>;

/**
 * Counts what goes on, for whoever watches the service: how long requests take, and what became of what devices sent.
 * A label holds a route's pattern, a kind of answer, the name of a pool; nothing that came with a request.
 */
export function createMetrics(app: FastifyInstance, poolUse: () => readonly PoolUse[]): Metrics {
  const requests = createHistogram(
    'api_request_duration_seconds',
    'Time from a request to its answer',
    REQUEST_BUCKETS_S,
  );
  app.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? '(unknown)';
    const status = `${Math.floor(reply.statusCode / 100)}xx`;
    requests.observe({ method: request.method, route, status }, reply.elapsedTime / 1000);
  });

  const lag = monitorEventLoopDelay({ resolution: EVENT_LOOP_LOOK_MS });
  lag.enable();
  app.addHook('onClose', async () => {
    lag.disable();
  });

  const verdicts = new Map<string, number>();
  const count = (kind: string) => verdicts.set(kind, (verdicts.get(kind) ?? 0) + 1);
  function all(): readonly Metric[] {
    const metrics = [
      requests.metric(),
      {
        name: 'api_outbox_verdicts_total',
        kind: 'counter',
        help: 'What became of the events that devices sent; day-full counts batches',
        samples: [...verdicts].map(([verdict, value]) => ({ labels: { verdict }, value })),
      } as const,
      ...loopMetrics(lag),
      ...poolMetrics(poolUse()),
      gauge('process_resident_memory_bytes', 'Memory', process.memoryUsage.rss()),
      gauge('process_uptime_seconds', 'Time since the start', process.uptime()),
    ];
    lag.reset();
    return metrics;
  }

  return {
    countVerdicts(of) {
      if (of === null) count('day-full');
      else for (const each of of) count(each.verdict === 'rejected' ? each.reason : each.verdict);
    },
    all,
    text: () => metricsText(all()),
  };
}

/** Since the metrics were last read; before anything was measured it is zero. */
function loopMetrics(lag: IntervalHistogram): readonly Metric[] {
  const beyond = (ns: number) => Math.max(0, (ns || 0) / 1e6 - EVENT_LOOP_LOOK_MS) / 1000;
  return [
    gauge('api_event_loop_lag_p99_seconds', 'Wait for the loop', beyond(lag.percentile(99))),
    gauge(
      'api_event_loop_lag_max_seconds',
      'Longest wait for the loop',
      beyond(lag.count && lag.max),
    ),
  ];
}

function poolMetrics(pools: readonly PoolUse[]): readonly Metric[] {
  const each = (name: string, help: string, read: (pool: PoolUse) => number): Metric => ({
    name,
    kind: 'gauge',
    help,
    samples: pools.map((pool) => ({ labels: { pool: pool.role }, value: read(pool) })),
  });
  return [
    each('api_pool_connections', 'Connections a pool may have', ({ size }) => size),
    each('api_pool_busy', 'Connections at work', ({ size, asked }) => Math.min(size, asked)),
    each('api_pool_waiting', 'Work that waits for a connection', ({ size, asked }) =>
      Math.max(0, asked - size),
    ),
  ];
}

function gauge(name: string, help: string, value: number): Metric {
  return { name, kind: 'gauge', help, samples: [{ value }] };
}
