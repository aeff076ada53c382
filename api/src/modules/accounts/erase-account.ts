import type { Parent } from '@advay/shared/schemas/account';
import { eq, or } from 'drizzle-orm';
import type { AuthDatabase } from '../../db/database.ts';
import { authUsers, authVerifications } from '../../db/schema/auth.ts';

/**
 * Sessions, family, children and rounds hang below the account's row and go with it. Codes on their
 * way to a mailbox know their account by name alone, so they are named here.
 */
export async function eraseAccount(database: AuthDatabase, { id, email }: Parent): Promise<void> {
  await database.transaction(async (transaction) => {
    await transaction
      .delete(authVerifications)
      .where(or(eq(authVerifications.value, id), eq(authVerifications.identifier, email)));
    await transaction.delete(authUsers).where(eq(authUsers.id, id));
  });
}
