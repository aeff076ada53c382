import { createServer } from 'node:http';
import { Writable } from 'node:stream';
import { problemSchema } from '@advay/shared/schemas/account';
import { expect, it } from 'vitest';
import { createApp } from './app.ts';
import type { Database } from './db/database.ts';
import { BODY_LIMIT_BYTES, RATE_LIMITS } from './limits.ts';
import type { Accounts } from './modules/accounts/accounts.ts';
import { NEW_CHILD, namedByCookie, TEST_CONFIG, TEST_ORIGIN } from './testing/test-app.ts';

const unreachable = () => Promise.reject(new Error('select password from users: no route to host'));
/** A database that is down. */
const database = {
  kind: 'server',
  withParent: unreachable,
  withTwoParents: unreachable,
  ingestEvents: unreachable,
  assertGuarded: unreachable,
  ping: unreachable,
  close: () => Promise.resolve(),
} as unknown as Database;
const PARENT = { id: '5d3b8f58-2c1e-4a6f-8f4e-3a1b2c3d4e5f', email: 'parent@example.org' };
const accounts: Accounts = {
  ...namedByCookie,
  whoIs: async (cookie) =>
    cookie.includes('parent=')
      ? {
          parent: PARENT,
          session: { id: PARENT.id, confirmedAt: new Date(), confirmedBy: 'password' },
          cookies: [],
        }
      : null,
};
const open = (options: Partial<Parameters<typeof createApp>[0]> = {}) =>
  createApp({ config: TEST_CONFIG, database, accounts, ...options });
const signedIn = { cookie: 'parent=me', origin: TEST_ORIGIN };

it('is healthy without a database, and ready only with one', async () => {
  const app = await open();
  const { release } = TEST_CONFIG;
  expect((await app.inject('/api/health')).json()).toEqual({ status: 'ok', release });
  const ready = await app.inject('/api/ready');
  expect(ready.statusCode).toBe(503);
  expect(ready.headers['retry-after']).toBe('5');
  expect(ready.body).not.toMatch(/select|host/);
});

it('answers a failure of its own without a word about it', async () => {
  const answer = await (await open()).inject({ url: '/api/children', headers: signedIn });
  expect(answer.statusCode).toBe(500);
  expect(problemSchema.parse(answer.json()).reason).toBe('server-error');
  expect(answer.body).not.toMatch(/select|password|host/);
});

it('sends the same guarding headers with every answer', async () => {
  const app = await open();
  const urls = ['/api/health', '/api/nothing', '/api/children', '/nothing', '/api/ready'];
  for (const url of urls) {
    const { headers } = await app.inject(url);
    expect(headers['content-security-policy'], url).toContain("default-src 'none'");
    expect(headers['content-security-policy'], url).not.toContain('unsafe-inline');
    expect(headers['permissions-policy'], url).toBe(
      'camera=(self), microphone=(self), geolocation=()',
    );
    expect(headers['x-content-type-options'], url).toBe('nosniff');
    expect(headers).not.toHaveProperty('access-control-allow-origin');
    expect(headers).not.toHaveProperty('x-powered-by');
    if (url.startsWith('/api')) expect(headers['cache-control'], url).toBe('no-store');
  }
});

it('tells browsers to stay encrypted where every visit is', async () => {
  const encrypted = await open({ headers: { strictTransport: true } });
  const year = 'max-age=31536000; includeSubDomains';
  expect((await encrypted.inject('/nothing')).headers['strict-transport-security']).toBe(year);
  const plain = await open();
  expect((await plain.inject('/nothing')).headers).not.toHaveProperty('strict-transport-security');
});

it.each([
  ['a foreign page', { origin: 'https://evil.example' }, 403],
  ['a page that hides its origin', { origin: 'null' }, 403],
  ['no page at all', {}, 403],
  [
    'our host over another protocol',
    { origin: 'https://home.localhost', host: 'home.localhost' },
    403,
  ],
  ['a frame on a foreign page', { origin: TEST_ORIGIN, 'sec-fetch-site': 'cross-site' }, 403],
  ['a configured origin', { origin: TEST_ORIGIN, 'sec-fetch-site': 'same-origin' }, 401],
  ['the page it served itself', { origin: 'http://home.localhost', host: 'home.localhost' }, 401],
])('takes writes from our own pages alone: %s', async (_page, headers, status) => {
  const answer = await (await open()).inject({
    method: 'POST',
    url: '/api/auth/sign-in',
    headers,
    payload: { email: PARENT.email, password: 'correct horse battery' },
  });
  expect(answer.statusCode).toBe(status);
  expect(answer.json().reason).toBe(status === 403 ? 'foreign-origin' : 'wrong-credentials');
});

