import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  REVOCATION_TYPE,
  revocationSchema,
  roomTicketSchema,
  TICKET_ALGORITHM,
  TICKET_AUDIENCE,
} from '@advay/shared/schemas/ticket';
import fc from 'fast-check';
import { decodeJwt, decodeProtectedHeader, importJWK, jwtVerify } from 'jose';
import { afterEach, expect, it, vi } from 'vitest';
import { TEST_CONFIG } from '../../testing/test-app.ts';
import { ticketKeyOf } from '../../ticket-key.ts';
import {
  childSubjectOf,
  relativeSubjectOf,
  roomOf,
  storyRoomOf,
  subjectOf,
} from './room-identity.ts';
import { roomsOf } from './rooms-of.ts';
import { signTicket } from './sign-ticket.ts';

const closers: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

const log = { warn: vi.fn() };

/** A signaling service that takes orders and answers with `status`. */
async function openSignaling(status: number) {
  const orders: { path: string; token: string }[] = [];
  const server = createServer((request, response) => {
    const token = (request.headers.authorization ?? '').replace('Bearer ', '');
    orders.push({ path: `${request.method} ${request.url}`, token });
    response.writeHead(status).end();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  closers.push(async () => {
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  });
  const { port } = server.address() as AddressInfo;
  return { orders, url: `http://127.0.0.1:${port}` };
}

it('closes a room or dismisses a subject by an order that the signaling service can verify', async () => {
  const { orders, url } = await openSignaling(204);
  const key = await ticketKeyOf(TEST_CONFIG);
  const meant = [{ room: randomUUID() }, { subject: randomUUID() }];
  const at = new Date('2026-11-24T18:00:00.700Z');
  for (const one of meant) await roomsOf({ signalingUrl: url }, key, log).revoke(one, at);
  for (const [index, { path, token }] of orders.entries()) {
    const { payload } = await jwtVerify(token, await importJWK(key.publicKey, TICKET_ALGORITHM), {
      audience: TICKET_AUDIENCE,
      typ: REVOCATION_TYPE,
    });
    expect(path).toBe('POST /signaling/revoke');
    expect(revocationSchema.parse(payload)).toMatchObject({
      ...meant[index],
      at: Date.parse('2026-11-24T18:00:00Z') / 1_000,
    });
  }
  expect(orders).toHaveLength(meant.length);
});

it('says when the service refuses', async () => {
  const key = await ticketKeyOf(TEST_CONFIG);
  const { url } = await openSignaling(503);
  await expect(
    roomsOf({ signalingUrl: url }, key, log).revoke({ room: randomUUID() }),
  ).rejects.toThrow('503');
});

it('signs exactly the claims of a ticket, with the key named', async () => {
  const key = await ticketKeyOf(TEST_CONFIG);
  const sub = randomUUID();
  const seat = { room: randomUUID(), kind: 'hand_pong', slot: 1, sub, relayOnly: true } as const;
  const now = new Date('2026-11-24T18:00:00.700Z');
  const { ticket, expiresAt } = await signTicket(key, seat, now);
  expect(roomTicketSchema.parse(decodeJwt(ticket))).toMatchObject(seat);
  expect(expiresAt).toBe('2026-11-24T18:05:00.000Z');
  expect(decodeProtectedHeader(ticket)).toMatchObject({
    alg: TICKET_ALGORITHM,
    kid: key.publicKey.kid,
  });
  expect(key.publicKey).not.toHaveProperty('d');
});

it('names rooms and subjects so that no two are alike and none can be guessed', () => {
  const pairOrSeat = fc.record({ pairId: fc.uuid(), seat: fc.constantFrom(0, 1) });
  fc.assert(
    fc.property(pairOrSeat, fc.string(), fc.string(), ({ pairId, seat }, secret, other) => {
      const names = [
        roomOf(secret, pairId),
        subjectOf(secret, pairId, seat),
        subjectOf(secret, pairId, 1 - seat),
        storyRoomOf(secret, pairId),
        childSubjectOf(secret, pairId),
        relativeSubjectOf(secret, pairId),
        ...(other === secret ? [] : [roomOf(other, pairId), storyRoomOf(other, pairId)]),
        pairId,
      ];
      expect(new Set(names).size).toBe(names.length);
      expect(roomOf(secret, pairId)).toBe(names[0]);
      for (const name of names.slice(0, -1)) {
        expect(name).toMatch(
          /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
        );
      }
    }),
  );
});

it('tells the log at the start that no room will ever be closed', async () => {
  const key = await ticketKeyOf(TEST_CONFIG);
  const { url } = await openSignaling(204);
  const told = { warn: vi.fn<(message: string) => void>() };
  roomsOf({ signalingUrl: url }, key, told);
  expect(told.warn).not.toHaveBeenCalled();
  await roomsOf({ signalingUrl: null }, key, told).revoke({ room: randomUUID() });
  expect(told.warn.mock.calls.flat()).toEqual([expect.stringContaining('SIGNALING_URL')]);
});
