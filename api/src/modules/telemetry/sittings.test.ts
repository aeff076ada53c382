import { accountExportSchema } from '@advay/shared/schemas/export';
import { childProgressSchema } from '@advay/shared/schemas/progress';
import { expect, it } from 'vitest';
import { countLeft } from '../../testing/count-left.ts';
import { onEveryEngine, useDatabase } from '../../testing/engines.ts';
import { createTestApp, newParent, roundOf, sittingOf } from '../../testing/test-app.ts';
import { createMailOutbox } from '../mail/mail-outbox.ts';
import { runRetention } from '../retention/run-retention.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const NOW = new Date('2026-06-15T12:00:00.000Z');

onEveryEngine('sittings with books', (engine) => {
  const database = useDatabase(engine);
  const run = () =>
    runRetention({ database: database().database, mailer: createMailOutbox(), now: NOW });

  async function family() {
    let clock = NOW;
    const app = await createTestApp(database(), { now: () => clock });
    const parent = await newParent(app, database());
    const child = await parent.addChild();
    return {
      parent,
      child,
      async readAt(daysAgo: number, change: Parameters<typeof sittingOf>[1] = {}) {
        clock = new Date(NOW.getTime() - daysAgo * DAY_MS);
        const occurredAt = clock.toISOString();
        const answer = await parent.send(
          [sittingOf(child.id, { occurredAt, ...change })],
          occurredAt,
        );
        expect(answer.verdicts).toMatchObject([{ verdict: 'accepted' }]);
        clock = NOW;
      },
      async progress(timeZone = 'UTC') {
        const path = `/api/children/${child.id}/progress`;
        const answer = await parent.ask('GET', path, undefined, { 'x-time-zone': timeZone });
        return childProgressSchema.parse(answer.json());
      },
      take: async () =>
        accountExportSchema.parse((await parent.ask('GET', '/api/account/export')).json()),
    };
  }

  it('come in one batch with rounds, each with its own verdict, and once', async () => {
    const { parent, child } = await family();
    const stranger = await family();
    const sentAt = NOW.toISOString();
    const at = { occurredAt: sentAt };
    const sitting = sittingOf(child.id, at);
    const batch = [
      sitting,
      roundOf(child.id, at),
      sitting,
      sittingOf(stranger.child.id, at),
      { ...sittingOf(child.id, at), said: 'once upon a time' },
      roundOf(child.id, { ...at, sessionSeq: 2 }),
    ];
    const verdicts = async () =>
      (await parent.send(batch, sentAt)).verdicts.map((each) =>
        each.verdict === 'rejected' ? each.reason : each.verdict,
      );
    const refused = ['unknown-child', 'invalid-event'];
    expect(await verdicts()).toEqual(['accepted', 'accepted', 'duplicate', ...refused, 'accepted']);
    expect(await verdicts()).toEqual([
      'duplicate',
      'duplicate',
      'duplicate',
      ...refused,
      'duplicate',
    ]);
    expect((await stranger.progress()).books).toEqual([]);
  });

  it('show as books: how often, how far, how long and when, the last one first', async () => {
    const { readAt, progress } = await family();
    await readAt(9, { bookID: 'moon-boat', pagesRead: 8, pageCount: 8, activeMs: 60_000 });
    await readAt(5, { pagesRead: 3 });
    await readAt(2, { isTogether: true });
    await readAt(2, { pagesRead: 1 });
    const { books, totals } = await progress();
    expect(books).toEqual([
      {
        bookID: 'away-goes-the-hat',
        sittings: 3,
        togetherSittings: 1,
        mostPagesRead: 9,
        pageCount: 11,
        activeMs: 720_000,
        lastDay: '2026-06-13',
      },
      {
        bookID: 'moon-boat',
        sittings: 1,
        togetherSittings: 0,
        mostPagesRead: 8,
        pageCount: 8,
        activeMs: 60_000,
        lastDay: '2026-06-06',
      },
    ]);
    expect(totals.rounds).toBe(0);
  });

  it('become sums of their days after their time, and the books stay as they were', async () => {
    const { readAt, progress, take } = await family();
    await readAt(120, { isTogether: true });
    await readAt(120, { pagesRead: 11 });
    await readAt(100, { bookID: 'moon-boat' });
    await readAt(90);
    const before = await progress();
    const beforeInTheEast = await progress('Pacific/Kiritimati');
    expect(await run()).toMatchObject({ eventsDeleted: 3, daysRolledUp: 2, failures: 0 });
    expect(await progress()).toEqual(before);
    // Noon in UTC is the day after there, also of what is a sum by now.
    expect(await progress('Pacific/Kiritimati')).toEqual(beforeInTheEast);
    expect(beforeInTheEast.books.map(({ lastDay }) => lastDay)).toEqual([
      '2026-03-18',
      '2026-03-08',
    ]);
    const taken = await take();
    expect(taken.sittings).toHaveLength(1);
    expect(taken.sittingDays).toMatchObject([
      { day: '2026-02-15', sittings: 2, togetherSittings: 1, mostPagesRead: 11 },
      { day: '2026-03-07', bookID: 'moon-boat', sittings: 1 },
    ]);
    // One that comes late joins the sums of its day.
    await readAt(120);
    expect(await run()).toMatchObject({ eventsDeleted: 1, daysRolledUp: 1 });
    expect((await take()).sittingDays[0]).toMatchObject({ sittings: 3, activeMs: 720_000 });
    expect(await run()).toMatchObject({ eventsDeleted: 0, daysRolledUp: 0 });
  });

  it('are taken away whole, and go with their child', async () => {
    const { parent, child, take } = await family();
    const sitting = sittingOf(child.id, { occurredAt: NOW.toISOString(), isTogether: true });
    await parent.send([sitting], sitting.occurredAt);
    const [taken] = (await take()).sittings;
    expect(taken).toMatchObject(sitting);
    expect(await countLeft(database(), [sitting.id])).toEqual({ 'app.sittings': 1 });
    expect((await parent.ask('DELETE', `/api/children/${child.id}`)).statusCode).toBe(204);
    expect(await countLeft(database(), [sitting.id, child.id])).toEqual({});
  });
});
