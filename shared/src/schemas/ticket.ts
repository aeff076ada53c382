import { z } from 'zod';

export const ROOM_KINDS = ['hand_pong', 'storytime'] as const;
export type RoomKind = (typeof ROOM_KINDS)[number];

/** RSA, since a ticket is signed once, and verified by a service that has little else to do. */
export const TICKET_ALGORITHM = 'RS256';
export const TICKET_KEY_MIN_BITS = 2_048;
export const TICKET_AUDIENCE = 'advay-signaling';
/** The header's `typ`: what was signed for one purpose is good for no other. */
export const TICKET_TYPE = 'room-ticket+jwt';
export const REVOCATION_TYPE = 'room-revocation+jwt';

export const TICKET_LIFETIME_MAX_S = 5 * 60;
export const REVOCATION_LIFETIME_MAX_S = 60;
export const STAY_MAX_S = 6 * 60 * 60;

const epochSeconds = z.int().min(0);

/** Claims of a room ticket: the API's word on who may sit where, and how long. */
export const roomTicketSchema = z
  .strictObject({
    aud: z.literal(TICKET_AUDIENCE),
    room: z.uuid(),
    kind: z.enum(ROOM_KINDS),
    /** A guest has no seat until the host lets them onto slot 1. */
    slot: z.literal([0, 1, 'guest']),
    /** Whose device it is. Not a name, and another one in every room. */
    sub: z.uuid(),
    jti: z.uuid(),
    iat: epochSeconds,
    exp: epochSeconds,
    /** When the stay ends, however long the ticket was good for. */
    until: epochSeconds,
    /** The two homes should not learn each other's address. */
    relayOnly: z.boolean(),
  })
  .refine(({ iat, exp }) => exp > iat && exp - iat <= TICKET_LIFETIME_MAX_S, {
    path: ['exp'],
    message: `must be at most ${TICKET_LIFETIME_MAX_S} s after iat`,
  })
  .refine(({ iat, exp, until }) => until >= exp && until - iat <= STAY_MAX_S, {
    path: ['until'],
    message: `must be after exp and at most ${STAY_MAX_S} s after iat`,
  });
export type RoomTicket = z.infer<typeof roomTicketSchema>;

const revocationClaims = {
  aud: z.literal(TICKET_AUDIENCE),
  jti: z.uuid(),
  iat: epochSeconds,
  exp: epochSeconds,
  /** What was signed until then is void: an order that is given again means its first moment. Without it, now. */
  at: epochSeconds.optional(),
};

/** Claims of a revocation: the API takes its word back, for a room or for one subject. */
export const revocationSchema = z
  .union([
    z.strictObject({ ...revocationClaims, room: z.uuid() }),
    z.strictObject({ ...revocationClaims, subject: z.uuid() }),
  ])
  .refine(({ iat, exp }) => exp > iat && exp - iat <= REVOCATION_LIFETIME_MAX_S, {
    path: ['exp'],
    message: `must be at most ${REVOCATION_LIFETIME_MAX_S} s after iat`,
  })
  .refine(({ iat, at = iat }) => at <= iat, { path: ['at'], message: 'must not be after iat' });
export type Revocation = z.infer<typeof revocationSchema>;
