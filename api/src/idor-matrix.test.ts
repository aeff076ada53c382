import { randomUUID } from 'node:crypto';
import type { FastifyInstance, InjectOptions } from 'fastify';
import { decodeJwt } from 'jose';
import { beforeAll, expect, it } from 'vitest';
import { countLeft } from './testing/count-left.ts';
import { onEveryEngine, useDatabase } from './testing/engines.ts';
import { joinPlaying } from './testing/friends.ts';
import {
  bodyFor,
  idsOfNobody,
  joinMatrix,
  type MatrixFamily,
  type MatrixOwner,
  type MatrixWorld,
  pathFor,
} from './testing/matrix-family.ts';
import { createRealApp } from './testing/real-family.ts';
import { collectRoutes, nameOf, type Route } from './testing/route-table.ts';
import { createSoftwareAuthenticator } from './testing/software-authenticator.ts';
import { NEW_CHILD, TEST_ORIGIN } from './testing/test-app.ts';

/** For relatives, who have no account: a link or a pass opens them. */
const GUEST_ROUTES = ['look', 'claim', 'ring'].map((step) => `POST /api/relatives/${step}`);

/** Open to everybody; any other route wants a parent. */
const OPEN = new Set([
  'GET /api/health',
  'GET /api/ready',
  'GET /api/openapi.json',
  'POST /api/auth/sign-up-code',
  'POST /api/auth/sign-up',
  'POST /api/auth/sign-in',
  'POST /api/auth/sign-out',
  'POST /api/auth/reset-code',
  'POST /api/auth/reset',
  ...GUEST_ROUTES,
]);

/** Each takes more of a family away than the one before. */
const TAKES_AWAY = [
  'POST /api/friendships/:id/block',
  'DELETE /api/children/:id',
  'DELETE /api/consents/:kind',
  'DELETE /api/account',
];

/** An order in which one family can be asked everything. */
function leavingLast(routes: readonly Route[]): readonly Route[] {
  const rank = (route: Route) => {
    const place = TAKES_AWAY.indexOf(nameOf(route));
    return place === -1 && route.method === 'DELETE' ? 0.5 : place;
  };
  return routes.toSorted((one, other) => rank(one) - rank(other));
}

onEveryEngine('every route', (engine) => {
  const database = useDatabase(engine);
  const { onRoute, routes } = collectRoutes();
  let app: FastifyInstance;
  let world: MatrixWorld;
  const guarded = () => leavingLast(routes.filter((route) => !OPEN.has(nameOf(route))));

  beforeAll(async () => {
    const opened = await createRealApp(database(), { onRoute });
    app = opened.app;
    await app.ready();
    world = { ...opened, friend: await joinPlaying(app) };
  });

  const join = () => joinMatrix(world);
  const send = (route: Route, about: MatrixOwner, cookie: string, payload: object | undefined) =>
    app.inject({
      method: route.method as NonNullable<InjectOptions['method']>,
      url: pathFor(route, about),
      headers: { origin: TEST_ORIGIN, cookie },
      ...(payload && { payload }),
    });
  const ask = async (route: Route, about: MatrixOwner, cookie: string) =>
    send(route, about, cookie, await bodyFor(world, route, about));
  const stored = async (family: MatrixFamily) => ({
    rows: await countLeft(database(), family.marks),
    child: await database().asAdmin(`select * from app.children where id = '${family.childId}'`),
  });

  it('serves the family itself', async () => {
    const own = await join();
    for (const route of guarded()) {
      // An invite is there for others to look at.
      const isForOthers = nameOf(route) === 'POST /api/invites/look';
      const cookie = isForOthers ? world.friend.cookie() : own.cookie;
      const { statusCode } = await ask(route, own, cookie);
      expect(statusCode, nameOf(route)).toBeGreaterThanOrEqual(200);
      expect(statusCode, nameOf(route)).toBeLessThan(300);
    }
  });

  it('shows and changes nothing of one family for another', async () => {
    const own = await join();
    const other = await join();
    for (const route of guarded()) {
      const name = nameOf(route);
      const payload = await bodyFor(world, route, own);
      const before = await stored(own);
      const answer = await send(route, own, other.cookie, payload);
      if (route.path.includes(':id')) {
        const nobodys = { ...own, ...idsOfNobody() };
        const never = await send(route, nobodys, other.cookie, payload);
        expect([answer.statusCode, never.statusCode], name).toEqual([404, 404]);
        expect({ ...answer.json(), requestId: '' }).toEqual({ ...never.json(), requestId: '' });
      }
      if (name === 'POST /api/telemetry') {
        expect(answer.json().verdicts).toMatchObject([{ reason: 'unknown-child' }]);
      }
      // Neither a key nor a challenge of one family is worth anything in the hands of another.
      if (/passkey$|passkeys$/.test(route.path) && route.method === 'POST') {
        expect(answer.json().reason, name).toBe('wrong-passkey');
      }
      for (const mark of own.marks) expect(answer.body, name).not.toContain(mark);
      expect(await stored(own), name).toEqual(before);
    }
  });

  it('tells a relative with a link or a pass a picture, and opens the waiting room alone', async () => {
    const own = await join();
    const guestRoutes = routes.filter((route) => GUEST_ROUTES.includes(nameOf(route)));
    expect(guestRoutes).toHaveLength(GUEST_ROUTES.length);
    for (const route of guestRoutes) {
      const answer = await ask(route, own, own.cookie);
      const withoutCookie = await send(route, own, '', await bodyFor(world, route, own));
      expect(withoutCookie.statusCode, nameOf(route)).toBe(answer.statusCode);
      expect(answer.statusCode, nameOf(route)).toBeLessThan(300);
      const ticket = answer.json().ticket;
      const told = answer.body + JSON.stringify(ticket ? decodeJwt(ticket) : {});
      for (const mark of [...own.marks, NEW_CHILD.nickname]) {
        expect(told, nameOf(route)).not.toContain(mark);
      }
    }
    // A pass is none of a session.
    for (const route of guarded()) {
      const answer = await app.inject({
        method: route.method as NonNullable<InjectOptions['method']>,
        url: pathFor(route, own),
        headers: { origin: TEST_ORIGIN, cookie: own.pass, authorization: `Bearer ${own.pass}` },
      });
      expect(answer.statusCode, nameOf(route)).toBe(401);
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
    for (const route of guarded()) {
      const payload = await bodyFor(world, route, own);
      const before = await stored(own);
      for (const cookie of [guest.cookie, '']) {
        const answer = await send(route, own, cookie, payload);
        expect([answer.statusCode, answer.json().reason], nameOf(route)).toEqual([
          401,
          'not-signed-in',
        ]);
      }
      expect(await stored(own), nameOf(route)).toEqual(before);
    }
  });

  it('tells nothing of a family where it is open to everybody', async () => {
    const own = await join();
    const before = await stored(own);
    expect(routes.filter((route) => OPEN.has(nameOf(route)))).toHaveLength(OPEN.size);
    for (const route of routes.filter((route) => OPEN.has(nameOf(route)))) {
      const stranger: MatrixOwner = {
        cookie: '',
        email: `${randomUUID()}@example.org`,
        ...idsOfNobody(),
        key: createSoftwareAuthenticator(),
      };
      const { body } = await ask(route, stranger, '');
      for (const mark of own.marks) expect(body, nameOf(route)).not.toContain(mark);
    }
    expect(await stored(own)).toEqual(before);
  });
});
