import { randomUUID } from 'node:crypto';
import { parentSchema } from '@advay/shared/schemas/account';
import { accountExportSchema } from '@advay/shared/schemas/export';
import { expect, it } from 'vitest';
import { createApp } from '../../app.ts';
import { RATE_LIMITS } from '../../limits.ts';
import { countLeft } from '../../testing/count-left.ts';
import { onEveryEngine, useDatabase } from '../../testing/engines.ts';
import {
  createTestApp,
  NEW_CHILD,
  roundOf,
  TEST_CONFIG,
  TEST_ORIGIN,
} from '../../testing/test-app.ts';

const PASSWORD = 'correct horse battery';

onEveryEngine('a family’s rights', (engine) => {
  const database = useDatabase(engine);

  /** A family as it comes about: signed up over HTTP, with two children and three rounds. */
  async function family(credentialTries = RATE_LIMITS.credentialTries) {
    const app = await createApp({
      config: TEST_CONFIG,
      database: database().database,
      limits: { ...RATE_LIMITS, credentialTries },
    });
    const email = `${randomUUID()}@example.org`;
    let cookie = '';
    const ask = async (method: 'GET' | 'POST' | 'DELETE', url: string, payload?: object) =>
      app.inject({
        method,
        url,
        headers: { origin: TEST_ORIGIN, cookie },
        ...(payload && { payload }),
      });
    const enter = async (path: 'sign-up' | 'sign-in') => {
      const answer = await ask('POST', `/api/auth/${path}`, { email, password: PASSWORD });
      const [session] = answer.cookies;
      return { parent: answer.json(), cookie: `${session?.name}=${session?.value}` };
    };
    const signedUp = await enter('sign-up');
    const parent = parentSchema.parse(signedUp.parent);
    cookie = signedUp.cookie;
    const one = (await ask('POST', '/api/children', NEW_CHILD)).json();
    const two = (await ask('POST', '/api/children', { ...NEW_CHILD, avatar: 'owl' })).json();
    const rounds = [roundOf(one.id), roundOf(one.id, { struggleIndex: null }), roundOf(two.id)];
    const sentAt = new Date().toISOString();
    await ask('POST', '/api/telemetry', { v: 1, sentAt, events: rounds });
    return { app, parent, cookie, one, two, rounds, ask, enter };
  }
  type Family = Awaited<ReturnType<typeof family>>;

  const marksOf = ({ parent, one, two, rounds }: Family) => [
    parent.id,
    parent.email,
    one.id,
    two.id,
    ...rounds.map(({ id }) => id),
  ];

  it('take away one file with everything stored of it, and of nobody else', async () => {
    const other = await family();
    const mine = await family();
    const answer = await mine.ask('GET', '/api/account/export');
    expect(answer.headers['content-disposition']).toContain('attachment');
    const taken = accountExportSchema.parse(answer.json());
    expect(taken.parent).toEqual(mine.parent);
    expect(taken.children.map(({ progress: _progress, ...child }) => child)).toEqual([
      mine.one,
      mine.two,
    ]);
    for (const { id, progress } of taken.children) {
      const shown = await mine.ask('GET', `/api/children/${id}/progress`);
      expect(progress).toEqual(shown.json());
    }
    const played = taken.events.map(
      ({ sentAt: _sent, receivedAt: _received, derivedAt: _derived, ...round }) => round,
    );
    expect(played.toSorted((a, b) => (a.id < b.id ? -1 : 1))).toEqual(
      mine.rounds.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    );
    for (const mark of marksOf(other)) expect(answer.body).not.toContain(mark);
  });

  it('erase the account: nothing is left in any table, and no session opens anything', async () => {
    const neighbour = await family();
    const mine = await family();
    const { cookie: onAnotherDevice } = await mine.enter('sign-in');
    await database().asAdmin(`
      insert into auth.verifications (id, identifier, value, expires_at) values
        (gen_random_uuid(), 'reset-password:a1', '${mine.parent.id}', now()),
        (gen_random_uuid(), '${mine.parent.email}', 'a code', now())`);
    const before = await countLeft(database(), marksOf(mine));
    expect(before).toMatchObject({ 'app.children': 2, 'app.telemetry_events': 3 });
    expect(before).toMatchObject({ 'auth.sessions': 2, 'auth.verifications': 2 });
    const others = await countLeft(database(), marksOf(neighbour));

    const erased = await mine.ask('DELETE', '/api/account', { password: PASSWORD });
    expect([erased.statusCode, erased.body]).toEqual([204, '']);
    expect(erased.headers['clear-site-data']).toBe('"cookies", "storage"');
    expect(erased.cookies).toMatchObject([{ name: 'advay-session', value: '', maxAge: 0 }]);

    expect(await countLeft(database(), marksOf(mine))).toEqual({});
    expect(await countLeft(database(), marksOf(neighbour))).toEqual(others);
    for (const cookie of [mine.cookie, onAnotherDevice]) {
      const answer = await mine.app.inject({ url: '/api/account', headers: { cookie } });
      expect(answer.statusCode).toBe(401);
    }
    const again = await mine.ask('POST', '/api/auth/sign-in', {
      email: mine.parent.email,
      password: PASSWORD,
    });
    expect(again.json().reason).toBe('wrong-credentials');
  });

  it('erase nothing without the password, and nobody may guess it for long', async () => {
    const mine = await family(4);
    const before = await countLeft(database(), marksOf(mine));
    const guess = (password: string) => mine.ask('DELETE', '/api/account', { password });
    for (let tries = 0; tries < 3; tries += 1) {
      const wrong = await guess('not the password');
      expect([wrong.statusCode, wrong.json().reason]).toEqual([401, 'wrong-credentials']);
    }
    const stopped = await guess(PASSWORD);
    expect([stopped.statusCode, stopped.json().reason]).toEqual([429, 'too-many-requests']);
    const empty = await mine.ask('DELETE', '/api/account', {});
    expect(empty.json().reason).toBe('invalid-request');
    expect(await countLeft(database(), marksOf(mine))).toEqual(before);
  });

  it('erase one child: nothing of it is left, everything of its sibling is', async () => {
    const mine = await family();
    const { one, two, rounds } = mine;
    const marksOfOne = [one.id, rounds[0]?.id ?? '', rounds[1]?.id ?? ''];
    const marksOfTwo = [two.id, rounds[2]?.id ?? ''];
    const sibling = await countLeft(database(), marksOfTwo);
    expect(await countLeft(database(), marksOfOne)).toEqual({
      'app.children': 1,
      'app.telemetry_events': 2,
    });
    expect((await mine.ask('DELETE', `/api/children/${one.id}`)).statusCode).toBe(204);
    expect(await countLeft(database(), marksOfOne)).toEqual({});
    expect(await countLeft(database(), marksOfTwo)).toEqual(sibling);
  });

  it('answer a request that crossed the erasure as not signed in', async () => {
    const app = await createTestApp(database());
    const answer = await app.inject({
      method: 'POST',
      url: '/api/children',
      headers: { origin: TEST_ORIGIN, cookie: `parent=${randomUUID()}` },
      payload: NEW_CHILD,
    });
    expect([answer.statusCode, answer.json().reason]).toEqual([401, 'not-signed-in']);
  });
});
