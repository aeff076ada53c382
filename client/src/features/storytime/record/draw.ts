import { PAGE_UNITS } from '@advay/shared/books/book-limits';
import { clamp } from '@advay/shared/kernel/clamp';
import { STORY_LIMITS } from '@advay/shared/protocol/story-limits';
import type { AuthorDrawing, Drawing, Side, Stroke } from './drawing.ts';
import { RECORD_LIMITS } from './limits.ts';

export type Crayon = Readonly<{ author: string; side: Side }>;
type Sheet = Readonly<{ book: string; page: number }>;
export type PagePoint = Readonly<{ x: number; y: number }>;

/** A point in whole page units, on the page. */
export function toUnits({ x, y }: PagePoint): PagePoint {
  return { x: clamp(Math.round(x), 0, PAGE_UNITS), y: clamp(Math.round(y), 0, PAGE_UNITS) };
}

/** Puts the crayon down. A side that has drawn too much on the page loses its oldest stroke there. */
export function beginStroke(
  drawing: Drawing,
  by: Crayon,
  sheet: Sheet,
  start: PagePoint & Readonly<{ crayon: number }>,
): Drawing {
  const own = ownDrawing(drawing, by);
  if (own.strokes.length >= STORY_LIMITS.strokesPerAuthor) return drawing;
  const { x, y } = toUnits(start);
  const stroke: Stroke = { ...sheet, crayon: start.crayon, points: [x, y] };
  const added = { ...drawing, [by.author]: { ...own, strokes: [...own.strokes, stroke] } };
  const mine = strokesOfSide(added, by.side, sheet);
  return erase(added, mine.slice(0, -RECORD_LIMITS.strokesPerPageAndSide));
}

/** Draws on to a point; a line that grows too long goes on as the next stroke. */
export function extendStroke(drawing: Drawing, by: Crayon, to: PagePoint): Drawing {
  const own = ownDrawing(drawing, by);
  const stroke = own.strokes.at(-1);
  if (stroke === undefined || stroke === null) return drawing;
  const { x, y } = toUnits(to);
  const [lastX = 0, lastY = 0] = stroke.points.slice(-2);
  if (Math.hypot(x - lastX, y - lastY) < RECORD_LIMITS.minStepUnits) return drawing;
  if (stroke.points.length / 2 >= STORY_LIMITS.pointsPerStroke) {
    const next = beginStroke(drawing, by, stroke, { x: lastX, y: lastY, crayon: stroke.crayon });
    return next === drawing ? drawing : extendStroke(next, by, to);
  }
  const longer = { ...stroke, points: [...stroke.points, x, y] };
  return { ...drawing, [by.author]: { ...own, strokes: [...own.strokes.slice(0, -1), longer] } };
}

/** Takes away the side's newest stroke on the page. */
export function undoStroke(drawing: Drawing, side: Side, author: string, sheet: Sheet): Drawing {
  const mine = strokesOfSide(drawing, side, sheet);
  // What this life drew is newer than what the one before a reload did.
  const newest = mine.findLast((each) => each.author === author) ?? mine.at(-1);
  return newest === undefined ? drawing : erase(drawing, [newest]);
}

/** Takes away all that the side drew on the page. */
export function clearStrokes(drawing: Drawing, side: Side, sheet: Sheet): Drawing {
  return erase(drawing, strokesOfSide(drawing, side, sheet));
}

type StrokeName = Readonly<{ author: string; index: number }>;

function strokesOfSide(drawing: Drawing, side: Side, sheet: Sheet): readonly StrokeName[] {
  return Object.entries(drawing).flatMap(([author, { side: whose, strokes }]) =>
    strokes.flatMap((stroke, index) =>
      whose === side && stroke?.book === sheet.book && stroke.page === sheet.page
        ? [{ author, index }]
        : [],
    ),
  );
}

function erase(drawing: Drawing, names: readonly StrokeName[]): Drawing {
  if (names.length === 0) return drawing;
  const erased: Record<string, AuthorDrawing> = { ...drawing };
  for (const { author, index } of names) {
    const theirs = erased[author];
    if (theirs === undefined) continue;
    erased[author] = { ...theirs, strokes: theirs.strokes.with(index, null) };
  }
  return erased;
}

function ownDrawing(drawing: Drawing, { author, side }: Crayon): AuthorDrawing {
  return drawing[author] ?? { side, strokes: [] };
}
