import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { subprotocolsFor } from '@advay/shared/protocol/handshake-hello';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { WebSocket, WebSocketServer } from 'ws';
import { createWebSocketWire } from './websocket-wire.ts';

const HELLO = { t: 'hello', v: 1, ticket: 'a.b.c' } as const;
const offered = subprotocolsFor(HELLO).join(',');
const closing: (() => void)[] = [];

/** Like a browser's, it fails when nothing is taken of what it offered; unlike one, it would throw then. */
class PageSocket extends WebSocket {
  constructor(address: URL, subprotocols: string[]) {
    super(address, subprotocols);
    this.on('error', () => {});
  }
}
beforeEach(() => void vi.stubGlobal('WebSocket', PageSocket));
afterEach(() => {
  vi.unstubAllGlobals();
  for (const close of closing.splice(0)) close();
});

/** What it was offered each time; it takes what `take` chooses of it. */
async function startServer(take: (offers: Set<string>) => string | false) {
  const offers: string[] = [];
  const doors = new WebSocketServer({ noServer: true, handleProtocols: take });
  const server = createServer().listen(0, '127.0.0.1');
  server.on('upgrade', (request: IncomingMessage, socket, head) => {
    offers.push(request.headers['sec-websocket-protocol'] ?? '');
    doors.handleUpgrade(request, socket, head, (page) => page.send('{"t":"pong"}'));
  });
  await new Promise((listening) => server.once('listening', listening));
  closing.push(() => {
    for (const page of doors.clients) page.terminate();
    server.close();
  });
  return { offers, origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

/** How often the hello was said with the handshake, by the time the first text came. */
function openWith(open: ReturnType<typeof createWebSocketWire>, origin: string) {
  return new Promise<boolean[] | 'ended'>((done) => {
    const opened: boolean[] = [];
    const wire = open(origin, HELLO, {
      onOpen: (isHelloSaid) => opened.push(isHelloSaid),
      onText: () => done(opened),
      onEnd: () => done('ended'),
    });
    closing.push(() => wire.close());
  });
}

it('[S8] brings the hello along with the handshake', async () => {
  const { offers, origin } = await startServer(() => 'advay.1');
  expect(await openWith(createWebSocketWire(), origin)).toEqual([true]);
  expect(offers).toEqual([offered]);
});

it('[S8] says it afterwards where the handshake came back without it, and offers it no more', async () => {
  const { offers, origin } = await startServer(() => false);
  const open = createWebSocketWire();
  expect(await openWith(open, origin)).toEqual([false]);
  expect(await openWith(open, origin)).toEqual([false]);
  expect(offers.at(-1)).toBe('');
  expect(offers[0]).toBe(offered);
});

it('ends where there is no server at all', async () => {
  expect(await openWith(createWebSocketWire(), 'http://127.0.0.1:9')).toBe('ended');
});
