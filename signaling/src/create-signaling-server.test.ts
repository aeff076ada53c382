import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createSignalingServer } from './create-signaling-server.ts';

const signaling = createSignalingServer();
const server = createServer((request, response) => {
  if (!signaling.handleRequest(request, response)) response.writeHead(404).end();
});
let address = '';

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

it('says that it is well', async () => {
  const answer = await fetch(`${address}/signaling/health`);
  expect([answer.status, await answer.json()]).toEqual([200, { status: 'ok' }]);
});

it('leaves every other path to whoever owns the port', async () => {
  expect((await fetch(`${address}/elsewhere`)).status).toBe(404);
});
