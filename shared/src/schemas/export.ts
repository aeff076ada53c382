import { z } from 'zod';
import { GAME_IDS } from '../games/catalogue.ts';
import { parentSchema } from './account.ts';
import { childSchema } from './child.ts';
import { consentSchema } from './consent.ts';
import { childProgressSchema } from './progress.ts';
import { UNMEASURED_REASONS } from './telemetry.ts';

/** Version of the export's shape. */
export const EXPORT_VERSION = 2;

/** One round as it is stored. */
const exportedEventSchema = z.strictObject({
  id: z.uuid(),
  childId: z.uuid(),
  gameID: z.enum(GAME_IDS),
  step: z.string(),
  xpEarned: z.int(),
  struggleIndex: z.number().nullable(),
  unmeasured: z.enum(UNMEASURED_REASONS).nullable(),
  activeMs: z.int(),
  sessionSeq: z.int(),
  /** By the device's clock: the round, and the batch that brought it. */
  occurredAt: z.iso.datetime(),
  sentAt: z.iso.datetime(),
  /** By the server's clock: the batch, and the round. */
  receivedAt: z.iso.datetime(),
  derivedAt: z.iso.datetime(),
});
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

/** Everything stored of a family, as its parent takes it away. */
export const accountExportSchema = z.strictObject({
  version: z.literal(EXPORT_VERSION),
  exportedAt: z.iso.datetime(),
  parent: parentSchema,
  /** Each child with what the parent's page shows of it. */
  children: z.array(childSchema.extend({ progress: childProgressSchema })),
  /** Newest first, withdrawn ones too. */
  consents: z.array(consentSchema),
  /** Oldest first. */
  events: z.array(exportedEventSchema),
  /** Oldest first. */
  days: z.array(exportedDaySchema),
});
export type AccountExport = z.infer<typeof accountExportSchema>;
