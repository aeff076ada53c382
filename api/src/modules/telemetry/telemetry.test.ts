import { randomUUID } from 'node:crypto';
import { telemetryAnswerSchema } from '@advay/shared/schemas/telemetry';
import { expect, it } from 'vitest';
import { onEveryEngine, useDatabase } from '../../testing/engines.ts';
import { createTestApp, newParent, roundOf } from '../../testing/test-app.ts';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
const fromNow = (ms: number) => new Date(Date.now() + ms).toISOString();

onEveryEngine('telemetry', (engine) => {
  const database = useDatabase(engine);

  async function family(now = () => new Date()) {
    const app = await createTestApp(database(), { now });
    const parent = await newParent(app, database());
    return { app, parent, child: await parent.addChild() };
  }
  const stored = async (parentId: string) =>
    database().asAdmin(
      `select *, struggle_index::text as struggle from app.telemetry_events where parent_id = '${parentId}' order by session_seq`,
    );

  it('stores a round with its child, XP and struggleIndex', async () => {
    const { parent, child } = await family();
    const round = roundOf(child.id, { struggleIndex: 0.07 });
    const unmeasured = roundOf(child.id, { struggleIndex: null, sessionSeq: 2 });
    expect(await parent.send([round, unmeasured])).toEqual({
      verdicts: [
        { index: 0, id: round.id, verdict: 'accepted' },
        { index: 1, id: unmeasured.id, verdict: 'accepted' },
      ],
    });
    expect(await stored(parent.id)).toMatchObject([
      { id: round.id, child_id: child.id, xp_earned: 12, struggle: '0.07', step: 'letters' },
      { id: unmeasured.id, child_id: child.id, xp_earned: 12, struggle: null },
    ]);
  });

  it('gives every event of a batch its own verdict, in order', async () => {
    const { parent, child } = await family();
    const good = roundOf(child.id);
    const answer = await parent.send([
      { hand: [[0.1, 0.2, 0.3]] },
      good,
      good,
      { ...good, id: good.id.toUpperCase() },
      roundOf(randomUUID()),
      roundOf(child.id, { occurredAt: fromNow(-31 * DAY_MS) }),
      { ...roundOf(child.id), landmarks: [1, 2, 3] },
      roundOf(child.id, { sessionSeq: 2 }),
      null,
    ]);
    expect(telemetryAnswerSchema.safeParse(answer).success).toBe(true);
    expect(
      answer.verdicts.map((verdict) =>
        verdict.verdict === 'rejected' ? verdict.reason : verdict.verdict,
      ),
    ).toEqual([
      'invalid-event',
      'accepted',
      'duplicate',
      'duplicate',
      'unknown-child',
      'accepted',
      'invalid-event',
      'accepted',
      'invalid-event',
    ]);
    expect(answer.verdicts.map(({ index }) => index)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
    expect(answer.verdicts[6]).toMatchObject({ detail: expect.stringContaining('landmarks') });
    expect(await stored(parent.id)).toHaveLength(3);
  });

  it('knows an event that comes again', async () => {
    const { parent, child } = await family();
    const round = roundOf(child.id);
    await parent.send([round]);
    const again = await parent.send([roundOf(child.id, { sessionSeq: 2 }), round]);
    expect(again.verdicts.map(({ verdict }) => verdict)).toEqual(['accepted', 'duplicate']);
    expect(await stored(parent.id)).toHaveLength(2);
  });

  it('takes two families’ equal event ids for two events', async () => {
    const one = await family();
    const two = await family();
    const id = randomUUID();
    const verdicts = [
      await one.parent.send([roundOf(one.child.id, { id })]),
      await two.parent.send([roundOf(two.child.id, { id })]),
    ];
    expect(verdicts.map((answer) => answer.verdicts[0]?.verdict)).toEqual(['accepted', 'accepted']);
  });

  it('takes no event for another family’s child', async () => {
    const { child } = await family();
    const { parent } = await family();
    const answer = await parent.send([roundOf(child.id)]);
    expect(answer.verdicts).toMatchObject([{ verdict: 'rejected', reason: 'unknown-child' }]);
    expect(await stored(parent.id)).toEqual([]);
  });

  it('reads the time by its own clock, however wrong the device’s', async () => {
    const arrival = new Date();
    const { parent, child } = await family(() => arrival);
    const fromArrival = (ms: number) => new Date(arrival.getTime() + ms).toISOString();
    const wrongByMs = -400 * DAY_MS;
    const answer = await parent.send(
      [
        roundOf(child.id, { occurredAt: fromArrival(wrongByMs - 2 * MINUTE_MS) }),
        roundOf(child.id, { occurredAt: fromArrival(wrongByMs + 4 * MINUTE_MS), sessionSeq: 2 }),
        roundOf(child.id, { occurredAt: fromArrival(wrongByMs + 6 * MINUTE_MS), sessionSeq: 3 }),
      ],
      fromArrival(wrongByMs),
    );
    expect(answer.verdicts.map(({ verdict }) => verdict)).toEqual([
      'accepted',
      'accepted',
      'accepted',
    ]);
    const [past, ahead, farAhead] = await stored(parent.id);
    const age = (row: typeof past) =>
      Number(new Date(String(row?.received_at))) - Number(new Date(String(row?.derived_at)));
    expect(age(past)).toBe(2 * MINUTE_MS);
    expect(age(ahead)).toBe(0);
    expect(age(farAhead)).toBe(0);
  });

  it('stores the rest of a batch when the database refuses one value', async () => {
    const test = database();
    const { parent, child } = await family();
    const good = roundOf(child.id);
    const row = (index: number, id: string, xp: number) => ({
      index,
      id,
      child_id: child.id,
      game_id: 'letter_trace',
      step: 'letters',
      xp_earned: xp,
      struggle_index: 0.5,
      active_ms: 1000,
      session_seq: index,
      occurred_at: good.occurredAt,
      unmeasured: null,
      derived_at: good.occurredAt,
    });
    const { storeEvents } = await import('./store-events.ts');
    const outcomes = await storeEvents(test.database, {
      parentId: parent.id,
      sentAt: good.occurredAt,
      receivedAt: good.occurredAt,
      rows: [row(0, good.id, 3), row(1, randomUUID(), -3), row(2, randomUUID(), 3)],
    });
    expect([...outcomes]).toEqual([
      [0, 'accepted'],
      [1, 'not-storable'],
      [2, 'accepted'],
    ]);
  });

  it('takes the same events from two places at once without losing or doubling one', async () => {
    const { parent, child } = await family();
    const rounds = Array.from({ length: 60 }, (_, sessionSeq) => roundOf(child.id, { sessionSeq }));
    const answers = await Promise.all([
      parent.send(rounds),
      parent.send(rounds.toReversed()),
      parent.send(rounds),
    ]);
    const accepted = answers.flatMap(({ verdicts }) =>
      verdicts.flatMap(({ verdict, id }) => (verdict === 'accepted' ? [id] : [])),
    );
    expect(accepted.sort()).toEqual(rounds.map(({ id }) => id).sort());
    expect(await stored(parent.id)).toHaveLength(60);
  });

  it('refuses an envelope it does not know, and whoever is not signed in', async () => {
    const { app, parent, child } = await family();
    const events = [roundOf(child.id)];
    const sentAt = fromNow(0);
    const send = async (body: unknown) => (await parent.ask('POST', '/api/telemetry', body)).json();
    expect(await send({ v: 9, sentAt, events })).toMatchObject({
      reason: 'invalid-request',
      message: expect.stringMatching(/^body\.v: /),
    });
    for (const v of [1, 4]) {
      expect(await send({ v, sentAt, events })).toMatchObject({ reason: 'invalid-request' });
    }
    expect(await send({ v: 3, sentAt, events: [] })).toMatchObject({ reason: 'invalid-request' });
    expect(await send({ v: 3, sentAt, events, device: 'tablet' })).toMatchObject({
      reason: 'invalid-request',
    });
    const many = Array.from({ length: 201 }, () => ({}));
    expect(await send({ v: 3, sentAt, events: many })).toMatchObject({ reason: 'invalid-request' });
    const stranger = await app.inject({
      method: 'POST',
      url: '/api/telemetry',
      headers: { origin: 'http://play.test' },
      payload: { v: 3, sentAt, events },
    });
    expect(stranger.statusCode).toBe(401);
    expect(stranger.json()).toMatchObject({ reason: 'not-signed-in' });
  });
});
