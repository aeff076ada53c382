import { isPlainRoomTicket } from '@advay/shared/schemas/plain-room-ticket';
import {
  REVOCATION_TYPE,
  type Revocation,
  type RoomTicket,
  revocationSchema,
  roomTicketSchema,
  TICKET_TYPE,
} from '@advay/shared/schemas/ticket';
import type { z } from 'zod';
import { createTokenReader, type TicketJwk, toVerifyingKey } from './signed-token.ts';

type Ending = Readonly<{ exp: number }>;
type Verified<Claims> =
  | Readonly<{ ok: true; claims: Claims }>
  | Readonly<{ ok: false; reason: 'bad-ticket' | 'ticket-expired' }>;

export type TicketVerifier = Readonly<{
  verifyTicket(token: string, nowMs: number): Verified<RoomTicket>;
  verifyRevocation(token: string, nowMs: number): Verified<Revocation>;
}>;

/** Clocks of two machines differ a little. */
const CLOCK_TOLERANCE_S = 5;

/** Reads what the API signed. `keys` are public; several while they are being changed. */
export function createTicketVerifier(jwks: readonly TicketJwk[]): TicketVerifier {
  const read = createTokenReader(jwks.map(toVerifyingKey));
  return {
    verifyTicket(token, nowMs) {
      const value = read(token, TICKET_TYPE);
      return isPlainRoomTicket(value)
        ? inTime(value, nowMs)
        : check(value, roomTicketSchema, nowMs);
    },
    verifyRevocation: (token, nowMs) =>
      check(read(token, REVOCATION_TYPE), revocationSchema, nowMs),
  };
}

/** The schema's fields are all there may be, the audience and the lifetime among them. */
function check<Claims extends Ending>(
  value: unknown,
  schema: z.ZodType<Claims>,
  nowMs: number,
): Verified<Claims> {
  const claims = schema.safeParse(value);
  return claims.success ? inTime(claims.data, nowMs) : { ok: false, reason: 'bad-ticket' };
}

function inTime<Claims extends Ending>(claims: Claims, nowMs: number): Verified<Claims> {
  const isExpired = claims.exp + CLOCK_TOLERANCE_S <= Math.floor(nowMs / 1_000);
  return isExpired ? { ok: false, reason: 'ticket-expired' } : { ok: true, claims };
}
