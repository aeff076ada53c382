import { type DBSchema, type IDBPDatabase, wrap } from 'idb';
import { isFields } from '../api/api-answer-shape.ts';
import { readStoredEvent } from './stored-event.ts';

/** An event as it lies on the device. */
export type Row = Readonly<{
  parentId: string;
  eventId: string;
  event: unknown;
  recordedAtMs: number;
}>;

interface OutboxSchema extends DBSchema {
  events: { key: number; value: Row; indexes: { parent: string; event: string } };
  /** What will never be sent, and why: kept for whoever looks into it. */
  aside: { key: number; value: { eventId: string; reason: string } };
}

export type OutboxDatabase = IDBPDatabase<OutboxSchema>;

const DATABASE = 'advay-outbox';

/** Opens the outbox's storage, sound: what is no event lies aside. `onGone` tells that this connection is over. */
export async function openOutboxDatabase(
  factory: IDBFactory | null,
  onGone: () => void,
): Promise<OutboxDatabase> {
  if (!factory) throw new DOMException('no storage in this browser', 'NotSupportedError');
  const database = await openByHand(factory);
  database.addEventListener('close', onGone);
  // Another tab runs a newer version: make way, and open again when needed.
  database.addEventListener('versionchange', () => {
    onGone();
    database.close();
  });
  try {
    await sweep(database);
  } catch (error) {
    database.close();
    throw error;
  }
  return database;
}

/** `idb` opens only the browser's own factory, so the opening is done by hand. */
function openByHand(factory: IDBFactory): Promise<OutboxDatabase> {
  const request = factory.open(DATABASE, 1);
  request.onupgradeneeded = () => {
    const events = request.result.createObjectStore('events', { autoIncrement: true });
    events.createIndex('parent', 'parentId');
    events.createIndex('event', 'eventId', { unique: true });
    request.result.createObjectStore('aside', { autoIncrement: true });
  };
  return wrap(request) as unknown as Promise<OutboxDatabase>;
}

/** Moves rows that are no events (a half-written disk, an older version) out of the way of the rest. */
async function sweep(database: OutboxDatabase): Promise<void> {
  const transaction = database.transaction(['events', 'aside'], 'readwrite');
  const aside = transaction.objectStore('aside');
  let cursor = await transaction.objectStore('events').openCursor();
  while (cursor) {
    const row: unknown = cursor.value;
    if (!isRow(row)) {
      const eventId = isFields(row) ? String(row.eventId) : 'unknown';
      await aside.add({ eventId, reason: 'corrupt-row' });
      await cursor.delete();
    }
    cursor = await cursor.continue();
  }
  await transaction.done;
}

function isRow(row: unknown): row is Row {
  return (
    isFields(row) &&
    typeof row.parentId === 'string' &&
    Number.isFinite(row.recordedAtMs) &&
    readStoredEvent(row.event)?.id === row.eventId
  );
}
