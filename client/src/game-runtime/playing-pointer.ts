/** A pointer that moved this far (field units) is in use; less is a palm that lies there or a trembling hand. */
const USE_DISTANCE = 0.02;
/** Unused for so long, the pointer that plays gives way to one in use. */
const RESTED_MS = 400;

type Point = Readonly<{ id: number; xNorm: number; yNorm: number }>;

type Seen = Point &
  Readonly<{
    /** Since it came or last moved on from where it then stood. */
    restedMs: number;
    hasMoved: boolean;
  }>;

/** Which of the pointers the player plays with, and how each has been used. Plain JSON, embedded in a game's state. */
export type PlayingPointer = Readonly<{ id: number | null; seen: readonly Seen[] }>;

export const NOBODY_PLAYS: PlayingPointer = { id: null, seen: [] };

/**
 * For whatever one pointer steers. The one that plays goes on playing until it is lifted, or rests while another is
 * used: a palm on the glass neither holds what a finger moves nor gets it when the finger lifts. Of several that have
 * just come the first in the list plays.
 */
export function followPlaying(
  before: PlayingPointer,
  pointers: readonly Point[],
  dtMs: number,
): PlayingPointer {
  const seen = pointers.map((point) =>
    notePointer(
      before.seen.find(({ id }) => id === point.id),
      point,
      dtMs,
    ),
  );
  const playing = seen.find(({ id }) => id === before.id);
  const next = playing === undefined ? mostRecent(seen) : challenger(seen, playing);
  return { id: next?.id ?? playing?.id ?? null, seen };
}

function notePointer(before: Seen | undefined, point: Point, dtMs: number): Seen {
  const { id, xNorm, yNorm } = point;
  const here = { id, xNorm, yNorm, restedMs: 0 };
  if (before === undefined) return { ...here, hasMoved: false };
  const wayNorm = Math.hypot(xNorm - before.xNorm, yNorm - before.yNorm);
  if (wayNorm > USE_DISTANCE) return { ...here, hasMoved: true };
  return { ...before, restedMs: before.restedMs + dtMs };
}

/** Nobody plays: whoever has just come or moves. What has been lying there all the time stays out. */
function mostRecent(seen: readonly Seen[]): Seen | undefined {
  const [first] = seen.toSorted((a, b) => a.restedMs - b.restedMs);
  return first !== undefined && first.restedMs < RESTED_MS ? first : undefined;
}

/** One that moves while the other rests. Beside one that never moved, moving is enough, and coming once that rests. */
function challenger(seen: readonly Seen[], playing: Seen): Seen | undefined {
  const isRested = playing.restedMs >= RESTED_MS;
  return seen.find((other) => {
    if (other === playing || other.restedMs > 0) return false;
    return playing.hasMoved ? isRested && other.hasMoved : isRested || other.hasMoved;
  });
}
