import { clamp } from '@advay/shared/kernel/clamp';
import { LOSS_LADDER } from '../vision/limits.ts';
import type { SeatSeen, SeatsOfFrame, SeatsWanted } from '../vision/senses/seat-seen.ts';
import type { PlayTracking } from '../vision/start-tracking.ts';
import { viewToField } from '../vision/view-to-field.ts';
import {
  EMPTY_SEAT,
  type InputSource,
  LOST_INPUT,
  NO_INPUT,
  type PlayerInput,
  type Pointer,
  type SeatInput,
} from './player-input.ts';

export type VisionSourceOptions = Readonly<{
  tracking: Pick<PlayTracking, 'watchSeats' | 'status'>;
  wanted: SeatsWanted;
  /** Width over height of the play field as it stands now. */
  fieldAspect: () => number;
}>;

/** Where a pointer was, and when a frame last had its hand. */
type SeenPointer = Readonly<{ pointer: Pointer; seenAtMs: number }>;

type WatchedSeat = Readonly<{ pointers: readonly SeenPointer[] }> &
  Pick<SeatInput, 'signs' | 'axes'>;

const NOBODY_WATCHED: WatchedSeat = { pointers: [], signs: [], axes: {} };

/**
 * Whoever is before the camera as an input source, in field units. A hidden hand stays where it was for the hold; then
 * its pointer lifts and the game waits; then it is `lost` and no step is taken. Signs outlive a gap by their own rule.
 * Before anybody was seen it is `lost` too.
 */
export function createVisionSource(options: VisionSourceOptions): InputSource {
  const { tracking, wanted, fieldAspect } = options;
  let watched: readonly WatchedSeat[] = [];
  let newestMs = Number.NEGATIVE_INFINITY;

  const unsubscribe = tracking.watchSeats(wanted, (frame) => {
    newestMs = frame.timeMs;
    watched = frame.seats.map((seat, place) =>
      followSeat(watched[place] ?? NOBODY_WATCHED, seat, frame, fieldAspect()),
    );
  });

  function inputNow(): PlayerInput {
    const [first = EMPTY_SEAT, ...others] = watched.map(({ pointers, signs, axes }): SeatInput => {
      const held = pointers.filter(({ seenAtMs }) => newestMs - seenAtMs <= LOSS_LADDER.holdMs);
      const shown = held.slice(0, wanted.pointers).map(({ pointer }) => pointer);
      return { pointers: shown, signs, axes };
    });
    return { ...NO_INPUT, seats: [first, ...others] };
  }

  return {
    read() {
      switch (tracking.status()) {
        case 'searching':
        case 'lost':
          return LOST_INPUT;
        case 'grace':
          return NO_INPUT;
        case 'tracked':
        case 'held':
          return inputNow();
      }
    },
    dispose: unsubscribe,
  };
}

function followSeat(
  before: WatchedSeat,
  seat: SeatSeen,
  frame: SeatsOfFrame,
  fieldAspect: number,
): WatchedSeat {
  const { timeMs } = frame;
  const now = pointersOf(seat, frame, fieldAspect);
  const isHere = (id: number) => now.some((pointer) => pointer.id === id);
  const hidden = before.pointers.filter(
    ({ pointer, seenAtMs }) => !isHere(pointer.id) && timeMs - seenAtMs <= LOSS_LADDER.holdMs,
  );
  const { signs, axes } = seat;
  return {
    pointers: [...now.map((pointer) => ({ pointer, seenAtMs: timeMs })), ...hidden],
    signs,
    axes,
  };
}

function pointersOf(
  { pointers }: SeatSeen,
  { frameAspect, lowestNorm }: SeatsOfFrame,
  fieldAspect: number,
): readonly Pointer[] {
  return pointers.map(({ id, side, at }) => {
    const point = viewToField(at, { frameAspect, fieldAspect, lowestNorm });
    // A hand beyond the edge still touches what lies at the edge.
    return { id, side, xNorm: clamp(point.xNorm, 0, 1), yNorm: clamp(point.yNorm, 0, 1) };
  });
}
