import { STORY_LIMITS } from '@advay/shared/protocol/story-limits';
import type { Place, StoryPacket } from '@advay/shared/protocol/story-packet';
import { BURSTS } from '@advay/shared/protocol/story-words';
import fc from 'fast-check';
import type { AuthorDrawing, Drawing, Stroke } from '../record/drawing.ts';

const author = fc.constantFrom('aaaaaa', 'bbbbbb', 'c0c0c0');
const side = fc.constantFrom(0 as const, 1 as const);
const unit = fc.integer({ min: 0, max: 1_000 });
const book = fc.constantFrom('away-goes-the-hat', 'sun');
const page = fc.integer({ min: 0, max: 13 });
const count = fc.integer({ min: 0, max: 50 });
const evenCount = count.map((half) => half * 2);
const points = fc
  .array(fc.tuple(unit, unit), { minLength: 1, maxLength: 5 })
  .map((all) => all.flat());

export const places: fc.Arbitrary<Place> = fc.record({
  book: fc.option(book),
  page,
  turner: fc.constantFrom('either' as const, 0 as const, 1 as const),
  clock: fc.integer({ min: 0, max: 4 }),
  by: author,
});

const strokes: fc.Arbitrary<Stroke | null> = fc.option(
  fc.record({ book, page, crayon: fc.integer({ min: 0, max: 4 }), points }),
);
const authorDrawings: fc.Arbitrary<AuthorDrawing> = fc.record({
  side,
  strokes: fc.array(strokes, { maxLength: 4 }),
});
export const drawings: fc.Arbitrary<Drawing> = fc.dictionary(author, authorDrawings, {
  maxKeys: 3,
});

/** Every packet that can be said. */
export const packets: fc.Arbitrary<StoryPacket> = fc.record(
  {
    v: fc.constant(1 as const),
    from: author,
    side,
    n: fc.integer({ min: 0, max: STORY_LIMITS.countMax }),
    place: places,
    point: fc.option(fc.tuple(unit, unit)),
    burst: fc.record({ kind: fc.constantFrom(...BURSTS), count }),
    have: fc.array(fc.tuple(author, count, evenCount, count), { maxLength: 3 }),
    ink: fc.record({
      author,
      side,
      book: fc.option(book),
      from: fc.integer({ min: 0, max: 4 }),
      at: fc.constantFrom(0, 2, 4, 6),
      strokes: fc.array(fc.option(fc.tuple(page, fc.integer({ min: 0, max: 4 }), points)), {
        maxLength: 3,
      }),
      erased: fc.array(fc.tuple(count, count), { maxLength: 3 }).map((runs) => runs.flat()),
    }),
    ask: fc.constant(true as const),
  },
  { requiredKeys: ['v', 'from', 'side', 'n'] },
);
