import type { Config } from '../../config.ts';
import { SIGNALING_TIMEOUT_MS } from '../../limits.ts';
import type { TicketKey } from '../../ticket-key.ts';
import type { Rooms } from './rooms.ts';
import { signRevocation } from './sign-ticket.ts';

type Log = Readonly<{ warn(message: string): void }>;

/** Rooms at the signaling service that the settings name. Without one none is ever closed, which the log is told. */
export function roomsOf(
  { signalingUrl }: Pick<Config, 'signalingUrl'>,
  key: TicketKey,
  log: Log,
): Rooms {
  if (signalingUrl === null) {
    log.warn(
      'no SIGNALING_URL: when a friendship or an agreement ends, a room that is open stays so until its time is over',
    );
    return { revoke: () => Promise.resolve() };
  }
  return {
    async revoke(revoked, at) {
      const order = await signRevocation(key, revoked, new Date(), at);
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
