import { BYE, BYE_REASONS } from '@advay/shared/protocol/bye-reasons';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { BACKOFF_JITTER, BACKOFF_MS, STEADY_MS } from './limits.ts';
import { decideReconnect } from './reconnect-policy.ts';

const broken = { reason: null, retryInMs: 0, upForMs: 0 };
const middle = () => 0.5;

it('[S6] does what each reason asks for', () => {
  for (const reason of BYE_REASONS) {
    const decision = decideReconnect({ ...broken, reason }, 0, middle);
    const { next } = BYE[reason];
    expect(decision).toMatchObject(
      next === 'stop'
        ? { action: 'stop', reason }
        : { action: 'come-back', keepsSession: next === 'resume' },
    );
  }
});

it('resumes a connection that broke, later from one attempt to the next', () => {
  for (const [attempts, waitMs] of BACKOFF_MS.entries()) {
    expect(decideReconnect(broken, attempts, middle)).toEqual({
      action: 'come-back',
      keepsSession: true,
      inMs: waitMs,
      attempts: attempts + 1,
    });
  }
});

it('comes back at once after a connection that held, and not after one that flaps', () => {
  expect(decideReconnect({ ...broken, upForMs: STEADY_MS }, 4, middle)).toMatchObject({
    inMs: 0,
    attempts: 1,
  });
  expect(decideReconnect({ ...broken, upForMs: STEADY_MS - 1 }, 1, middle)).toMatchObject({
    inMs: BACKOFF_MS[1],
    attempts: 2,
  });
});

it('[S74] never comes back before the time that the server named, nor long after its own plan', () => {
  const retryInMs = fc.integer({ min: 0, max: 60_000 });
  const random = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(retryInMs, fc.nat(20), random, (retryMs, attempts, share) => {
      const ending = { reason: 'draining', retryInMs: retryMs, upForMs: 0 } as const;
      const decision = decideReconnect(ending, attempts, () => share);
      if (decision.action !== 'come-back') throw new Error('draining is no reason to stop');
      const planMs = BACKOFF_MS[Math.min(attempts, BACKOFF_MS.length - 1)] ?? 0;
      expect(decision.inMs).toBeGreaterThanOrEqual(retryMs);
      expect(decision.inMs).toBeLessThanOrEqual(Math.max(retryMs, planMs * (1 + BACKOFF_JITTER)));
    }),
  );
});
