import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import type { ServerMessage } from '@advay/shared/protocol/server-messages';
import { SOCKET_PATH } from '@advay/shared/protocol/transports';
import { PROTOCOL_VERSION } from '@advay/shared/protocol/version';
import type { RoomTicket } from '@advay/shared/schemas/ticket';
import { expect } from '@playwright/test';
import { decodeJwt } from 'jose';
import { WebSocket } from 'ws';
import { ask } from '../join-family.ts';
import type { Product } from '../product.ts';
import { mintTicket } from './mint-tickets.ts';
import { test } from './network-test.ts';
import type { FamilyHome, TwoFamilies } from './two-families.ts';

// Who comes into a room of two children at the whole product, and what everybody else gets: nothing.

async function ticketOf({ page }: FamilyHome, { url }: TwoFamilies): Promise<string> {
  const [friendship] = await ask<{ id: string }[]>(page, url, 'GET', '/api/friendships');
  const path = `/api/friendships/${friendship?.id}/ticket`;
  return (await ask<{ ticket: string }>(page, url, 'POST', path, {})).ticket;
}

type Knock = Readonly<{ heard: string[]; leave(): void }>;

/** Says hello at the server's own door, and asks for a sign of life; all that comes back until that, or until it is closed. */
async function knock({ url }: Product, ticket: string, origin = url): Promise<Knock> {
  const socket = new WebSocket(url.replace('http', 'ws') + SOCKET_PATH, { headers: { origin } });
  const heard: string[] = [];
  const done = new Promise<void>((resolve) => {
    socket.on('message', (data) => {
      const message = JSON.parse(String(data)) as ServerMessage;
      if (message.t === 'pong') resolve();
      else heard.push('reason' in message ? message.reason : String(data));
    });
    socket.once('close', () => resolve());
  });
  const refused = new Promise<number | undefined>((resolve) =>
    socket.once('unexpected-response', (_request, { statusCode }) => resolve(statusCode)),
  );
  const status = await Promise.race([once(socket, 'open').then(() => null), refused]);
  if (status !== null) return { heard: [String(status)], leave: () => undefined };
  socket.send(JSON.stringify({ t: 'hello', v: PROTOCOL_VERSION, ticket }));
  socket.send(JSON.stringify({ t: 'ping' }));
  await done;
  return { heard, leave: () => socket.terminate() };
}

test('a ticket of the API opens its seat once, and to its own pages alone; a guest without admission hears that it waits, and nothing else', async ({
  friends,
}) => {
  const families = await friends();
  const { homes, product } = families;
  const ticket = await ticketOf(homes[0], families);
  const host = await knock(product, ticket);
  expect(host.heard.map((text) => JSON.parse(text))).toMatchObject([
    { t: 'welcome', slot: 0, kind: 'hand_pong' },
  ]);
  expect((await knock(product, ticket)).heard).toEqual(['ticket-used']);
  const fresh = await ticketOf(homes[0], families);
  const [head, body, signature] = fresh.split('.');
  const forged = `${head}.${body}.${signature?.split('').reverse().join('')}`;
  expect((await knock(product, forged)).heard).toEqual(['bad-ticket']);
  expect((await knock(product, fresh, 'https://elsewhere.example')).heard).toEqual(['403']);

  // Somebody is at home, and the guest's ticket is as good as the API's own.
  const { room, kind } = decodeJwt<RoomTicket>(fresh);
  const guest = await mintTicket(product, { room, kind, slot: 'guest', sub: randomUUID() });
  expect((await knock(product, guest)).heard).toEqual([JSON.stringify({ t: 'waiting' })]);
  host.leave();
});
