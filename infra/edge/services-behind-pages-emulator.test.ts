import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { EDGE_TOKEN_HEADER } from '@advay/api/edge';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CACHE, headersOfAll } from './edge-table.ts';
import { askProbe, EDGE_PROBES } from './testing/edge-probes.ts';
import { hasPagesEmulator, startPagesEmulator } from './testing/pages-emulator.ts';
import { SMALL_SITE } from './testing/small-site.ts';

const TOKEN = 'a-token-of-sixteen-characters-at-least';
const SETTINGS = { strictTransport: true };
/** A text of two letters, unmasked, as servers send it. */
const HELLO_FRAME = Buffer.from([0x81, 2, 0x68, 0x69]);

/** Tells what it was asked, and takes web sockets. */
async function startService() {
  const server = createServer((asked, answer) => {
    answer.writeHead(200, [
      ...['content-type', 'application/json', 'set-cookie', '__Host-a=1; Secure; Path=/'],
      ...['set-cookie', '__Host-b=2; Secure; Path=/'],
    ]);
    let text = '';
    asked.on('data', (chunk: Buffer) => {
      text += chunk.toString();
    });
    asked.on('end', () => {
      const { method, url, headers } = asked;
      answer.end(JSON.stringify({ method, url, headers, text }));
    });
  });
  server.on('upgrade', ({ headers }: IncomingMessage, socket: Duplex) => {
    const key = `${headers['sec-websocket-key']}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`;
    const accept = createHash('sha1').update(key).digest('base64');
    socket.write(
      `HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Accept: ${accept}\r\nSec-WebSocket-Protocol: ${headers['sec-websocket-protocol']?.split(',')[0]}\r\n\r\n`,
    );
    socket.write(HELLO_FRAME);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return { server, origin: `http://127.0.0.1:${port}` };
}

// Slow: the engine of Cloudflare's own edge starts.
describe.runIf(hasPagesEmulator())('behind Pages’ own emulator', () => {
  let service: Awaited<ReturnType<typeof startService>>;
  let pages: Awaited<ReturnType<typeof startPagesEmulator>>;
  beforeAll(async () => {
    service = await startService();
    const services = { api: service.origin, signaling: service.origin };
    pages = await startPagesEmulator(SMALL_SITE, SETTINGS, { services, edgeToken: TOKEN });
  }, 120_000);
  afterAll(async () => {
    await pages.stop();
    service.server.closeAllConnections();
    service.server.close();
  });

  it('a request reaches the service as it was made, and its answer the page with every header', async () => {
    const answer = await fetch(`http://127.0.0.1:${pages.port}/api/children?of=me%2Fyou`, {
      method: 'POST',
      body: '{"nickname":"Sunny Comet"}',
      headers: { cookie: '__Host-session=1', 'x-forwarded-for': '192.0.2.1' },
    });
    const { method, url, headers, text } = (await answer.json()) as Readonly<{
      method: string;
      url: string;
      headers: Readonly<Record<string, string>>;
      text: string;
    }>;
    expect([method, url, text]).toEqual([
      'POST',
      '/api/children?of=me%2Fyou',
      '{"nickname":"Sunny Comet"}',
    ]);
    expect(headers).toMatchObject({ cookie: '__Host-session=1', [EDGE_TOKEN_HEADER]: TOKEN });
    expect(headers['x-forwarded-for']).not.toContain('192.0.2.1');
    expect(answer.headers.getSetCookie()).toHaveLength(2);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      ...Object.fromEntries(headersOfAll(SETTINGS)),
      'cache-control': CACHE.never,
    });
  });

  it('a web socket opens with its protocol, and carries what the service says', async () => {
    const upgrade = request({
      port: pages.port,
      host: '127.0.0.1',
      path: '/signaling/socket',
      headers: {
        connection: 'upgrade',
        upgrade: 'websocket',
        'sec-websocket-version': '13',
        'sec-websocket-key': 'AAAAAAAAAAAAAAAAAAAAAA==',
        'sec-websocket-protocol': 'advay.1, hello.abc',
      },
    }).end();
    const [answer, socket, head] = (await once(upgrade, 'upgrade')) as [
      IncomingMessage,
      Duplex,
      Buffer,
    ];
    expect([answer.statusCode, answer.headers['sec-websocket-protocol']]).toEqual([101, 'advay.1']);
    const [first] = head.length > 0 ? [head] : ((await once(socket, 'data')) as [Buffer]);
    expect(first.toString('latin1')).toContain('hi');
    socket.destroy();
  });

  it('files are what the table says of them, and a service that is gone is said in the API’s form', async () => {
    for (const probe of EDGE_PROBES) await askProbe(pages, probe, SETTINGS);
    service.server.closeAllConnections();
    service.server.close();
    const answer = await fetch(`http://127.0.0.1:${pages.port}/api/health`);
    expect([answer.status, await answer.json()]).toMatchObject([503, { reason: 'server-error' }]);
  });
});
