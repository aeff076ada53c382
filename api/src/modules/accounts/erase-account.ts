import type { Parent } from '@advay/shared/schemas/account';
import { eq } from 'drizzle-orm';
import type { AuthDatabase } from '../../db/database.ts';
import { authUsers } from '../../db/schema/auth.ts';
import { forgetCodes } from './forget-codes.ts';

/** Sessions, passkeys, family, children and rounds hang below the account's row and go with it. */
export async function eraseAccount(database: AuthDatabase, parent: Parent): Promise<void> {
  await database.transaction(async (transaction) => {
    await forgetCodes(transaction, parent);
    await removeAccount(transaction, parent);
  });
}

/** The same, but for codes on their way to the mailbox: whoever reads it goes on with them. */
export async function removeAccount(
  database: Pick<AuthDatabase, 'delete'>,
  { id }: Pick<Parent, 'id'>,
): Promise<void> {
  await database.delete(authUsers).where(eq(authUsers.id, id));
}
