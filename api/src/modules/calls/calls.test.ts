import { accountExportSchema } from '@advay/shared/schemas/export';
import { expect, it } from 'vitest';
import { CALL_RETENTION_DAYS, CALLS_LISTED } from '../../limits.ts';
import { onEveryEngine, useDatabase } from '../../testing/engines.ts';
import { joinPlaying } from '../../testing/friends.ts';
import { createRealApp } from '../../testing/real-family.ts';
import { callWith, inviteRelative, joinRelative } from '../../testing/relatives.ts';
import { createMailOutbox } from '../mail/mail-outbox.ts';
import { runRetention } from '../retention/run-retention.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

onEveryEngine('the log of calls', (engine, itOnEmbedded) => {
  const database = useDatabase(engine);

  async function open() {
    const { app } = await createRealApp(database());
    const family = await joinPlaying(app);
    const { relative, pass } = await joinRelative(app, family);
    return {
      app,
      family,
      relative,
      pass,
      tell: (call: object) => family.ask('POST', '/api/calls', call),
      log: async (childId = family.childId) =>
        (await family.ask('GET', `/api/children/${childId}/calls`)).json(),
      clean: (days: number) =>
        runRetention({
          database: database().database,
          mailer: createMailOutbox(),
          now: new Date(Date.now() + days * DAY_MS),
        }),
    };
  }

  itOnEmbedded(
    'knows who called which child, from when to when, and who ended it, and nothing else',
    async () => {
      const { family, relative, tell, log } = await open();
      const call = callWith(relative.id, { endedBy: 'relative' });
      const told = await tell(call);
      expect(told.statusCode).toBe(200);
      const [known] = await log();
      expect(known).toEqual(told.json());
      expect(known).toEqual({
        id: call.id,
        childId: family.childId,
        relativeId: relative.id,
        startedAt: expect.any(String),
        endedAt: expect.any(String),
        endedBy: 'relative',
      });
      expect(Date.parse(known.endedAt) - Date.parse(known.startedAt)).toBe(20 * 60_000);
    },
  );

  it('is told once, however often and in whatever order it is told', async () => {
    const { relative, tell, log } = await open();
    const over = callWith(relative.id);
    const goingOn = { ...over, endedAt: null, endedBy: null };
    const first = (await tell(goingOn)).json();
    expect(first).toMatchObject({ endedAt: null, endedBy: null });
    const answers = await Promise.all([over, goingOn, over, goingOn, over].map(tell));
    expect(new Set(answers.map(({ statusCode }) => statusCode))).toEqual(new Set([200]));
    await tell({ ...over, endedBy: 'lost', startedAt: over.endedAt });
    await tell(goingOn);
    const [known, ...more] = await log();
    expect(more).toEqual([]);
    expect(known).toMatchObject({ startedAt: first.startedAt, endedBy: over.endedBy });
    expect(known.endedAt >= known.startedAt).toBe(true);
  });

  itOnEmbedded('shows the last ones, newest first, of each child alone', async () => {
    const { app, family, relative, tell, log } = await open();
    const sibling = (await family.addChild()).id;
    const other = await joinRelative(app, { ...family, childId: sibling }, 'Opa');
    await tell(callWith(other.relative.id));
    // As many as are shown, in no order, and one more.
    await database().asAdmin(`
      insert into app.calls
      select '${family.parent.id}', gen_random_uuid(), '${family.childId}', '${relative.id}',
        now() - minutes * interval '1 minute'
      from generate_series(1, ${CALLS_LISTED}) as minutes order by random()`);
    const newest = callWith(relative.id, { startedAt: new Date().toISOString() });
    await tell(newest);
    const shown: { id: string; startedAt: string }[] = await log();
    expect(shown).toHaveLength(CALLS_LISTED);
    expect(shown[0]?.id).toBe(newest.id);
    const times = shown.map(({ startedAt }) => startedAt);
    expect(times).toEqual(times.toSorted().reverse());
    expect(await log(sibling)).toHaveLength(1);
  });

  itOnEmbedded(
    'takes no call with another family’s relative, and none without consent',
    async () => {
      const { app, relative } = await open();
      const stranger = await joinPlaying(app);
      const call = callWith(relative.id);
      expect((await stranger.ask('POST', '/api/calls', call)).statusCode).toBe(404);
      await stranger.ask('DELETE', '/api/consents/calls');
      const unwanted = await stranger.ask('POST', '/api/calls', call);
      expect(unwanted.json().reason).toBe('consent-first');
    },
  );

  itOnEmbedded(
    'still takes the end of a call that the parent ended with the relative',
    async () => {
      const { family, relative, tell, log } = await open();
      const call = callWith(relative.id, { endedBy: 'parent' });
      await tell({ ...call, endedAt: null, endedBy: null });
      await family.ask('DELETE', `/api/relatives/${relative.id}`);
      expect((await tell(call)).statusCode).toBe(200);
      expect(await log()).toMatchObject([{ id: call.id, endedBy: 'parent' }]);
    },
  );

  itOnEmbedded(
    'is taken away with the family’s data, with relatives and their invites',
    async () => {
      const { app, family, relative, pass, tell } = await open();
      const other = await joinPlaying(app);
      const theirs = await joinRelative(app, other, 'Tante');
      const known = (await tell(callWith(relative.id))).json();
      const openInvite = await inviteRelative(family, 'uncle');
      const answer = await family.ask('GET', '/api/account/export');
      const taken = accountExportSchema.parse(answer.json());
      const { subject: _subject, ...stored } = relative;
      expect(taken.relatives).toEqual([stored]);
      expect(taken.calls).toEqual([known]);
      expect(taken.invites).toMatchObject([
        { id: openInvite.id, activity: 'storytime', relation: 'uncle', claimedAt: null },
        { activity: 'storytime', relation: 'grandma', claimedAt: expect.any(String) },
      ]);
      for (const mark of [pass, openInvite.token, theirs.relative.id, 'Tante']) {
        expect(answer.body).not.toContain(mark);
      }
    },
  );

  it('forgets calls after ninety days, and a relative’s name ninety days after the end', async () => {
    const { app, family, relative, tell, log, clean } = await open();
    // What other tests left here.
    await clean(CALL_RETENTION_DAYS + 1);
    const ended = await joinRelative(app, family, 'Opa');
    await tell(callWith(relative.id));
    await tell(callWith(ended.relative.id));
    await family.ask('DELETE', `/api/relatives/${ended.relative.id}`);
    const names = async () =>
      (await family.ask('GET', '/api/relatives')).json().map(({ name }: { name: string }) => name);

    expect(await clean(CALL_RETENTION_DAYS - 1)).toMatchObject({
      callsForgotten: 0,
      relativesForgotten: 0,
      failures: 0,
    });
    expect([await log(), await names()].map(({ length }) => length)).toEqual([2, 2]);
    expect(await clean(CALL_RETENTION_DAYS + 1)).toMatchObject({
      callsForgotten: 2,
      relativesForgotten: 1,
      failures: 0,
    });
    expect([await log(), await names()]).toEqual([[], ['Oma Ruth']]);
    expect(await clean(CALL_RETENTION_DAYS + 1)).toMatchObject({ callsForgotten: 0 });
  });
});
