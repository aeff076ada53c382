import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  BACKOFF_JITTER,
  BACKOFF_MS,
  CONNECT_TIMEOUT_MS,
  DISCONNECTED_MS,
  OFFER_TIMEOUT_MS,
  STEADY_MS,
} from './limits.ts';
import {
  afterRecoveryEvent,
  decideRecovery,
  freshRecovery,
  type LinkCondition,
  type RecoveryEvent,
} from './recovery-policy.ts';

const LONG_MS = 60_000;

/** A link on a clock that only moves when told. */
function onVirtualClock(isOfferer = true, random = () => 0.5) {
  let nowMs = 0;
  let policy = freshRecovery(isOfferer, nowMs);
  let renewals = 0;
  const apply = (event: RecoveryEvent) => {
    policy = afterRecoveryEvent(policy, event, nowMs, random);
  };
  const link = {
    happen(...events: (RecoveryEvent | LinkCondition)[]) {
      for (const event of events) {
        apply(typeof event === 'string' ? { kind: 'condition', condition: event } : event);
      }
      link.settle();
      return link;
    },
    settle() {
      while (decideRecovery(policy, nowMs).action === 'renew') {
        renewals += 1;
        apply({ kind: 'renewing' });
      }
    },
    pass(forMs: number) {
      const endMs = nowMs + forMs;
      for (;;) {
        const decision = decideRecovery(policy, nowMs);
        if (decision.action === 'renew' || decision.untilMs === null || decision.untilMs > endMs) {
          break;
        }
        nowMs = decision.untilMs;
        link.settle();
      }
      nowMs = endMs;
      return link;
    },
    meet: () => link.happen(UP, HERE, { kind: 'room-met' }),
    steady: () => link.meet().happen('connecting', 'connected').pass(STEADY_MS).forget(),
    forget() {
      renewals = 0;
      return link;
    },
    renewals: () => renewals,
  };
  return link;
}

const UP = { kind: 'signaling', isUp: true } as const;
const DOWN = { kind: 'signaling', isUp: false } as const;
const HERE = { kind: 'other', isHere: true } as const;
const GONE = { kind: 'other', isHere: false } as const;
const NETWORK = { kind: 'network-changed' } as const;

it('offers as soon as both are there, and lets the other side wait for the offer', () => {
  expect(onVirtualClock(true).meet().renewals()).toBe(1);
  expect(
    onVirtualClock(false)
      .meet()
      .pass(OFFER_TIMEOUT_MS - 1)
      .renewals(),
  ).toBe(0);
  expect(onVirtualClock(false).meet().pass(OFFER_TIMEOUT_MS).renewals()).toBe(1);
});

it('waits while a connection is merely disconnected, and renews it after five seconds', () => {
  const link = onVirtualClock().steady().happen('disconnected');
  expect(link.pass(DISCONNECTED_MS - 1).renewals()).toBe(0);
  expect(link.pass(1).renewals()).toBe(1);
});

it('leaves a connection alone that comes back by itself', () => {
  const link = onVirtualClock()
    .steady()
    .happen('disconnected')
    .pass(DISCONNECTED_MS - 1);
  expect(link.happen('connected').pass(LONG_MS).renewals()).toBe(0);
});

it('renews at once when ICE failed or the network changed', () => {
  expect(onVirtualClock().steady().happen('failed').renewals()).toBe(1);
  expect(onVirtualClock().steady().happen(NETWORK).renewals()).toBe(1);
});

it('renews nothing without signaling or without the other side, and catches up when both are back', () => {
  for (const [leave, comeBack] of [
    [DOWN, UP],
    [GONE, HERE],
  ] as const) {
    const link = onVirtualClock().steady().happen(leave, 'disconnected').pass(LONG_MS);
    expect(link.renewals()).toBe(0);
    expect(link.happen(comeBack).renewals()).toBe(1);
  }
});

it('keeps a connected link through a lost and resumed signaling', () => {
  const link = onVirtualClock().steady().happen(DOWN).pass(LONG_MS).meet().pass(LONG_MS);
  expect(link.renewals()).toBe(0);
});

it('makes a fresh offer after a resume that met it half-way', () => {
  const link = onVirtualClock().meet().happen('connecting').forget().happen(DOWN).pass(1_000);
  expect(
    link
      .meet()
      .pass(BACKOFF_MS[1] ?? 0)
      .renewals(),
  ).toBe(1);
});

it('gives a new connection eight seconds, and waits longer from one attempt to the next', () => {
  const link = onVirtualClock().meet().happen('connecting');
  for (const [attempts, waitMs] of BACKOFF_MS.entries()) {
    if (attempts === 0) continue;
    link.forget();
    expect(link.pass(CONNECT_TIMEOUT_MS + waitMs - 1).renewals()).toBe(0);
    expect(link.pass(1).renewals()).toBe(1);
    link.happen('connecting');
  }
});

it('forgets its failures once a connection was steady, and not before', () => {
  const flap = (upMs: number) =>
    onVirtualClock()
      .steady()
      .happen('failed')
      .happen('connecting', 'connected')
      .pass(upMs)
      .forget();
  expect(flap(STEADY_MS).happen('failed').renewals()).toBe(1);
  const unsteady = flap(STEADY_MS - 1).happen('failed');
  expect(unsteady.renewals()).toBe(0);
  expect(unsteady.pass(BACKOFF_MS[1] ?? 0).renewals()).toBe(1);
});

it('never renews faster than the back-off allows, whatever happens', () => {
  const event = fc.constantFrom<RecoveryEvent | LinkCondition>(
    UP,
    HERE,
    { kind: 'room-met' },
    NETWORK,
    DOWN,
    GONE,
    'connecting',
    'connected',
    'disconnected',
    'failed',
  );
  const happening = fc.tuple(event, fc.integer({ min: 0, max: 900 }));
  fc.assert(
    fc.property(fc.boolean(), fc.array(happening, { maxLength: 80 }), (isOfferer, happenings) => {
      const link = onVirtualClock(isOfferer, () => 0);
      let passedMs = 0;
      for (const [what, afterMs] of happenings) {
        link.pass(afterMs).happen(what);
        passedMs += afterMs;
      }
      const shortestMs = (BACKOFF_MS[1] ?? 0) * (1 - BACKOFF_JITTER);
      // Steadiness takes longer than any wait, so it can earn one free attempt each time.
      const free = 1 + Math.floor(passedMs / STEADY_MS);
      expect(link.renewals()).toBeLessThanOrEqual(free + Math.ceil(passedMs / shortestMs));
    }),
  );
});

it('always ends in a renewal while both sides are there and nothing connects', () => {
  const condition = fc.constantFrom<LinkCondition>(
    'awaited',
    'connecting',
    'disconnected',
    'failed',
  );
  fc.assert(
    fc.property(fc.boolean(), fc.array(condition, { maxLength: 20 }), (isOfferer, conditions) => {
      const link = onVirtualClock(isOfferer)
        .meet()
        .happen(...conditions)
        .forget();
      expect(link.pass(LONG_MS).renewals()).toBeGreaterThan(0);
    }),
  );
});
