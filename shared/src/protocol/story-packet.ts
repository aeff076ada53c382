import { z } from 'zod';
import { BOOK_LIMITS, PAGE_UNITS } from '../books/book-limits.ts';
import { bookIdSchema } from '../books/book-schema.ts';
import { STORY_LIMITS } from './story-limits.ts';
import { BURSTS, CRAYONS, STORY_VERSION } from './story-words.ts';

const count = z.int().min(0).max(STORY_LIMITS.countMax);
/** Numbers of a line: x and y in turn, so never half a point. */
const evenCount = count.multipleOf(2);
const side = z.union([z.literal(0), z.literal(1)]);
/** Drawn at random whenever a side starts; what is drawn and turned is told apart by it. */
const author = z.string().regex(/^[a-z0-9]{6}$/);
/** After the last page comes the goodnight. */
const page = z.int().min(0).max(BOOK_LIMITS.maxPages);
const unit = z.int().min(0).max(PAGE_UNITS);
/** x and y in turn, in page units. */
const points = z
  .array(unit)
  .min(2)
  .max(STORY_LIMITS.pointsPerStroke * 2)
  .refine((numbers) => numbers.length % 2 === 0, 'must be pairs');

/** Where the two readers are: the later clock wins, then the greater author. */
export const placeSchema = z.strictObject({
  /** Null: at the shelf. */
  book: bookIdSchema.nullable(),
  page,
  /** Who turns: one side, or whoever wants to. */
  turner: z.union([z.literal('either'), side]),
  clock: count,
  by: author,
});
export type Place = z.infer<typeof placeSchema>;

/** How much of one author's drawing a side has: strokes begun, numbers of the last one, how many are erased. */
const haveSchema = z.tuple([author, count, evenCount, count]);
export type Have = z.infer<typeof haveSchema>;

const inkSchema = z.strictObject({
  author,
  side,
  /** The book of all strokes said here; null where all of them are erased. */
  book: bookIdSchema.nullable(),
  /** The first stroke said here, and how many of its numbers went before. */
  from: count,
  at: evenCount,
  /** Page, crayon and points; null for one that is erased. The first goes on at `at`. */
  strokes: z
    .array(
      z
        .tuple([
          page,
          z
            .int()
            .min(0)
            .max(CRAYONS.length - 1),
          points,
        ])
        .nullable(),
    )
    .max(STORY_LIMITS.strokesPerPacket),
  /** Erased strokes in runs: the first one's number and how many, in turn. */
  erased: z
    .array(count)
    .max(STORY_LIMITS.erasedRunsPerPacket * 2)
    .refine((numbers) => numbers.length % 2 === 0, 'must be pairs'),
});
export type Ink = z.infer<typeof inkSchema>;

/**
 * All that one side ever says to the other: state, never events, in any part of it. Lost, doubled or overtaken, the
 * next one says it again.
 */
export const storyPacketSchema = z.strictObject({
  v: z.literal(STORY_VERSION),
  from: author,
  side,
  n: count,
  place: placeSchema.optional(),
  /** Null: not pointing. */
  point: z.tuple([unit, unit]).nullable().optional(),
  burst: z.strictObject({ kind: z.enum(BURSTS), count }).optional(),
  have: z.array(haveSchema).max(STORY_LIMITS.authorsMax).optional(),
  ink: inkSchema.optional(),
  /** The sender waits to hear that this arrived. */
  ask: z.literal(true).optional(),
});
export type StoryPacket = z.infer<typeof storyPacketSchema>;
