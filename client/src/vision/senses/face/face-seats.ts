import { FIELD_LIMITS } from '../../limits.ts';
import { onlyWanted, type SeatsOfFrame, type SeatsWanted, seatNumbers } from '../seat-seen.ts';
import { followSeats, newSeatStates } from '../seat-states.ts';
import { NEW_FACE_SIGNS, readFaceSigns } from './signs/read-face-signs.ts';
import type { FaceFrame } from './tracked-face.ts';

/** Gives the faces of each frame in turn to the seats they are locked to. A face points at nothing. */
export function createFaceSeats(wanted: SeatsWanted): (frame: FaceFrame) => SeatsOfFrame {
  let kept = newSeatStates(NEW_FACE_SIGNS);
  return ({ timeMs, frameAspect, faces }) => {
    kept = followSeats(kept, faces);
    const states = { ...kept.states };
    const seats = seatNumbers(wanted).map((seat) => {
      const face = faces.find((one) => one.seat === seat) ?? null;
      const shown = readFaceSigns(states[seat], { timeMs, frameAspect, face });
      states[seat] = shown.state;
      return { pointers: [], ...onlyWanted(shown, wanted) };
    });
    kept = { ...kept, states };
    return { timeMs, frameAspect, lowestNorm: FIELD_LIMITS.lowestNorm, seats };
  };
}
