import { FIELD_LIMITS } from '../../limits.ts';
import { onlyWanted, type SeatsOfFrame, type SeatsWanted, seatNumbers } from '../seat-seen.ts';
import { followSeats, newSeatStates } from '../seat-states.ts';
import { NEW_BODY_SIGNS, readBodySigns } from './signs/read-body-signs.ts';
import type { BodyFrame } from './tracked-body.ts';

/** Gives the bodies of each frame in turn to the seats they are locked to. A body points at nothing. */
export function createBodySeats(wanted: SeatsWanted): (frame: BodyFrame) => SeatsOfFrame {
  let kept = newSeatStates(NEW_BODY_SIGNS);
  return ({ timeMs, frameAspect, bodies }) => {
    kept = followSeats(kept, bodies);
    const states = { ...kept.states };
    const seats = seatNumbers(wanted).map((seat) => {
      const body = bodies.find((one) => one.seat === seat) ?? null;
      const shown = readBodySigns(states[seat], { timeMs, frameAspect, body });
      states[seat] = shown.state;
      return { pointers: [], ...onlyWanted(shown, wanted) };
    });
    kept = { ...kept, states };
    return { timeMs, frameAspect, lowestNorm: FIELD_LIMITS.lowestNorm, seats };
  };
}
