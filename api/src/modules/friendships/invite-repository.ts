import { randomUUID } from 'node:crypto';
import type { NewInvite, OpenInvite } from '@advay/shared/schemas/friendship';
import { openInviteSchema } from '@advay/shared/schemas/friendship';
import { and, desc, eq, gt, isNull, lt } from 'drizzle-orm';
import type { ParentTransaction } from '../../db/database.ts';
import { invites } from '../../db/schema/invites.ts';
import { INVITE_LIFETIME_MS } from '../../limits.ts';

export type InviteRow = typeof invites.$inferSelect;

/** In force: neither used, nor taken back, nor too old. */
function isOpen(now: Date) {
  return and(isNull(invites.claimedAt), isNull(invites.revokedAt), gt(invites.expiresAt, now));
}

/** Newest first. */
export async function listOpenInvites(
  transaction: ParentTransaction,
  now: Date,
): Promise<OpenInvite[]> {
  const rows = await transaction
    .select()
    .from(invites)
    .where(isOpen(now))
    .orderBy(desc(invites.createdAt), desc(invites.id));
  return rows.map(describeInvite);
}

/** Newest first, those that are over too. */
export function listEveryInvite(transaction: ParentTransaction): Promise<InviteRow[]> {
  return transaction.select().from(invites).orderBy(desc(invites.createdAt), desc(invites.id));
}

export async function addInvite(
  transaction: ParentTransaction,
  invite: NewInvite & Readonly<{ parentId: string; secretHash: string; at: Date }>,
): Promise<OpenInvite> {
  const { at, ...fields } = invite;
  const expiresAt = new Date(at.getTime() + INVITE_LIFETIME_MS);
  const row = { ...fields, id: randomUUID(), createdAt: at, expiresAt };
  await transaction.insert(invites).values(row);
  return describeInvite(row);
}

/** False when there is no such invite in force. */
export async function revokeInvite(
  transaction: ParentTransaction,
  inviteId: string,
  now: Date,
): Promise<boolean> {
  const rows = await transaction
    .update(invites)
    .set({ revokedAt: now })
    .where(and(eq(invites.id, inviteId), isOpen(now)))
    .returning({ id: invites.id });
  return rows.length > 0;
}

export async function findOpenInvite(
  transaction: ParentTransaction,
  secretHash: string,
  now: Date,
): Promise<InviteRow | null> {
  const [row] = await transaction
    .select()
    .from(invites)
    .where(and(eq(invites.secretHash, secretHash), isOpen(now)));
  return row ?? null;
}

/** True for one alone, however many take it up at once. */
export async function useInvite(
  transaction: ParentTransaction,
  inviteId: string,
  now: Date,
): Promise<boolean> {
  const rows = await transaction
    .update(invites)
    .set({ claimedAt: now })
    .where(and(eq(invites.id, inviteId), isOpen(now)))
    .returning({ id: invites.id });
  return rows.length > 0;
}

/** Returns how many were forgotten. */
export async function forgetInvitesBefore(
  transaction: ParentTransaction,
  before: Date,
): Promise<number> {
  const rows = await transaction
    .delete(invites)
    .where(lt(invites.expiresAt, before))
    .returning({ id: invites.id });
  return rows.length;
}

export function describeInvite(
  row: Pick<InviteRow, 'id' | 'childId' | 'activity' | 'createdAt' | 'expiresAt'>,
): OpenInvite {
  return openInviteSchema.parse({
    id: row.id,
    childId: row.childId,
    activity: row.activity,
    createdAt: row.createdAt.toISOString(),
    expiresAt: row.expiresAt.toISOString(),
  });
}
