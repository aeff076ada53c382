import { createHmac } from 'node:crypto';
import type { Ice } from '@advay/shared/protocol/server-messages';

export type IceSettings = Readonly<{
  stunUrls: readonly string[];
  turn: Readonly<{ urls: readonly string[]; secret: string; ttlS: number }> | null;
}>;

/**
 * ICE servers for one session. The TURN credentials are coturn's `use-auth-secret`: the user is the moment of
 * expiry and a name, the password its HMAC-SHA1 in base64 (draft-uberti-behave-turn-rest).
 */
export function iceServersFor(
  { stunUrls, turn }: IceSettings,
  session: string,
  isRelayWanted: boolean,
  nowMs: number,
): Ice {
  const stun = stunUrls.length === 0 ? [] : [{ urls: [...stunUrls] }];
  if (turn === null) return { servers: stun, expiresInMs: null, relayOnly: false };
  const username = `${Math.floor(nowMs / 1_000) + turn.ttlS}:${session}`;
  const credential = createHmac('sha1', turn.secret).update(username).digest('base64');
  return {
    servers: [...stun, { urls: [...turn.urls], username, credential }],
    expiresInMs: turn.ttlS * 1_000,
    relayOnly: isRelayWanted,
  };
}
