import type { TelemetryEvent } from '@advay/shared/schemas/telemetry';
import { MAX_SET_ASIDE } from './limits.ts';
import { type OutboxDatabase, openOutboxDatabase, type Row } from './outbox-database.ts';
import { StorageConnection } from './storage-connection.ts';
import { readStoredEvent } from './stored-event.ts';

/** `full`: new events live in memory until there is room. `unavailable`: the browser gives none, or does not answer. */
export type StorageState = 'ok' | 'full' | 'unavailable';

/** An event that waits, with the key that removes it. Keys grow in the order of recording; those in memory are negative. */
export type WaitingEvent = Readonly<{ key: number; event: TelemetryEvent; recordedAtMs: number }>;

/** A round is kept once it is on the disk, not once the system has promised to write it: tablets run out of power. */
const ON_DISK = { durability: 'strict' } as const;

/**
 * Events on their way to the API, in order, surviving tabs and restarts. Each belongs to the parent who was
 * signed in when it was recorded and is only ever handed out for that parent.
 */
export class Outbox {
  readonly #connection: StorageConnection<OutboxDatabase>;
  /** Rows the storage had no room for, oldest first. */
  #overflow: (WaitingEvent & { parentId: string })[] = [];
  #nextOverflowKey = -1;
  #storage: StorageState = 'ok';

  constructor(factory: IDBFactory | null) {
    this.#connection = new StorageConnection((onGone) => openOutboxDatabase(factory, onGone));
  }

  get storage(): StorageState {
    return this.#storage;
  }

  /** Keeps the event; the same id twice keeps it once. */
  async add(parentId: string, event: TelemetryEvent, recordedAtMs: number): Promise<void> {
    const row = { parentId, eventId: event.id, event, recordedAtMs };
    if (await this.#store(row)) return;
    if (this.#overflow.some((waiting) => waiting.event.id === event.id)) return;
    this.#overflow.push({ key: this.#nextOverflowKey, parentId, event, recordedAtMs });
    this.#nextOverflowKey -= 1;
  }

  /** The oldest waiting events of this parent, at most `limit`. */
  async peek(parentId: string, limit: number): Promise<readonly WaitingEvent[]> {
    await this.#moveOverflowIn();
    const stored = await this.#try((database) => readWaiting(database, parentId, limit));
    const inMemory = this.#overflow.filter((row) => row.parentId === parentId);
    return [...(stored ?? []), ...inMemory].slice(0, limit);
  }

  async count(parentId: string): Promise<number> {
    const stored = await this.#try((db) => db.countFromIndex('events', 'parent', parentId));
    return (stored ?? 0) + this.#overflow.filter((row) => row.parentId === parentId).length;
  }

  /** Forgets events the API has; false when the storage would not let go of them. */
  remove(keys: readonly number[]): Promise<boolean> {
    return this.#take(keys, null);
  }

  /** Takes an event out of the line for good and remembers why; false as above. */
  setAside(waiting: WaitingEvent, reason: string): Promise<boolean> {
    return this.#take([waiting.key], { eventId: waiting.event.id, reason });
  }

  /** Forgets everything of this parent that waits, unsent; false when the storage would not. */
  async forget(parentId: string): Promise<boolean> {
    this.#overflow = this.#overflow.filter((row) => row.parentId !== parentId);
    const keys = await this.#try((db) => db.getAllKeysFromIndex('events', 'parent', parentId));
    return keys !== null && this.#take(keys, null);
  }

  /** What was set aside on this device, oldest first. */
  async listAside(): Promise<readonly Readonly<{ eventId: string; reason: string }>[]> {
    return (await this.#try((database) => database.getAll('aside'))) ?? [];
  }

  close(): void {
    this.#connection.close();
  }

  async #take(
    keys: readonly number[],
    aside: { eventId: string; reason: string } | null,
  ): Promise<boolean> {
    this.#overflow = this.#overflow.filter((row) => !keys.includes(row.key));
    const stored = keys.filter((key) => key >= 0);
    if (stored.length === 0 && !aside) return true;
    const taken = await this.#try(async (database) => {
      const transaction = database.transaction(['events', 'aside'], 'readwrite', ON_DISK);
      const events = transaction.objectStore('events');
      await Promise.all([
        ...stored.map((key) => events.delete(key)),
        ...(aside ? [transaction.objectStore('aside').add(aside)] : []),
        transaction.done,
      ]);
      await trimAside(database);
      return true;
    });
    // What lived in memory alone is gone from the line even when its note could not be written.
    return taken ?? stored.length === 0;
  }

  async #store(row: Row): Promise<boolean> {
    const stored = await this.#try(async (database) => {
      const transaction = database.transaction('events', 'readwrite', ON_DISK);
      const known = await transaction.store.index('event').getKey(row.eventId);
      await Promise.all([
        ...(known === undefined ? [transaction.store.add(row)] : []),
        transaction.done,
      ]);
      return true;
    });
    return stored ?? false;
  }

  async #moveOverflowIn(): Promise<void> {
    for (const waiting of [...this.#overflow]) {
      const { parentId, event, recordedAtMs } = waiting;
      if (!(await this.#store({ parentId, eventId: event.id, event, recordedAtMs }))) return;
      this.#overflow = this.#overflow.filter((other) => other !== waiting);
    }
  }

  /** Null when the storage failed; what failed is in `storage`. */
  async #try<Value>(work: (database: OutboxDatabase) => Promise<Value>): Promise<Value | null> {
    const answer = await this.#connection.use(work);
    if (!answer.ok) {
      this.#storage = answer.reason === 'full' ? 'full' : 'unavailable';
      return null;
    }
    if (this.#storage === 'unavailable' || this.#overflow.length === 0) this.#storage = 'ok';
    return answer.value;
  }
}

async function readWaiting(
  database: OutboxDatabase,
  parentId: string,
  limit: number,
): Promise<WaitingEvent[]> {
  const index = database.transaction('events').store.index('parent');
  const [rows, keys] = await Promise.all([
    index.getAll(parentId, limit),
    index.getAllKeys(parentId, limit),
  ]);
  return rows.flatMap((row, position) => {
    const key = keys[position];
    const event = readStoredEvent(row.event);
    return key === undefined || event === null
      ? []
      : [{ key, event, recordedAtMs: row.recordedAtMs }];
  });
}

async function trimAside(database: OutboxDatabase): Promise<void> {
  const surplus = (await database.count('aside')) - MAX_SET_ASIDE;
  if (surplus <= 0) return;
  const keys = await database.getAllKeys('aside', null, surplus);
  const transaction = database.transaction('aside', 'readwrite');
  await Promise.all([...keys.map((key) => transaction.store.delete(key)), transaction.done]);
}
