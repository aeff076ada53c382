import { setTimeout as pause } from 'node:timers/promises';
import postgres from 'postgres';
import { DATABASE_CONNECT_TIMEOUT_S, POOLER_ANSWER_MS, POOLER_LOOKS } from '../limits.ts';

/**
 * Whether a pooler in transaction mode (PgBouncer, Supavisor, Neon's) stands before the server: one connection of ours
 * is then served by one session now and by another later, and nothing that belongs to a session can be relied on.
 */
export async function isPooled(url: string): Promise<boolean> {
  const connect = () =>
    postgres(url, {
      max: 1,
      prepare: false,
      fetch_types: false,
      connect_timeout: DATABASE_CONNECT_TIMEOUT_S,
      connection: { application_name: 'advay-look' },
      onnotice: () => {},
    });
  const [first, second] = [connect(), connect()];
  try {
    // A pooler hands out the session that was used last, unless somebody else was quicker: a few looks.
    for (let look = 0; look < POOLER_LOOKS; look += 1) {
      const before = await sessionOf(first);
      const later = await second.begin(async (holding) => {
        await sessionOf(holding);
        // A pool of one session cannot answer as long as this transaction holds it.
        return Promise.race([sessionOf(first), pause(POOLER_ANSWER_MS, null, { ref: false })]);
      });
      if (later !== before) return true;
    }
    return false;
  } finally {
    await Promise.all([first.end({ timeout: 5 }), second.end({ timeout: 5 })]);
  }
}

/** The process on the server that answers. */
async function sessionOf(client: postgres.Sql | postgres.TransactionSql): Promise<number> {
  const [row] = await client<{ pid: number }[]>`select pg_backend_pid() as pid`;
  if (row === undefined) throw new Error('the server answered without an answer');
  return row.pid;
}
