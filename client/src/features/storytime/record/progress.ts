import { STORY_LIMITS } from '@advay/shared/protocol/story-limits';
import type { Have } from '@advay/shared/protocol/story-packet';
import type { AuthorDrawing, Drawing } from './drawing.ts';

/** How far a side has come with one author: strokes begun, numbers of the last one, how many of them are erased. */
export type Progress = Readonly<{ strokes: number; points: number; erased: number }>;

export const NO_PROGRESS: Progress = { strokes: 0, points: 0, erased: 0 };

function progressOf({ strokes }: AuthorDrawing): Progress {
  return {
    strokes: strokes.length,
    points: strokes.at(-1)?.points.length ?? 0,
    erased: countErased(strokes, strokes.length),
  };
}

export function haveOf(drawing: Drawing): Have[] {
  return Object.entries(drawing)
    .slice(0, STORY_LIMITS.authorsMax)
    .map(([author, each]) => {
      const { strokes, points, erased } = progressOf(each);
      return [author, strokes, points, erased];
    });
}

/** The place in an author's drawing from which a side that is at `theirs` knows nothing. */
export function nextUnknown(
  { strokes }: AuthorDrawing,
  theirs: Progress,
): Readonly<{ from: number; at: number }> {
  const last = strokes[theirs.strokes - 1];
  return last && last.points.length > theirs.points
    ? { from: theirs.strokes - 1, at: theirs.points }
    : { from: theirs.strokes, at: 0 };
}

/** Whether strokes that a side at `theirs` has seen were erased since. */
export function lacksErasing({ strokes }: AuthorDrawing, theirs: Progress): boolean {
  return countErased(strokes, theirs.strokes) > theirs.erased;
}

export function lacksAnything(drawing: AuthorDrawing, theirs: Progress): boolean {
  return (
    nextUnknown(drawing, theirs).from < drawing.strokes.length || lacksErasing(drawing, theirs)
  );
}

function countErased(strokes: AuthorDrawing['strokes'], before: number): number {
  return strokes.slice(0, before).filter((stroke) => stroke === null).length;
}
