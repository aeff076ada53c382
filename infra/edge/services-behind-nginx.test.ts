import { once } from 'node:events';
import { createServer, type IncomingMessage, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it } from 'vitest';
import { headersOfAll } from './edge-table.ts';
import { NAVIGATES, TAKES_ALL } from './testing/edge.ts';
import { hasNginx, startNginx } from './testing/nginx-edge.ts';
import { SMALL_SITE } from './testing/small-site.ts';

/** Says of itself what the API says, and lets itself be upgraded. */
async function startService() {
  const server = createServer((asked, answer) => {
    const isThere = asked.url === '/api/health';
    answer.writeHead(isThere ? 200 : 404, {
      ...Object.fromEntries(headersOfAll({ strictTransport: true })),
      'cache-control': 'no-store',
      'content-type': 'application/json',
    });
    answer.end(JSON.stringify({ host: asked.headers.host, by: asked.headers['x-forwarded-for'] }));
  });
  server.on('upgrade', (asked: IncomingMessage, socket) => {
    socket.end(
      `HTTP/1.1 101 Switching Protocols\r\nConnection: upgrade\r\nUpgrade: websocket\r\nX-Path: ${asked.url}\r\nX-Port: ${asked.socket.localPort}\r\n\r\n`,
    );
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return { server, origin: `http://127.0.0.1:${port}` };
}

it.runIf(hasNginx())('nginx sends the services on, and says every header once', async () => {
  const api = await startService();
  const signaling = await startService();
  const services = { api: api.origin, signaling: signaling.origin };
  const nginx = await startNginx(SMALL_SITE, {}, services);
  try {
    const health = await nginx.ask({ path: '/api/health', accept: TAKES_ALL });
    expect(health.status).toBe(200);
    expect(health.headers).toMatchObject({
      ...Object.fromEntries(headersOfAll({})),
      'cache-control': 'no-store',
      'content-type': 'application/json',
    });
    expect(health.headers).not.toHaveProperty('strict-transport-security');
    expect(JSON.parse(health.body)).toEqual({ host: `127.0.0.1:${nginx.port}`, by: '127.0.0.1' });

    const missing = await nginx.ask({ path: '/api/nothing', accept: NAVIGATES });
    expect([missing.status, JSON.parse(missing.body).by]).toEqual([404, '127.0.0.1']);

    const upgrade = request({
      port: nginx.port,
      path: '/signaling/socket',
      headers: { connection: 'upgrade', upgrade: 'websocket' },
    }).end();
    const [answer, socket] = await once(upgrade, 'upgrade');
    expect([answer.statusCode, answer.headers['x-path']]).toEqual([101, '/signaling/socket']);
    expect(signaling.origin).toContain(`:${answer.headers['x-port']}`);
    socket.destroy();
  } finally {
    await nginx.stop();
    api.server.close();
    signaling.server.close();
  }
});
