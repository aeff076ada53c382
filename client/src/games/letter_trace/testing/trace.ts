import type { Vec2 } from '@advay/shared/kernel/vec2';
import type { GamePlay } from '../../../game-runtime/testing/game-driver.ts';
import { roadOf } from '../index.ts';
import type { LetterTraceState } from '../simulation/state.ts';

type Play = GamePlay<LetterTraceState>;

/** A child's finger covers about half the field's shorter side in a second. */
const MS_PER_POINT = 32;
const ON_STAR_MS = 900;

/** Rests on the stroke's star, then follows its points; `wobble` moves each of them a little. */
export function traceStroke(
  play: Play,
  points: readonly Vec2[],
  wobble: (point: Vec2) => Vec2 = (point) => point,
): void {
  const [star] = points;
  if (!star) return;
  play.from(star.x, star.y);
  for (let ms = 0; ms < ON_STAR_MS; ms += MS_PER_POINT) hop(play, wobble(star));
  for (const point of points) hop(play, wobble(point));
  const end = points.at(-1) ?? star;
  for (let ms = 0; ms < 150; ms += MS_PER_POINT) hop(play, wobble(end));
}

/** Traces every stroke of the present glyph, and waits for it to bloom. */
export function traceGlyph(play: Play, wobble?: (point: Vec2) => Vec2): void {
  for (const stroke of roadOf(play.state)) traceStroke(play, stroke, wobble);
}

function hop(play: Play, { x, y }: Vec2): void {
  play.to(x, y, { ms: MS_PER_POINT });
}
