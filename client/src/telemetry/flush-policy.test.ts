import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  afterOnline,
  afterOutcome,
  decideFlush,
  type FlushPolicy,
  type FlushReason,
  FRESH_POLICY,
} from './flush-policy.ts';
import { BACKOFF_BASE_MS, BACKOFF_CAP_MS } from './limits.ts';
import { parseRetryAfterMs } from './retry-after.ts';

const FAILED = { kind: 'retry', retryAfterMs: null } as const;
const ask = (reason: FlushReason, pendingCount: number, waitedMs: number) => ({
  reason,
  pendingCount,
  oldestWaitedMs: waitedMs,
  nowMs: 1_000_000,
});
const failed = (times: number, random: number): FlushPolicy => {
  let policy = FRESH_POLICY;
  for (let n = 0; n < times; n += 1) policy = afterOutcome(policy, FAILED, 5, 0, () => random);
  return policy;
};

it('sends at twenty events, after thirty seconds, or when something ends or begins', () => {
  expect(decideFlush(FRESH_POLICY, ask('recorded', 19, 29_999))).toEqual({
    action: 'wait',
    untilMs: 1_000_001,
  });
  expect(decideFlush(FRESH_POLICY, ask('recorded', 20, 0)).action).toBe('send');
  expect(decideFlush(FRESH_POLICY, ask('recorded', 1, 30_000)).action).toBe('send');
  for (const reason of ['round-end', 'hidden', 'online', 'start', 'timer'] as const) {
    expect(decideFlush(FRESH_POLICY, ask(reason, 1, 0)).action).toBe('send');
    expect(decideFlush(FRESH_POLICY, ask(reason, 0, 0))).toEqual({ action: 'wait', untilMs: null });
  }
});

it('waits a random time that may double with each failure, up to a cap', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 60 }), fc.double({ min: 0, max: 1 }), (times, random) => {
      fc.pre(!Number.isNaN(random));
      const { backoffUntilMs } = failed(times, random);
      const ceilingMs = Math.min(BACKOFF_CAP_MS, BACKOFF_BASE_MS * 2 ** (times - 1));
      expect(backoffUntilMs).toBeCloseTo(random * ceilingMs, 3);
    }),
  );
});

it('an answer ends the back-off; the network coming back only shortens it', () => {
  const waiting = failed(6, 1);
  expect(afterOnline(waiting, 0, () => 0.5).backoffUntilMs).toBe(BACKOFF_BASE_MS / 2);
  const answered = { kind: 'answered', verdicts: new Map() } as const;
  expect(afterOutcome(waiting, answered, 5, 0, () => 1)).toEqual(FRESH_POLICY);
});

it('halves a refused batch down to one and grows back', () => {
  let policy = FRESH_POLICY;
  const limits: number[] = [];
  for (let sent = 200; sent > 1; sent = policy.batchLimit) {
    policy = afterOutcome(policy, { kind: 'refused', status: 413 }, sent, 0, () => 0);
    limits.push(policy.batchLimit);
  }
  expect(limits).toEqual([100, 50, 25, 12, 6, 3, 1]);
  policy = afterOutcome(policy, { kind: 'answered', verdicts: new Map() }, 1, 0, () => 0);
  expect(policy.batchLimit).toBe(2);
});

it('reads seconds and dates of Retry-After and shrugs at the rest', () => {
  const date = 'Thu, 01 Jan 2026 00:00:00 GMT';
  const read = (headers: Record<string, string>) => parseRetryAfterMs(new Headers(headers));
  expect(read({ 'retry-after': '120' })).toBe(120_000);
  expect(read({ 'retry-after': 'Thu, 01 Jan 2026 00:00:30 GMT', date })).toBe(30_000);
  expect(read({ 'retry-after': 'Wed, 31 Dec 2025 23:00:00 GMT', date })).toBe(0);
  // Without the server's own moment nothing is known of the distance.
  expect(read({ 'retry-after': 'Thu, 01 Jan 2026 00:00:30 GMT' })).toBeNull();
  expect(read({})).toBeNull();
  fc.assert(
    fc.property(fc.string(), fc.string(), (text, now) => {
      const get = (name: string) => (name === 'date' ? now : text);
      const waitMs = parseRetryAfterMs({ get });
      expect(waitMs === null || (waitMs >= 0 && waitMs <= 3_600_000)).toBe(true);
    }),
  );
});
