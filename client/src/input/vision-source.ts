import { clamp } from '@advay/shared/kernel/clamp';
import { followHandSize, NO_HAND_SIZE } from '../vision/follow-hand-size.ts';
import { LOSS_LADDER } from '../vision/limits.ts';
import type { HandFrame } from '../vision/senses/hand/tracked-hand.ts';
import type { HandTracking } from '../vision/start-tracking.ts';
import { viewToField } from '../vision/view-to-field.ts';
import { type InputSource, LOST_INPUT, NO_INPUT, type Pointer } from './player-input.ts';
import { inputOf } from './seat-input.ts';

export type VisionSourceOptions = Readonly<{
  tracking: Pick<HandTracking, 'subscribe' | 'status'>;
  /** Width over height of the play field as it stands now. */
  fieldAspect: () => number;
}>;

/** Where a pointer was, and when a frame last had its hand. */
type SeenPointer = Readonly<{ pointer: Pointer; seenAtMs: number }>;

/** More hands than this are not the player's. */
const POINTERS_MOST = 2;

/**
 * Hands before the camera as an input source, in field units. A hidden hand stays where it was for the hold; then its
 * pointer lifts and the game waits; then it is `lost` and no step is taken. Before the first hand it is `lost` too.
 */
export function createVisionSource({ tracking, fieldAspect }: VisionSourceOptions): InputSource {
  let seen: readonly SeenPointer[] = [];
  let newestMs = Number.NEGATIVE_INFINITY;
  let size = NO_HAND_SIZE;

  const unsubscribe = tracking.subscribe((frame) => {
    newestMs = frame.timeMs;
    const largest = frame.hands.reduce((most, { scale }) => Math.max(most, scale), 0);
    size = followHandSize(size, largest > 0 ? largest : null, frame.timeMs);
    const now = pointersOf(frame, fieldAspect(), size.lowestNorm);
    const isHere = (id: number) => now.some((pointer) => pointer.id === id);
    const hidden = seen.filter(
      ({ pointer, seenAtMs }) =>
        !isHere(pointer.id) && frame.timeMs - seenAtMs <= LOSS_LADDER.holdMs,
    );
    seen = [...now.map((pointer) => ({ pointer, seenAtMs: frame.timeMs })), ...hidden];
  });

  return {
    read() {
      switch (tracking.status()) {
        case 'searching':
        case 'lost':
          return LOST_INPUT;
        case 'grace':
          return NO_INPUT;
        case 'tracked':
        case 'held': {
          const held = seen.filter(({ seenAtMs }) => newestMs - seenAtMs <= LOSS_LADDER.holdMs);
          const pointers = held.slice(0, POINTERS_MOST).map(({ pointer }) => pointer);
          return inputOf(pointers);
        }
      }
    },
    dispose: unsubscribe,
  };
}

function pointersOf(
  { hands, frameAspect }: HandFrame,
  fieldAspect: number,
  lowestNorm: number,
): readonly Pointer[] {
  return hands.map(({ id, side, tip }) => {
    const point = viewToField(tip, { frameAspect, fieldAspect, lowestNorm });
    // A hand beyond the edge still touches what lies at the edge.
    return { id, side, xNorm: clamp(point.xNorm, 0, 1), yNorm: clamp(point.yNorm, 0, 1) };
  });
}