it.each([0, 1])(
  'is there for whoever asks for it by its own name alone, behind %s proxies',
  async (hops) => {
    const config = { ...TEST_CONFIG, allowedHosts: ['api.internal'], trustedProxyHops: hops };
    const app = await open({ config });
    app.get('/', (_request, reply) => reply.send('a page'));
    const ask = async (headers: Record<string, string>, url = '/api/account') => {
      const cookie = { cookie: signedIn.cookie };
      const { statusCode, body } = await app.inject({ url, headers: { ...cookie, ...headers } });
      return { statusCode, body };
    };
    for (const host of ['localhost', '127.0.0.1:8080', 'play.test', 'api.internal:8080']) {
      expect((await ask({ host })).statusCode, host).toBe(200);
    }
    const foreign = 'evil.example';
    for (const url of [
      '/',
      '/nothing',
      '/api/account',
      '/api/nothing',
      '/api/health',
      '/api/ready',
    ]) {
      const { statusCode, body } = await ask({ host: foreign }, url);
      expect([statusCode, problemSchema.parse(JSON.parse(body)).reason], url).toEqual([
        421,
        'foreign-origin',
      ]);
    }
    // Whatever else a caller may say of the host changes nothing.
    const forwarded = { 'x-forwarded-host': 'localhost', forwarded: 'host=localhost' };
    expect((await ask({ host: foreign, ...forwarded })).statusCode).toBe(421);
    const write = (headers: Record<string, string>) =>
      app.inject({ method: 'POST', url: '/api/auth/sign-out', headers, payload: {} });
    const origin = `http://${foreign}`;
    expect((await write({ host: foreign, origin })).statusCode).toBe(421);
    expect(
      (await write({ host: 'localhost', origin, 'x-forwarded-host': foreign })).statusCode,
    ).toBe(403);
  },
);

it('takes JSON alone, of a bounded size', async () => {
  const app = await open();
  const post = async (type: string, payload: string | Buffer, more = {}) =>
    app.inject({
      method: 'POST',
      url: '/api/children',
      headers: { ...signedIn, 'content-type': type, ...more },
      payload,
    });
  for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data']) {
    const answer = await post(type, JSON.stringify(NEW_CHILD));
    expect([answer.statusCode, answer.json().reason], type).toEqual([415, 'invalid-request']);
  }
  const large = await post('application/json', JSON.stringify('x'.repeat(BODY_LIMIT_BYTES)));
  expect([large.statusCode, large.json().reason]).toEqual([413, 'too-large']);
  const packed = await post('application/json', Buffer.from([0x1f, 0x8b, 8, 0]), {
    'content-encoding': 'gzip',
  });
  expect([packed.statusCode, packed.json().reason]).toEqual([400, 'invalid-request']);
});

it('answers what it cannot even read in the one shape', async () => {
  const app = await open();
  for (const url of ['/api/%zz', `/api/children/${'x'.repeat(500)}/progress`, '/api/none']) {
    const answer = await app.inject({ url, headers: signedIn });
    expect([400, 404, 414], url).toContain(answer.statusCode);
    problemSchema.parse(answer.json());
  }
});

it('asks a family that floods to wait, and not its neighbours behind the same address', async () => {
  const app = await open({ limits: { ...RATE_LIMITS, perParentPerMinute: 3 } });
  const ask = (url: string) => app.inject({ url, headers: signedIn });
  for (let count = 0; count < 3; count += 1)
    expect((await ask('/api/account')).statusCode).toBe(200);
  const refused = await ask('/api/account');
  expect([refused.statusCode, refused.json().reason]).toEqual([429, 'too-many-requests']);
  expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
  expect((await ask('/api/health')).statusCode).toBe(200);

  const flooded = await open({ limits: { ...RATE_LIMITS, perAddressPerMinute: 2 } });
  const statuses = [];
  for (let count = 0; count < 3; count += 1) {
    statuses.push((await flooded.inject('/api/health')).statusCode);
  }
  expect(statuses).toEqual([200, 200, 429]);
});

it('serves beside static files on the server that embeds it', async () => {
  const app = await open({ serverFactory: (handler) => createServer(handler) });
  app.get('/', (_request, reply) => reply.type('text/html').send('<!doctype html>'));
  app.setNotFoundHandler((_request, reply) => reply.code(404).send('no such page'));
  const address = await app.listen({ host: '127.0.0.1', port: 0 });
  const page = await fetch(address);
  expect(page.headers.get('content-security-policy')).toContain("script-src 'self'");
  expect(await page.text()).toBe('<!doctype html>');
  expect(await (await fetch(`${address}/nowhere`)).text()).toBe('no such page');
  problemSchema.parse(await (await fetch(`${address}/api/nowhere`)).json());
  await app.close();
});

it('logs what was asked and never who or what', async () => {
  const lines: string[] = [];
  const log = new Writable({
    write(chunk, _encoding, done) {
      lines.push(String(chunk));
      done();
    },
  });
  const app = await open({ config: { ...TEST_CONFIG, logLevel: 'debug' }, logStream: log });
  const childId = '0b8f5a52-6f0e-4d7c-9a3b-1c2d3e4f5a6b';
  await app.inject({
    method: 'PATCH',
    url: `/api/children/${childId}?token=query-secret`,
    headers: { ...signedIn, authorization: 'Bearer header-secret', 'user-agent': 'Tablet/1.0' },
    payload: NEW_CHILD,
  });
  const text = lines.join('');
  expect(text).toContain('/api/children/:id');
  expect(text).toContain('"severity":"ERROR"');
  for (const secret of [
    childId,
    'secret',
    'parent=me',
    'Sunny',
    'Tablet',
    '127.0.0.1',
    PARENT.id,
  ]) {
    expect(text).not.toContain(secret);
  }
});
