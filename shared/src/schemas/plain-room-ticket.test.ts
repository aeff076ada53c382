import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isPlainRoomTicket } from './plain-room-ticket.ts';
import { roomTicketSchema, STAY_MAX_S, TICKET_AUDIENCE, TICKET_LIFETIME_MAX_S } from './ticket.ts';

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

const odd = fc.jsonValue({ maxDepth: 1 });
const often = (...values: unknown[]) =>
  fc.oneof({ weight: 12, arbitrary: fc.constantFrom(...values) }, { weight: 1, arbitrary: odd });
const id = fc.oneof(
  { weight: 12, arbitrary: fc.uuid() },
  fc.constantFrom(uuid.toUpperCase(), `${uuid}0`, uuid.replace('4c14', '9c14'), uuid.slice(1)),
  odd,
);
const anything = fc.record(
  {
    aud: often(TICKET_AUDIENCE),
    room: id,
    kind: often('hand_pong', 'storytime', 'chess'),
    slot: often(0, 1, 'guest', 2),
    sub: id,
    jti: id,
    iat: often(iat, iat, iat, 0, -1, 0.5),
    exp: often(iat + 1, iat + TICKET_LIFETIME_MAX_S, iat + TICKET_LIFETIME_MAX_S + 1, iat),
    until: often(iat + STAY_MAX_S, iat + STAY_MAX_S + 1, iat + TICKET_LIFETIME_MAX_S),
    relayOnly: often(true, false),
    __proto__: odd,
    more: odd,
  },
  {
    requiredKeys: ['aud', 'room', 'kind', 'slot', 'sub', 'jti', 'iat', 'exp', 'until'],
    noNullPrototype: true,
  },
);

it('[S11] takes nothing for plain that the schema would refuse, or read otherwise', () => {
  fc.assert(
    fc.property(fc.oneof({ weight: 9, arbitrary: anything }, odd), (written) => {
      const value: unknown = JSON.parse(JSON.stringify(written));
      if (isPlainRoomTicket(value)) expect(roomTicketSchema.parse(value)).toEqual(value);
    }),
    { numRuns: 5_000 },
  );
});

it('[S11] takes what the API writes, and holds each bound that the schema holds', () => {
  const longest = { ...ticket, exp: iat + TICKET_LIFETIME_MAX_S, until: iat + STAY_MAX_S };
  for (const plain of [ticket, longest, { ...ticket, slot: 0, kind: 'hand_pong' }]) {
    expect(isPlainRoomTicket(plain)).toBe(true);
  }
  for (const other of [
    { ...ticket, aud: 'elsewhere' },
    { ...ticket, kind: 'chess' },
    { ...ticket, slot: 2 },
    { ...ticket, room: uuid.replaceAll('-', '') },
    { ...ticket, sub: uuid.replace('4c14', '9c14') },
    { ...ticket, jti: '' },
    { ...ticket, relayOnly: 0 },
    { ...ticket, iat: -1 },
    { ...ticket, exp: iat },
    { ...ticket, exp: iat + 1.5 },
    { ...longest, exp: longest.exp + 1 },
    { ...longest, until: longest.until + 1 },
    { ...ticket, until: iat + 59 },
    { ...ticket, more: 1 },
    null,
    [],
  ]) {
    expect(isPlainRoomTicket(other)).toBe(false);
  }
});
