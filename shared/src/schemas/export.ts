import { z } from 'zod';
import { MAX_PASSWORD_CHARACTERS } from '../accounts/password-length.ts';
import { GAME_IDS } from '../games/catalogue.ts';
import { parentSchema } from './account.ts';
import { childSchema } from './child.ts';
import { childProgressSchema } from './progress.ts';

/** Version of the export's shape. */
export const EXPORT_VERSION = 1;

/** Re-authentication before the account and everything of the family is erased. */
export const erasureSchema = z.strictObject({
  password: z.string().min(1).max(MAX_PASSWORD_CHARACTERS),
});

/** One round as it is stored. */
export const exportedEventSchema = z.strictObject({
  id: z.uuid(),
  childId: z.uuid(),
  gameID: z.enum(GAME_IDS),
  step: z.string(),
  xpEarned: z.int(),
  struggleIndex: z.number().nullable(),
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

/** Everything stored of a family, as its parent takes it away. */
export const accountExportSchema = z.strictObject({
  version: z.literal(EXPORT_VERSION),
  exportedAt: z.iso.datetime(),
  parent: parentSchema,
  /** Each child with what the parent's page shows of it. */
  children: z.array(childSchema.extend({ progress: childProgressSchema })),
  /** Oldest first. */
  events: z.array(exportedEventSchema),
});
export type AccountExport = z.infer<typeof accountExportSchema>;
