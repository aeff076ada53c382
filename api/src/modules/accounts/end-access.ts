import type { Parent } from '@advay/shared/schemas/account';
import { eq } from 'drizzle-orm';
import type { AuthDatabase } from '../../db/database.ts';
import { authPasskeys, authSessions } from '../../db/schema/auth.ts';

/** Signs every device out and forgets every passkey. */
export async function endAccess(database: AuthDatabase, { id }: Pick<Parent, 'id'>): Promise<void> {
  await database.transaction(async (transaction) => {
    await transaction.delete(authPasskeys).where(eq(authPasskeys.userId, id));
    await transaction.delete(authSessions).where(eq(authSessions.userId, id));
  });
}
