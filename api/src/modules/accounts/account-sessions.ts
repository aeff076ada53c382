import type { SessionInfo } from '@advay/shared/schemas/account';
import { and, desc, eq, gt, ne, sql } from 'drizzle-orm';
import type { AuthDatabase } from '../../db/database.ts';
import { authSessions } from '../../db/schema/auth.ts';
import type { Holder } from './session.ts';

/** Where an account is signed in, newest first: times alone, since nothing of a device is stored. */
export async function listSessions(
  database: AuthDatabase,
  { parent, session }: Holder,
): Promise<SessionInfo[]> {
  const rows = await database
    .select()
    .from(authSessions)
    .where(and(eq(authSessions.userId, parent.id), gt(authSessions.expiresAt, sql`now()`)))
    .orderBy(desc(authSessions.createdAt));
  return rows.map(({ id, createdAt, updatedAt }) => ({
    id,
    startedAt: createdAt.toISOString(),
    lastUsedAt: updatedAt.toISOString(),
    isThis: id === session.id,
  }));
}

export async function endOtherSessions(
  database: AuthDatabase,
  { parent, session }: Holder,
): Promise<void> {
  await database
    .delete(authSessions)
    .where(and(eq(authSessions.userId, parent.id), ne(authSessions.id, session.id)));
}
