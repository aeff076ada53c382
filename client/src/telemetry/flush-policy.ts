import { MAX_EVENTS_PER_BATCH } from '@advay/shared/telemetry/envelope';
import { BACKOFF_BASE_MS, BACKOFF_CAP_MS, FLUSH_AFTER_MS, FLUSH_EVENTS } from './limits.ts';
import type { SendOutcome } from './send-batch.ts';

/** Why somebody asks to send now. */
export type FlushReason = 'recorded' | 'timer' | 'round-end' | 'hidden' | 'online' | 'start';

/** What earlier attempts taught; plain data, one for each page. */
export type FlushPolicy = Readonly<{
  failures: number;
  /** Our own patience, and the server's. */
  backoffUntilMs: number;
  retryAfterUntilMs: number;
  /** Halves when a batch is refused as a whole, grows back when one passes. */
  batchLimit: number;
  blockedBy: 'nothing' | 'signed-out' | 'refusal';
}>;

export const FRESH_POLICY: FlushPolicy = {
  failures: 0,
  backoffUntilMs: 0,
  retryAfterUntilMs: 0,
  batchLimit: MAX_EVENTS_PER_BATCH,
  blockedBy: 'nothing',
};

export type FlushDecision =
  | Readonly<{ action: 'send' }>
  /** `untilMs` null: no time will help, only a sign-in or the next start. */
  | Readonly<{ action: 'wait'; untilMs: number | null }>;

/** Whether to send now. All times are of a clock that only grows, whatever happens to the time of day. */
export function decideFlush(
  policy: FlushPolicy,
  ask: Readonly<{
    reason: FlushReason;
    pendingCount: number;
    /** For how long the oldest event has been waiting. */
    oldestWaitedMs: number;
    nowMs: number;
  }>,
): FlushDecision {
  if (ask.pendingCount === 0 || policy.blockedBy !== 'nothing') {
    return { action: 'wait', untilMs: null };
  }
  const allowedAtMs = Math.max(policy.backoffUntilMs, policy.retryAfterUntilMs);
  if (ask.nowMs < allowedAtMs) return { action: 'wait', untilMs: allowedAtMs };
  const dueAtMs = ask.nowMs + FLUSH_AFTER_MS - ask.oldestWaitedMs;
  const isDue = ask.pendingCount >= FLUSH_EVENTS || ask.nowMs >= dueAtMs;
  if (ask.reason !== 'recorded' || isDue) return { action: 'send' };
  return { action: 'wait', untilMs: dueAtMs };
}

/**
 * The network is back: shorten our own wait, but keep it random, since a whole class comes back at once.
 * What the server asked for still holds.
 */
export function afterOnline(policy: FlushPolicy, nowMs: number, random: () => number): FlushPolicy {
  const soonMs = nowMs + random() * BACKOFF_BASE_MS;
  return { ...policy, backoffUntilMs: Math.min(policy.backoffUntilMs, soonMs) };
}

/** A sign-in or a new start lifts what blocked sending; waits stay. */
export function afterStart(policy: FlushPolicy): FlushPolicy {
  return { ...policy, blockedBy: 'nothing' };
}

/** What the outcome of a batch of `sentCount` events changes. */
export function afterOutcome(
  policy: FlushPolicy,
  outcome: SendOutcome,
  sentCount: number,
  nowMs: number,
  random: () => number,
): FlushPolicy {
  switch (outcome.kind) {
    case 'answered':
      return {
        ...FRESH_POLICY,
        batchLimit: Math.min(MAX_EVENTS_PER_BATCH, policy.batchLimit * 2),
      };
    case 'retry': {
      const failed = backOff(policy, nowMs, random);
      if (outcome.retryAfterMs === null) return failed;
      return { ...failed, retryAfterUntilMs: nowMs + outcome.retryAfterMs };
    }
    case 'signed-out':
      return { ...policy, blockedBy: 'signed-out' };
    case 'stopped':
      return { ...policy, blockedBy: 'refusal' };
    case 'refused': {
      if (sentCount > 1) return { ...policy, batchLimit: Math.floor(sentCount / 2) };
      // One event alone was refused and is set aside. When every one is, the fault lies elsewhere:
      // waiting longer each time keeps a passing fault from emptying the outbox.
      return backOff(policy, nowMs, random);
    }
  }
}

function backOff(policy: FlushPolicy, nowMs: number, random: () => number): FlushPolicy {
  const ceilingMs = Math.min(BACKOFF_CAP_MS, BACKOFF_BASE_MS * 2 ** policy.failures);
  return {
    ...policy,
    failures: policy.failures + 1,
    backoffUntilMs: nowMs + random() * ceilingMs,
  };
}
