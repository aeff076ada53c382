import type { PeerLinkState } from './peer-link.ts';
import type { RecoveryPolicy } from './recovery-policy.ts';

/** What the application sees of the link. */
export function linkState(
  { condition, isOtherHere }: RecoveryPolicy,
  was: Readonly<{ wasConnected: boolean; isClosed: boolean }>,
): PeerLinkState {
  if (was.isClosed) return 'closed';
  if (condition === 'connected') return 'connected';
  // A path that may come back is no empty room, even while the other side's signaling is away.
  if (!isOtherHere && condition !== 'disconnected') return 'waiting';
  return was.wasConnected ? 'interrupted' : 'connecting';
}
