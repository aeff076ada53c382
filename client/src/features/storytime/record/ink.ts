import { STORY_LIMITS } from '@advay/shared/protocol/story-limits';
import type { Ink } from '@advay/shared/protocol/story-packet';
import { type AuthorDrawing, type Drawing, mergeDrawings, type Stroke } from './drawing.ts';
import { lacksErasing, nextUnknown, type Progress } from './progress.ts';

type SaidStroke = Ink['strokes'][number];

/** Below this no further stroke is begun in a packet. */
const LEAST_BYTES = 40;

/** What a side at `theirs` needs next of an author's drawing, as much as `budgetBytes` holds; null for nothing. */
export function inkAfter(
  author: string,
  drawing: AuthorDrawing,
  theirs: Progress,
  { budgetBytes, turn }: Readonly<{ budgetBytes: number; turn: number }>,
): Ink | null {
  const { from, at } = nextUnknown(drawing, theirs);
  const erased = lacksErasing(drawing, theirs) ? erasedRuns(drawing, theirs.strokes, turn) : [];
  if (from >= drawing.strokes.length && erased.length === 0) return null;
  const strokes: SaidStroke[] = [];
  let book: string | null = null;
  let leftBytes = budgetBytes - JSON.stringify(erased).length;
  for (const [index, stroke] of drawing.strokes.slice(from).entries()) {
    if (strokes.length === STORY_LIMITS.strokesPerPacket || leftBytes < LEAST_BYTES) break;
    if (stroke !== null && book !== null && stroke.book !== book) break;
    const skipped = index === 0 ? at : 0;
    const said = stroke && sayStroke(stroke, skipped, leftBytes);
    strokes.push(said);
    book ??= stroke?.book ?? null;
    leftBytes -= JSON.stringify(said).length + 1;
    const isCut =
      stroke !== null && said !== null && skipped + said[2].length < stroke.points.length;
    if (isCut) break;
  }
  return { author, side: drawing.side, book, from, at, strokes, erased };
}

/** Where a side stands once it has heard `ink`. */
export function progressAfter(theirs: Progress, ink: Ink): Progress {
  const last = ink.strokes.at(-1);
  if (last === undefined) return theirs;
  const strokes = ink.from + ink.strokes.length;
  const before = ink.strokes.length === 1 ? ink.at : 0;
  const nulls = ink.strokes.filter((stroke) => stroke === null).length;
  return { strokes, points: before + (last?.[2].length ?? 0), erased: theirs.erased + nulls };
}

/** The drawing with what was heard; unchanged where something before it is still on its way. */
export function hearInk(drawing: Drawing, ink: Ink): Drawing {
  const known = drawing[ink.author];
  if (known === undefined && Object.keys(drawing).length >= STORY_LIMITS.authorsMax) return drawing;
  const strokes = known?.strokes ?? [];
  const isNext = ink.from < strokes.length || (ink.from === strokes.length && ink.at === 0);
  const begun = strokes[ink.from];
  if (!isNext || (begun && begun.points.length < ink.at)) return drawing;
  if (ink.from + ink.strokes.length > STORY_LIMITS.strokesPerAuthor) return drawing;
  const heard = ink.strokes.map((said, index) =>
    strokeOf(said, ink, index === 0 ? begun : undefined),
  );
  const next = [...strokes.slice(0, ink.from), ...heard];
  const whole = [...next, ...strokes.slice(next.length)].map((stroke, index) =>
    isIn(ink.erased, index) ? null : stroke,
  );
  const theirs: AuthorDrawing = { side: known?.side ?? ink.side, strokes: whole };
  return mergeDrawings(drawing, { [ink.author]: theirs });
}

function strokeOf(said: SaidStroke, ink: Ink, begun: Stroke | null | undefined): Stroke | null {
  if (said === null || begun === null || ink.book === null) return null;
  const [page, crayon, points] = said;
  const before = begun === undefined ? [] : begun.points.slice(0, ink.at);
  const most = STORY_LIMITS.pointsPerStroke * 2;
  return { book: ink.book, page, crayon, points: [...before, ...points].slice(0, most) };
}

/** The stroke from number `at` on, cut to whole points that fit. */
function sayStroke({ page, crayon, points }: Stroke, at: number, budgetBytes: number): SaidStroke {
  let end = at + 2;
  let bytes = 12 + JSON.stringify(points.slice(at, end)).length;
  while (end < points.length) {
    const more = `,${points[end]},${points[end + 1]}`.length;
    if (bytes + more > budgetBytes) break;
    bytes += more;
    end += 2;
  }
  return [page, crayon, points.slice(at, end)];
}

/** Runs of erased strokes among the first `before`; of many, another part each turn. */
function erasedRuns({ strokes }: AuthorDrawing, before: number, turn: number): number[] {
  const runs: [first: number, length: number][] = [];
  for (const [index, stroke] of strokes.slice(0, before).entries()) {
    const last = runs.at(-1);
    if (stroke !== null) continue;
    if (last !== undefined && last[0] + last[1] === index) last[1] += 1;
    else runs.push([index, 1]);
  }
  const most = STORY_LIMITS.erasedRunsPerPacket;
  const parts = Math.max(1, Math.ceil(runs.length / most));
  const begin = (turn % parts) * most;
  return runs.slice(begin, begin + most).flat();
}

function isIn(runs: readonly number[], index: number): boolean {
  for (let at = 0; at < runs.length; at += 2) {
    const first = runs[at] ?? 0;
    if (index >= first && index < first + (runs[at + 1] ?? 0)) return true;
  }
  return false;
}
