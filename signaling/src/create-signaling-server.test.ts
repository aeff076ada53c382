import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import { afterEach, expect, it } from 'vitest';
import type { MetricsAccess } from './http/answer-metrics.ts';
import { createMint } from './testing/mint.ts';
import { comeIn, connect } from './testing/test-client.ts';
import { startNode, TEST_ORIGIN, type TestNode } from './testing/test-node.ts';

const mint = await createMint();
let node: TestNode | undefined;
afterEach(() => node?.close());

async function ask(path: string, metrics: MetricsAccess = 'off', token?: string) {
  node ??= await startNode({ ticketKeys: [mint.publicKey], metrics });
  const headers = token === undefined ? {} : { authorization: `Bearer ${token}` };
  return fetch(`http://127.0.0.1:${node.port}${path}`, { headers });
}
afterEach(() => {
  node = undefined;
});

it('says that it is well', async () => {
  const answer = await ask('/signaling/health');
  expect([answer.status, await answer.json()]).toEqual([
    200,
    { status: 'ok', release: 'development' },
  ]);
});

it('leaves every other path to whoever owns the port', async () => {
  expect((await ask('/elsewhere')).headers.get('content-type')).toBeNull();
  expect(await (await ask('/signaling/elsewhere')).json()).toEqual({ reason: 'not-found' });
});

it('shows its metrics to nobody unless told to', async () => {
  expect((await ask('/signaling/metrics')).status).toBe(404);
});

it('shows its metrics to who has the token', async () => {
  const access = { token: 'a token for the scraper' };
  expect((await ask('/signaling/metrics', access)).status).toBe(401);
  expect((await ask('/signaling/metrics', access, 'another')).status).toBe(401);
  const client = await comeIn(node?.port ?? 0, { ticket: await mint.ticket() });
  await client.next('welcome');
  const early = await connect(node?.port ?? 0);
  early.send({ t: 'ping' });
  await early.next('bye');
  const text = await (await ask('/signaling/metrics', access, access.token)).text();
  expect(text).toContain('signaling_connections 1');
  expect(text).toContain('signaling_joins_total 1');
  expect(text).toContain('signaling_byes_total{reason="hello-expected"} 1');
});

it('[S3] takes the origin it is served from where it is told to', async () => {
  node = await startNode({
    ticketKeys: [mint.publicKey],
    origin: { origins: [], ownScheme: 'http' },
  });
  const client = await connect(node.port, 'socket', `http://127.0.0.1:${node.port}`);
  client.cut();
  await expect(connect(node.port, 'socket', 'http://127.0.0.1:1')).rejects.toThrow('403');
  await expect(connect(node.port, 'socket', `https://127.0.0.1:${node.port}`)).rejects.toThrow(
    '403',
  );
});

it('[S9] is there for whoever asks for it by its own name alone, on every path and both transports', async () => {
  node = await startNode({
    ticketKeys: [mint.publicKey],
    origin: { origins: [TEST_ORIGIN], ownScheme: 'http' },
    hosts: { allowedHosts: ['signaling.internal'] },
  });
  const { port } = node;
  const upgrade = {
    connection: 'Upgrade',
    upgrade: 'websocket',
    'sec-websocket-version': '13',
    'sec-websocket-key': 'AAAAAAAAAAAAAAAAAAAAAA==',
  };
  const ask = async (host: string, path: string, more: Record<string, string> = {}) => {
    const headers = { host, origin: `http://${host}`, ...more };
    const asked = request({ host: '127.0.0.1', port, path, headers }).end();
    const status = await Promise.race([
      once(asked, 'response').then(([answer]) => (answer as IncomingMessage).statusCode),
      once(asked, 'upgrade').then(() => 101),
    ]);
    asked.destroy();
    return status;
  };
  const poll = '/signaling/poll/?EIO=4&transport=polling';
  for (const host of ['localhost', `127.0.0.1:${port}`, 'signaling.internal', 'play.example.org']) {
    expect(await ask(host, '/signaling/health'), host).toBe(200);
    expect(await ask(host, poll), host).toBe(200);
    expect(await ask(host, '/signaling/socket', upgrade), host).toBe(101);
  }
  for (const path of ['/signaling/health', '/signaling/metrics', '/signaling/revoke', poll]) {
    expect(await ask(`evil.example:${port}`, path), path).toBe(421);
  }
  expect(await ask(`evil.example:${port}`, '/signaling/socket', upgrade)).toBe(421);
});
