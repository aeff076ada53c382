import type { Database } from './database.ts';

/** Runs `work` once its turn has come: of one name at most so many run at once, and the others wait in their order. */
export type TakeTurn = <Value>(name: string, work: () => Promise<Value>) => Promise<Value>;

export function createTurns(atOnce: number): TakeTurn {
  const queues = new Map<string, { running: number; waiting: (() => void)[] }>();
  return async (name, work) => {
    const queue = queues.get(name) ?? { running: 0, waiting: [] };
    queues.set(name, queue);
    if (queue.running < atOnce) queue.running += 1;
    else await new Promise<void>((resolve) => queue.waiting.push(resolve));
    try {
      return await work();
    } finally {
      const next = queue.waiting.shift();
      if (next !== undefined) next();
      else queue.running -= 1;
      if (queue.running === 0) queues.delete(name);
    }
  };
}

/**
 * The same data, but however much one family asks for at once, it uses so many connections of the pool alone: the
 * rest are free for others. Its own requests wait for each other. Steps for two families are short and not held back.
 */
export function withFamilyTurns(database: Database, atOnce: number): Database {
  const take = createTurns(atOnce);
  return {
    ...database,
    withParent: (parentId, work) => take(parentId, () => database.withParent(parentId, work)),
    ingestEvents: (batch) => take(batch.parentId, () => database.ingestEvents(batch)),
  };
}
