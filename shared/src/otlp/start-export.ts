import type { Metric } from './metric.ts';
import { otlpMetrics } from './otlp-metrics.ts';
import type { OtlpSettings } from './otlp-settings.ts';
import { otlpTraces, type RequestSpan } from './otlp-traces.ts';

/** A collector that has not answered by then is one that is down; a process that ends waits less. */
const ANSWER_WITHIN_MS = 10_000;
const LAST_ANSWER_WITHIN_MS = 2_000;

type Log = Readonly<
  Record<'info' | 'warn', (fields: Readonly<Record<string, unknown>>, message: string) => void>
>;

export type Exported = Readonly<{
  service: string;
  release: string;
  metrics(): Promise<readonly Metric[]> | readonly Metric[];
  /** The requests since the last time. */
  spans(): readonly RequestSpan[];
  log: Log;
}>;

/** Sends what was counted once more, and no more after it. */
export type StopExport = () => Promise<void>;

/**
 * Tells the collector in each period what was counted. Nothing waits for it: while one answer is out no other is asked
 * for, what it does not take is dropped, and an outage is one line of the log, however long it is.
 */
export function startExport(settings: OtlpSettings, exported: Exported): StopExport {
  const { endpoint, headers, periodMs } = settings;
  const { service, release, log } = exported;
  const sender = { service, release, instance: crypto.randomUUID() };
  const startedAtMs = Date.now();
  let isDown = false;
  let sending: Promise<void> | null = null;

  async function post(path: string, body: object, signal: AbortSignal): Promise<void> {
    const answer = await fetch(`${endpoint}${path}`, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json' },
      body: JSON.stringify(body),
      // Its headers may hold a key, which is for nobody else.
      redirect: 'error',
      signal,
    });
    await answer.body?.cancel();
    if (!answer.ok) throw new Error(`answered ${answer.status}`);
  }

  async function send(withinMs: number): Promise<void> {
    const spans = exported.spans();
    const signal = AbortSignal.timeout(withinMs);
    try {
      const metrics = await exported.metrics();
      const times = { startedAtMs, nowMs: Date.now() };
      await post('/v1/metrics', otlpMetrics(metrics, sender, times), signal);
      if (spans.length > 0) await post('/v1/traces', otlpTraces(spans, sender), signal);
      if (isDown) log.info({}, 'the collector takes what is counted again');
      isDown = false;
    } catch (error) {
      if (!isDown)
        log.warn({ reason: reasonOf(error) }, 'the collector does not take what is counted');
      isDown = true;
    }
  }

  const timer = setInterval(() => {
    sending ??= send(ANSWER_WITHIN_MS).finally(() => {
      sending = null;
    });
  }, periodMs);
  // A process that has nothing else to do ends.
  timer.unref();

  return async () => {
    clearInterval(timer);
    // One that is under way is not waited for: a collector that hangs would hold the end up.
    if (sending === null) await send(LAST_ANSWER_WITHIN_MS);
  };
}

/** Without the address, which may hold a key. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  const { code } = (error.cause ?? {}) as { code?: unknown };
  return typeof code === 'string' ? code : error.message;
}
