import { type ChildProgress, childProgressSchema } from '@advay/shared/schemas/progress';
import { expect, it } from 'vitest';
import { onEveryEngine, useDatabase } from '../../testing/engines.ts';
import { createTestApp, newParent, roundOf } from '../../testing/test-app.ts';

const NOON = new Date('2026-03-20T12:00:00.000Z');
const DAY_MS = 24 * 60 * 60 * 1000;

onEveryEngine('progress', (engine) => {
  const database = useDatabase(engine);

  async function family() {
    let clock = NOON;
    const app = await createTestApp(database(), { now: () => clock });
    const parent = await newParent(app, database());
    const child = await parent.addChild();
    let sessionSeq = 0;
    return {
      send: (sentAt: Date, change: Parameters<typeof roundOf>[1]) =>
        parent.send([roundOf(child.id, change)], sentAt.toISOString()),
      /** A round sent as soon as it was played. */
      async playAt(daysAgo: number, change: Parameters<typeof roundOf>[1]) {
        clock = new Date(NOON.getTime() - daysAgo * DAY_MS);
        const occurredAt = clock.toISOString();
        sessionSeq += 1;
        const round = roundOf(child.id, { occurredAt, sessionSeq, ...change });
        const answer = await parent.send([round], occurredAt);
        expect(answer.verdicts).toMatchObject([{ verdict: 'accepted' }]);
        clock = NOON;
      },
      async read(timeZone?: string): Promise<ChildProgress> {
        const headers = timeZone === undefined ? {} : { 'x-time-zone': timeZone };
        const path = `/api/children/${child.id}/progress`;
        const answer = await parent.ask('GET', path, undefined, headers);
        return childProgressSchema.parse(answer.json());
      },
    };
  }

  it('is empty before the first round', async () => {
    const { read } = await family();
    expect(await read()).toMatchObject({
      totals: { rounds: 0, measuredRounds: 0, xpEarned: 0, activeMs: 0 },
      skills: [],
      days: [],
    });
  });

  it('has words only after three measured rounds', async () => {
    const game = await family();
    const step = { gameID: 'bubble_pop', step: 'small' } as const;
    await game.playAt(2, { ...step, struggleIndex: 0.7, xpEarned: 5 });
    await game.playAt(1, { ...step, struggleIndex: null, xpEarned: 6 });
    await game.playAt(1, { ...step, struggleIndex: 0.62, xpEarned: 7 });
    expect((await game.read()).skills).toEqual([
      {
        ...step,
        rounds: 3,
        measuredRounds: 2,
        poorlySeenRounds: 0,
        xpEarned: 18,
        activeMs: 183_000,
        struggleIndex: 0.66,
        word: null,
      },
    ]);
    await game.playAt(0, { ...step, struggleIndex: 0.66 });
    expect((await game.read()).skills).toMatchObject([
      { struggleIndex: 0.66, word: 'play-together' },
    ]);
  });

  it('says "not measured" rather than zero', async () => {
    const game = await family();
    await game.playAt(0, { struggleIndex: null });
    expect(await game.read()).toMatchObject({
      totals: { rounds: 1, measuredRounds: 0 },
      skills: [{ struggleIndex: null, word: null }],
      days: [{ struggleIndex: null, measuredRounds: 0 }],
    });
  });

  it('judges by the last ten measured rounds, so that practice shows', async () => {
    const game = await family();
    for (let round = 0; round < 5; round += 1) await game.playAt(9, { struggleIndex: 1 });
    for (let round = 0; round < 10; round += 1) await game.playAt(3, { struggleIndex: 0.1 });
    await game.playAt(1, { struggleIndex: null });
    expect((await game.read()).skills).toMatchObject([
      { rounds: 16, measuredRounds: 15, struggleIndex: 0.1, word: 'going-well' },
    ]);
  });

  it('counts the days of the last thirty, oldest first', async () => {
    const game = await family();
    await game.playAt(45, { xpEarned: 1 });
    await game.playAt(29, { xpEarned: 2 });
    await game.playAt(1, { xpEarned: 3, struggleIndex: 0.2 });
    await game.playAt(1, { xpEarned: 4, struggleIndex: 0.3 });
    const progress = await game.read();
    expect(progress.totals.xpEarned).toBe(10);
    expect(progress.days).toMatchObject([
      { day: '2026-02-19', rounds: 1, xpEarned: 2 },
      { day: '2026-03-19', rounds: 2, xpEarned: 7, struggleIndex: 0.25 },
    ]);
  });

  it('counts a round to the day on which the family played it', async () => {
    const game = await family();
    // Three rounds about the midnight between Saturday and Sunday in Sydney (UTC+11), all on one day in UTC.
    const rounds = ['2026-03-14T12:59:59Z', '2026-03-14T13:00:00Z', '2026-03-14T22:54:00Z'];
    for (const [xpEarned, at] of rounds.entries()) {
      const daysAgo = (NOON.getTime() - Date.parse(at)) / DAY_MS;
      await game.playAt(daysAgo, { xpEarned, struggleIndex: 0.1 * xpEarned });
    }
    const daysIn = async (zone?: string) =>
      (await game.read(zone)).days.map(({ day, xpEarned, struggleIndex }) => [
        day,
        xpEarned,
        struggleIndex,
      ]);
    expect(await daysIn('Australia/Sydney')).toEqual([
      ['2026-03-14', 0, 0],
      ['2026-03-15', 3, 0.15],
    ]);
    expect(await daysIn('America/Los_Angeles')).toEqual([['2026-03-14', 3, 0.1]]);
    expect(await daysIn()).toEqual([['2026-03-14', 3, 0.1]]);
  });

  it('tells which day it is there, whatever a device believes, and shrugs at a place that is none', async () => {
    const { read } = await family();
    expect(await read('Pacific/Kiritimati')).toMatchObject({
      today: '2026-03-21',
      timeZone: 'Pacific/Kiritimati',
    });
    expect(await read('Moon/Tycho')).toMatchObject({ today: '2026-03-20', timeZone: 'UTC' });
  });

  it('says of which days it is not sure, since the clock of a device was set', async () => {
    const game = await family();
    const hour = 60 * 60 * 1000;
    const at = (ms: number) => ({ occurredAt: new Date(NOON.getTime() + ms).toISOString() });
    for (const ms of [-hour, 4 * 60_000, hour, 3 * DAY_MS, -9 * 365 * DAY_MS]) {
      await game.send(NOON, at(ms));
    }
    expect((await game.read()).days).toMatchObject([
      { day: '2026-03-20', rounds: 5, aboutRounds: 3 },
    ]);
  });
});
