import { NOTICE_VERSION } from '@advay/shared/consent/notice';
import { expect, it } from 'vitest';
import { countLeft } from '../../testing/count-left.ts';
import { onEveryEngine, useDatabase } from '../../testing/engines.ts';
import {
  createRealApp,
  joinFamily,
  letConfirmationsLapse,
  PASSWORD,
} from '../../testing/real-family.ts';
import { NEW_CHILD, roundOf } from '../../testing/test-app.ts';

onEveryEngine('consent', (engine, itOnEmbedded) => {
  const database = useDatabase(engine);
  const open = async () => {
    const { app, outbox } = await createRealApp(database());
    return { app, outbox, family: await joinFamily(app) };
  };

  itOnEmbedded('comes before anything about a child is stored', async () => {
    const { family } = await open();
    const refused = await family.ask('POST', '/api/children', NEW_CHILD);
    expect([refused.statusCode, refused.json().reason]).toEqual([403, 'consent-first']);
    // One kind is no other.
    await family.agree('calls');
    expect((await family.ask('POST', '/api/children', NEW_CHILD)).statusCode).toBe(403);
    const rows = await database().asAdmin(
      `select 1 from app.children where parent_id = '${family.parent.id}'`,
    );
    expect(rows).toEqual([]);
    await family.agree('play-data');
    expect((await family.ask('POST', '/api/children', NEW_CHILD)).statusCode).toBe(201);
  });

  itOnEmbedded(
    'is kept with its words, its time and how it was given, and told by mail',
    async () => {
      const { outbox, family } = await open();
      const list = async () => (await family.ask('GET', '/api/consents')).json();
      expect(await list()).toEqual({ noticeVersion: NOTICE_VERSION, consents: [] });
      const given = (await family.agree('calls')).json();
      expect(given).toMatchObject({
        kind: 'calls',
        noticeVersion: NOTICE_VERSION,
        method: 'password-and-mail',
        withdrawnAt: null,
      });
      const told = () => outbox.mails().filter(({ subject }) => subject.startsWith('You agreed'));
      expect(told()).toMatchObject([
        { to: family.email, subject: expect.stringMatching(/^You agreed to calls/) },
      ]);
      // Pressed twice it is one agreement and one mail.
      expect((await family.agree('calls')).json()).toEqual(given);
      expect((await list()).consents).toEqual([given]);
      expect(told()).toHaveLength(1);
      const body = { kind: 'calls', noticeVersion: '2020-01-01' };
      const old = await family.ask('POST', '/api/consents', body);
      expect(old.json()).toMatchObject({
        reason: 'invalid-request',
        message: expect.stringContaining('noticeVersion'),
      });
    },
  );

  itOnEmbedded(
    'to older words is replaced by one to today’s, and both stay on record',
    async () => {
      const { family } = await open();
      await family.agree('play-data');
      await database().asAdmin(
        `update app.consents set notice_version = '2020-01-01' where parent_id = '${family.parent.id}'`,
      );
      await family.agree('play-data');
      const { consents } = (await family.ask('GET', '/api/consents')).json();
      expect(consents).toMatchObject([
        { noticeVersion: NOTICE_VERSION, withdrawnAt: null },
        { noticeVersion: '2020-01-01', withdrawnAt: expect.any(String) },
      ]);
    },
  );

  it('taken back takes with it all that was stored under it, and nothing else', async () => {
    const { outbox, family } = await open();
    await family.agree('play-data');
    await family.agree('calls');
    const child = await family.addChild();
    const round = roundOf(child.id);
    const batch = { v: 3, sentAt: new Date().toISOString(), events: [round] };
    await family.ask('POST', '/api/telemetry', batch);
    expect(await countLeft(database(), [child.id, round.id])).toMatchObject({
      'app.telemetry_events': 1,
    });

    expect((await family.ask('DELETE', '/api/consents/play-data')).statusCode).toBe(204);
    expect(await countLeft(database(), [child.id, round.id])).toEqual({});
    expect(outbox.mails()[0]?.text).toContain('are deleted');
    const late = await family.ask('POST', '/api/telemetry', batch);
    expect(late.json().verdicts).toMatchObject([{ verdict: 'rejected', reason: 'unknown-child' }]);
    expect((await family.ask('POST', '/api/children', NEW_CHILD)).statusCode).toBe(403);
    const { consents } = (await family.ask('GET', '/api/consents')).json();
    expect(consents.map((one: { withdrawnAt: unknown }) => one.withdrawnAt === null)).toEqual([
      true,
      false,
    ]);
    expect((await family.ask('DELETE', '/api/consents/play-data')).statusCode).toBe(404);
  });

  it('leaves no child behind when one is added while it is taken back', async () => {
    const { family } = await open();
    for (let round = 0; round < 5; round += 1) {
      await family.agree('play-data');
      const [withdrawn] = await Promise.all([
        family.ask('DELETE', '/api/consents/play-data'),
        ...[1, 2, 3].map(() => family.ask('POST', '/api/children', NEW_CHILD)),
      ]);
      expect(withdrawn.statusCode).toBe(204);
      expect((await family.ask('GET', '/api/children')).json()).toEqual([]);
    }
  });

  itOnEmbedded('is given and taken back only by whoever showed to be the parent', async () => {
    const { family } = await open();
    await letConfirmationsLapse(database());
    expect((await family.agree('play-data')).json().reason).toBe('confirm-first');
    await family.ask('POST', '/api/auth/confirm', { password: PASSWORD });
    expect((await family.agree('play-data')).statusCode).toBe(201);
    await letConfirmationsLapse(database());
    const withdrawn = await family.ask('DELETE', '/api/consents/play-data');
    expect(withdrawn.json().reason).toBe('confirm-first');
  });
});
