import 'fake-indexeddb/auto';
import type { SittingEvent } from '@advay/shared/schemas/sitting';
import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { type IDBPDatabase, wrap } from 'idb';
import { expect, it } from 'vitest';
import { MAX_SET_ASIDE } from './limits.ts';
import { Outbox } from './outbox.ts';
import { CHILD, PARENT, roundNumber } from './testing/telemetry-bench.ts';

it('hands events out oldest first and survives being closed', async () => {
  const factory = new IDBFactory();
  const before = new Outbox(factory);
  for (const n of [5, 3, 9]) await before.add(PARENT, roundNumber(n), n);
  before.close();
  const waiting = await new Outbox(factory).peek(PARENT, 2);
  expect(waiting.map(({ event }) => event)).toEqual([roundNumber(5), roundNumber(3)]);
});

it('moves any garbage in its rows aside, with a reason, and goes on', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.anything(), { minLength: 1, maxLength: 5 }), async (garbage) => {
      const factory = new IDBFactory();
      const first = new Outbox(factory);
      await first.add(PARENT, roundNumber(1), 1);
      first.close();
      const written = await spoil(factory, garbage);
      const outbox = new Outbox(factory);
      await outbox.add(PARENT, roundNumber(2), 2);
      const waiting = await outbox.peek(PARENT, 200);
      expect(waiting.map(({ event }) => event)).toEqual([roundNumber(1), roundNumber(2)]);
      const aside = await outbox.listAside();
      expect(aside.map(({ reason }) => reason)).toEqual(Array(written).fill('corrupt-row'));
      outbox.close();
    }),
    { numRuns: 60 },
  );
});

it('keeps a sitting with a book beside the rounds, and nothing that looks like half of one', async () => {
  const factory = new IDBFactory();
  const sitting: SittingEvent = {
    id: '00000000-0000-4000-8000-00000000b00c',
    childId: CHILD,
    bookID: 'away-goes-the-hat',
    pagesRead: 9,
    pageCount: 11,
    isTogether: true,
    activeMs: 240_000,
    occurredAt: '2026-03-01T08:30:00.000Z',
  };
  const first = new Outbox(factory);
  await first.add(PARENT, roundNumber(1), 1);
  await first.add(PARENT, sitting, 2);
  first.close();
  const { isTogether: _isTogether, ...half } = sitting;
  const halves = [half, { ...half, isTogether: 'Oma' }, { ...sitting, said: 'a word' }];
  await spoil(
    factory,
    halves.map((event, n) => ({ parentId: PARENT, eventId: `half-${n}`, event, recordedAtMs: 3 })),
  );
  const outbox = new Outbox(factory);
  const waiting = await outbox.peek(PARENT, 200);
  expect(waiting.map(({ event }) => event)).toEqual([roundNumber(1), sitting]);
  expect(await outbox.listAside()).toHaveLength(halves.length);
});

it('reads a round of an older version as one that does not say why it has no measure', async () => {
  const factory = new IDBFactory();
  await new Outbox(factory).add(PARENT, roundNumber(1), 1);
  const { unmeasured: _, ...older } = roundNumber(2);
  const row = { parentId: PARENT, eventId: older.id, event: older, recordedAtMs: 2 };
  expect(await spoil(factory, [row])).toBe(1);
  const outbox = new Outbox(factory);
  const waiting = await outbox.peek(PARENT, 200);
  expect(waiting.map(({ event }) => event)).toEqual([
    roundNumber(1),
    { ...older, unmeasured: null },
  ]);
  expect(await outbox.listAside()).toEqual([]);
});

it('forgets what one parent has waiting, and nobody else’s', async () => {
  const outbox = new Outbox(new IDBFactory());
  await outbox.add(PARENT, roundNumber(1), 1);
  await outbox.add('parent-noor', roundNumber(2), 2);
  expect(await outbox.forget(PARENT)).toBe(true);
  expect(await outbox.count(PARENT)).toBe(0);
  expect(await outbox.count('parent-noor')).toBe(1);
});

it('remembers the newest of what it set aside, not all for ever', async () => {
  const outbox = new Outbox(new IDBFactory());
  for (let n = 0; n < MAX_SET_ASIDE + 3; n += 1) {
    await outbox.setAside({ key: n, event: roundNumber(n), recordedAtMs: n }, 'invalid-event');
  }
  const aside = await outbox.listAside();
  expect(aside).toHaveLength(MAX_SET_ASIDE);
  expect(aside.at(-1)?.eventId).toBe(roundNumber(MAX_SET_ASIDE + 2).id);
});

/** Writes rows behind the outbox's back; how many the database took. */
async function spoil(factory: IDBFactory, rows: readonly unknown[]): Promise<number> {
  const database = await (wrap(factory.open('advay-outbox')) as unknown as Promise<IDBPDatabase>);
  let written = 0;
  for (const row of rows) {
    try {
      await database.add('events', row);
      written += 1;
    } catch {
      // Functions and the like cannot be stored at all.
    }
  }
  database.close();
  return written;
}
