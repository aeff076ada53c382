import type { Axes } from '../../../../controls/axis.ts';
import type { Sign } from '../../../../controls/sign.ts';
import {
  type CountMemory,
  followCount,
  holdOf,
  missCount,
  NOTHING_COUNTED,
} from '../../count-hold.ts';
import { isSameStay, isWithinGap } from '../../sign-hysteresis.ts';
import { FINGERS_HOLD, SECOND_HAND_IS_BELIEVED_MS } from './limits.ts';
import {
  followHand,
  type HandMemory,
  meetHand,
  missHand,
  type SeatHand,
  signsOfHand,
} from './one-hand.ts';

/** The hands of one seat in one camera frame. */
export type HandsOfFrame = Readonly<{
  /** When the camera took the picture. */
  timeMs: number;
  /** Width over height of the camera picture. */
  frameAspect: number;
  hands: readonly SeatHand[];
}>;

/** Plain data between two frames. */
export type HandSignsState = Readonly<{
  hands: readonly HandMemory[];
  fingers: CountMemory;
}>;

export const NEW_HAND_SIGNS: HandSignsState = { hands: [], fingers: NOTHING_COUNTED };

/** Of one child. */
const MOST_HANDS = 2;

/** What a seat's hands show: every sign of each hand, and the fingers of all of them together. A hand has no axes. */
export function readHandSigns(
  state: HandSignsState,
  { timeMs, frameAspect, hands }: HandsOfFrame,
): Readonly<{ state: HandSignsState; signs: readonly Sign[]; axes: Axes }> {
  const seen = hands.map((hand) => {
    const known = state.hands.find(({ id }) => id === hand.id);
    const isKnown = known !== undefined && isSameStay(known.seenMs, timeMs);
    return followHand(isKnown ? known : meetHand(hand, timeMs), hand, frameAspect, timeMs);
  });
  const missed = state.hands
    .filter(({ id, seenMs }) => !seen.some((hand) => hand.id === id) && isBelieved(seenMs, timeMs))
    .map((hand) => missHand(hand, timeMs));
  const fingers = followFingers(state.fingers, seen, missed, timeMs);
  const shown = [...seen, ...missed.filter(({ seenMs }) => isWithinGap(seenMs, timeMs))];
  return {
    state: { hands: [...seen, ...missed], fingers },
    signs: [...shown.flatMap(signsOfHand), ...fingersSign(fingers, shown.length)],
    axes: {},
  };
}

const isBelieved = (seenMs: number, timeMs: number) =>
  timeMs >= seenMs && timeMs - seenMs <= SECOND_HAND_IS_BELIEVED_MS;

/**
 * A hand that can't be read adds nothing beside one that can: it hangs or lies at rest. While a hand is missed, or a
 * finger is neither out nor in, nobody knows the sum.
 */
function followFingers(
  before: CountMemory,
  seen: readonly HandMemory[],
  missed: readonly HandMemory[],
  timeMs: number,
): CountMemory {
  return seen.length === 0
    ? missCount(before, timeMs)
    : followCount(before, missed.length === 0 ? sumOf(seen) : null, FINGERS_HOLD, timeMs);
}

function sumOf(seen: readonly HandMemory[]): number | null {
  const readable = seen.filter(({ isReadable }) => isReadable);
  if (readable.length === 0 || readable.length > MOST_HANDS) return null;
  return readable.reduce<number | null>(
    (sum, { count }) => (sum === null || count === null ? null : sum + count),
    0,
  );
}

function fingersSign(fingers: CountMemory, handsShown: number): readonly Sign[] {
  if (handsShown === 0) return [];
  const { count } = fingers;
  const hold = holdOf(fingers, FINGERS_HOLD);
  return [{ name: 'fingers', ...hold, ...(count === null ? {} : { count }) }];
}
