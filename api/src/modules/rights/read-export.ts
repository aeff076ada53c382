import type { GameId } from '@advay/shared/games/catalogue';
import type { Parent } from '@advay/shared/schemas/account';
import {
  type AccountExport,
  EXPORT_VERSION,
  type ExportedDay,
  type ExportedEvent,
  type ExportedFriendship,
  type ExportedInvite,
  type ExportedSitting,
  type ExportedSittingDay,
  exportedInviteSchema,
} from '@advay/shared/schemas/export';
import type { UnmeasuredReason } from '@advay/shared/schemas/telemetry';
import { asc } from 'drizzle-orm';
import type { ParentTransaction } from '../../db/database.ts';
import { dailyRollups } from '../../db/schema/daily-rollups.ts';
import { dailySittings } from '../../db/schema/daily-sittings.ts';
import { sittings } from '../../db/schema/sittings.ts';
import { telemetryEvents } from '../../db/schema/telemetry-events.ts';
import { listEveryCall } from '../calls/call-repository.ts';
import { listChildren } from '../children/child-repository.ts';
import { listConsents } from '../consents/consent-repository.ts';
import { describeSide, listSides, type Side } from '../friendships/friendship-repository.ts';
import { type InviteRow, listEveryInvite } from '../friendships/invite-repository.ts';
import { readProgress } from '../progress/progress-repository.ts';
import { describeRelative, listRelatives } from '../relatives/relative-repository.ts';

/** Everything stored of one family, read as the parent's page reads it. */
export async function readExport(
  transaction: ParentTransaction,
  parent: Parent,
  now: Date,
): Promise<AccountExport> {
  const children: AccountExport['children'] = [];
  for (const child of await listChildren(transaction)) {
    const progress = await readProgress(transaction, child.id, now);
    if (progress !== null) children.push({ ...child, progress });
  }
  return {
    version: EXPORT_VERSION,
    exportedAt: now.toISOString(),
    parent,
    children,
    consents: await listConsents(transaction),
    events: await readEvents(transaction),
    days: await readDays(transaction),
    sittings: await readSittings(transaction),
    sittingDays: await readSittingDays(transaction),
    friendships: (await listSides(transaction)).map(exportSide),
    invites: (await listEveryInvite(transaction)).map(exportInvite),
    relatives: (await listRelatives(transaction)).map(describeRelative),
    calls: await listEveryCall(transaction),
  };
}

function exportSide(side: Side): ExportedFriendship {
  const { state: _state, ...friendship } = describeSide(side);
  return {
    ...friendship,
    seat: side.seat === 0 ? 0 : 1,
    endedAt: side.endedAt?.toISOString() ?? null,
    blockedAt: side.blockedAt?.toISOString() ?? null,
  };
}

function exportInvite(invite: InviteRow): ExportedInvite {
  const { id, childId, activity, relation } = invite;
  return exportedInviteSchema.parse({
    id,
    childId,
    activity,
    relation,
    createdAt: invite.createdAt.toISOString(),
    expiresAt: invite.expiresAt.toISOString(),
    claimedAt: invite.claimedAt?.toISOString() ?? null,
    revokedAt: invite.revokedAt?.toISOString() ?? null,
  });
}

async function readEvents(transaction: ParentTransaction): Promise<ExportedEvent[]> {
  const rows = await transaction
    .select()
    .from(telemetryEvents)
    .orderBy(asc(telemetryEvents.derivedAt), asc(telemetryEvents.id));
  return rows.map(({ parentId: _parentId, gameId, unmeasured, ...row }) => ({
    ...row,
    gameID: gameId as GameId,
    unmeasured: unmeasured as UnmeasuredReason | null,
    occurredAt: row.occurredAt.toISOString(),
    sentAt: row.sentAt.toISOString(),
    receivedAt: row.receivedAt.toISOString(),
    derivedAt: row.derivedAt.toISOString(),
  }));
}

async function readDays(transaction: ParentTransaction): Promise<ExportedDay[]> {
  const { day, childId, gameId, step } = dailyRollups;
  const rows = await transaction
    .select()
    .from(dailyRollups)
    .orderBy(asc(day), asc(childId), asc(gameId), asc(step));
  return rows.map(({ parentId: _parentId, gameId: gameID, ...row }) => ({
    ...row,
    gameID: gameID as GameId,
  }));
}

async function readSittings(transaction: ParentTransaction): Promise<ExportedSitting[]> {
  const rows = await transaction
    .select()
    .from(sittings)
    .orderBy(asc(sittings.derivedAt), asc(sittings.id));
  return rows.map(({ parentId: _parentId, bookId: bookID, ...row }) => ({
    ...row,
    bookID,
    occurredAt: row.occurredAt.toISOString(),
    sentAt: row.sentAt.toISOString(),
    receivedAt: row.receivedAt.toISOString(),
    derivedAt: row.derivedAt.toISOString(),
  }));
}

async function readSittingDays(transaction: ParentTransaction): Promise<ExportedSittingDay[]> {
  const { day, childId, bookId } = dailySittings;
  const rows = await transaction
    .select()
    .from(dailySittings)
    .orderBy(asc(day), asc(childId), asc(bookId));
  return rows.map(({ parentId: _parentId, bookId: bookID, ...row }) => ({ ...row, bookID }));
}
