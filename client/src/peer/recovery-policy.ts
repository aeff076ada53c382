import { backoffMs } from './backoff.ts';
import { CONNECT_TIMEOUT_MS, DISCONNECTED_MS, OFFER_TIMEOUT_MS, STEADY_MS } from './limits.ts';

/** How the link stands; `awaited`: fresh ICE servers or the other side's offer are on their way. */
export type LinkCondition =
  | 'none'
  | 'awaited'
  | 'connecting'
  | 'connected'
  | 'disconnected'
  | 'failed';

/** What recovery knows; plain data, one for each link. */
export type RecoveryPolicy = Readonly<{
  /** Slot 0. The other side can only ask for an offer, and waits for one first. */
  isOfferer: boolean;
  condition: LinkCondition;
  conditionSinceMs: number;
  isSignalingUp: boolean;
  isOtherHere: boolean;
  /** When something other than the condition called for a new link: a changed network, a room met anew. */
  calledAtMs: number | null;
  /** New links since the last steady one, and the wait before the next. */
  attempts: number;
  backoffMs: number;
}>;

export type RecoveryEvent =
  | Readonly<{ kind: 'condition'; condition: LinkCondition }>
  | Readonly<{ kind: 'signaling'; isUp: boolean }>
  | Readonly<{ kind: 'other'; isHere: boolean }>
  /** Both sides are present again, so signals may have been lost in between. */
  | Readonly<{ kind: 'room-met' }>
  | Readonly<{ kind: 'network-changed' }>
  /** The connection carries sound and picture of a camera that is no more. */
  | Readonly<{ kind: 'streams-changed' }>
  /** A new link was asked for or is being made, by our doing or the other side's. */
  | Readonly<{ kind: 'renewing' }>;

export type RecoveryDecision =
  | Readonly<{ action: 'renew' }>
  /** `untilMs` null: no time will help, only an event. */
  | Readonly<{ action: 'wait'; untilMs: number | null }>;

export function freshRecovery(isOfferer: boolean, nowMs: number): RecoveryPolicy {
  return {
    isOfferer,
    condition: 'none',
    conditionSinceMs: nowMs,
    isSignalingUp: false,
    isOtherHere: false,
    calledAtMs: null,
    attempts: 0,
    backoffMs: 0,
  };
}

/** What an event changes. */
export function afterRecoveryEvent(
  policy: RecoveryPolicy,
  event: RecoveryEvent,
  nowMs: number,
  random: () => number,
): RecoveryPolicy {
  switch (event.kind) {
    case 'condition':
      return enter(policy, event.condition, nowMs);
    case 'signaling':
      return { ...policy, isSignalingUp: event.isUp };
    case 'other':
      return { ...policy, isOtherHere: event.isHere };
    case 'room-met':
      if (policy.condition === 'connected') return policy;
      return policy.isOfferer
        ? { ...policy, calledAtMs: nowMs }
        : { ...policy, condition: 'awaited', conditionSinceMs: nowMs };
    case 'network-changed':
    case 'streams-changed':
      return policy.condition === 'none' ? policy : { ...policy, calledAtMs: nowMs };
    case 'renewing': {
      const attempts = (isSteady(policy, nowMs) ? 0 : policy.attempts) + 1;
      return {
        ...enter(policy, 'awaited', nowMs),
        conditionSinceMs: nowMs,
        calledAtMs: null,
        attempts,
        backoffMs: backoffMs(attempts, random),
      };
    }
  }
}

/** Whether it is time for a new link. Only ICE's own state, a changed network or a room met anew say so. */
export function decideRecovery(policy: RecoveryPolicy, nowMs: number): RecoveryDecision {
  const troubleAtMs = troubleAt(policy);
  if (troubleAtMs === null || !policy.isSignalingUp || !policy.isOtherHere) {
    return { action: 'wait', untilMs: null };
  }
  const dueAtMs = troubleAtMs + (isSteady(policy, nowMs) ? 0 : policy.backoffMs);
  return nowMs >= dueAtMs ? { action: 'renew' } : { action: 'wait', untilMs: dueAtMs };
}

const PATIENCE_MS: Readonly<Record<Exclude<LinkCondition, 'connected'>, number>> = {
  none: OFFER_TIMEOUT_MS,
  awaited: OFFER_TIMEOUT_MS,
  connecting: CONNECT_TIMEOUT_MS,
  disconnected: DISCONNECTED_MS,
  failed: 0,
};

function troubleAt({ condition, conditionSinceMs, calledAtMs }: RecoveryPolicy): number | null {
  const runsOutMs = condition === 'connected' ? null : conditionSinceMs + PATIENCE_MS[condition];
  if (calledAtMs === null || runsOutMs === null) return calledAtMs ?? runsOutMs;
  return Math.min(calledAtMs, runsOutMs);
}

function isSteady(policy: RecoveryPolicy, nowMs: number): boolean {
  return policy.condition === 'connected' && nowMs - policy.conditionSinceMs >= STEADY_MS;
}

function enter(policy: RecoveryPolicy, condition: LinkCondition, nowMs: number): RecoveryPolicy {
  if (condition === policy.condition) return policy;
  const entered = { ...policy, condition, conditionSinceMs: nowMs };
  return isSteady(policy, nowMs) ? { ...entered, attempts: 0, backoffMs: 0 } : entered;
}
