import { createPrivateKey, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SOCKET_PATH } from '@advay/shared/protocol/transports';
import { PROTOCOL_VERSION } from '@advay/shared/protocol/version';
import { TICKET_ALGORITHM, TICKET_TYPE } from '@advay/shared/schemas/ticket';
import { expect, test } from '@playwright/test';
import { decodeJwt, decodeProtectedHeader, SignJWT } from 'jose';
import { WebSocket } from 'ws';
import { befriend, startTwoFamilies, type TwoFamilies, tapFriend } from './two-families.ts';

// Who comes into a room of two children at the whole product, and what everybody else gets: nothing.

let families: TwoFamilies;
test.beforeAll(async () => {
  families = await startTwoFamilies();
  await befriend(families);
});
test.afterAll(() => families.close());

async function ticketOf(slot: 0 | 1): Promise<string> {
  const { homes, url } = families;
  const { request } = homes[slot].page;
  const [friendship] = await (await request.get(`${url}/api/friendships`)).json();
  const answer = await request.post(`${url}/api/friendships/${friendship.id}/ticket`, {
    data: {},
    headers: { origin: url },
  });
  return (await answer.json()).ticket;
}

/** Says hello on a live socket; everything that comes back until it is quiet or closed. */
async function knock(ticket: string, origin = families.url): Promise<string[]> {
  const address = families.product.url.replace('http', 'ws') + SOCKET_PATH;
  const socket = new WebSocket(address, { headers: { origin } });
  const heard: string[] = [];
  socket.on('message', (data) => heard.push(String(data)));
  const refused = new Promise<string>((done) =>
    socket.once('unexpected-response', (_request, response) => done(`${response.statusCode}`)),
  );
  const opened = await Promise.race([once(socket, 'open').then(() => null), refused]);
  if (opened !== null) return [opened];
  socket.send(JSON.stringify({ t: 'hello', v: PROTOCOL_VERSION, ticket }));
  await new Promise((done) => setTimeout(done, 1_500));
  socket.terminate();
  return heard;
}

const reasons = (heard: string[]) =>
  heard.map((text) => JSON.parse(text).reason ?? JSON.parse(text).t);

test('a ticket of the API opens its seat once, and to its own pages alone', async () => {
  const ticket = await ticketOf(0);
  const [welcome] = await knock(ticket);
  expect(JSON.parse(welcome ?? '')).toMatchObject({ t: 'welcome', slot: 0, kind: 'hand_pong' });
  expect(reasons(await knock(ticket))).toEqual(['ticket-used']);
  const fresh = await ticketOf(0);
  const [head, body, signature] = fresh.split('.');
  expect(
    reasons(await knock(`${head}.${body}.${signature?.split('').reverse().join('')}`)),
  ).toEqual(['bad-ticket']);
  expect(await knock(fresh, 'https://elsewhere.example')).toEqual(['403']);
});

test('a guest without admission hears that it waits and nothing else of the room', async () => {
  const { homes, product, url } = families;
  await tapFriend(homes[0], url);
  await homes[0].page.getByRole('button', { name: 'Use a finger' }).click();
  await expect(homes[0].page.getByRole('button', { name: 'The bear' })).toBeVisible();

  const ticket = await ticketOf(1);
  const key = createPrivateKey(await readFile(join(product.dataDir, 'ticket-rsa-key.pem')));
  const { kid } = decodeProtectedHeader(ticket);
  const claims = { ...decodeJwt(ticket), slot: 'guest', sub: randomUUID(), jti: randomUUID() };
  const asGuest = await new SignJWT(claims)
    .setProtectedHeader({ alg: TICKET_ALGORITHM, typ: TICKET_TYPE, ...(kid && { kid }) })
    .sign(key);
  expect(await knock(asGuest)).toEqual([JSON.stringify({ t: 'waiting' })]);
});
