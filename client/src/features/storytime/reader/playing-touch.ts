import { PAGE_UNITS } from '@advay/shared/books/book-limits';
import { clock } from '@advay/shared/kernel/clock';
import { followPlaying, NOBODY_PLAYS } from '../../../game-runtime/playing-pointer.ts';
import type { PagePoint } from '../record/draw.ts';

/** The fingers on a page, and the one of them that does something. */
export type PlayingTouch = Readonly<{
  /** A finger is here now. */
  put(pointerId: number, at: PagePoint): void;
  lift(pointerId: number): void;
  isHere(pointerId: number): boolean;
  /** Whether it went anywhere since it came; one that left has not. */
  hasMoved(pointerId: number): boolean;
  /** The finger that plays now: not a palm that came first and rests. */
  playing(): number | null;
}>;

export function createPlayingTouch(): PlayingTouch {
  const here = new Map<number, PagePoint>();
  let playing = NOBODY_PLAYS;
  let lastMs = clock.nowMs();
  const follow = () => {
    const nowMs = clock.nowMs();
    const points = [...here].map(([id, { x, y }]) => ({
      id,
      xNorm: x / PAGE_UNITS,
      yNorm: y / PAGE_UNITS,
    }));
    playing = followPlaying(playing, points, nowMs - lastMs);
    lastMs = nowMs;
  };
  return {
    put(pointerId, at) {
      here.set(pointerId, at);
      follow();
    },
    lift(pointerId) {
      here.delete(pointerId);
      follow();
    },
    isHere: (pointerId) => here.has(pointerId),
    hasMoved: (pointerId) => playing.seen.some(({ id, hasMoved }) => id === pointerId && hasMoved),
    playing: () => playing.id,
  };
}
