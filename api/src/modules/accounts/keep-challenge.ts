import { randomUUID } from 'node:crypto';
import { and, eq, gt, sql } from 'drizzle-orm';
import type { AuthDatabase } from '../../db/database.ts';
import { authSessions, authVerifications } from '../../db/schema/auth.ts';
import { PASSKEY_CHALLENGE_MS } from '../../limits.ts';

/** A challenge belongs to one session and one purpose. */
export type ChallengePurpose = 'passkey-new' | 'passkey-confirm';

export function challengeName(purpose: ChallengePurpose, sessionId: string): string {
  return `${purpose}:${sessionId}`;
}

/** Remembers the newest challenge of this session and purpose; an older one no longer counts. */
export async function keepChallenge(
  database: AuthDatabase,
  purpose: ChallengePurpose,
  sessionId: string,
  challenge: string,
): Promise<void> {
  const identifier = challengeName(purpose, sessionId);
  await database.transaction(async (transaction) => {
    // Of two asked for at once one has to be the newer.
    const ofSession = eq(authSessions.id, sessionId);
    await transaction
      .select({ id: authSessions.id })
      .from(authSessions)
      .where(ofSession)
      .for('update');
    await transaction.delete(authVerifications).where(eq(authVerifications.identifier, identifier));
    await transaction.insert(authVerifications).values({
      id: randomUUID(),
      identifier,
      value: challenge,
      expiresAt: sql`now() + ${sql.raw(`interval '${PASSKEY_CHALLENGE_MS} milliseconds'`)}`,
    });
  });
}

/** The challenge, once; null when there is none or its time is over. */
export async function takeChallenge(
  database: AuthDatabase,
  purpose: ChallengePurpose,
  sessionId: string,
): Promise<string | null> {
  const { identifier, value, expiresAt } = authVerifications;
  const [taken] = await database
    .delete(authVerifications)
    .where(and(eq(identifier, challengeName(purpose, sessionId)), gt(expiresAt, sql`now()`)))
    .returning({ challenge: value });
  return taken?.challenge ?? null;
}
