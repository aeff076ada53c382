import { problemSchema } from '@advay/shared/schemas/account';
import { afterAll, expect, it } from 'vitest';
import { serverDatabase } from './db/server-database.ts';
import { OUTAGE_RETRY_S } from './limits.ts';
import { onEmbedded, useDatabase } from './testing/engines.ts';
import { createRealApp, joinFamily, PASSWORD } from './testing/real-family.ts';
import { createTestApp, NEW_CHILD, roundOf, TEST_ORIGIN } from './testing/test-app.ts';
import type { TestDatabase } from './testing/test-database.ts';

const PARENT = '5d3b8f58-2c1e-4a6f-8f4e-3a1b2c3d4e5f';
/** Nobody listens on the port of nobody. */
const NOBODY = 'postgres://app_api@127.0.0.1:1/advay';
const credentials = { email: 'parent@example.org', password: PASSWORD };

const away = serverDatabase({ apiUrl: NOBODY, authUrl: NOBODY, poolSize: 1, prepare: false });
afterAll(() => away.close());

it.each([
  ['GET', '/api/children', undefined],
  ['POST', '/api/children', NEW_CHILD],
  ['POST', '/api/telemetry', { v: 3, sentAt: new Date().toISOString(), events: [roundOf(PARENT)] }],
  ['GET', '/api/account/export', undefined],
] as const)(
  'while the database is away %s %s says when to come back',
  async (method, url, body) => {
    const app = await createTestApp({ database: away } as TestDatabase);
    const answer = await app.inject({
      method,
      url,
      headers: { origin: TEST_ORIGIN, cookie: `parent=${PARENT}` },
      ...(body && { payload: body }),
    });
    expect(answer.statusCode).toBe(503);
    expect(answer.headers['retry-after']).toBe(String(OUTAGE_RETRY_S));
    expect(problemSchema.parse(answer.json()).reason).toBe('server-error');
    expect(answer.body).not.toMatch(/ECONNREFUSED|127\.0\.0\.1/);
  },
);

it.each([
  '/api/auth/sign-up-code',
  '/api/auth/sign-up',
  '/api/auth/sign-in',
  '/api/auth/reset-code',
])('while the database is away %s says when to come back', async (url) => {
  const { app } = await createRealApp({ database: away } as TestDatabase);
  const { email } = credentials;
  const typed = url.endsWith('sign-up') ? { ...credentials, code: '1234 5678' } : credentials;
  const payload = url.endsWith('code') ? { email } : typed;
  const headers = { origin: TEST_ORIGIN };
  const answer = await app.inject({ method: 'POST', url, headers, payload });
  expect([answer.statusCode, answer.headers['retry-after']]).toEqual([503, '5']);
});

onEmbedded('a database that goes away while it is used', (engine) => {
  const database = useDatabase(engine);

  /** The accounts' tables as they are, but from `isAway` on whatever is written meets a shutdown. */
  async function open() {
    const state = { isAway: false };
    const shutDown = () => Object.assign(new Error('terminating connection'), { code: '57P01' });
    const { auth } = database().database;
    const failing = new Proxy(auth, {
      get(target, key) {
        if (state.isAway && ['insert', 'delete', 'update'].includes(String(key))) throw shutDown();
        const member = Reflect.get(target, key);
        return typeof member === 'function' ? member.bind(target) : member;
      },
    });
    const { app } = await createRealApp({
      ...database(),
      database: { ...database().database, auth: failing },
    });
    return { app, state, family: await joinFamily(app) };
  }

  it('signs nobody out that it could not sign out', async () => {
    const { family, state } = await open();
    state.isAway = true;
    const cookie = family.cookie();
    const left = await family.ask('POST', '/api/auth/sign-out', {});
    expect(left.statusCode).toBe(503);
    expect(left.cookies).toEqual([]);
    state.isAway = false;
    expect(family.cookie()).toBe(cookie);
    expect((await family.ask('GET', '/api/account')).statusCode).toBe(200);
  });
});
