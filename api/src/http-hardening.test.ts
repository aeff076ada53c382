import { createServer } from 'node:http';
import { connect, type Socket } from 'node:net';
import { gzipSync } from 'node:zlib';
import { problemSchema } from '@advay/shared/schemas/account';
import type { FastifyInstance } from 'fastify';
import { afterEach, expect, it } from 'vitest';
import type { AppOptions } from './app.ts';
import { BODY_LIMIT_BYTES, RATE_LIMITS, REQUEST_TIMEOUT_MS } from './limits.ts';
import { createTestApp, TEST_ORIGIN } from './testing/test-app.ts';
import type { TestDatabase } from './testing/test-database.ts';

const PARENT = '5d3b8f58-2c1e-4a6f-8f4e-3a1b2c3d4e5f';
const SLOW_TIMEOUT_MS = 300;
const noDatabase = { database: { kind: 'server' } } as unknown as TestDatabase;
const opened: FastifyInstance[] = [];

afterEach(async () => {
  for (const app of opened.splice(0)) await app.close();
});

async function listen(options: Partial<AppOptions> = {}) {
  const app = await createTestApp(noDatabase, options);
  opened.push(app);
  return { app, port: Number(new URL(await app.listen({ host: '127.0.0.1', port: 0 })).port) };
}

const headersOf = (more: Readonly<Record<string, string | number>>) =>
  Object.entries({
    host: 'play.test',
    origin: TEST_ORIGIN,
    cookie: `parent=${PARENT}`,
    'content-type': 'application/json',
    ...more,
  })
    .map(([name, value]) => `${name}: ${value}\r\n`)
    .join('');

/** Everything the server says on a bare socket until it hangs up. */
function listenTo(socket: Socket): Promise<string> {
  return new Promise((resolve) => {
    let said = '';
    socket.on('data', (chunk) => {
      said += chunk.toString();
    });
    socket.on('error', () => {});
    socket.on('close', () => resolve(said));
  });
}

async function post(port: number, body: string | Buffer, more: Record<string, string> = {}) {
  const socket = connect(port, '127.0.0.1');
  const said = listenTo(socket);
  const head = headersOf({
    'content-length': Buffer.byteLength(body),
    connection: 'close',
    ...more,
  });
  socket.write(`POST /api/telemetry HTTP/1.1\r\n${head}\r\n`);
  socket.write(body);
  return readAnswer(await said);
}

function readAnswer(said: string) {
  const [head = '', body = ''] = said.split('\r\n\r\n');
  return {
    status: Number(head.split(' ')[1]),
    head,
    problem: problemSchema.parse(JSON.parse(body)),
  };
}

it('never unpacks a body, so that a small one cannot become a large one', async () => {
  const { port } = await listen();
  const bomb = gzipSync(Buffer.alloc(64 * 1024 * 1024));
  expect(bomb.length).toBeLessThan(BODY_LIMIT_BYTES);
  const before = process.memoryUsage.rss();
  const { status, problem } = await post(port, bomb, { 'content-encoding': 'gzip' });
  expect([status, problem.reason]).toEqual([400, 'invalid-request']);
  expect(process.memoryUsage.rss() - before).toBeLessThan(32 * 1024 * 1024);
});

it.each([
  '{"__proto__":{"isAdmin":true}}',
  '{"constructor":{"prototype":{"isAdmin":true}}}',
  '{"v":1,"events":[{"__proto__":{"isAdmin":true}}]}',
])('takes no key that reaches into the language: %s', async (body) => {
  const { port } = await listen();
  const { status, problem } = await post(port, body);
  expect([status, problem.reason]).toEqual([400, 'invalid-request']);
  expect({}).not.toHaveProperty('isAdmin');
});

it('stops reading a body that is too large, whether it says so or not', async () => {
  const { port } = await listen();
  const said = await post(port, 'x', { 'content-length': String(BODY_LIMIT_BYTES + 1) });
  expect([said.status, said.problem.reason]).toEqual([413, 'too-large']);

  const socket = connect(port, '127.0.0.1');
  const answer = listenTo(socket);
  socket.write(
    `POST /api/telemetry HTTP/1.1\r\n${headersOf({ 'transfer-encoding': 'chunked' })}\r\n`,
  );
  const chunk = 'x'.repeat(64 * 1024);
  for (let sent = 0; sent <= BODY_LIMIT_BYTES; sent += chunk.length) {
    socket.write(`${chunk.length.toString(16)}\r\n${chunk}\r\n`);
  }
  expect((await answer).split(' ')[1]).toBe('413');
});

it('hangs up on a body that trickles, also on the server that embeds it', async () => {
  const { app, port } = await listen({
    serverFactory: (handler) => createServer({ connectionsCheckingInterval: 50 }, handler),
  });
  expect(app.server.requestTimeout).toBe(REQUEST_TIMEOUT_MS);
  expect(app.server.headersTimeout).toBeLessThan(REQUEST_TIMEOUT_MS);
  app.server.headersTimeout = SLOW_TIMEOUT_MS / 2;
  app.server.requestTimeout = SLOW_TIMEOUT_MS;
  const socket = connect(port, '127.0.0.1');
  const said = listenTo(socket);
  socket.write(`POST /api/telemetry HTTP/1.1\r\n${headersOf({ 'content-length': 1_000 })}\r\n`);
  const trickle = setInterval(() => socket.write('x'), 20);
  socket.once('close', () => clearInterval(trickle));
  expect(await said).toMatch(/^HTTP\/1\.1 408 /);
  expect((await fetch(`http://127.0.0.1:${port}/api/health`)).status).toBe(200);
});

it('tells whoever asks too much when to come back', async () => {
  const { port } = await listen({ limits: { ...RATE_LIMITS, perAddressPerMinute: 1 } });
  await fetch(`http://127.0.0.1:${port}/api/health`);
  const { status, head, problem } = await post(port, '{}');
  expect([status, problem.reason]).toEqual([429, 'too-many-requests']);
  const waitS = Number(/retry-after: (\d+)/i.exec(head)?.[1]);
  expect(waitS).toBeGreaterThan(0);
  expect(waitS).toBeLessThanOrEqual(60);
});
