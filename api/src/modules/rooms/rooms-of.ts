import type { Config } from '../../config.ts';
import { SIGNALING_TIMEOUT_MS } from '../../limits.ts';
import type { TicketKey } from '../../ticket-key.ts';
import type { Rooms } from './rooms.ts';
import { signRevocation } from './sign-ticket.ts';

/** Rooms at the signaling service that the settings name; without one there are none to close. */
export function roomsOf({ signalingUrl }: Pick<Config, 'signalingUrl'>, key: TicketKey): Rooms {
  if (signalingUrl === null) return { revoke: () => Promise.resolve() };
  return {
    async revoke(room) {
      const order = await signRevocation(key, room, new Date());
      const answer = await fetch(`${signalingUrl}/signaling/revoke`, {
        method: 'POST',
        headers: { authorization: `Bearer ${order}` },
        signal: AbortSignal.timeout(SIGNALING_TIMEOUT_MS),
      });
      await answer.body?.cancel();
      if (answer.status !== 204) {
        throw new Error(`the signaling service answered ${answer.status} to a revocation`);
      }
    },
  };
}
