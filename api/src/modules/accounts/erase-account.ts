import type { Parent } from '@advay/shared/schemas/account';
import { eq, inArray } from 'drizzle-orm';
import type { AuthDatabase } from '../../db/database.ts';
import { authSessions, authUsers, authVerifications } from '../../db/schema/auth.ts';
import { challengeName } from './keep-challenge.ts';

/** As the accounts library names the codes it mails. */
const CODE_NAMES = ['forget-password-otp', 'email-verification-otp', 'sign-in-otp'];

/**
 * Sessions, passkeys, family, children and rounds hang below the account's row and go with it. Codes on
 * their way to a mailbox and challenges know their account by name alone, so they are named here.
 */
export async function eraseAccount(database: AuthDatabase, { id, email }: Parent): Promise<void> {
  await database.transaction(async (transaction) => {
    const sessions = await transaction
      .select({ id: authSessions.id })
      .from(authSessions)
      .where(eq(authSessions.userId, id));
    const names = [
      ...CODE_NAMES.map((name) => `${name}-${email}`),
      ...sessions.flatMap((session) => [
        challengeName('passkey-new', session.id),
        challengeName('passkey-confirm', session.id),
      ]),
    ];
    await transaction.delete(authVerifications).where(inArray(authVerifications.identifier, names));
    await transaction.delete(authUsers).where(eq(authUsers.id, id));
  });
}
