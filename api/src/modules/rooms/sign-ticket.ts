import { randomUUID } from 'node:crypto';
import type { RoomEntry } from '@advay/shared/schemas/friendship';
import {
  REVOCATION_TYPE,
  type Revocation,
  type RoomTicket,
  TICKET_ALGORITHM,
  TICKET_AUDIENCE,
  TICKET_TYPE,
} from '@advay/shared/schemas/ticket';
import { SignJWT } from 'jose';
import { REVOCATION_LIFETIME_S, STAY_S, TICKET_LIFETIME_S } from '../../limits.ts';
import type { TicketKey } from '../../ticket-key.ts';
import type { Revoked } from './rooms.ts';

export type Seat = Pick<RoomTicket, 'room' | 'kind' | 'slot' | 'sub' | 'relayOnly'>;

export async function signTicket(key: TicketKey, seat: Seat, now: Date): Promise<RoomEntry> {
  const iat = epochSeconds(now);
  const exp = iat + TICKET_LIFETIME_S;
  const until = iat + STAY_S;
  const { room, kind, slot, sub, relayOnly } = seat;
  const base = { aud: TICKET_AUDIENCE, jti: randomUUID(), iat, exp } as const;
  const claims: RoomTicket = { ...base, room, kind, slot, sub, until, relayOnly };
  return {
    ticket: await sign(key, TICKET_TYPE, claims),
    expiresAt: new Date(exp * 1_000).toISOString(),
  };
}

/** `at`: what was signed until then is void; until it is read without it. */
export function signRevocation(
  key: TicketKey,
  revoked: Revoked,
  now: Date,
  at?: Date,
): Promise<string> {
  const iat = epochSeconds(now);
  const exp = iat + REVOCATION_LIFETIME_S;
  const claims: Revocation = {
    aud: TICKET_AUDIENCE,
    jti: randomUUID(),
    iat,
    exp,
    ...(at !== undefined && { at: Math.min(epochSeconds(at), iat) }),
    ...revoked,
  };
  return sign(key, REVOCATION_TYPE, claims);
}

function sign(key: TicketKey, typ: string, claims: RoomTicket | Revocation): Promise<string> {
  return new SignJWT({ ...claims })
    .setProtectedHeader({ alg: TICKET_ALGORITHM, typ, kid: key.id })
    .sign(key.privateKey);
}

function epochSeconds(now: Date): number {
  return Math.floor(now.getTime() / 1_000);
}
