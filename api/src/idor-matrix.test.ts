import { randomUUID } from 'node:crypto';
import { NOTICE_VERSION } from '@advay/shared/consent/notice';
import type { FastifyInstance, InjectOptions } from 'fastify';
import { beforeAll, expect, it } from 'vitest';
import type { MailOutbox } from './modules/mail/mail-outbox.ts';
import { countLeft } from './testing/count-left.ts';
import { onEveryEngine, useDatabase } from './testing/engines.ts';
import { befriend, invite, joinPlaying, type PlayingFamily } from './testing/friends.ts';
import { createRealApp, mailedCode, PASSWORD } from './testing/real-family.ts';
import { collectRoutes, nameOf, type Route } from './testing/route-table.ts';
import {
  createSoftwareAuthenticator,
  type SoftwareAuthenticator,
} from './testing/software-authenticator.ts';
import { NEW_CHILD, roundOf, TEST_ORIGIN } from './testing/test-app.ts';

/** Open to everybody; any other route wants a parent. */
const OPEN = new Set([
  'GET /api/health',
  'GET /api/ready',
  'GET /api/openapi.json',
  'POST /api/auth/sign-up',
  'POST /api/auth/sign-in',
  'POST /api/auth/sign-out',
  'POST /api/auth/reset-code',
  'POST /api/auth/reset',
]);

type Family = Readonly<{
  cookie: string;
  email: string;
  childId: string;
  passkeyId: string;
  inviteId: string;
  friendshipId: string;
  key: SoftwareAuthenticator;
  /** What must never reach anybody else. */
  marks: readonly string[];
}>;
type Owner = Omit<Family, 'marks'>;

const idsOfNobody = () => ({
  childId: randomUUID(),
  passkeyId: randomUUID(),
  inviteId: randomUUID(),
  friendshipId: randomUUID(),
});

function pathFor({ path }: Route, owner: Owner): string {
  const [, kind = ''] = /\/(\w+)\/:id/.exec(path) ?? [];
  const ids: Record<string, string> = {
    children: owner.childId,
    passkeys: owner.passkeyId,
    invites: owner.inviteId,
    friendships: owner.friendshipId,
  };
  return path
    .replace(':id', ids[kind] ?? 'the matrix has no id for this')
    .replace(':kind', 'play-data');
}

onEveryEngine('every route', (engine) => {
  const database = useDatabase(engine);
  const { onRoute, routes } = collectRoutes();
  let app: FastifyInstance;
  let outbox: MailOutbox;
  /** Whom every family here is friends with. */
  let friend: PlayingFamily;
  const guarded = () => routes.filter((route) => !OPEN.has(nameOf(route)));

  beforeAll(async () => {
    ({ app, outbox } = await createRealApp(database(), { onRoute }));
    await app.ready();
    friend = await joinPlaying(app);
  });

  /** A body that the route takes, about the owner's own; a route that is missing here stops the matrix. */
  async function bodyFor(route: Route, owner: Owner): Promise<object | undefined> {
    const { email, childId, key, cookie } = owner;
    const post = (url: string, payload: object) =>
      app.inject({ method: 'POST', url, payload, headers: { origin: TEST_ORIGIN, cookie } });
    switch (nameOf(route)) {
      case 'POST /api/auth/sign-up':
        return { email: `${randomUUID()}@example.org`, password: PASSWORD };
      case 'POST /api/auth/sign-in':
        return { email, password: PASSWORD };
      case 'POST /api/auth/reset-code':
        return { email };
      case 'POST /api/auth/reset':
        return { email, code: '1234 5678', password: PASSWORD };
      case 'POST /api/auth/confirm': {
        await post('/api/auth/confirm/code', {});
        const isOwn = outbox.mails().some(({ to }) => to === email);
        return { password: PASSWORD, code: isOwn ? mailedCode(outbox, email) : '1234 5678' };
      }
      case 'POST /api/auth/confirm/passkey': {
        const options = (await post('/api/auth/confirm/passkey-options', {})).json();
        return key.show(TEST_ORIGIN, options.challenge ?? 'none');
      }
      case 'POST /api/account/passkeys': {
        const options = (await post('/api/account/passkeys/options', {})).json();
        return createSoftwareAuthenticator().make(TEST_ORIGIN, options.challenge ?? 'none');
      }
      case 'POST /api/account/password':
        return { password: PASSWORD };
      case 'POST /api/auth/sign-out':
      case 'POST /api/auth/confirm/code':
      case 'POST /api/auth/confirm/passkey-options':
      case 'POST /api/account/passkeys/options':
      case 'POST /api/friendships/:id/block':
      case 'POST /api/friendships/:id/ticket':
        return {};
      case 'POST /api/invites':
        return { childId, activity: 'hand_pong' };
      case 'POST /api/invites/look':
        return {
          token: (await post('/api/invites', { childId, activity: 'hand_pong' })).json().token,
        };
      case 'POST /api/invites/claim':
        return { token: (await invite(friend)).token, childId };
      case 'POST /api/consents':
        return { kind: 'calls', noticeVersion: NOTICE_VERSION };
      case 'POST /api/children':
      case 'PATCH /api/children/:id':
        return { ...NEW_CHILD, avatar: 'whale' };
      case 'POST /api/telemetry':
        return { v: 2, sentAt: new Date().toISOString(), events: [roundOf(childId)] };
      default:
        if (route.schema.body === undefined) return undefined;
        throw new Error(`the matrix has no body for ${nameOf(route)}`);
    }
  }

  async function join(): Promise<Family> {
    const family = await joinPlaying(app);
    const { childId } = family;
    const { id: inviteId } = await invite(family);
    const { id: friendshipId } = await befriend(family, friend);
    const round = roundOf(childId);
    const sentAt = new Date().toISOString();
    await family.ask('POST', '/api/telemetry', { v: 2, sentAt, events: [round] });
    const key = createSoftwareAuthenticator();
    const { challenge } = (await family.ask('POST', '/api/account/passkeys/options', {})).json();
    const made = await family.ask(
      'POST',
      '/api/account/passkeys',
      key.make(TEST_ORIGIN, challenge),
    );
    const { id: passkeyId } = made.json();
    const { email, parent } = family;
    const marks = [parent.id, email, childId, round.id, passkeyId, inviteId, friendshipId];
    const ids = { childId, passkeyId, inviteId, friendshipId };
    return { cookie: family.cookie(), email, ...ids, key, marks };
  }

  const send = (route: Route, about: Owner, cookie: string, payload: object | undefined) =>
    app.inject({
      method: route.method as NonNullable<InjectOptions['method']>,
      url: pathFor(route, about),
      headers: { origin: TEST_ORIGIN, cookie },
      ...(payload && { payload }),
    });
  const ask = async (route: Route, about: Owner, cookie: string) =>
    send(route, about, cookie, await bodyFor(route, about));
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
    let other = await join();
    for (const route of guarded()) {
      const name = nameOf(route);
      const payload = await bodyFor(route, own);
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
      if (route.method === 'DELETE' && !route.path.includes(':id')) other = await join();
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
      const payload = await bodyFor(route, own);
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
      const stranger: Owner = {
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
