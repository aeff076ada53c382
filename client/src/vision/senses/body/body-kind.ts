import { BODY_FILES } from '../../models/body-files.ts';
import type { SenseKind } from '../sense-kind.ts';
import { landmarksApart } from '../size-of-raw.ts';
import { createBodySeats } from './body-seats.ts';
import { BODY_LANDMARK } from './landmarks.ts';
import { NEW_BODY_TRACKER, trackBodies } from './track.ts';

export const BODY_KIND: SenseKind<'body'> = {
  sense: 'body',
  files: BODY_FILES,
  lite: 'pose-lite',
  full: 'pose-full',
  createTracker(playedBy) {
    let state = NEW_BODY_TRACKER;
    return (raw) => {
      const tracked = trackBodies(state, raw, playedBy);
      state = tracked.state;
      return tracked.frame;
    };
  },
  sizeOf: (body, frameAspect) =>
    landmarksApart(body, BODY_LANDMARK.leftShoulder, BODY_LANDMARK.rightShoulder, frameAspect),
  createSeats: createBodySeats,
  isAnybodyIn: ({ bodies }) => bodies.length > 0,
  pointerIn: () => null,
};
