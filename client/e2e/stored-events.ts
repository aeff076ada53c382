import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';

export type StoredEvent = Readonly<{
  nickname: string;
  email: string;
  game_id: string;
  step: string;
  xp_earned: number;
  struggle_index: string | null;
  active_ms: number;
}>;

/** What the stopped product's database holds, read past every policy. */
export async function storedEvents(dataDir: string): Promise<readonly StoredEvent[]> {
  const database = await PGlite.create(join(dataDir, 'database'));
  try {
    const { rows } = await database.query<StoredEvent>(`
      select c.nickname, u.email, e.game_id, e.step, e.xp_earned, e.struggle_index, e.active_ms
      from app.telemetry_events e
      join app.children c on c.id = e.child_id and c.parent_id = e.parent_id
      join accounts.users u on u.id = e.parent_id
      order by e.occurred_at`);
    return rows;
  } finally {
    await database.close();
  }
}
