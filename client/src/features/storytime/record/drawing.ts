/** A seat in the call: 0 is the child's device. */
export type Side = 0 | 1;

/** One line of a crayon; points are x and y in turn, in page units. */
export type Stroke = Readonly<{
  book: string;
  page: number;
  crayon: number;
  points: readonly number[];
}>;

/** What one author drew, in order; null is an erased stroke. Only that author's side adds or erases. */
export type AuthorDrawing = Readonly<{ side: Side; strokes: readonly (Stroke | null)[] }>;

/** Everything drawn in this reading, by author. */
export type Drawing = Readonly<Record<string, AuthorDrawing>>;

export const NOTHING_DRAWN: Drawing = {};

/** What both know together: a merge that doesn't mind order, grouping or repeats. */
export function mergeDrawings(one: Drawing, other: Drawing): Drawing {
  const merged: Record<string, AuthorDrawing> = { ...one };
  for (const [author, theirs] of Object.entries(other)) {
    const ours = merged[author];
    merged[author] = ours === undefined ? theirs : mergeAuthor(ours, theirs);
  }
  return merged;
}

function mergeAuthor(one: AuthorDrawing, other: AuthorDrawing): AuthorDrawing {
  const length = Math.max(one.strokes.length, other.strokes.length);
  return {
    side: Math.min(one.side, other.side) as Side,
    strokes: Array.from({ length }, (_, index) =>
      mergeStroke(one.strokes[index], other.strokes[index]),
    ),
  };
}

/** Erased for good; else the longer line, for points only ever come to it. */
function mergeStroke(one: Stroke | null | undefined, other: Stroke | null | undefined) {
  if (one === null || other === null) return null;
  if (one === undefined) return other ?? null;
  if (other === undefined) return one;
  if (one.points.length !== other.points.length) {
    return one.points.length > other.points.length ? one : other;
  }
  return JSON.stringify(one) >= JSON.stringify(other) ? one : other;
}

/** Strokes that are seen on a page, with whose they are; authors in a fixed order, so that both sides stack alike. */
export function strokesOn(
  drawing: Drawing,
  at: Readonly<{ book: string | null; page: number }>,
): readonly Readonly<{ key: string; side: Side; stroke: Stroke }>[] {
  return Object.keys(drawing)
    .toSorted()
    .flatMap((author) => {
      const { side, strokes } = drawing[author] ?? { side: 0 as const, strokes: [] };
      return strokes.flatMap((stroke, index) =>
        stroke !== null && stroke.book === at.book && stroke.page === at.page
          ? [{ key: `${author} ${index}`, side, stroke }]
          : [],
      );
    });
}
