import { accountExportSchema } from '@advay/shared/schemas/export';
import { childProgressSchema } from '@advay/shared/schemas/progress';
import { expect, it } from 'vitest';
import { onEveryEngine, useDatabase } from '../../testing/engines.ts';
import { createTestApp, newParent, roundOf } from '../../testing/test-app.ts';
import { createMailOutbox } from '../mail/mail-outbox.ts';
import { runRetention } from './run-retention.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const NOW = new Date('2026-06-15T12:00:00.000Z');
/** Midnight before a round of this age is the oldest kept. */
const daysAgo = (days: number) => new Date(NOW.getTime() - days * DAY_MS);

onEveryEngine('retention', (engine) => {
  const database = useDatabase(engine);
  const mailer = createMailOutbox();
  const run = () => runRetention({ database: database().database, mailer, now: NOW });

  async function family() {
    let clock = NOW;
    const app = await createTestApp(database(), { now: () => clock });
    const parent = await newParent(app, database());
    const child = await parent.addChild();
    return {
      id: parent.id,
      async playAt(days: number, change: Parameters<typeof roundOf>[1] = {}) {
        clock = daysAgo(days);
        const occurredAt = clock.toISOString();
        await parent.send([roundOf(child.id, { occurredAt, ...change })], occurredAt);
        clock = NOW;
      },
      read: async () =>
        childProgressSchema.parse(
          (await parent.ask('GET', `/api/children/${child.id}/progress`)).json(),
        ),
      take: async () =>
        accountExportSchema.parse((await parent.ask('GET', '/api/account/export')).json()),
    };
  }

  it('turns old rounds into sums of their days, and every total stays as it was', async () => {
    const { playAt, read, take } = await family();
    const bubbles = { gameID: 'bubble_pop', step: 'small', xpEarned: 5 } as const;
    for (const struggleIndex of [0.2, 0.4, null]) await playAt(120, { struggleIndex });
    await playAt(119, { ...bubbles, struggleIndex: null });
    await playAt(91, { struggleIndex: 0.9 });
    await playAt(90, { struggleIndex: 0.5 });
    await playAt(1, { ...bubbles, struggleIndex: 0.1 });
    const before = await read();
    expect(before.totals).toEqual({
      rounds: 7,
      measuredRounds: 5,
      xpEarned: 70,
      activeMs: 7 * 61_000,
    });

    expect(await run()).toMatchObject({ eventsDeleted: 5, daysRolledUp: 3, failures: 0 });
    expect(await read()).toEqual(before);
    const taken = await take();
    expect(taken.events).toHaveLength(2);
    expect(
      taken.days.toSorted((a: { day: string }, b: { day: string }) => (a.day < b.day ? -1 : 1)),
    ).toMatchObject([
      { day: '2026-02-15', step: 'letters', rounds: 3, measuredRounds: 2, struggleSum: 0.6 },
      { day: '2026-02-16', step: 'small', rounds: 1, measuredRounds: 0, struggleSum: 0 },
      { day: '2026-03-16', step: 'letters', rounds: 1, measuredRounds: 1, struggleSum: 0.9 },
    ]);

    expect(await run()).toMatchObject({ eventsDeleted: 0, daysRolledUp: 0, failures: 0 });
    expect(await read()).toEqual(before);
    expect(await take()).toEqual(taken);
  });

  it('still judges by the last ten measured rounds when they are summed', async () => {
    const { playAt, read } = await family();
    for (let round = 0; round < 8; round += 1) await playAt(140, { struggleIndex: 1 });
    for (let round = 0; round < 6; round += 1) await playAt(100, { struggleIndex: 0.5 });
    await playAt(1, { struggleIndex: 0 });
    // One of 0, six of 0.5 and the newest three of the eight older ones.
    const expected = { rounds: 15, measuredRounds: 15, struggleIndex: 0.6, word: 'practising' };
    expect((await read()).skills).toMatchObject([expected]);
    await run();
    expect((await read()).skills).toMatchObject([expected]);
  });

  it('adds a round that comes late to a day already summed', async () => {
    const { playAt, read } = await family();
    await playAt(100);
    await run();
    await playAt(100, { sessionSeq: 2 });
    expect((await read()).totals.rounds).toBe(2);
    expect(await run()).toMatchObject({ eventsDeleted: 1, daysRolledUp: 1 });
    expect((await read()).totals).toMatchObject({ rounds: 2, xpEarned: 24 });
  });

  it('counts nothing twice when it runs in two places at once', async () => {
    const { playAt, read } = await family();
    for (let day = 95; day < 115; day += 1) await playAt(day);
    const before = await read();
    const reports = await Promise.all([run(), run(), run()]);
    const deleted = reports.reduce((sum, { eventsDeleted }) => sum + eventsDeleted, 0);
    expect(deleted).toBe(20);
    expect(await read()).toEqual(before);
  });

  it('goes on with the other families when one is in trouble', async () => {
    const one = await family();
    const two = await family();
    await one.playAt(100);
    await two.playAt(100);
    const troubled: unknown[] = [];
    const report = await runRetention(
      {
        database: {
          auth: database().database.auth,
          withTwoParents: database().database.withTwoParents,
          withParent: (parentId, work) =>
            parentId === one.id
              ? Promise.reject(new Error('no route to host'))
              : database().database.withParent(parentId, work),
        },
        mailer,
        now: NOW,
      },
      (error) => troubled.push(error),
    );
    expect(report).toMatchObject({ eventsDeleted: 1, failures: 1 });
    expect(troubled).toHaveLength(1);
    expect(await run()).toMatchObject({ eventsDeleted: 1, failures: 0 });
  });
});
