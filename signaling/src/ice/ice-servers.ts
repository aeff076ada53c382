import { createHmac, createSecretKey } from 'node:crypto';
import type { Ice } from '@advay/shared/protocol/server-messages';

export type IceSettings = Readonly<{
  stunUrls: readonly string[];
  turn: Readonly<{ urls: readonly string[]; secret: string; ttlS: number }> | null;
}>;

/** ICE servers for one session, whose name the TURN server hears. */
export type IceServersFor = (session: string, isRelayWanted: boolean, nowMs: number) => Ice;

/**
 * The TURN credentials are coturn's `use-auth-secret`: the user is the moment of expiry and a name, the password
 * its HMAC-SHA1 in base64 (draft-uberti-behave-turn-rest).
 */
export function createIceServersFor({ stunUrls, turn }: IceSettings): IceServersFor {
  const stun = stunUrls.length === 0 ? [] : [{ urls: [...stunUrls] }];
  if (turn === null) return () => ({ servers: stun, expiresInMs: null, relayOnly: false });
  const { ttlS } = turn;
  const urls = [...turn.urls];
  const key = createSecretKey(turn.secret, 'utf8');
  return (session, isRelayWanted, nowMs) => {
    const username = `${Math.floor(nowMs / 1_000) + ttlS}:${session}`;
    const credential = createHmac('sha1', key).update(username).digest('base64');
    return {
      servers: [...stun, { urls, username, credential }],
      expiresInMs: ttlS * 1_000,
      relayOnly: isRelayWanted,
    };
  };
}
