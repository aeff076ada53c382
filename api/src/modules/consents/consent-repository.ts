import { randomUUID } from 'node:crypto';
import { type ConsentKind, type ConsentMethod, NOTICE_VERSION } from '@advay/shared/consent/notice';
import { type Consent, consentSchema } from '@advay/shared/schemas/consent';
import { and, count, desc, eq, gt, isNull } from 'drizzle-orm';
import type { ParentTransaction } from '../../db/database.ts';
import { consents } from '../../db/schema/consents.ts';
import { MAX_CONSENTS_A_DAY } from '../../limits.ts';

/** Newest first, withdrawn ones too. */
export async function listConsents(transaction: ParentTransaction): Promise<Consent[]> {
  const rows = await transaction
    .select()
    .from(consents)
    .orderBy(desc(consents.givenAt), desc(consents.id));
  return rows.map(describe);
}

const DAY_MS = 24 * 60 * 60 * 1000;

/** True when the family has agreed as often as one may in a day, to whatever. */
async function agreedTooOften(transaction: ParentTransaction, now: Date): Promise<boolean> {
  const [total] = await transaction
    .select({ given: count() })
    .from(consents)
    .where(gt(consents.givenAt, new Date(now.getTime() - DAY_MS)));
  return (total?.given ?? 0) >= MAX_CONSENTS_A_DAY;
}

/**
 * Keeps an agreement. Null when the same words are agreed to already; older words are replaced. Whoever calls holds
 * the family's counts.
 */
export async function giveConsent(
  transaction: ParentTransaction,
  parentId: string,
  given: Readonly<{ kind: ConsentKind; method: ConsentMethod; at: Date }>,
): Promise<Consent | null | 'too-often'> {
  const { kind, method, at } = given;
  const [known] = await transaction.select().from(consents).where(inForce(kind)).for('update');
  if (known?.noticeVersion === NOTICE_VERSION) return null;
  if (await agreedTooOften(transaction, at)) return 'too-often';
  if (known !== undefined) {
    await transaction.update(consents).set({ withdrawnAt: at }).where(eq(consents.id, known.id));
  }
  const [row] = await transaction
    .insert(consents)
    .values({
      parentId,
      id: randomUUID(),
      kind,
      noticeVersion: NOTICE_VERSION,
      method,
      givenAt: at,
    })
    .onConflictDoNothing()
    .returning();
  return row === undefined ? null : describe(row);
}

/** False when there was nothing in force to withdraw. */
export async function withdrawConsent(
  transaction: ParentTransaction,
  kind: ConsentKind,
  at: Date,
): Promise<boolean> {
  const rows = await transaction
    .update(consents)
    .set({ withdrawnAt: at })
    .where(inForce(kind))
    .returning({ id: consents.id });
  return rows.length > 0;
}

/**
 * True while the parent agrees. Until the transaction ends a withdrawal waits for it, so that what is
 * stored under this agreement is there to be deleted with it.
 */
export async function holdConsent(
  transaction: ParentTransaction,
  kind: ConsentKind,
): Promise<boolean> {
  const rows = await transaction
    .select({ id: consents.id })
    .from(consents)
    .where(inForce(kind))
    .for('share');
  return rows.length > 0;
}

function inForce(kind: ConsentKind) {
  return and(eq(consents.kind, kind), isNull(consents.withdrawnAt));
}

function describe(row: typeof consents.$inferSelect): Consent {
  return consentSchema.parse({
    id: row.id,
    kind: row.kind,
    noticeVersion: row.noticeVersion,
    method: row.method,
    givenAt: row.givenAt.toISOString(),
    withdrawnAt: row.withdrawnAt?.toISOString() ?? null,
  });
}
