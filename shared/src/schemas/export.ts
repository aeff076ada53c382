import { z } from 'zod';
import { GAME_IDS } from '../games/catalogue.ts';
import { RELATIONS } from '../relatives/relations.ts';
import { parentSchema } from './account.ts';
import { callSchema } from './call.ts';
import { childSchema } from './child.ts';
import { consentSchema } from './consent.ts';
import { friendshipSchema } from './friendship.ts';
import { childProgressSchema } from './progress.ts';
import { storedRelativeSchema } from './relative.ts';
import { sittingFields } from './sitting.ts';
import { roundFields } from './telemetry.ts';
import { ROOM_KINDS } from './ticket.ts';

/** Version of the export's shape. */
export const EXPORT_VERSION = 6;

/** When something that a device told of was, as it is stored. */
const storedMoments = {
  /** By the device's clock: its end, and the batch that brought it. */
  occurredAt: z.iso.datetime(),
  sentAt: z.iso.datetime(),
  /** By the server's clock: the batch, and its end. */
  receivedAt: z.iso.datetime(),
  derivedAt: z.iso.datetime(),
};

/** One round as it is stored: every field it came with. */
const exportedEventSchema = roundFields.extend(storedMoments);
export type ExportedEvent = z.infer<typeof exportedEventSchema>;

/** One child's day on one step, all that is kept of rounds past their retention. */
const exportedDaySchema = z.strictObject({
  childId: z.uuid(),
  gameID: z.enum(GAME_IDS),
  step: z.string(),
  /** YYYY-MM-DD, UTC. */
  day: z.iso.date(),
  rounds: z.int(),
  measuredRounds: z.int(),
  xpEarned: z.int(),
  activeMs: z.int(),
  /** Of the measured rounds. */
  struggleSum: z.number(),
  poorlySeenRounds: z.int(),
});
export type ExportedDay = z.infer<typeof exportedDaySchema>;

/** One sitting with a book as it is stored: every field it came with. */
const exportedSittingSchema = sittingFields.extend(storedMoments);
export type ExportedSitting = z.infer<typeof exportedSittingSchema>;

/** One child's day with one book, all that is kept of sittings past their retention. */
const exportedSittingDaySchema = z.strictObject({
  childId: z.uuid(),
  bookID: z.string(),
  /** YYYY-MM-DD, UTC. */
  day: z.iso.date(),
  sittings: z.int(),
  togetherSittings: z.int(),
  mostPagesRead: z.int(),
  pageCount: z.int(),
  activeMs: z.int(),
  /** Of the last one; null where it was not kept. */
  lastReadAt: z.iso.datetime().nullable(),
});
export type ExportedSittingDay = z.infer<typeof exportedSittingDaySchema>;

/** One's own side of a friendship as it is stored; the seat is who invited (0) and who came (1). */
const exportedFriendshipSchema = friendshipSchema.omit({ state: true }).extend({
  seat: z.literal([0, 1]),
  endedAt: z.iso.datetime().nullable(),
  blockedAt: z.iso.datetime().nullable(),
});
export type ExportedFriendship = z.infer<typeof exportedFriendshipSchema>;

/** An invite as it is stored, less the hash of its token. */
export const exportedInviteSchema = z.strictObject({
  id: z.uuid(),
  childId: z.uuid(),
  activity: z.enum(ROOM_KINDS),
  /** What the one invited is to the child; null for another family. */
  relation: z.enum(RELATIONS).nullable(),
  createdAt: z.iso.datetime(),
  expiresAt: z.iso.datetime(),
  claimedAt: z.iso.datetime().nullable(),
  revokedAt: z.iso.datetime().nullable(),
});
export type ExportedInvite = z.infer<typeof exportedInviteSchema>;

/** Everything stored of a family, as its parent takes it away. */
export const accountExportSchema = z.strictObject({
  version: z.literal(EXPORT_VERSION),
  exportedAt: z.iso.datetime(),
  parent: parentSchema,
  /** Each child with what the parent's page shows of it, its days in UTC. */
  children: z.array(childSchema.extend({ progress: childProgressSchema })),
  /** Newest first, withdrawn ones too. */
  consents: z.array(consentSchema),
  /** By child, oldest first. */
  events: z.array(exportedEventSchema),
  /** By child, game and step, oldest first. */
  days: z.array(exportedDaySchema),
  /** By child, oldest first. */
  sittings: z.array(exportedSittingSchema),
  /** By child and book, oldest first. */
  sittingDays: z.array(exportedSittingDaySchema),
  /** Newest first, ended ones too. */
  friendships: z.array(exportedFriendshipSchema),
  /** Newest first. */
  invites: z.array(exportedInviteSchema),
  /** Newest first, ended ones too. */
  relatives: z.array(storedRelativeSchema),
  /** Newest first. */
  calls: z.array(callSchema),
});
