import { randomUUID } from 'node:crypto';
import { NOTICE_VERSION } from '@advay/shared/consent/notice';
import { accountExportSchema } from '@advay/shared/schemas/export';
import { expect, it } from 'vitest';
import { RATE_LIMITS } from '../../limits.ts';
import { countLeft } from '../../testing/count-left.ts';
import { onEveryEngine, useDatabase } from '../../testing/engines.ts';
import {
  createRealApp,
  joinFamily,
  letConfirmationsLapse,
  PASSWORD,
} from '../../testing/real-family.ts';
import { createTestApp, roundOf, TEST_ORIGIN } from '../../testing/test-app.ts';

onEveryEngine('a family’s rights', (engine, itOnEmbedded) => {
  const database = useDatabase(engine);

  /** A family with two children and three rounds. */
  async function family(credentialTries = RATE_LIMITS.credentialTries) {
    const limits = { ...RATE_LIMITS, credentialTries };
    const { app } = await createRealApp(database(), { limits });
    const joined = await joinFamily(app);
    await joined.agree('play-data');
    const [one, two] = [await joined.addChild(), await joined.addChild()];
    const rounds = [
      roundOf(one.id),
      roundOf(one.id, { struggleIndex: null, unmeasured: 'poorly-seen' }),
      roundOf(two.id),
    ];
    const sentAt = new Date().toISOString();
    await joined.ask('POST', '/api/telemetry', { v: 3, sentAt, events: rounds });
    return { ...joined, app, one, two, rounds };
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
    expect(taken.consents).toMatchObject([{ kind: 'play-data', withdrawnAt: null }]);
    for (const mark of marksOf(other)) expect(answer.body).not.toContain(mark);
  });

  it('erase the account: nothing is left in any table, and no session opens anything', async () => {
    const neighbour = await family();
    const mine = await family();
    const onAnotherDevice = mine.anotherDevice();
    await onAnotherDevice.signIn();
    await onAnotherDevice.ask('POST', '/api/auth/confirm/code');
    await onAnotherDevice.ask('POST', '/api/auth/reset-code', { email: mine.email });
    await onAnotherDevice.ask('POST', '/api/account/passkeys/options');
    const cookies = [mine.cookie(), onAnotherDevice.cookie()];
    const before = await countLeft(database(), marksOf(mine));
    expect(before).toMatchObject({ 'app.children': 2, 'app.telemetry_events': 3 });
    expect(before).toMatchObject({ 'accounts.sessions': 2, 'accounts.verifications': 2 });
    const others = await countLeft(database(), marksOf(neighbour));

    const erased = await mine.ask('DELETE', '/api/account');
    expect([erased.statusCode, erased.body]).toEqual([204, '']);
    expect(erased.headers['clear-site-data']).toBe('"cookies", "storage"');
    expect(erased.cookies).toMatchObject([{ name: 'advay-session', value: '', maxAge: 0 }]);

    expect(await countLeft(database(), marksOf(mine))).toEqual({});
    expect(await countLeft(database(), marksOf(neighbour))).toEqual(others);
    for (const cookie of cookies) {
      const answer = await mine.app.inject({ url: '/api/account', headers: { cookie } });
      expect(answer.statusCode).toBe(401);
    }
    const left = await database().asAdmin(
      'select count(*)::int as rows from accounts.verifications',
    );
    expect(left).toEqual([{ rows: 0 }]);
    const again = await mine.signIn();
    expect(again.json().reason).toBe('wrong-credentials');
  });

  itOnEmbedded(
    'erase nothing until the parent showed to be the parent, and nobody may guess for long',
    async () => {
      const mine = await family(3);
      const before = await countLeft(database(), marksOf(mine));
      await letConfirmationsLapse(database());
      const refuse = async () => {
        for (const url of ['/api/account', `/api/children/${mine.one.id}`]) {
          const answer = await mine.ask('DELETE', url);
          expect([answer.statusCode, answer.json().reason], url).toEqual([403, 'confirm-first']);
        }
      };
      await refuse();
      const guess = (password: string) => mine.ask('POST', '/api/auth/confirm', { password });
      for (let tries = 0; tries < 3; tries += 1) {
        const wrong = await guess('not the password');
        expect([wrong.statusCode, wrong.json().reason]).toEqual([401, 'wrong-credentials']);
      }
      const stopped = await guess(PASSWORD);
      expect([stopped.statusCode, stopped.json().reason]).toEqual([429, 'too-many-requests']);
      await refuse();
      expect(await countLeft(database(), marksOf(mine))).toEqual(before);
    },
  );

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
      url: '/api/consents',
      headers: { origin: TEST_ORIGIN, cookie: `parent=${randomUUID()}` },
      payload: { kind: 'play-data', noticeVersion: NOTICE_VERSION },
    });
    expect([answer.statusCode, answer.json().reason]).toEqual([401, 'not-signed-in']);
  });
});
