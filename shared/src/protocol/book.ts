import { z } from 'zod';
import { BOOK_MAX_BYTES } from './limits.ts';

const encoder = new TextEncoder();

/** Where the two readers are: an object that the server does not look into. */
export const bookSchema = z.strictObject({
  t: z.literal('book'),
  record: z
    .record(z.string(), z.json())
    .refine(
      (record) => encoder.encode(JSON.stringify(record)).length <= BOOK_MAX_BYTES,
      `must be at most ${BOOK_MAX_BYTES} bytes as JSON`,
    ),
});
export type Book = z.infer<typeof bookSchema>;
