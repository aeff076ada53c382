import { BYE, type ByeReason } from '@advay/shared/protocol/bye-reasons';
import { backoffMs } from './backoff.ts';
import { STEADY_MS } from './limits.ts';

/** How a connection ended: the server said why, or it just broke. */
export type Ending = Readonly<{
  /** Null when it broke. */
  reason: ByeReason | null;
  /** What the server asks us to wait at least. */
  retryInMs: number;
  /** How long it had been up; 0 when it never was. */
  upForMs: number;
}>;

export type Reconnect =
  | Readonly<{ action: 'stop'; reason: ByeReason }>
  | Readonly<{ action: 'come-back'; keepsSession: boolean; inMs: number; attempts: number }>;

/** What to do after a connection ended, when `attempts` in a row had failed before it. */
export function decideReconnect(ending: Ending, attempts: number, random: () => number): Reconnect {
  const then = ending.reason === null ? 'resume' : BYE[ending.reason].next;
  if (then === 'stop' && ending.reason !== null) return { action: 'stop', reason: ending.reason };
  const failed = ending.upForMs >= STEADY_MS ? 0 : attempts;
  return {
    action: 'come-back',
    keepsSession: then === 'resume',
    inMs: Math.max(ending.retryInMs, backoffMs(failed, random)),
    attempts: failed + 1,
  };
}
