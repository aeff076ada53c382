import { randomUUID } from 'node:crypto';
import type { FastifyInstance, InjectOptions } from 'fastify';
import { beforeAll, expect, it } from 'vitest';
import { createApp } from './app.ts';
import { countLeft } from './testing/count-left.ts';
import { onEveryEngine, useDatabase } from './testing/engines.ts';
import { collectRoutes, nameOf, type Route } from './testing/route-table.ts';
import { NEW_CHILD, roundOf, TEST_CONFIG, TEST_ORIGIN } from './testing/test-app.ts';

const PASSWORD = 'correct horse battery';
/** Open to everybody; any other route wants a parent. */
const OPEN = new Set([
  'GET /api/health',
  'GET /api/ready',
  'GET /api/openapi.json',
  'POST /api/auth/sign-up',
  'POST /api/auth/sign-in',
  'POST /api/auth/sign-out',
]);

type Family = Readonly<{
  cookie: string;
  email: string;
  childId: string;
  /** What must never reach anybody else. */
  marks: readonly string[];
}>;

/** A body that the route takes, about `family`'s own; a route that is missing here stops the matrix. */
function bodyFor(route: Route, family: Pick<Family, 'email' | 'childId'>): object | undefined {
  if (route.schema.body === undefined) return undefined;
  switch (nameOf(route)) {
    case 'POST /api/auth/sign-up':
      return { email: `${randomUUID()}@example.org`, password: PASSWORD };
    case 'POST /api/auth/sign-in':
      return { email: family.email, password: PASSWORD };
    case 'POST /api/auth/sign-out':
      return {};
    case 'DELETE /api/account':
      return { password: PASSWORD };
    case 'POST /api/children':
    case 'PATCH /api/children/:id':
      return { ...NEW_CHILD, avatar: 'whale' };
    case 'POST /api/telemetry':
      return { v: 1, sentAt: new Date().toISOString(), events: [roundOf(family.childId)] };
    default:
      throw new Error(`the matrix has no body for ${nameOf(route)}`);
  }
}

onEveryEngine('every route', (engine) => {
  const database = useDatabase(engine);
  const { onRoute, routes } = collectRoutes();
  let app: FastifyInstance;
  const guarded = () => routes.filter((route) => !OPEN.has(nameOf(route)));

  beforeAll(async () => {
    app = await createApp({ config: TEST_CONFIG, database: database().database, onRoute });
    await app.ready();
  });

  async function join(): Promise<Family> {
    const email = `${randomUUID()}@example.org`;
    const post = (url: string, payload: object, cookie = '') =>
      app.inject({ method: 'POST', url, payload, headers: { origin: TEST_ORIGIN, cookie } });
    const signedUp = await post('/api/auth/sign-up', { email, password: PASSWORD });
    const cookie = signedUp.cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
    const childId: string = (await post('/api/children', NEW_CHILD, cookie)).json().id;
    const round = roundOf(childId);
    const sentAt = new Date().toISOString();
    await post('/api/telemetry', { v: 1, sentAt, events: [round] }, cookie);
    return { cookie, email, childId, marks: [signedUp.json().id, email, childId, round.id] };
  }

  const ask = (route: Route, about: Pick<Family, 'email' | 'childId'>, cookie: string) => {
    const payload = bodyFor(route, about);
    return app.inject({
      method: route.method as NonNullable<InjectOptions['method']>,
      url: route.path.replace(':id', about.childId),
      headers: { origin: TEST_ORIGIN, cookie },
      ...(payload && { payload }),
    });
  };
  const stored = async (family: Family) => ({
    rows: await countLeft(database(), family.marks),
    child: await database().asAdmin(`select * from app.children where id = '${family.childId}'`),
  });

  it('serves the family itself', async () => {
    for (const route of guarded()) {
      const own = await join();
      const { statusCode } = await ask(route, own, own.cookie);
      expect(statusCode, nameOf(route)).toBeGreaterThanOrEqual(200);
      expect(statusCode, nameOf(route)).toBeLessThan(300);
    }
  });

  it('shows and changes nothing of one family for another', async () => {
    const own = await join();
    const before = await stored(own);
    for (const route of guarded()) {
      const other = await join();
      const answer = await ask(route, own, other.cookie);
      const name = nameOf(route);
      if (route.path.includes(':id')) {
        const never = await ask(route, { ...own, childId: randomUUID() }, other.cookie);
        expect([answer.statusCode, never.statusCode], name).toEqual([404, 404]);
        expect({ ...answer.json(), requestId: '' }).toEqual({ ...never.json(), requestId: '' });
      }
      if (name === 'POST /api/telemetry') {
        expect(answer.json().verdicts).toMatchObject([{ reason: 'unknown-child' }]);
      }
      for (const mark of own.marks) expect(answer.body, name).not.toContain(mark);
      expect(await stored(own), name).toEqual(before);
    }
  });

  it('refuses who was signed in once and who never was', async () => {
    const own = await join();
    const guest = await join();
    await app.inject({
      method: 'POST',
      url: '/api/auth/sign-out',
      headers: { origin: TEST_ORIGIN, cookie: guest.cookie },
      payload: {},
    });
    const before = await stored(own);
    for (const route of guarded()) {
      for (const cookie of [guest.cookie, '']) {
        const answer = await ask(route, own, cookie);
        expect([answer.statusCode, answer.json().reason], nameOf(route)).toEqual([
          401,
          'not-signed-in',
        ]);
      }
    }
    expect(await stored(own)).toEqual(before);
  });

  it('tells nothing of a family where it is open to everybody', async () => {
    const own = await join();
    const before = await stored(own);
    expect(routes.filter((route) => OPEN.has(nameOf(route)))).toHaveLength(OPEN.size);
    for (const route of routes.filter((route) => OPEN.has(nameOf(route)))) {
      const stranger = { email: `${randomUUID()}@example.org`, childId: randomUUID() };
      const { body } = await ask(route, stranger, '');
      for (const mark of own.marks) expect(body, nameOf(route)).not.toContain(mark);
    }
    expect(await stored(own)).toEqual(before);
  });
});
