import { and, desc, eq, gt, sql } from 'drizzle-orm';
import type { AuthDatabase } from '../../db/database.ts';
import { authVerifications } from '../../db/schema/auth.ts';
import { MAILED_CODE_REST_MS, MAILED_CODE_TRIES } from '../../limits.ts';

const REST = sql.raw(`interval '${MAILED_CODE_REST_MS} milliseconds'`);

/** As the accounts library names the codes for a new account and for a new password. */
type CodeKind = 'sign-in' | 'forget-password';

/** Whether the last code of a kind that went to this mailbox can still be typed in peace. */
export async function hasGoodCode(
  database: AuthDatabase,
  kind: CodeKind,
  email: string,
): Promise<boolean> {
  const { identifier, expiresAt, createdAt, value } = authVerifications;
  const name = `${kind}-otp-${email.toLowerCase()}`;
  const [last] = await database
    .select({ value })
    .from(authVerifications)
    .where(and(eq(identifier, name), gt(expiresAt, sql`now() + ${REST}`)))
    .orderBy(desc(createdAt))
    .limit(1);
  // As the accounts library keeps it: the hash of the code, a colon, and how often it was tried in vain.
  return last !== undefined && Number(last.value.split(':').at(-1)) < MAILED_CODE_TRIES;
}
