import {
  REVOCATION_TYPE,
  type Revocation,
  type RoomTicket,
  revocationSchema,
  roomTicketSchema,
  TICKET_ALGORITHM,
  TICKET_AUDIENCE,
  TICKET_TYPE,
} from '@advay/shared/schemas/ticket';
import { createLocalJWKSet, errors, type JWK, type JWTPayload, jwtVerify } from 'jose';
import type { z } from 'zod';

type Verified<Claims> =
  | Readonly<{ ok: true; claims: Claims }>
  | Readonly<{ ok: false; reason: 'bad-ticket' | 'ticket-expired' }>;

export type TicketVerifier = Readonly<{
  verifyTicket(token: string): Promise<Verified<RoomTicket>>;
  verifyRevocation(token: string): Promise<Verified<Revocation>>;
}>;

/** Clocks of two machines differ a little. */
const CLOCK_TOLERANCE_S = 5;

/** Reads what the API signed. `keys` are public; several while they are being changed. */
export function createTicketVerifier(keys: readonly JWK[]): TicketVerifier {
  const keySet = createLocalJWKSet({ keys: [...keys] });

  async function verify<Claims>(
    token: string,
    typ: string,
    schema: z.ZodType<Claims>,
  ): Promise<Verified<Claims>> {
    let payload: JWTPayload;
    try {
      ({ payload } = await jwtVerify(token, keySet, {
        algorithms: [TICKET_ALGORITHM],
        audience: TICKET_AUDIENCE,
        typ,
        clockTolerance: CLOCK_TOLERANCE_S,
        requiredClaims: ['exp', 'iat', 'jti'],
      }));
    } catch (error) {
      const isExpired = error instanceof errors.JWTExpired;
      return { ok: false, reason: isExpired ? 'ticket-expired' : 'bad-ticket' };
    }
    const claims = schema.safeParse(payload);
    return claims.success ? { ok: true, claims: claims.data } : { ok: false, reason: 'bad-ticket' };
  }

  return {
    verifyTicket: (token) => verify(token, TICKET_TYPE, roomTicketSchema),
    verifyRevocation: (token) => verify(token, REVOCATION_TYPE, revocationSchema),
  };
}
