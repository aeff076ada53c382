import { BALL_RADIUS, FORGIVEN_MS, HIT_BOX_FACTOR } from '../limits.ts';

/** What the defender's own screen shows in one frame. */
export type Frame = Readonly<{
  /** On the clock of play, which stands still while the ball floats. */
  atMs: number;
  ballAcross: number;
  /** How far the ball is from the own line, in court units. */
  ballAway: number;
  paddleAcross: number;
  paddleHalf: number;
}>;

export type Ghosts = Readonly<{ misses: number; hits: number }>;

/** A frame's rounding: the exact arrival lies between two frames. */
const EDGE_MS = 3;

/**
 * Somebody who looks over the child's shoulder and knows nothing of the rules' inside: was the paddle, as it was
 * drawn, on the ball, as it was drawn, within the forgiven time? Then a miss is a ghost; if never, a hit is one.
 */
export function createGhostWatch() {
  let frames: Frame[] = [];
  let misses = 0;
  let hits = 0;

  /** When the drawn ball reached the line: from its way over the last frames before. */
  function arrivalMs(): number {
    const before = frames.filter(({ ballAway }) => ballAway > 0);
    const last = before.at(-1);
    const earlier = before.at(-12);
    if (last === undefined || earlier === undefined) return Number.NaN;
    const speed = (earlier.ballAway - last.ballAway) / (last.atMs - earlier.atMs);
    return last.atMs + last.ballAway / speed;
  }

  function wasCovered(windowMs: number, halfFactor: number, ballAcross: number): boolean {
    const arrivedMs = arrivalMs();
    return frames.some(
      ({ atMs, paddleAcross, paddleHalf }) =>
        Math.abs(atMs - arrivedMs) <= windowMs &&
        Math.abs(paddleAcross - ballAcross) <= paddleHalf * halfFactor + BALL_RADIUS,
    );
  }

  return {
    /** One frame of a ball that comes. */
    see(frame: Frame): void {
      frames = [...frames.slice(-24), frame];
    },
    /** What the game decided; `ballAcross` is where the ball was drawn at the line. */
    judge(verdict: 'strike' | 'miss', ballAcross: number): void {
      if (verdict === 'miss' && wasCovered(FORGIVEN_MS - EDGE_MS, 1, ballAcross)) misses += 1;
      const isHit = wasCovered(FORGIVEN_MS + EDGE_MS, HIT_BOX_FACTOR, ballAcross);
      if (verdict === 'strike' && !isHit) hits += 1;
      frames = [];
    },
    get ghosts(): Ghosts {
      return { misses, hits };
    },
  };
}
