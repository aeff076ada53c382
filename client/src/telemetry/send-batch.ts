import type { TelemetryEnvelope, TelemetryEvent } from '@advay/shared/schemas/telemetry';
import { TELEMETRY_VERSION } from '@advay/shared/telemetry/envelope';
import { isFields } from '../api/api-answer-shape.ts';
import { KEEPALIVE_BYTES, SEND_TIMEOUT_MS } from './limits.ts';
import { parseRetryAfterMs } from './retry-after.ts';

/** What became of one event of a batch. */
export type EventVerdict =
  | Readonly<{ verdict: 'stored' }>
  | Readonly<{ verdict: 'rejected'; reason: string }>;

export type SendOutcome =
  /** The API judged these events, by event id; any it left out stay in the outbox. */
  | Readonly<{ kind: 'answered'; verdicts: ReadonlyMap<string, EventVerdict> }>
  /** No network, 408, 429 or 5xx: the same batch may well pass later. */
  | Readonly<{ kind: 'retry'; retryAfterMs: number | null }>
  | Readonly<{ kind: 'signed-out' }>
  /** 400 or 413: the batch as a whole will never pass. */
  | Readonly<{ kind: 'refused'; status: number }>
  /** Any other status: sending again would change nothing. */
  | Readonly<{ kind: 'stopped'; status: number }>;

export type SendDeps = Readonly<{
  fetch: typeof fetch;
  /** Milliseconds since 1970, as this device has them. */
  epochMs: () => number;
}>;

const PATH = '/api/telemetry';

/** Posts one batch and reads the answer; never throws for what a network or a server does. */
export async function sendBatch(
  events: readonly TelemetryEvent[],
  deps: SendDeps,
): Promise<SendOutcome> {
  let response: Response;
  let answer: unknown;
  try {
    response = await deps.fetch(PATH, {
      ...request(envelope(events, deps.epochMs())),
      signal: AbortSignal.timeout(SEND_TIMEOUT_MS),
    });
    // A body cut off on its way, or a hotel's log-in page, is no answer of the API.
    answer = response.ok ? await response.json() : null;
  } catch {
    return { kind: 'retry', retryAfterMs: null };
  }
  if (response.ok) {
    const verdicts = readVerdicts(answer, events);
    return verdicts.size > 0
      ? { kind: 'answered', verdicts }
      : { kind: 'retry', retryAfterMs: null };
  }
  const { status } = response;
  if (status === 401) return { kind: 'signed-out' };
  if (status === 400 || status === 413) return { kind: 'refused', status };
  if (status === 408 || status === 429 || status >= 500) {
    return { kind: 'retry', retryAfterMs: parseRetryAfterMs(response.headers) };
  }
  return { kind: 'stopped', status };
}

/**
 * Posts what fits while the page goes away. Nobody may be left to read an answer, so none is waited for:
 * the events stay in the outbox, and their ids make the later resend harmless.
 */
export function sendWhileHiding(events: readonly TelemetryEvent[], deps: SendDeps): void {
  const sentAtMs = deps.epochMs();
  const fitting: TelemetryEvent[] = [];
  let bytes = sizeBytes(envelope([], sentAtMs));
  for (const event of events) {
    bytes += sizeBytes(JSON.stringify(event)) + 1;
    if (bytes > KEEPALIVE_BYTES) break;
    fitting.push(event);
  }
  if (fitting.length === 0) return;
  deps
    .fetch(PATH, { ...request(envelope(fitting, sentAtMs)), keepalive: true })
    .catch(() => undefined);
}

function envelope(events: readonly TelemetryEvent[], sentAtMs: number): string {
  const sent: TelemetryEnvelope = {
    v: TELEMETRY_VERSION,
    sentAt: new Date(sentAtMs).toISOString(),
    events,
  };
  return JSON.stringify(sent);
}

function request(body: string): RequestInit {
  return {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json' },
    body,
  };
}

function sizeBytes(text: string): number {
  return new TextEncoder().encode(text).byteLength;
}

function readVerdicts(
  answer: unknown,
  events: readonly TelemetryEvent[],
): Map<string, EventVerdict> {
  const verdicts = new Map<string, EventVerdict>();
  const list = isFields(answer) && Array.isArray(answer.verdicts) ? answer.verdicts : [];
  for (const entry of list.filter(isFields)) {
    const event = events[Number(entry.index)];
    // A verdict whose index and id disagree is about no event of this batch.
    if (!event || (entry.id !== null && entry.id !== event.id)) continue;
    if (entry.verdict === 'accepted' || entry.verdict === 'duplicate') {
      verdicts.set(event.id, { verdict: 'stored' });
    } else if (entry.verdict === 'rejected') {
      verdicts.set(event.id, { verdict: 'rejected', reason: String(entry.reason) });
    }
  }
  return verdicts;
}
