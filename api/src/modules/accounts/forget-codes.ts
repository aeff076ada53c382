import type { Parent } from '@advay/shared/schemas/account';
import { eq, inArray } from 'drizzle-orm';
import type { AuthDatabase } from '../../db/database.ts';
import { authSessions, authVerifications } from '../../db/schema/auth.ts';
import { challengeName } from './keep-challenge.ts';

/** As the accounts library names the codes it mails. */
const CODE_NAMES = ['forget-password-otp', 'email-verification-otp', 'sign-in-otp'];

/**
 * Codes on their way to a mailbox and challenges of the account's sessions. They know their account by name
 * alone, so nothing takes them away with it.
 */
export async function forgetCodes(
  database: Pick<AuthDatabase, 'select' | 'delete'>,
  { id, email }: Parent,
): Promise<void> {
  const sessions = await database
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
  await database.delete(authVerifications).where(inArray(authVerifications.identifier, names));
}
