import { followHandSize, NO_HAND_SIZE } from '../../follow-hand-size.ts';
import {
  NOBODY_SEEN,
  onlyWanted,
  type SeatSeen,
  type SeatsOfFrame,
  type SeatsWanted,
  seatNumbers,
} from '../seat-seen.ts';
import { largestReach } from './hand-reach.ts';
import { type HandSignsState, NEW_HAND_SIGNS, readHandSigns } from './signs/read-hand-signs.ts';
import type { HandFrame, TrackedHand } from './tracked-hand.ts';

/** Gives the hands of each frame in turn to the seats. Both hands of a child who plays alone are its own. */
export function createHandSeats(wanted: SeatsWanted): (frame: HandFrame) => SeatsOfFrame {
  const states: Record<0 | 1, HandSignsState> = { 0: NEW_HAND_SIGNS, 1: NEW_HAND_SIGNS };
  let size = NO_HAND_SIZE;

  function seatOf(seat: 0 | 1, frame: HandFrame, hands: readonly TrackedHand[]): SeatSeen {
    const pointers = hands.map(({ id, side, tip }) => ({ id, side, at: tip }));
    if (wanted.signs.length === 0) return { ...NOBODY_SEEN, pointers };
    const shown = readHandSigns(states[seat], { ...frame, hands });
    states[seat] = shown.state;
    return { pointers, ...onlyWanted(shown, wanted) };
  }

  return (frame) => {
    const { timeMs, frameAspect, hands } = frame;
    size = followHandSize(size, largestReach(hands, frameAspect), timeMs);
    const isAlone = wanted.seats === 1;
    return {
      timeMs,
      frameAspect,
      lowestNorm: size.lowestNorm,
      seats: seatNumbers(wanted).map((seat) =>
        seatOf(seat, frame, isAlone ? hands : hands.filter((hand) => hand.seat === seat)),
      ),
    };
  };
}
