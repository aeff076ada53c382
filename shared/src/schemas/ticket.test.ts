import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  REVOCATION_LIFETIME_MAX_S,
  revocationSchema,
  roomTicketSchema,
  STAY_MAX_S,
  TICKET_AUDIENCE,
  TICKET_LIFETIME_MAX_S,
} from './ticket.ts';

const uuid = 'a3b0c442-98fc-4c14-9afb-f4c8996fb924';
const iat = 1_790_000_000;
const ticket = {
  aud: TICKET_AUDIENCE,
  room: uuid,
  kind: 'storytime',
  slot: 'guest',
  sub: uuid,
  jti: uuid,
  iat,
  exp: iat + 60,
  until: iat + 3_600,
  relayOnly: false,
};
const accepts = (change: object) => roomTicketSchema.safeParse({ ...ticket, ...change }).success;

it('[S10] takes a seat or a guest, for five minutes at most', () => {
  for (const slot of [0, 1, 'guest']) expect(accepts({ slot })).toBe(true);
  for (const slot of [2, -1, '0', null]) expect(accepts({ slot })).toBe(false);
  fc.assert(
    fc.property(fc.integer({ min: -400, max: 400 }), (lifetimeS) => {
      const isGood = lifetimeS > 0 && lifetimeS <= TICKET_LIFETIME_MAX_S;
      expect(accepts({ exp: iat + lifetimeS })).toBe(isGood);
    }),
  );
});

it('[S12] knows a longest stay', () => {
  expect(accepts({ until: iat + STAY_MAX_S })).toBe(true);
  expect(accepts({ until: iat + STAY_MAX_S + 1 })).toBe(false);
  expect(accepts({ until: iat + 59 })).toBe(false);
});

it('[S11] has no room for a name or anything else', () => {
  fc.assert(
    fc.property(fc.string(), fc.jsonValue(), (key, value) => {
      fc.pre(!(key in ticket) && key !== '__proto__');
      expect(accepts({ [key]: value })).toBe(false);
    }),
  );
});

it('[S13] revokes a room or a subject, soon or never', () => {
  const claims = { aud: TICKET_AUDIENCE, jti: uuid, iat, exp: iat + REVOCATION_LIFETIME_MAX_S };
  expect(revocationSchema.safeParse({ ...claims, room: uuid }).success).toBe(true);
  expect(revocationSchema.safeParse({ ...claims, subject: uuid }).success).toBe(true);
  expect(revocationSchema.safeParse({ ...claims, room: uuid, subject: uuid }).success).toBe(false);
  expect(revocationSchema.safeParse(claims).success).toBe(false);
  expect(revocationSchema.safeParse({ ...claims, at: iat - 600, room: uuid }).success).toBe(true);
  expect(revocationSchema.safeParse({ ...claims, at: iat + 1, room: uuid }).success).toBe(false);
  expect(revocationSchema.safeParse({ ...claims, exp: claims.exp + 1, room: uuid }).success).toBe(
    false,
  );
});
