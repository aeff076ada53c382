import { randomUUID } from 'node:crypto';
import type { InviteHours } from '@advay/shared/relatives/invite-hours';
import { type OpenInvite, openInviteSchema } from '@advay/shared/schemas/friendship';
import { and, count, desc, eq, gt, isNotNull, isNull, lt } from 'drizzle-orm';
import type { ParentTransaction } from '../../db/database.ts';
import { invites } from '../../db/schema/invites.ts';
import { MAX_INVITES_A_DAY } from '../../limits.ts';

export type InviteRow = typeof invites.$inferSelect;
/** Whom an invite is for: another family, or a relative of the child. Each is listed and taken up by itself. */
export type InviteFor = 'friend' | 'relative';

function isFor(whom: InviteFor) {
  return whom === 'relative' ? isNotNull(invites.relation) : isNull(invites.relation);
}

/** In force: neither used, nor taken back, nor too old. */
function isOpen(now: Date) {
  return and(isNull(invites.claimedAt), isNull(invites.revokedAt), gt(invites.expiresAt, now));
}

/** Newest first. */
export function listOpenInvites(
  transaction: ParentTransaction,
  whom: InviteFor,
  now: Date,
): Promise<InviteRow[]> {
  return transaction
    .select()
    .from(invites)
    .where(and(isFor(whom), isOpen(now)))
    .orderBy(desc(invites.createdAt), desc(invites.id));
}

/** Newest first, for whomever, those that are over too. */
export function listEveryInvite(transaction: ParentTransaction): Promise<InviteRow[]> {
  return transaction.select().from(invites).orderBy(desc(invites.createdAt), desc(invites.id));
}

const HOUR_MS = 60 * 60 * 1000;
const DAY_MS = 24 * HOUR_MS;

/** True when the family has made as many as one may in a day, for whomever, those that are over too. */
export async function madeTooMany(transaction: ParentTransaction, now: Date): Promise<boolean> {
  const [total] = await transaction
    .select({ made: count() })
    .from(invites)
    .where(gt(invites.createdAt, new Date(now.getTime() - DAY_MS)));
  return (total?.made ?? 0) >= MAX_INVITES_A_DAY;
}

type NewInvite = Pick<InviteRow, 'parentId' | 'childId' | 'secretHash' | 'activity' | 'relation'> &
  Readonly<{ lifetimeHours: InviteHours }>;

export async function addInvite(
  transaction: ParentTransaction,
  { lifetimeHours, ...invite }: NewInvite,
  at: Date,
): Promise<Readonly<{ id: string; remainingMs: number }>> {
  const id = randomUUID();
  const lifetimeMs = lifetimeHours * HOUR_MS;
  const expiresAt = new Date(at.getTime() + lifetimeMs);
  await transaction.insert(invites).values({ ...invite, id, createdAt: at, expiresAt });
  return { id, remainingMs: lifetimeMs };
}

/** For whomever it is. False when there is no such invite in force. */
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

/** Every one in force, for whomever. */
export async function revokeEveryInvite(transaction: ParentTransaction, now: Date): Promise<void> {
  await transaction.update(invites).set({ revokedAt: now }).where(isOpen(now));
}

export async function findOpenInvite(
  transaction: ParentTransaction,
  whom: InviteFor,
  secretHash: string,
  now: Date,
): Promise<InviteRow | null> {
  const [row] = await transaction
    .select()
    .from(invites)
    .where(and(eq(invites.secretHash, secretHash), isFor(whom), isOpen(now)));
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

/** Those that are over too. */
export async function removeRelativeInvites(transaction: ParentTransaction): Promise<void> {
  await transaction.delete(invites).where(isFor('relative'));
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

/** For how long it may still be taken up. */
export function remainingMs({ expiresAt }: Pick<InviteRow, 'expiresAt'>, now: Date): number {
  return Math.max(0, expiresAt.getTime() - now.getTime());
}

export function describeInvite(row: InviteRow, now: Date): OpenInvite {
  return openInviteSchema.parse({
    id: row.id,
    childId: row.childId,
    activity: row.activity,
    createdAt: row.createdAt.toISOString(),
    remainingMs: remainingMs(row, now),
  });
}
