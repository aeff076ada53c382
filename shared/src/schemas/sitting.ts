import { z } from 'zod';
import { BOOK_LIMITS } from '../books/book-limits.ts';
import { bookIdSchema } from '../books/book-schema.ts';
import type { SittingField } from '../telemetry/event-fields.ts';
import { MAX_SITTING_MS } from '../telemetry/sitting-limits.ts';
import { deviceInstantSchema } from './device-instant.ts';

const pages = z.int().min(1).max(BOOK_LIMITS.maxPages);

/**
 * One finished sitting with a book. Which book and how much of it: nothing of what was said, and not who read
 * along.
 */
export const sittingFields = z.strictObject({
  /** Made on the device; sending it twice stores it once. */
  id: z.uuid(),
  childId: z.uuid(),
  bookID: bookIdSchema,
  /** Different pages that were looked at long enough. */
  pagesRead: pages,
  /** Of the whole book. */
  pageCount: pages,
  /** Somebody in another home read along. */
  isTogether: z.boolean(),
  activeMs: z.int().min(0).max(MAX_SITTING_MS),
  occurredAt: deviceInstantSchema,
} satisfies Record<SittingField, z.ZodType>);

export const sittingEventSchema = sittingFields.refine(
  ({ pagesRead, pageCount }) => pagesRead <= pageCount,
  {
    path: ['pagesRead'],
    message: 'must not be more than the book has',
  },
);
export type SittingEvent = z.infer<typeof sittingEventSchema>;
