import 'fake-indexeddb/auto';
import { IDBDatabase, IDBFactory, IDBObjectStore, IDBOpenDBRequest } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { STORAGE_PATIENCE_MS, STORAGE_SILENCE_MS } from './limits.ts';
import { Outbox } from './outbox.ts';
import { expectEachOnce, turns } from './testing/delivery.ts';
import { Device, PARENT, roundNumber } from './testing/telemetry-bench.ts';

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** The connections that are open now answer everything with an error, as after the browser restarted its storage. */
function loseConnections(name: string): void {
  const open = new Set<IDBDatabase>();
  let areLost = false;
  const transaction = IDBDatabase.prototype.transaction;
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (
    this: IDBDatabase,
    ...args: Parameters<typeof transaction>
  ) {
    if (!areLost) {
      open.add(this);
      areLost = true;
    }
    if (open.has(this)) throw new DOMException('Connection to Indexed Database server lost', name);
    return transaction.apply(this, args);
  });
}

it.each(['UnknownError', 'InvalidStateError', 'AbortError'])(
  'opens its storage anew after %s, and keeps what comes',
  async (name) => {
    const outbox = new Outbox(new IDBFactory());
    await outbox.add(PARENT, roundNumber(0), 1);
    loseConnections(name);
    await outbox.add(PARENT, roundNumber(1), 2);
    expect(outbox.storage).toBe('ok');
    const waiting = await outbox.peek(PARENT, 20);
    expect(waiting.map(({ event, key }) => [event.id, key > 0])).toEqual([
      [roundNumber(0).id, true],
      [roundNumber(1).id, true],
    ]);
  },
);

it('asks a storage that failed twice again the next time', async () => {
  const outbox = new Outbox(new IDBFactory());
  const lost = vi.spyOn(IDBObjectStore.prototype, 'index').mockImplementation(() => {
    throw new DOMException('Connection to Indexed Database server lost', 'UnknownError');
  });
  await outbox.add(PARENT, roundNumber(0), 1);
  expect(outbox.storage).toBe('unavailable');
  lost.mockRestore();
  const waiting = await outbox.peek(PARENT, 20);
  expect(waiting.map(({ key }) => key > 0)).toEqual([true]);
  expect(outbox.storage).toBe('ok');
});

it('says that a round is still there when the storage would not let go of it', async () => {
  const outbox = new Outbox(new IDBFactory());
  await outbox.add(PARENT, roundNumber(0), 1);
  const [waiting] = await outbox.peek(PARENT, 20);
  if (waiting === undefined) throw new Error('a round was to wait');
  const held = vi.spyOn(IDBObjectStore.prototype, 'delete').mockImplementation(() => {
    throw new DOMException('Connection to Indexed Database server lost', 'UnknownError');
  });
  expect(await outbox.remove([waiting.key])).toBe(false);
  expect(await outbox.setAside(waiting, 'invalid-event')).toBe(false);
  held.mockRestore();
  expect(await outbox.peek(PARENT, 20)).toEqual([waiting]);
  expect(await outbox.remove([waiting.key])).toBe(true);
  expect(await outbox.peek(PARENT, 20)).toEqual([]);
});

it('sends a round from memory when the storage never answers', async () => {
  const device = new Device();
  const open = vi.fn(() => new IDBOpenDBRequest());
  const storage = { open } as Partial<IDBFactory> as IDBFactory;
  const { telemetry } = device.openTab({ storage });
  const kept = telemetry.record(roundNumber(0));
  await vi.advanceTimersByTimeAsync(3 * STORAGE_PATIENCE_MS);
  expect(await kept).toBe('kept');
  expectEachOnce(device, 1);
  expect(telemetry.state().storage).toBe('unavailable');
  // The next one does not wait again for what is known to be silent.
  const next = telemetry.record(roundNumber(1));
  await vi.advanceTimersByTimeAsync(1);
  expect(await next).toBe('kept');
  expectEachOnce(device, 2);
  expect(open).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(STORAGE_SILENCE_MS);
  void telemetry.record(roundNumber(2));
  await vi.advanceTimersByTimeAsync(3 * STORAGE_PATIENCE_MS);
  expectEachOnce(device, 3);
  expect(open).toHaveBeenCalledTimes(2);
});

it('goes back to a storage as soon as it has answered after all', async () => {
  const factory = new IDBFactory();
  const blocking = factory.open('advay-outbox', 1);
  await new Promise((resolve) => {
    blocking.onsuccess = resolve;
  });
  // Whoever opens now waits until what is deleted is let go of.
  factory.deleteDatabase('advay-outbox');
  const outbox = new Outbox(factory);
  const added = outbox.add(PARENT, roundNumber(0), 1);
  await vi.advanceTimersByTimeAsync(STORAGE_PATIENCE_MS);
  await added;
  expect(outbox.storage).toBe('unavailable');
  expect(await outbox.count(PARENT)).toBe(1);
  blocking.result.close();
  while (outbox.storage !== 'ok') {
    await turns(10);
    await outbox.peek(PARENT, 20);
  }
  const waiting = await outbox.peek(PARENT, 20);
  expect(waiting.map(({ key }) => key > 0)).toEqual([true]);
});
